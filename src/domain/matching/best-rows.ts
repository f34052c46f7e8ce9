import { ROUNDING } from './judge.ts';
import type { Party } from './party.ts';

/** The best demands of one supply so far, best first: no more than so many. Used for one supply after the other. */
export class BestRows {
  count = 0;
  /** Of the demands, and of the pools in which they were found. */
  readonly rows: Int32Array;
  readonly pools: Int32Array;
  /** Log odds, and the chances that they are. */
  readonly #odds: Float64Array;
  readonly scores: Float64Array;
  readonly #limit: number;
  readonly #demands: readonly Party[];

  constructor(limit: number, demands: readonly Party[]) {
    this.#limit = Math.min(limit, demands.length);
    this.#demands = demands;
    this.rows = new Int32Array(this.#limit);
    this.pools = new Int32Array(this.#limit);
    this.#odds = new Float64Array(this.#limit);
    this.scores = new Float64Array(this.#limit);
  }

  clear(): void {
    this.count = 0;
  }

  /** Takes a demand in where it is among the best; the odds that another must come up to. */
  take(row: number, pool: number, odds: number, score: number): number {
    const { rows, pools, scores } = this;
    const all = this.#odds;
    let at = this.count;
    while (at > 0 && (score > scores[at - 1]! || (score === scores[at - 1] && this.#isBefore(row, rows[at - 1]!))))
      at -= 1;
    if (at < this.#limit) {
      if (this.count < this.#limit) this.count += 1;
      for (let to = this.count - 1; to > at; to -= 1) {
        rows[to] = rows[to - 1]!;
        pools[to] = pools[to - 1]!;
        all[to] = all[to - 1]!;
        scores[to] = scores[to - 1]!;
      }
      rows[at] = row;
      pools[at] = pool;
      all[at] = odds;
      scores[at] = score;
    }
    return this.count < this.#limit || this.count === 0 ? -Infinity : all[this.count - 1]! - ROUNDING;
  }

  /** Of demands with the same score, as `byScore`. */
  #isBefore(one: number, other: number): boolean {
    const [demand, otherDemand] = [this.#demands[one]!, this.#demands[other]!];
    const [id, otherId] = [demand.streamId ?? '', otherDemand.streamId ?? ''];
    return id === otherId ? (demand.facilityId ?? '') < (otherDemand.facilityId ?? '') : id < otherId;
  }
}
