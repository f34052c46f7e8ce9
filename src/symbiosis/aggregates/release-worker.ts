import { parentPort, workerData } from 'node:worker_threads';
import { nextReleases } from '../../domain/disclosure/next-release.ts';
import { loadLinearProgramSolver } from '../../platform/solve-linear-program.ts';
import type { ReleaseQuestion } from './compute-releases.ts';

// A thread of its own: thousands of linear programs in a row would keep every other request waiting.
const { previous, contributions, otherYears } = workerData as ReleaseQuestion;
const known = new Set(previous);
const releases = nextReleases(previous, contributions, await loadLinearProgramSolver(), { otherYears });
parentPort?.postMessage(releases.filter((release) => !known.has(release)));
