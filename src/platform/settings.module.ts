import { Module, type DynamicModule } from '@nestjs/common';
import type { LogLevel } from './config.ts';

/** What the running server is made with: the configuration, once the database is there. */
export abstract class ServerSettings {
  abstract readonly databaseUrl: string;
  abstract readonly databasePoolSize: number;
  /** Directory of the built client; null where only the API is served. */
  abstract readonly clientDirectory: string | null;
  /** Version of the program, as in package.json. */
  abstract readonly version: string;
  abstract readonly logLevel: LogLevel;
}

@Module({})
export class SettingsModule {
  static with(settings: ServerSettings): DynamicModule {
    return {
      module: SettingsModule,
      global: true,
      providers: [{ provide: ServerSettings, useValue: settings }],
      exports: [ServerSettings],
    };
  }
}
