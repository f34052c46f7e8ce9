import type { Evaluation } from './evaluation.ts';
import { flow } from './flow.ts';
import { heat } from './heat.ts';
import { receivers } from './receivers.ts';
import { water } from './water.ts';

/** Every kind of problem the command line knows; a new one is one file and one entry. */
export const EVALUATIONS: readonly Evaluation[] = [heat, water, flow, receivers];
