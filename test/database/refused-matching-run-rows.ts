import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
const RUN = randomUUID();

/** What there is before each try. */
export const firstRunRows = (otherStreamId: string) =>
  [
    ['matching_run', { id: RUN, state: 'running', ended_at: null }],
    ['matching_part', { part: 0 }],
    ['network_match', { supply_id: otherStreamId }],
  ] as const;

/** One row of each table of full matchings that the database takes. */
export function validRunRows(networkId: string, personId: string, streamId: string) {
  return {
    matching_run: {
      id: randomUUID(),
      network_id: networkId,
      person_id: personId,
      parts: 2,
      revision: 1,
      knowledge_version: 'a1b2c3d4',
      state: 'done',
      ended_at: '2026-01-01T00:00:00Z',
    },
    matching_part: { run_id: RUN, part: 1 },
    network_match: {
      supply_id: streamId,
      demand_id: streamId,
      network_id: networkId,
      run_id: RUN,
      score: 0.7,
      tier: 'sameResource',
      confidence: 0.5,
    },
  };
}

export const REFUSED_RUN_ROWS = {
  matching_run_network_exists: ['matching_run', { network_id: NOBODY }],
  matching_run_person_exists: ['matching_run', { person_id: NOBODY }],
  matching_run_state_known: ['matching_run', { state: 'lost', ended_at: '2026-01-01T00:00:00Z' }],
  matching_run_has_parts: ['matching_run', { parts: 0 }],
  matching_run_ends_once: ['matching_run', { ended_at: null }],
  matching_part_run_exists: ['matching_part', { run_id: NOBODY }],
  matching_part_number_counts_up: ['matching_part', { part: -1 }],
  matching_part_done_counted: ['matching_part', { supplies: 3 }, { supplies: -1, done_at: '2026-01-01T00:00:00Z' }],
  network_match_network_exists: ['network_match', { network_id: NOBODY }],
  network_match_supply_exists: ['network_match', { supply_id: NOBODY }],
  network_match_demand_exists: ['network_match', { demand_id: NOBODY }],
  network_match_run_exists: ['network_match', { run_id: NOBODY }],
  network_match_tier_given: ['network_match', { tier: '' }],
  network_match_score_in_range: ['network_match', { score: -0.1 }, { score: 1.1 }],
  network_match_confidence_in_range: ['network_match', { confidence: -0.1 }, { confidence: 1.1 }],
} as const;

export const runRowsOnce = (otherStreamId: string) =>
  ({
    matching_run_pkey: ['matching_run', { id: RUN }],
    matching_run_one_at_a_time: ['matching_run', { state: 'running', ended_at: null }],
    matching_part_once: ['matching_part', { part: 0 }],
    network_match_once: ['network_match', { supply_id: otherStreamId }],
  }) as const;
