import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
const RUN = randomUUID();
const ENDED = '2026-01-01T00:00:00Z';

/** What there is before each try. */
export const FIRST_MATCHING_RUN_ROWS = [
  ['matching_run', { id: RUN, state: 'running', ended_at: null }],
  ['matching_run_input', { piece: 0 }],
  ['matching_run_part', { part: 0 }],
  ['matching_run_pair', { supply_id: RUN, demand_id: RUN }],
] as const;

/** One row of each table of full matchings that the database takes. */
export function validMatchingRunRows(networkId: string, personId: string) {
  return {
    matching_run: {
      id: randomUUID(),
      network_id: networkId,
      person_id: personId,
      state: 'done',
      program_version: '0.1.0',
      limit_per_supply: 20,
      present_year: 2026,
      revision: 1,
      digest: 'a'.repeat(64),
      knowledge_version: 'a1b2c3d4',
      ended_at: ENDED,
    },
    matching_run_input: { run_id: RUN, piece: 1, bytes: Buffer.from('{}') },
    matching_run_part: { run_id: RUN, part: 1, supplies: 250 },
    matching_run_pair: { run_id: RUN, supply_id: randomUUID(), demand_id: randomUUID(), score: 0.7 },
  };
}

export const REFUSED_MATCHING_RUN_ROWS = {
  matching_run_network_exists: ['matching_run', { network_id: NOBODY }],
  matching_run_person_exists: ['matching_run', { person_id: NOBODY }],
  matching_run_state_known: ['matching_run', { state: 'lost' }],
  matching_run_failure_known: ['matching_run', { state: 'failed', failure: 'mood' }],
  matching_run_failed_says_why: ['matching_run', { state: 'failed' }, { failure: 'gaveUp' }],
  matching_run_ends_once: ['matching_run', { ended_at: null }, { state: 'running' }, { state: 'preparing' }],
  matching_run_rests_on_something: ['matching_run', { revision: null }, { digest: null }, { knowledge_version: null }],
  matching_run_limit_counts: ['matching_run', { limit_per_supply: 0 }],
  matching_run_input_run_exists: ['matching_run_input', { run_id: NOBODY }],
  matching_run_input_piece_counts_up: ['matching_run_input', { piece: -1 }],
  matching_run_part_run_exists: ['matching_run_part', { run_id: NOBODY }],
  matching_run_part_number_counts_up: ['matching_run_part', { part: -1 }],
  matching_run_part_has_supplies: ['matching_run_part', { supplies: 0 }],
  matching_run_part_tries_count_up: ['matching_run_part', { tries: -1 }],
  matching_run_part_done_is_counted: [
    'matching_run_part',
    { pairs: 3 },
    { done_at: ENDED },
    { pairs: -1, done_at: ENDED },
  ],
  matching_run_pair_run_exists: ['matching_run_pair', { run_id: NOBODY }],
  matching_run_pair_score_in_range: ['matching_run_pair', { score: -0.1 }, { score: 1.1 }],
} as const;

export const MATCHING_RUN_ROWS_ONCE = {
  matching_run_pkey: ['matching_run', { id: RUN }],
  matching_run_one_at_a_time: ['matching_run', { state: 'running', ended_at: null }],
  matching_run_input_once: ['matching_run_input', { piece: 0 }],
  matching_run_part_once: ['matching_run_part', { part: 0 }],
  matching_run_pair_once: ['matching_run_pair', { supply_id: RUN, demand_id: RUN }],
} as const;
