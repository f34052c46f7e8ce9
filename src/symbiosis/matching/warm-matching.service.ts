import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { PUBLIC_VIEWER } from '../../identity/viewer.ts';
import { FailureLog } from '../../platform/failure-log.ts';
import { LARGEST_PAGE } from '../../platform/relay.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { NetworkService } from '../../registry/reading/network.service.ts';
import { MatchingGroundService } from './matching-ground.service.ts';

/** The first page is asked for in this time: it goes before. */
const AFTER_LISTENING_MS = 1_500;
/** Between two networks others have their turn. */
const BETWEEN_MS = 100;

/**
 * Lays the networks out once the server listens, as visitors see them, so that the first one who types waits for no knowledge to be
 * prepared and no network to be read. What companies see is read when the first of them asks: it is each their own.
 */
@Injectable()
export class WarmMatching implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #failures = new FailureLog(new Logger('WarmMatching'));
  #begin: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly networks: NetworkService,
    private readonly grounds: MatchingGroundService,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  onApplicationBootstrap(): void {
    // A worker has no server.
    const httpAdapter = this.adapters.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (this.settings.warmsUp !== true || httpAdapter === null) return;
    (httpAdapter.getHttpServer() as Server).once('listening', () => {
      this.#begin = setTimeout(() => {
        this.#warm().catch((error: unknown) => {
          // A program that ends takes the database from what it was reading.
          if (!this.#isOver) this.#failures.keep(error);
        });
      }, AFTER_LISTENING_MS).unref();
    });
  }

  onModuleDestroy(): void {
    this.#isOver = true;
    if (this.#begin !== null) clearTimeout(this.#begin);
  }

  async #warm(): Promise<void> {
    const { nodes } = await this.networks.list(PUBLIC_VIEWER, { first: LARGEST_PAGE });
    for (const { id } of nodes) {
      if (this.#isOver) return;
      await this.grounds.of(PUBLIC_VIEWER, id);
      await pause(BETWEEN_MS, undefined, { ref: false });
    }
  }
}
