import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { Bucket } from './bucket.ts';
import { digest } from './limit-key.ts';
import { TooManyRequestsError } from './too-many-requests.ts';

/**
 * Allowances counted to the point, in PostgreSQL: one statement each time, the same for all servers and after a restart.
 * For what is rare and dear, such as trying a password; questions are counted by the cheaper `QuestionLimit`.
 */
@Injectable()
export class RequestLimits {
  readonly #database: DataSource;
  readonly #limiters = new Map<string, RateLimiterPostgres>();

  constructor(@InjectDataSource() database: DataSource) {
    this.#database = database;
  }

  /**
   * Takes points off the allowance of `key` (an account, an address …); throws a {@link TooManyRequestsError} where there are
   * none left. Points that are refused count too, up to what fills the allowance.
   */
  async consume(bucket: Bucket, key: string, points = 1): Promise<void> {
    try {
      await this.#limiter(bucket).consume(digest(key), points);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooManyRequestsError(refusal.msBeforeNext);
      throw refusal;
    }
  }

  /** Points of `key` that are left, without taking any. */
  async remaining(bucket: Bucket, key: string): Promise<number> {
    const used = await this.#limiter(bucket).get(digest(key));
    return used?.remainingPoints ?? bucket.points;
  }

  /** Gives `key` its whole allowance back: it has shown that it was no guess. */
  async forget(bucket: Bucket, key: string): Promise<void> {
    await this.#limiter(bucket).delete(digest(key));
  }

  #limiter(bucket: Bucket): RateLimiterPostgres {
    const known = this.#limiters.get(bucket.name);
    if (known !== undefined) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.#database,
      storeType: 'typeorm',
      tableName: 'request_limit',
      tableCreated: true,
      // Rows are cleared once, by `QuestionLimit`, and not by a clock for each bucket.
      clearExpiredByTimeout: false,
      keyPrefix: bucket.name,
      points: bucket.points,
      duration: bucket.seconds,
    });
    this.#limiters.set(bucket.name, limiter);
    return limiter;
  }
}
