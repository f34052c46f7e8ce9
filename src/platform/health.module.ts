import { Controller, Get, Inject, Module, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SERVER_SETTINGS, type ServerSettings } from './settings.module.ts';

interface Health {
  readonly status: 'ok' | 'failing';
  readonly database: 'reachable' | 'unreachable';
  readonly version: string;
  /** The source that the program was built from; null where it is not known. */
  readonly revision: string | null;
}

/** For who watches the server: 200 where it can answer, 503 where the database is out of reach. */
@Controller('health')
class HealthController {
  readonly #database: DataSource;
  readonly #settings: ServerSettings;

  constructor(@InjectDataSource() database: DataSource, @Inject(SERVER_SETTINGS) settings: ServerSettings) {
    this.#database = database;
    this.#settings = settings;
  }

  @Get()
  async health(): Promise<Health> {
    const { version, revision } = this.#settings;
    try {
      await this.#database.query('select 1');
    } catch {
      const failing: Health = { status: 'failing', database: 'unreachable', version, revision };
      throw new ServiceUnavailableException(failing);
    }
    return { status: 'ok', database: 'reachable', version, revision };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
