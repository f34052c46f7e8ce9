import { Worker } from 'node:worker_threads';
import type { FrozenInput } from './matching-input.ts';

/** The pairs of a part, in columns. */
export interface PartRanking {
  readonly supplyIds: string[];
  readonly demandIds: string[];
  readonly scores: number[];
}

export type RankingQuestion = { readonly input: FrozenInput } | { readonly part: number };

/** As built, or as written where Node reads TypeScript itself. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './rank-parts.ts' : './rank-parts.js', import.meta.url);

/** Kept so long for the next part of the same run, ms. */
const KEPT_MS = 30_000;

/** Ranks the parts of one run after the other, in a thread that keeps what all of them rest on. One question at a time. */
export class RankingThread {
  #worker: Worker | null = null;
  #runId: string | null = null;
  #end: NodeJS.Timeout | undefined;

  /** Lays out what a run rests on: how many supplies each of its parts has. */
  async layOut(runId: string, input: FrozenInput, signal: AbortSignal): Promise<readonly number[]> {
    this.stop();
    const parts = await this.#ask<readonly number[]>({ input }, signal);
    this.#runId = runId;
    return parts;
  }

  hasLaidOut(runId: string): boolean {
    return this.#runId === runId;
  }

  rank(part: number, signal: AbortSignal): Promise<PartRanking> {
    return this.#ask<PartRanking>({ part }, signal);
  }

  /** Ends the thread, in the middle of what it does. */
  stop(): void {
    clearTimeout(this.#end);
    void this.#worker?.terminate();
    this.#worker = null;
    this.#runId = null;
  }

  #begin(): Worker {
    // Without anybody who listens, a failure between two questions would end the program.
    return new Worker(THREAD).on('error', () => {
      this.stop();
    });
  }

  #ask<Answer>(question: RankingQuestion, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    clearTimeout(this.#end);
    const worker = (this.#worker ??= this.#begin());
    return new Promise<Answer>((resolve, reject) => {
      const settle = () => {
        signal.removeEventListener('abort', abort);
        worker.off('message', answer).off('error', fail).off('exit', exit);
      };
      const fail = (error: unknown) => {
        settle();
        this.stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const abort = () => {
        fail(signal.reason);
      };
      const exit = (code: number) => {
        fail(new Error(`The thread that ranks ended with ${code} and no answer.`));
      };
      const answer = (given: Answer) => {
        settle();
        this.#end = setTimeout(() => {
          this.stop();
        }, KEPT_MS).unref();
        resolve(given);
      };
      signal.addEventListener('abort', abort, { once: true });
      worker.on('message', answer).on('error', fail).on('exit', exit);
      worker.postMessage(question);
    });
  }
}
