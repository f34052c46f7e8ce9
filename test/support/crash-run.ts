import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { GivenRegistry } from './given-registry.ts';
import { Importer } from './imports.ts';
import type { GivenPerson } from './people.ts';
import { makeDataDirectory, runProgram, type Program } from './program.ts';

const WRITERS = 16;
/** Rows of the spreadsheet that is stored meanwhile, all or nothing. */
const IMPORTED = 2_000;
/** From one kill to the next at most; the first writes come at once. */
const LONGEST_PAUSE_MS = 1_500;
const GIVE_UP_MS = 40_000;

/** What `kill -9` ends: server, PostgreSQL with all its processes, or both at one moment. */
export type Kill = 'server' | 'database' | 'both';

/** What a client was told has been written. */
interface Acknowledged {
  readonly streamId: string;
  readonly version: number;
  /** Its own words in the description, which no other write has. */
  readonly words: string;
  readonly withdrawn: boolean;
}

export interface CrashFigures {
  readonly seed: number;
  readonly acknowledged: number;
  /** Acknowledged, and not in the database. */
  readonly lost: number;
  /** In the database more than once, or without ever having been asked for. */
  readonly doubled: number;
  /** How often somebody looked and found a part of the import, neither none nor all of it. */
  readonly halfImports: number;
  /** Rows of the import in the database at the end. */
  readonly imported: number;
  readonly killedServers: number;
  readonly killedDatabases: number;
}

