import { MatchDismissalEntity } from './match-dismissal.entity.ts';
import { MatchingRuleEntity } from './matching-rule.entity.ts';

/** The tables of what a secretariat says about matches. */
export const MATCHING_ENTITIES = [MatchDismissalEntity, MatchingRuleEntity];
