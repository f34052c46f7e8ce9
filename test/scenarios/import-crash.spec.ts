import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { GivenRegistry } from '../support/given-registry.ts';
import { Importer } from '../support/imports.ts';
import { runProgram, type Program } from '../support/program.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

const SERVER = join(resolve(import.meta.dirname, '../..'), 'dist/server/src/main.js');
const ROWS = 4_000;

async function start(databaseUrl: string): Promise<{ readonly program: Program; readonly url: string }> {
  const program = runProgram(SERVER, { PORT: '0', DATABASE_URL: databaseUrl, REQUEST_LIMIT: 'off' });
  await program.until('Ctrl-C stops it');
  return { program, url: /http:\/\/localhost:\d+/.exec(program.said())?.[0] ?? '' };
}

describe('a server that is killed while it stores an import', () => {
  test('leaves nothing of it, and the next one stores it whole and once', async () => {
    const databaseUrl = await freshDatabaseUrl();
    const owner = new DataSource({ type: 'postgres', url: databaseUrl, installExtensions: false });
    await owner.initialize();
    let { program, url } = await start(databaseUrl);
    try {
      const given = await GivenRegistry.in(owner);
      const works = await given.facility({ name: 'Malteriet', level: 'secretariat' });
      const person = await given.memberOf(works);
      const stored = async () => {
        const [{ count }] = await owner.query<[{ count: number }]>(
          'SELECT count(*)::integer AS count FROM stream WHERE network_id = $1',
          [given.networkId],
        );
        return count;
      };
      const rows = Array.from({ length: ROWS }, (_, row) => `S-${row};udbud;Malteriet;gips;${row + 1};t/år\r\n`);
      const file = `Nr;Retning;Anlæg;Ressource;Mængde;Enhed\r\n${rows.join('')}`;
      const first = new Importer(url, person, given.networkId);
      const checked = await first.checked(file);
      await first.store(checked.id, 'ALL_OR_NOTHING', randomUUID());
      // In the middle: some rows are written, and nobody sees them.
      for (let seen = 0; seen === 0 || seen >= ROWS;) {
        const [found] = await owner.query<[{ seen: number }]>('SELECT rows_stored AS seen FROM import WHERE id = $1', [
          checked.id,
        ]);
        seen = found.seen;
      }
      program.process.kill('SIGKILL');
      await program.ended;
      expect(await stored()).toBe(0);
      ({ program, url } = await start(databaseUrl));
      const second = new Importer(url, person, given.networkId);
      const done = await second.until(checked.id, 'DONE', 'FAILED');
      expect(done).toMatchObject({ state: 'DONE', counts: { new: ROWS } });
      expect(await stored()).toBe(ROWS);
      const [{ twice }] = await owner.query<[{ twice: number }]>(
        `SELECT count(*)::integer AS twice FROM (SELECT FROM stream WHERE network_id = $1 GROUP BY external_id HAVING count(*) > 1) t`,
        [given.networkId],
      );
      expect(twice).toBe(0);
    } finally {
      program.process.kill('SIGTERM');
      await program.ended;
      await owner.destroy();
    }
  }, 90_000);
});
