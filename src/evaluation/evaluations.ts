import type { Evaluation, OwnEvaluation } from './evaluation.ts';
import { flow } from './flow.ts';
import { heat } from './heat.ts';
import { kalundborg } from './kalundborg.ts';
import { receivers } from './receivers.ts';
import { water } from './water.ts';

/** Every kind of problem the command line knows; a new one is one file and one entry. */
export const EVALUATIONS: readonly Evaluation[] = [heat, water, flow, receivers];

/** Those that need no file. */
export const OWN_EVALUATIONS: readonly OwnEvaluation[] = [kalundborg];
