import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { medianWithRange } from './figures.ts';
import { startServer, type RunningServer } from './running-server.ts';

const PASSWORD = 'a sentence to sign in with';
const ACCOUNTS = 8;
const ROUNDS = 40;
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { me { id } }
}`;

/** What a sign-in costs: the hash alone, the whole request, a refused one, and how many a second the server takes. */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const database = await startEmbeddedDatabase({ dataDirectory: directory, chosen: true, say: console.log });
  let server: RunningServer | null = null;
  try {
    await migrate(database.url);
    const emails = await fill(database.url);
    const environment = { DATABASE_URL: database.url, DEMONSTRATION: 'off', LOG_LEVEL: 'error', REQUEST_LIMIT: 'off' };
    const running = await startServer(['node', 'src/start.ts'], environment, 3475);
    server = running;
    const right = (place: number) => ask(running.address, { email: emails[place % ACCOUNTS]!, password: PASSWORD });
    const unknown = (place: number) =>
      ask(running.address, { email: `nobody-${place}@example.org`, password: PASSWORD });
    const plain = () => post(running.address, { query: '{ __typename }' });
    await Promise.all(emails.map((_, place) => right(place)));

    const report = async (name: string, work: (place: number) => Promise<unknown>) => {
      console.log(`${name.padEnd(34)} ${medianWithRange(await times(work), 1)} ms`);
    };
    await report('argon2id, 19 MiB, 2 passes', () =>
      hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
    );
    await report('a question of nothing', plain);
    await report('a sign-in', right);
    await report('refused: no such account', unknown);
    console.log(`${`${ACCOUNTS} at once`.padEnd(34)} ${(await perSecond(right)).toFixed(1)} sign-ins/s`);
  } finally {
    await server?.stop();
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

async function times(work: (place: number) => Promise<unknown>): Promise<number[]> {
  const figures: number[] = [];
  for (let place = 0; place < ROUNDS; place += 1) {
    const begun = performance.now();
    await work(place);
    figures.push(performance.now() - begun);
  }
  return figures;
}

/** Each account by one person, one after the other. */
async function perSecond(work: (place: number) => Promise<unknown>): Promise<number> {
  const each = 15;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: ACCOUNTS }, async (_, account) => {
      for (let time = 0; time < each; time += 1) await work(account);
    }),
  );
  return (ACCOUNTS * each * 1000) / (performance.now() - begun);
}

async function fill(databaseUrl: string): Promise<string[]> {
  const emails = Array.from({ length: ACCOUNTS }, (_, place) => `person-${place}@example.org`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO person (name, email, password_hash) SELECT email, email, $2 FROM unnest($1::text[]) AS email`,
    [emails, await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })],
  );
  await client.end();
  return emails;
}

function ask(address: string, variables: { email: string; password: string }): Promise<unknown> {
  return post(address, { query: SIGN_IN, variables });
}

async function post(address: string, body: object): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
