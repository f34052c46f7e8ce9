import { MatchingRunInputEntity } from './matching-run-input.entity.ts';
import { MatchingRunPairEntity } from './matching-run-pair.entity.ts';
import { MatchingRunPartEntity } from './matching-run-part.entity.ts';
import { MatchingRunEntity } from './matching-run.entity.ts';

/** The tables of full matchings. */
export const MATCHING_RUN_ENTITIES = [
  MatchingRunEntity,
  MatchingRunInputEntity,
  MatchingRunPartEntity,
  MatchingRunPairEntity,
];
