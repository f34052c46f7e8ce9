import { isAbsolute, resolve } from 'node:path';
import { publicAddressProblems } from './public-address.ts';
import { readTrustedProxy, type TrustedProxy } from './trusted-proxy.ts';

export const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** 32 characters of base64 or of hexadecimal digits hold 128 bits or more, as OWASP ASVS 5.0 (11.2.3) asks of a secret. */
const LEAST_SECRET = 32;

/** An OpenID Connect provider, and how it knows this site. */
interface OpenIdProvider {
  /** Its address, from which everything else about it is discovered. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: it stands on the sign-in page. */
  readonly name: string;
}

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
  /** Whether strangers may be asking: the schema is not described, nothing is hinted at, insecure settings are refused. */
  readonly production: boolean;
  /** Scheme, host and port that people type to get here, such as `https://symbiosis.example`; null where none was given. */
  readonly publicUrl: string | null;
  /** What signatures are made with, 32 characters or more; null where none was given. */
  readonly secret: string | null;
  /** Where mails are handed over; null: they are written to files. May hold a password. */
  readonly smtpUrl: string | null;
  /** Who mails come from. */
  readonly mailFrom: string;
  /** Whom the first administrator's invitation is mailed to; null: its link is shown on the console. */
  readonly administratorEmail: string | null;
  /** The OpenID Connect provider that people may sign in through; null where there is none. */
  readonly openId: OpenIdProvider | null;
  /** Whose word on the caller's address and scheme is believed. */
  readonly trustedProxy: TrustedProxy;
  /** Points that one address may spend on questions in a minute (a plain question costs one); null: as many as it likes. */
  readonly requestPoints: number | null;
  /** Whether the server works on jobs besides answering; else `npm run worker` does, on this machine or on others. */
  readonly worksOnJobs: boolean;
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

  const wholeNumber = (name: string, least: number, most: number, otherwise: number, or = ''): number => {
    const text = setting(name);
    if (text === null) return otherwise;
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    problems.push(`${name} is “${text}”; it must be a whole number from ${least} to ${most}${or}.`);
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
  const publicUrl = setting('PUBLIC_URL');
  if (publicUrl !== null && !isWebOrigin(publicUrl)) {
    problems.push(
      `PUBLIC_URL is ${publicUrl.includes('@') ? 'an address with a password' : `“${publicUrl}”`}; it must be where people find the site, without a path: https://symbiosis.example.`,
    );
  }
  // Not repeated either.
  const secret = setting('SECRET');
  if (secret !== null && secret.length < LEAST_SECRET) {
    problems.push(
      `SECRET has ${secret.length} characters; it must have ${LEAST_SECRET} or more, such as \`openssl rand -base64 32\` gives.`,
    );
  }
  const trustedProxy = readTrustedProxy(setting('TRUSTED_PROXY'));
  if (typeof trustedProxy === 'string') problems.push(trustedProxy);
  const smtpUrl = setting('SMTP_URL');
  // The value is not repeated: it may hold a password.
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && ['smtp:', 'smtps:'].includes(new URL(smtpUrl).protocol))) {
    problems.push('SMTP_URL is not the address of a mail server, such as smtps://user:password@mail.example:465.');
  }
  const mailFrom = setting('MAIL_FROM');
  if (smtpUrl !== null && mailFrom === null) {
    problems.push(
      'SMTP_URL is set, and MAIL_FROM is not: set it to who mails come from, such as symbiosis@example.dk.',
    );
  }
  const administratorEmail = setting('ADMINISTRATOR_EMAIL');
  if (administratorEmail !== null && !/^[^@\s]+@[^@\s]+$/.test(administratorEmail)) {
    problems.push(`ADMINISTRATOR_EMAIL is “${administratorEmail}”; it must be a mail address.`);
  }
  const openId = readOpenIdProvider(setting, problems);
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
    production: setting('NODE_ENV') === 'production',
    publicUrl: publicUrl !== null && isWebOrigin(publicUrl) ? new URL(publicUrl).origin : null,
    secret,
    smtpUrl,
    mailFrom: mailFrom ?? 'Symbiosis Exchange <symbiosis-exchange@localhost>',
    administratorEmail: administratorEmail?.toLowerCase() ?? null,
    openId,
    trustedProxy: typeof trustedProxy === 'string' ? { kind: 'none' } : trustedProxy,
    requestPoints:
      setting('REQUEST_LIMIT') === 'off' ? null : wholeNumber('REQUEST_LIMIT', 100, 1_000_000_000, 20_000, ' or off'),
    worksOnJobs: oneOf('JOBS', ['on', 'off'], 'on') === 'on',
  };
  if (problems.length === 0) {
    problems.push(...publicAddressProblems(config, { demonstrationChosen: setting('DEMONSTRATION') !== null }));
  }
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function readOpenIdProvider(setting: (name: string) => string | null, problems: string[]): OpenIdProvider | null {
  const issuer = setting('OIDC_ISSUER');
  if (issuer === null) return null;
  if (!URL.canParse(issuer) || !isSecureIssuer(new URL(issuer))) {
    problems.push(`OIDC_ISSUER is “${issuer}”; it must be an https address.`);
  }
  const clientId = setting('OIDC_CLIENT_ID');
  const clientSecret = setting('OIDC_CLIENT_SECRET');
  if (clientId === null || clientSecret === null) {
    problems.push('OIDC_ISSUER is set; OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too, as the provider gave them.');
    return null;
  }
  return { issuer, clientId, clientSecret, name: setting('OIDC_NAME') ?? issuer };
}

/** Plain HTTP only where it leaves no machine: a provider beside us, to try it. */
function isSecureIssuer({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

function blankAsNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** Scheme, host, port: an address to which paths can be added. */
function isWebOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && pathname === '/' && `${search}${hash}${username}${password}` === '';
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}
