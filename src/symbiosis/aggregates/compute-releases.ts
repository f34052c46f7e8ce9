import { Worker } from 'node:worker_threads';
import type { Contribution } from '../../domain/disclosure/contribution.ts';
import type { ToldTable } from '../../domain/disclosure/next-release.ts';
import type { Release } from '../../domain/disclosure/release-table.ts';

export interface ReleaseQuestion {
  readonly previous: readonly Release[];
  readonly contributions: readonly Contribution[];
  readonly otherYears: readonly ToldTable[];
}

/** As built, or as written where Node reads TypeScript itself. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './release-worker.ts' : './release-worker.js',
  import.meta.url,
);

/** What `nextReleases` tells anew, computed beside the server: a network of 15,000 companies takes some seconds. */
export function computeReleases(question: ReleaseQuestion): Promise<readonly Release[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: question });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The thread that computes releases ended with ${code} and no answer.`));
    });
  });
}