/** The program on a data directory of its own, which can be killed and is started again. */
export class Crashing {
  readonly #directory = makeDataDirectory();
  readonly #port: number;
  #program: Program | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const settings = { PORT: String(this.#port), REQUEST_LIMIT: 'off', LOG_LEVEL: 'error' };
    this.#program = runProgram('src/start.ts', { DATA_DIRECTORY: this.#directory.path, ...settings });
    await this.#program.until('Symbiosis Exchange is at');
  }

  async stop(): Promise<void> {
    this.#program?.process.kill('SIGINT');
    await this.#program?.ended;
    this.#directory.remove();
  }

  async kill(which: Kill): Promise<void> {
    if (which !== 'database') {
      this.#program?.process.kill('SIGKILL');
      await this.#program?.ended;
    }
    if (which !== 'server') this.#killDatabase();
    if (which !== 'database') await this.start();
    await this.#answers();
  }

  /**
   * `kill -9` of PostgreSQL with all its processes, so that none can still write down what it had only in memory; the program
   * starts it again by itself.
   */
  #killDatabase(): void {
    const [first] = this.#postmaster();
    for (const pid of [first, ...childrenOf(first)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  /** Until the program answers from its database. */
  async #answers(): Promise<void> {
    const since = performance.now();
    while (performance.now() - since < GIVE_UP_MS) {
      const answer = await ask(this.address, null, '{ networks { nodes { id } } }').catch(() => null);
      if ((answer?.data ?? null) !== null) return;
      await delay(100);
    }
    throw new Error(`It does not come back. It said: ${this.#program?.said() ?? ''}`);
  }

  async #owner(): Promise<DataSource> {
    const [, port] = this.#postmaster();
    const password = readFileSync(join(this.#directory.path, 'postgres/password'), 'utf8').trim();
    const url = `postgres://symbiosis:${password}@127.0.0.1:${port}/symbiosis_exchange`;
    const owner = new DataSource({ type: 'postgres', url, poolSize: 1, installExtensions: false });
    await owner.initialize();
    return owner;
  }

  /** Works on the database as the owner of the tables. */
  async asOwner<T>(work: (owner: DataSource) => Promise<T>): Promise<T> {
    const owner = await this.#owner();
    try {
      return await work(owner);
    } finally {
      await owner.destroy();
    }
  }

  /**
   * PostgreSQL acknowledges before it has written: what it has not written for seconds is only in its memory. The same test
   * must see what a kill then costs.
   */
  async forgetful(): Promise<void> {
    await this.asOwner(async (owner) => {
      for (const [name, value] of [
        ['synchronous_commit', 'off'],
        ['wal_writer_delay', '10s'],
        ['wal_writer_flush_after', '1GB'],
      ]) {
        await owner.query(`ALTER SYSTEM SET ${name} = '${value}'`);
      }
      await owner.query('SELECT pg_reload_conf()');
    });
  }

  #postmaster(): [pid: number, port: number] {
    const file = readFileSync(join(this.#directory.path, 'postgres/data/postmaster.pid'), 'utf8');
    const [pid, , , port] = file.split('\n');
    return [Number(pid), Number(port)];
  }
}

/** Sixteen people write, and one imports, while server and database are killed at moments that the seed says; then everything is counted. */
export async function crashRun(crashing: Crashing, seed: number, kills: readonly Kill[]): Promise<CrashFigures> {
  const random = randomFrom(seed);
  const { networkId, facilityId, resourceId, people, importing } = await crashing.asOwner(async (owner) => {
    const given = await GivenRegistry.in(owner);
    const facility = await given.facility({ name: 'Malteriet' });
    const members: GivenPerson[] = [];
    for (let count = 0; count < WRITERS; count += 1) members.push(await given.memberOf(facility));
    const importing = await given.memberOf(facility);
    await owner.query('CHECKPOINT');
    const resource = await given.resourceId('fgd-gypsum');
    return { networkId: given.networkId, facilityId: facility.id, resourceId: resource, people: members, importing };
  });
  const ending = new AbortController();
  const importer = new Importer(crashing.address, importing, networkId);
  const { id: importId } = await importer.checked(sheet());
  const idempotencyKey = randomUUID();
  const stored = insistent(() => importer.store(importId, 'ALL_OR_NOTHING', idempotencyKey));
  const importedRows = () => crashing.asOwner((owner) => countImported(owner, networkId));
  let halfImports = 0;
  const writers = people.map((person, index) =>
    write(
      { address: crashing.address, person, networkId, facilityId, resourceId },
      `w${index}`,
      randomFrom(seed * 100 + index),
      ending.signal,
    ),
  );
  for (const kill of kills) {
    await delay(300 + random() * LONGEST_PAUSE_MS);
    await crashing.kill(kill);
    if (![0, IMPORTED].includes(await importedRows())) halfImports += 1;
  }
  await delay(500);
  ending.abort();
  const acknowledged = (await Promise.all(writers)).flat();
  await stored;
  // The work of a killed worker is taken up by another one, once nothing has been heard of it for a while.
  await insistent(async () => {
    // A forgetful database may have lost all of it.
    if ((await importer.get(importId)) !== null) await importer.until(importId, 'DONE', 'FAILED', 'CHECKED');
  });
  const imported = await importedRows();
  const { lost, doubled } = await crashing.asOwner((owner) => count(owner, networkId, acknowledged));
  return {
    seed,
    acknowledged: acknowledged.length,
    lost,
    doubled,
    halfImports,
    imported,
    killedServers: kills.filter((kill) => kill !== 'database').length,
    killedDatabases: kills.filter((kill) => kill !== 'server').length,
  };
}

interface Writing {
  readonly address: string;
  readonly person: GivenPerson;
  readonly networkId: string;
  readonly facilityId: string;
  readonly resourceId: string;
}

/** Registers, changes and withdraws, one after the other, each until it is answered; gives all that was acknowledged. */
async function write(
  writing: Writing,
  name: string,
  random: () => number,
  ending: AbortSignal,
): Promise<Acknowledged[]> {
  const { address, person, networkId, facilityId, resourceId } = writing;
  const acknowledged: Acknowledged[] = [];
  const held: { id: string; version: number; words: string }[] = [];
  for (let number = 0; !ending.aborted; number += 1) {
    const words = `${name}-${number}`;
    const stream = {
      direction: 'SUPPLY',
      facility: { id: facilityId },
      resource: { id: resourceId },
      description: words,
      amount: { value: number + 1, unit: 't/y' },
    };
    const idempotencyKey = randomUUID();
    const choice = random();
    const place = Math.floor(random() * held.length);
    const before = held[place];
    const send = async (mutation: string, input: object) => {
      const answer = await untilAnswered(address, person, mutation, { input: { ...input, idempotencyKey } });
      // What was acknowledged and is gone is counted at the end; nothing more can be done to it.
      if (answer.errors !== undefined && before !== undefined) held.splice(place, 1);
      return answer.data;
    };
    if (before === undefined || choice < 0.5) {
      const data = await send(REGISTER, { networkId, stream });
      const made = data?.registerStream?.stream;
      if (made === undefined) continue;
      held.push({ ...made, words });
      acknowledged.push({ streamId: made.id, version: made.version, words, withdrawn: false });
    } else if (choice < 0.85) {
      const { id, version } = before;
      const changed = (await send(CHANGE, { id, version, stream }))?.changeStream?.stream;
      if (changed === undefined) continue;
      held[place] = { id, version: version + 1, words };
      acknowledged.push({ streamId: id, version: version + 1, words, withdrawn: false });
    } else {
      const { id, version } = before;
      if ((await send(WITHDRAW, { id, version })) === null) continue;
      held.splice(place, 1);
      acknowledged.push({ streamId: id, version: version + 1, words: before.words, withdrawn: true });
    }
  }
  return acknowledged;
}

const REGISTER = 'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id version } } }';
const CHANGE = 'mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { id version } } }';
const WITHDRAW = 'mutation ($input: WithdrawStreamInput!) { withdrawStream(input: $input) { streamId } }';

interface Answer {
  readonly data: Record<string, { readonly stream: { readonly id: string; readonly version: number } }> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Answers by which a client knows that sending it again will not help. */
const FINAL = new Set(['CONFLICT', 'NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']);

/** Sends the request again and again, with its key, until somebody says yes or no to it. */
async function untilAnswered(address: string, person: GivenPerson, query: string, variables: object): Promise<Answer> {
  const since = performance.now();
  while (performance.now() - since < GIVE_UP_MS) {
    const answer = await ask(address, person, query, variables).catch(() => null);
    if (
      answer !== null &&
      (answer.errors === undefined || answer.errors.every(({ extensions }) => FINAL.has(extensions.code)))
    ) {
      return answer;
    }
    await delay(50);
  }
  throw new Error(`Nobody answered for ${GIVE_UP_MS / 1000} s.`);
}

async function ask(
  address: string,
  person: GivenPerson | null,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...person?.headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  return (await response.json()) as Answer;
}

/** A spreadsheet as a plant keeps it. */
function sheet(): string {
  const rows = Array.from(
    { length: IMPORTED },
    (_, row) => `I-${row};udbud;Malteriet;gips;${row + 1},5;t/år;Parti ${row}`,
  );
  return ['Nr;Retning;Anlæg;Ressource;Mængde;Enhed;Beskrivelse', ...rows].join('\r\n');
}

async function countImported(owner: DataSource, networkId: string): Promise<number> {
  const [{ rows }] = await owner.query<[{ rows: number }]>(
    'SELECT count(*)::integer AS rows FROM stream WHERE network_id = $1 AND external_id IS NOT NULL',
    [networkId],
  );
  return rows;
}

/** Tries until it is answered. */
async function insistent<T>(work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() - since > GIVE_UP_MS) throw error;
      await delay(100);
    }
  }
}

