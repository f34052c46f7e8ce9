import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
export const DISMISSAL = randomUUID();
export const RULE = randomUUID();

/** One row of each table of what a secretariat says about matches that the database takes. */
export function validMatchingRows(networkId: string) {
  return {
    match_dismissal: {
      network_id: networkId,
      supply_id: randomUUID(),
      demand_id: randomUUID(),
      reason: 'tooFar',
      dismissed_by: randomUUID(),
    },
    matching_rule: { network_id: networkId, effect: 'exclude', words: 'Never to feed', made_by: randomUUID() },
  };
}

export const REFUSED_MATCHING_ROWS = {
  match_dismissal_network_exists: ['match_dismissal', { network_id: NOBODY }],
  match_dismissal_reason_known: ['match_dismissal', { reason: 'mood' }],
  match_dismissal_words_given: ['match_dismissal', { words: ' ' }, { words: 'x'.repeat(1001) }],
  matching_rule_network_exists: ['matching_rule', { network_id: NOBODY }],
  matching_rule_version_counts_up: ['matching_rule', { version: 0 }],
  matching_rule_effect_known: ['matching_rule', { effect: 'praise' }],
  matching_rule_words_given: ['matching_rule', { words: ' ' }, { words: 'x'.repeat(1001) }],
} as const;

export const MATCHING_ROWS_ONCE = {
  match_dismissal_pkey: ['match_dismissal', { id: DISMISSAL }],
  matching_rule_pkey: ['matching_rule', { id: RULE }],
} as const;
