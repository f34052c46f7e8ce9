import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { callerOf } from '../../platform/limits/limit-key.ts';
import { TooManyRequestsError } from '../../platform/limits/too-many-requests.ts';
import { InstallationSecret } from '../installation-secret.service.ts';
import { BUCKETS, FORGOTTEN_AFTER, waitAfter, type BucketName } from './slow-down.ts';

interface Counted {
  readonly bucket: BucketName;
  readonly key: Buffer;
}

/** An attempt that was let through; whoever took it says how it came out. */
export interface Attempt {
  /** The secret was right: what was counted is given back. */
  succeeded(): Promise<void>;
}

/** Counts attempts to sign in, in PostgreSQL: for all servers together, and over a restart. See `slow-down.ts` for the rules. */
@Injectable()
export class SlowDown {
  constructor(
    private readonly manager: EntityManager,
    private readonly secret: InstallationSecret,
  ) {}

  /**
   * Counts an attempt at `account` (what was typed, or a person's id), or throws a TooManyRequestsError where one must wait; then
   * it is not counted, and a wait runs out by waiting.
   */
  async attempt(kind: string, account: string, address: string): Promise<Attempt> {
    const customer = callerOf(address);
    const isKnown = await this.#isKnown(account, customer);
    const counted: Counted[] = [
      { bucket: 'accountAtAddress', key: await this.#keyOf(kind, account, customer) },
      { bucket: 'address', key: await this.#keyOf(kind, '', customer) },
      ...(isKnown ? [] : [{ bucket: 'accountElsewhere' as const, key: await this.#keyOf(kind, account, '') }]),
    ];
    // One after the other: where the first says wait, the attempt must not hold up the account for everybody else.
    for (const [place, one] of counted.entries()) {
      const wait = await this.#count(one);
      if (wait === 0) continue;
      await Promise.all(counted.slice(0, place).map((earlier) => this.#giveBack(earlier)));
      throw new TooManyRequestsError(wait * 1000);
    }
    return {
      succeeded: async () => {
        await Promise.all(
          counted.map((one) => (one.bucket === 'accountAtAddress' ? this.#empty(one) : this.#giveBack(one))),
        );
      },
    };
  }

  /** That the person has shown at this address that it is them. */
  async remember(personId: string, address: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO known_address (person_id, address_hash) VALUES ($1, $2)
       ON CONFLICT (person_id, address_hash) DO UPDATE SET last_at = now()`,
      [personId, await this.#addressHash(callerOf(address))],
    );
    await this.manager.query(
      `DELETE FROM known_address WHERE person_id = $1 AND last_at < now() - interval '180 days'`,
      [personId],
    );
  }

  async #isKnown(account: string, customer: string): Promise<boolean> {
    const [known] = await this.manager.query<unknown[]>(
      `SELECT FROM known_address k JOIN person p ON p.id = k.person_id
       WHERE (p.email = $1 OR p.id::text = $1) AND k.address_hash = $2`,
      [account, await this.#addressHash(customer)],
    );
    return known !== undefined;
  }

  /** How many seconds to wait; 0: one more attempt was counted. In one statement, so that attempts at once each see the one before. */
  async #count({ bucket, key }: Counted): Promise<number> {
    const { free, firstWait, longestWait } = BUCKETS[bucket];
    const [counted] = await this.manager.query<{ failures: number }[]>(
      `INSERT INTO sign_in_failures AS f (bucket, key_hash, failures) VALUES ($1, $2, 1)
       ON CONFLICT (bucket, key_hash) DO UPDATE SET
         failures = CASE WHEN f.last_at < now() - make_interval(secs => $3) THEN 1 ELSE f.failures + 1 END, last_at = now()
       WHERE f.failures < $4 OR f.last_at < now() - make_interval(secs =>
         least($6::double precision, $5::double precision * 2 ^ least(f.failures - $4, 30)))
       RETURNING failures`,
      [bucket, key, FORGOTTEN_AFTER, free, firstWait, longestWait],
    );
    if (counted !== undefined) return 0;
    const [row] = await this.manager.query<{ failures: number; since: number }[]>(
      `SELECT failures, extract(epoch FROM now() - last_at)::double precision AS since
       FROM sign_in_failures WHERE bucket = $1 AND key_hash = $2`,
      [bucket, key],
    );
    return Math.max(1, Math.ceil(waitAfter(row?.failures ?? 0, BUCKETS[bucket]) - (row?.since ?? 0)));
  }

  async #giveBack({ bucket, key }: Counted): Promise<void> {
    await this.manager.query(
      'UPDATE sign_in_failures SET failures = greatest(failures - 1, 0) WHERE bucket = $1 AND key_hash = $2',
      [bucket, key],
    );
  }

  async #empty({ bucket, key }: Counted): Promise<void> {
    await this.manager.query('DELETE FROM sign_in_failures WHERE bucket = $1 AND key_hash = $2', [bucket, key]);
    await this.manager.query(`DELETE FROM sign_in_failures WHERE last_at < now() - interval '2 days'`);
  }

  #keyOf(kind: string, account: string, customer: string): Promise<Buffer> {
    return this.secret.sign('sign-in attempts', kind, account, customer);
  }

  #addressHash(customer: string): Promise<Buffer> {
    return this.secret.sign('known address', customer);
  }
}
