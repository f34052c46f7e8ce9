import type { DataSource } from 'typeorm';
import type { Bucket } from './bucket.ts';
import { limitKey } from './limit-key.ts';

interface Count {
  readonly row: string;
  /** Used in this window, by all servers as far as known here. */
  points: number;
  /** Of these, not yet told to the others. */
  unsent: number;
  expire: number;
}

interface KeptRow {
  readonly key: string;
  readonly points: number;
  readonly expire: string;
}

/** Callers remembered at a time: what a million made-up addresses cost shall not be our memory. */
const MOST_CALLERS = 50_000;

/**
 * An allowance counted in memory, and settled with PostgreSQL from time to time for all callers in one statement: a question
 * costs no way to the database. Between two settlements each server may give the whole allowance, never more.
 */
export class RunningCount {
  readonly bucket: Bucket;
  readonly #database: DataSource;
  readonly #counts = new Map<string, Count>();
  readonly #kept = new Map<string, { readonly points: number; readonly expire: number }>();

  constructor(bucket: Bucket, database: DataSource) {
    this.bucket = bucket;
    this.#database = database;
  }

  /** Milliseconds to wait where the allowance of `key` is used up; null where it was not, and is now `points` smaller. */
  charge(key: string, points: number, now: number): number | null {
    const count = this.#countOf(key, now);
    if (count.points >= this.bucket.points) return count.expire - now;
    count.points += points;
    count.unsent += points;
    return null;
  }

  /** Takes over what was used before this server started. */
  async load(now: number): Promise<void> {
    const rows = await this.#database.query<KeptRow[]>(
      `SELECT key, points, expire FROM request_limit WHERE starts_with(key, $1) AND expire > $2 ORDER BY points DESC LIMIT $3`,
      [`${this.bucket.name}:`, now, MOST_CALLERS],
    );
    for (const { key, points, expire } of rows) this.#kept.set(key, { points, expire: Number(expire) });
  }

  /** Tells PostgreSQL what was used since the last time, and learns what was used elsewhere. */
  async settle(now: number): Promise<void> {
    const counts = [...this.#counts.values()].filter(({ unsent, expire }) => unsent > 0 && expire > now);
    // In one order, so that two servers do not wait for each other.
    counts.sort((a, b) => (a.row < b.row ? -1 : 1));
    const sent = new Map(counts.map((count) => [count.row, { count, points: count.unsent }]));
    if (counts.length > 0) {
      const rows = await this.#database.query<KeptRow[]>(
        `INSERT INTO request_limit AS kept (key, points, expire)
         SELECT * FROM unnest($1::text[], $2::integer[], $3::bigint[])
         ON CONFLICT (key) DO UPDATE SET
           points = CASE WHEN kept.expire <= $4 THEN excluded.points ELSE kept.points + excluded.points END,
           expire = CASE WHEN kept.expire <= $4 THEN excluded.expire ELSE kept.expire END
         RETURNING key, points, expire`,
        [counts.map(({ row }) => row), counts.map(({ unsent }) => unsent), counts.map(({ expire }) => expire), now],
      );
      for (const { key, points, expire } of rows) {
        const told = sent.get(key);
        if (told === undefined) continue;
        told.count.unsent -= told.points;
        told.count.points = points + told.count.unsent;
        told.count.expire = Number(expire);
      }
    }
    this.#forgetThePast(now);
  }

  #countOf(key: string, now: number): Count {
    const known = this.#counts.get(key);
    if (known !== undefined) {
      if (known.expire <= now) Object.assign(known, { points: 0, unsent: 0, expire: now + this.bucket.seconds * 1000 });
      return known;
    }
    if (this.#counts.size >= MOST_CALLERS) {
      const [oldest] = this.#counts.keys();
      if (oldest !== undefined) this.#counts.delete(oldest);
    }
    const row = limitKey(this.bucket, key);
    const kept = this.#kept.get(row);
    const goesOn = kept !== undefined && kept.expire > now;
    const count: Count = {
      row,
      points: goesOn ? kept.points : 0,
      unsent: 0,
      expire: goesOn ? kept.expire : now + this.bucket.seconds * 1000,
    };
    this.#counts.set(key, count);
    return count;
  }

  #forgetThePast(now: number): void {
    for (const [key, { expire }] of this.#counts) if (expire <= now) this.#counts.delete(key);
    for (const [row, { expire }] of this.#kept) if (expire <= now) this.#kept.delete(row);
  }
}
