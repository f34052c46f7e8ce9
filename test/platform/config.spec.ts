import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/platform/config.ts';

const SECRET = 'q8Zr2WvN5tLx0KfYb7HdMc3PjGs9RuEa';

/** What is right for a site that all the world can reach. */
const PUBLIC = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://symbiosis.example',
  TRUSTED_PROXY: '1',
  SECRET,
  DEMONSTRATION: 'off',
};

function problemsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const reading = readConfig(environment, '/project');
  return reading.ok ? [] : reading.problems;
}

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    expect(readConfig({}, '/project')).toEqual({
      ok: true,
      config: {
        host: '127.0.0.1',
        port: 3000,
        databaseUrl: null,
        databaseAppUrl: null,
        dataDirectory: '/project/.data',
        dataDirectoryChosen: false,
        databasePoolSize: 10,
        demonstration: true,
        logLevel: 'warn',
        production: false,
        publicUrl: null,
        secret: null,
        worksOnJobs: true,
        trustedProxy: { kind: 'none' },
        requestPoints: 20_000,
        administratorEmail: null,
        mailFrom: 'Symbiosis Exchange <symbiosis-exchange@localhost>',
        openId: null,
        smtpUrl: null,
      },
    });
  });

  test('an empty variable is one that is not set', () => {
    expect(readConfig({ PORT: ' ', DATABASE_URL: '', DEMONSTRATION: '' }, '/project')).toEqual(
      readConfig({}, '/project'),
    );
  });

  test('is taken from the environment; a relative data directory is one of the project', () => {
    const reading = readConfig(
      {
        HOST: '0.0.0.0',
        PORT: '8080',
        DATABASE_URL: 'postgresql://user@db/exchange',
        DATABASE_APP_URL: 'postgresql://worker@db/exchange',
        DATA_DIRECTORY: 'data/here',
        DATABASE_POOL_SIZE: '40',
        DEMONSTRATION: 'off',
        LOG_LEVEL: 'debug',
        PUBLIC_URL: 'https://symbiosis.example/',
        SECRET,
        TRUSTED_PROXY: '1',
        REQUEST_LIMIT: 'off',
        ADMINISTRATOR_EMAIL: 'Anne@example.org',
        MAIL_FROM: 'Park <park@example.org>',
        SMTP_URL: 'smtps://user:password@mail.example.org',
        OIDC_ISSUER: 'https://id.example.org',
        OIDC_CLIENT_ID: 'symbiosis',
        OIDC_CLIENT_SECRET: 'hush',
        OIDC_NAME: 'Park login',
      },
      '/project',
    );
    expect(reading).toEqual({
      ok: true,
      config: {
        host: '0.0.0.0',
        port: 8080,
        databaseUrl: 'postgresql://user@db/exchange',
        databaseAppUrl: 'postgresql://worker@db/exchange',
        dataDirectory: '/project/data/here',
        dataDirectoryChosen: true,
        databasePoolSize: 40,
        demonstration: false,
        logLevel: 'debug',
        production: false,
        publicUrl: 'https://symbiosis.example',
        secret: SECRET,
        worksOnJobs: true,
        trustedProxy: { kind: 'hops', hops: 1 },
        requestPoints: null,
        administratorEmail: 'anne@example.org',
        mailFrom: 'Park <park@example.org>',
        openId: {
          clientId: 'symbiosis',
          clientSecret: 'hush',
          issuer: 'https://id.example.org',
          name: 'Park login',
        },
        smtpUrl: 'smtps://user:password@mail.example.org',
      },
    });
  });

  test('tells all its problems at once, a sentence each', () => {
    const reading = readConfig(
      { PORT: '70000', DATABASE_POOL_SIZE: '1.5', DEMONSTRATION: 'yes', LOG_LEVEL: 'loud', DATABASE_URL: 'db:5432' },
      '/project',
    );
    expect(reading).toEqual({
      ok: false,
      problems: [
        expect.stringContaining('DATABASE_URL is not the address of a PostgreSQL database'),
        'PORT is “70000”; it must be a whole number from 0 to 65535.',
        'DATABASE_POOL_SIZE is “1.5”; it must be a whole number from 1 to 500.',
        'DEMONSTRATION is “yes”; it must be one of: on, off.',
        'LOG_LEVEL is “loud”; it must be one of: error, warn, log, debug, verbose.',
      ],
    });
  });

  test('asks for the owner where the address of the program’s role is given', () => {
    expect(readConfig({ DATABASE_APP_URL: 'postgres://worker@db/exchange' }, '/project')).toEqual({
      ok: false,
      problems: [expect.stringContaining('DATABASE_APP_URL is given without DATABASE_URL')],
    });
  });

  test('never repeats a password', () => {
    expect(JSON.stringify(readConfig({ DATABASE_URL: 'mysql://root:hunter2@db/x' }, '/project'))).not.toContain(
      'hunter2',
    );
  });
});