async function count(owner: DataSource, networkId: string, acknowledged: readonly Acknowledged[]) {
  const kept = await owner.query<Acknowledged[]>(
    `SELECT v.stream_id AS "streamId", v.version, v.stream->>'description' AS words, v.action = 'withdrew' AS withdrawn
     FROM stream_version v JOIN stream s ON s.id = v.stream_id WHERE s.network_id = $1 AND s.external_id IS NULL`,
    [networkId],
  );
  const streams = await owner.query<Acknowledged[]>(
    `SELECT id AS "streamId", version, description AS words, withdrawn_at IS NOT NULL AS withdrawn FROM stream
     WHERE network_id = $1 AND external_id IS NULL`,
    [networkId],
  );
  const keyOf = ({ streamId, version, words, withdrawn }: Acknowledged) =>
    [streamId, version, words, withdrawn].join(' ');
  const inHistory = new Set(kept.map(keyOf));
  const last = new Map<string, Acknowledged>();
  for (const one of acknowledged) {
    if ((last.get(one.streamId)?.version ?? 0) < one.version) last.set(one.streamId, one);
  }
  const stored = new Map(streams.map((stream) => [stream.streamId, keyOf(stream)]));
  const lost = acknowledged.filter((one) => {
    const isLast = last.get(one.streamId) === one;
    return !inHistory.has(keyOf(one)) || (isLast && stored.get(one.streamId) !== keyOf(one));
  });
  // Every write was sent until it was answered: what is there and was never acknowledged was made by a second sending.
  const asked = new Set(acknowledged.map(keyOf));
  const unasked = kept.filter((one) => !asked.has(keyOf(one)));
  const words = kept.filter(({ withdrawn }) => !withdrawn).map((one) => one.words);
  return { lost: lost.length, doubled: unasked.length + (words.length - new Set(words).size) };
}

/** The processes that this one started. */
function childrenOf(parent: number): number[] {
  // Where there is no /proc there is a ps; in a small container it is the other way round.
  const lines = existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => `${pid} ${parentByProc(pid)}`)
    : spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.split('\n');
  return lines.flatMap((line) => {
    const [pid, its] = line.trim().split(/\s+/);
    return Number(its) === parent ? [Number(pid)] : [];
  });
}

/** `pid (name) state ppid …`; nothing for one that has just ended. */
function parentByProc(pid: string): string {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** Mulberry32: the same numbers for the same seed, on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
