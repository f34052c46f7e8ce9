import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { Importer } from '../support/imports.ts';
import { runProgram } from '../support/program.ts';
import { median } from './figures.ts';

const ROWS = (process.env.BENCH_ROWS ?? '10000,99999').split(',').map(Number);

/** Rows a second and the server's peak memory of an import, while others read; and what those wait for their answers. */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const database = await startEmbeddedDatabase({ dataDirectory: directory, chosen: true, say: console.log });
  try {
    await migrate(database.url);
    const owner = new DataSource({ type: 'postgres', url: database.url, installExtensions: false });
    await owner.initialize();
    for (const rows of ROWS) await importRows(database.url, owner, rows);
    await owner.destroy();
  } finally {
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

async function importRows(databaseUrl: string, owner: DataSource, rows: number): Promise<void> {
  const program = runProgram('dist/server/src/main.js', { PORT: '0', DATABASE_URL: databaseUrl, REQUEST_LIMIT: 'off' });
  try {
    await program.until('Ctrl-C stops it');
    const url = /http:\/\/localhost:\d+/.exec(program.said())?.[0] ?? '';
    const given = await GivenRegistry.in(owner);
    const works = await given.facility({ name: 'Malteriet', level: 'secretariat' });
    const importer = new Importer(url, await given.memberOf(works), given.networkId);
    const others = new AbortController();
    const waits: number[] = [];
    const reading = (async () => {
      while (!others.signal.aborted) {
        const began = performance.now();
        await importer.ask('{ networks { nodes { name facilityCount } } streams(first: 20) { nodes { id } } }');
        waits.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
    const lines = Array.from(
      { length: rows },
      (_, row) => `S-${row};udbud;Malteriet;gips;${row + 1},5;t/år;Parti ${row}\r\n`,
    );
    const began = performance.now();
    const laps: string[] = [];
    const lap = (what: string) => laps.push(`${what} ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const read = await importer.uploaded(`Nr;Retning;Anlæg;Ressource;Mængde;Enhed;Beskrivelse\r\n${lines.join('')}`);
    lap('read');
    const checked = await importer.mapped(read);
    lap('checked');
    const done = await importer.stored(checked.id);
    lap('stored');
    const seconds = (performance.now() - began) / 1000;
    others.abort();
    await reading;
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${program.process.pid}/status`, 'utf8'))?.[1] ?? '0';
    console.log(
      `${rows} rows, ${done.state}: ${Math.round(rows / seconds)} rows/s (${laps.join(', ')}), peak ${Math.round(Number(peak) / 1024)} MB; others waited ${median(waits).toFixed(0)} ms (at most ${Math.max(...waits).toFixed(0)})`,
    );
  } finally {
    program.process.kill('SIGTERM');
    await program.ended;
  }
}
