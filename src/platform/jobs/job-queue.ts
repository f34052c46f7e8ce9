/** One try of a job. */
export interface JobTry {
  /** From 1. */
  readonly number: number;
  /** Aborted when the program stops, when the job takes too long, or when another worker has taken it up. */
  readonly signal: AbortSignal;
}

/** A kind of job, as the feature that has such jobs declares it. What it wants done is plain JSON. */
export interface JobQueue<Order extends object> {
  /** Letters, digits, hyphens: stands in the tables of the queue and in the log. */
  readonly name: string;
  /** How often it is tried before it is given up. A worker that dies has used a try up. */
  readonly tries: number;
  /** What takes longer is taken for dead and tried again, s. */
  readonly longestSeconds: number;
  /** How many of them one process works on at once. */
  readonly atOnce: number;
  /**
   * Does the job. It may be done twice – a worker can die after it has done all and before it has said so – so what it does
   * must come to the same when done again. What it throws is a failed try.
   */
  work(order: Order, given: JobTry): Promise<void>;
  /** Told once when the last try has failed. */
  gaveUp(order: Order, reason: string): Promise<void>;
}
