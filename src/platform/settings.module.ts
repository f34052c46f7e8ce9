import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.ts';

/** What the running server is made with: the configuration, once the database is there. */
export interface ServerSettings extends Pick<
  Config,
  | 'administratorEmail'
  | 'databasePoolSize'
  | 'demonstration'
  | 'mailFrom'
  | 'openId'
  | 'production'
  | 'publicUrl'
  | 'requestPoints'
  | 'secret'
  | 'smtpUrl'
  | 'trustedProxy'
  | 'worksOnJobs'
> {
  /** As the program's own role, for whom row-level security holds. */
  readonly databaseUrl: string;
  /** As the owner of the tables: for what is loaded at start alone. */
  readonly ownerDatabaseUrl: string;
  /** What takes longer is stopped, a statement as well as an answer, ms. */
  readonly longestAnswer: number;
  /** Whether what is asked for most is made ready once the server listens. */
  readonly warmsUp?: boolean;
  /** Where mails are written that are not sent. */
  readonly mailDirectory: string;
  /** Directory of the built client; null where only the API is served. */
  readonly clientDirectory: string | null;
  /** Version of the program, as in package.json. */
  readonly version: string;
  /** The source that the program was built from; null where it is not known. */
  readonly revision: string | null;
}

/** What {@link ServerSettings} are injected by. */
export const SERVER_SETTINGS = Symbol('server settings');

@Module({})
export class SettingsModule {
  static with(settings: ServerSettings): DynamicModule {
    return {
      module: SettingsModule,
      global: true,
      providers: [{ provide: SERVER_SETTINGS, useValue: settings }],
      exports: [SERVER_SETTINGS],
    };
  }
}
