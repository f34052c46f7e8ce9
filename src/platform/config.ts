import { isAbsolute, resolve } from 'node:path';

export const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the program is told from outside, read and checked once, at start. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** A PostgreSQL given from outside; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** The same database as a role that somebody made for the program; null: the program makes its own. */
  readonly databaseAppUrl: string | null;
  /** Where the embedded PostgreSQL keeps its data; absolute. */
  readonly dataDirectory: string;
  /** Whether the person chose `dataDirectory`; then no other is taken instead. */
  readonly dataDirectoryChosen: boolean;
  readonly databasePoolSize: number;
  /** Whether the demonstration network is loaded into an empty database. */
  readonly demonstration: boolean;
  readonly logLevel: LogLevel;
}

export type ConfigReading =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * Gives all problems at once, a sentence each, that says what is set and what would be right.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  projectDirectory: string,
): ConfigReading {
  const problems: string[] = [];
  const setting = (name: string): string | null => blankAsNull(environment[name]);

  const wholeNumber = (name: string, least: number, most: number, otherwise: number): number => {
    const text = setting(name);
    if (text === null) return otherwise;
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    problems.push(`${name} is “${text}”; it must be a whole number from ${least} to ${most}.`);
    return otherwise;
  };

  const oneOf = <T extends string>(name: string, choices: readonly T[], otherwise: T): T => {
    const text = setting(name);
    if (text === null) return otherwise;
    const choice = choices.find((possible) => possible === text);
    if (choice === undefined) problems.push(`${name} is “${text}”; it must be one of: ${choices.join(', ')}.`);
    return choice ?? otherwise;
  };

  const databaseUrl = setting('DATABASE_URL');
  const databaseAppUrl = setting('DATABASE_APP_URL');
  // The value is not repeated: it may hold a password.
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    problems.push(
      'DATABASE_URL is not the address of a PostgreSQL database, such as postgres://user:password@host:5432/name.',
    );
  }
  if (databaseAppUrl !== null && !isPostgresUrl(databaseAppUrl)) {
    problems.push(
      'DATABASE_APP_URL is not the address of a PostgreSQL database, such as postgres://user:password@host:5432/name.',
    );
  }
  if (databaseAppUrl !== null && databaseUrl === null) {
    problems.push(
      'DATABASE_APP_URL is given without DATABASE_URL: both are of one database, as the user that works and as the owner.',
    );
  }
  const directory = setting('DATA_DIRECTORY');
  const config: Config = {
    host: setting('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', 0, 65_535, 3000),
    databaseUrl,
    databaseAppUrl,
    dataDirectory:
      directory === null || !isAbsolute(directory) ? resolve(projectDirectory, directory ?? '.data') : directory,
    dataDirectoryChosen: directory !== null,
    databasePoolSize: wholeNumber('DATABASE_POOL_SIZE', 1, 500, 10),
    demonstration: oneOf('DEMONSTRATION', ['on', 'off'], 'on') === 'on',
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'warn'),
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function blankAsNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}
