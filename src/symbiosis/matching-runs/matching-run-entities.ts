import { MatchingPartEntity, MatchingRunEntity, NetworkMatchEntity } from './matching-run.entity.ts';

/** The tables of full matchings. */
export const MATCHING_RUN_ENTITIES = [MatchingRunEntity, MatchingPartEntity, NetworkMatchEntity];