describe('the proxies whose word is believed', () => {
  test.each([
    ['off', { kind: 'none' }],
    ['2', { kind: 'hops', hops: 2 }],
    ['10.0.0.5, 10.1.0.0/16', { kind: 'addresses', addresses: ['10.0.0.5', '10.1.0.0/16'] }],
    ['loopback,fd00::/8', { kind: 'addresses', addresses: ['loopback', 'fd00::/8'] }],
  ])('%s', (text, trustedProxy) => {
    expect(readConfig({ TRUSTED_PROXY: text }, '/project')).toMatchObject({ ok: true, config: { trustedProxy } });
  });

  test.each(['true', '0', '99', 'proxy.example', '10.0.0.0/0', '10.0.0.0/33', '10.0.0.1,', '::/200'])(
    'are never %j: that would be everybody, or nobody known',
    (text) => {
      expect(problemsOf({ TRUSTED_PROXY: text })).toEqual([expect.stringMatching(/^TRUSTED_PROXY is /)]);
    },
  );
});

describe('a site that all the world can reach', () => {
  test('starts where it is set as it must be', () => {
    expect(problemsOf(PUBLIC)).toEqual([]);
  });

  test.each([
    ['without an address of its own', { PUBLIC_URL: undefined }, /without HTTPS anybody on the way reads passwords/],
    ['at an address without TLS', { PUBLIC_URL: 'http://symbiosis.example' }, /without HTTPS/],
    ['where nobody says who asks', { TRUSTED_PROXY: undefined }, /every caller would seem to be the proxy/],
    ['without a secret', { SECRET: undefined }, /SECRET is not set/],
    ['with the secret of a guide', { SECRET: 'change-me-change-me-change-me-now!' }, /SECRET can be guessed/],
    ['with one key held down', { SECRET: 'a'.repeat(40) }, /SECRET can be guessed/],
    ['with sign-ins that everybody knows', { DEMONSTRATION: undefined }, /sign-ins that everybody knows/],
  ])('does not start %s, and says why', (_what, over, why) => {
    const problems = problemsOf({ ...PUBLIC, ...over });
    expect(problems).toEqual([expect.stringMatching(why)]);
    expect(problems[0]).toContain('HOST 0.0.0.0 can be reached from other machines');
  });

  test('says everything that is missing at once', () => {
    expect(problemsOf({ NODE_ENV: 'production', HOST: '192.0.2.7' })).toHaveLength(4);
  });

  test('is also one behind a proxy on the same machine', () => {
    const behind = { ...PUBLIC, HOST: '127.0.0.1' };
    expect(problemsOf(behind)).toEqual([]);
    expect(problemsOf({ ...behind, SECRET: undefined })).toEqual([
      expect.stringContaining('https://symbiosis.example is a public address, and SECRET is not set'),
    ]);
  });

  test.each(['127.0.0.1', 'localhost', '::1'])('is not one that only this machine reaches: %s', (HOST) => {
    expect(problemsOf({ NODE_ENV: 'production', HOST })).toEqual([]);
    expect(problemsOf({ NODE_ENV: 'production', HOST, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  test('is not one that somebody tries out: only production promises to be safe', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([]);
  });

  test('never repeats its secret, or a password in its address', () => {
    const problems = problemsOf({ ...PUBLIC, SECRET: 'hunter2', PUBLIC_URL: 'https://me:hunter2@symbiosis.example' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
  });
});

describe('mail, the provider and the first administrator', () => {
  test.each([
    [{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' }, /^SMTP_URL is not the address of a mail server/],
    [{ SMTP_URL: 'smtp://user:hunter2@mail.example' }, /^SMTP_URL is set, and MAIL_FROM is not/],
    [{ ADMINISTRATOR_EMAIL: 'anne' }, /^ADMINISTRATOR_EMAIL is “anne”; it must be a mail address/],
    [{ OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too/],
    [
      { OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'hunter2' },
      /^OIDC_ISSUER is “http:\/\/id.example”; it must be an https address/,
    ],
  ])('%j is refused with a sentence, without a password in it', (environment, why) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual([expect.stringMatching(why)]);
    expect(problems.join()).not.toContain('hunter2');
  });
});
