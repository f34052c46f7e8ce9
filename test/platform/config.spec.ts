import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/platform/config.ts';

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
