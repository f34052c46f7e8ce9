import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PersonViewer } from '../../identity/person-viewer.service.ts';
import { FailureLog } from '../../platform/failure-log.ts';
import { Notifications } from '../../platform/notifications/notifications.service.ts';
import { NETWORK_CHANGED } from './network-changed.ts';
import { RegistryService } from './registry.service.ts';

/** Changes that come so close together are read together. */
const TOGETHER_MS = 200;
/** Who asked so lately is likely to ask again: what changed is read for her before she does. */
const LATELY_MS = 60_000;
/** Of one network at a time: each is a reading of its own. */
const MOST_SIGHTS = 3;

/**
 * Reads what changed in a network for those who were asking of it just now, in each process: their next question then finds it
 * read. Whether what is kept is still true is not decided by this: each question asks the database.
 */
@Injectable()
export class WarmSnapshots implements OnModuleInit, OnModuleDestroy {
  readonly #failures = new FailureLog(new Logger('WarmSnapshots'));
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #isOver = false;

  constructor(
    private readonly notifications: Notifications,
    private readonly registry: RegistryService,
    private readonly people: PersonViewer,
  ) {}

  onModuleInit(): void {
    this.notifications.listen(NETWORK_CHANGED, (networkId) => {
      for (const id of networkId === null ? this.registry.networksKept() : [networkId]) this.#soon(id);
    });
  }

  onModuleDestroy(): void {
    this.#isOver = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #soon(networkId: string): void {
    if (this.#waiting.has(networkId) || this.registry.askedLately(networkId, LATELY_MS).length === 0) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(networkId);
      this.#warm(networkId).catch((error: unknown) => {
        // A program that ends takes the database from what it was reading.
        if (!this.#isOver) this.#failures.keep(error);
      });
    }, TOGETHER_MS);
    this.#waiting.set(networkId, timer.unref());
  }

  async #warm(networkId: string): Promise<void> {
    for (const asked of this.registry.askedLately(networkId, LATELY_MS).slice(0, MOST_SIGHTS)) {
      if (this.#isOver) return;
      // With the rights that she has by now: what is kept must not be read with those that she had.
      const viewer = asked.personId === null ? asked : await this.people.viewerEverywhere(asked.personId);
      if (viewer !== null) await this.registry.readAhead(viewer, asked, networkId);
    }
  }
}
