import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
const SCENARIO = randomUUID();

/** What there is before each try. */
export const FIRST_ANALYSIS_ROWS = [['resilience_scenario', { id: SCENARIO }]] as const;

/** A row that the database takes. */
export function validAnalysisRows(networkId: string, personId: string) {
  return {
    resilience_scenario: {
      id: randomUUID(),
      network_id: networkId,
      person_id: personId,
      name: 'Without the power station',
      selection: `network=${networkId}`,
      scenario: '{}',
    },
  };
}

export const REFUSED_ANALYSIS_ROWS = {
  resilience_scenario_network_exists: ['resilience_scenario', { network_id: NOBODY }],
  resilience_scenario_person_exists: ['resilience_scenario', { person_id: NOBODY }],
  resilience_scenario_name_given: ['resilience_scenario', { name: ' ' }, { name: 'x'.repeat(201) }],
  resilience_scenario_selection_given: ['resilience_scenario', { selection: '' }, { selection: 'x'.repeat(100_001) }],
  resilience_scenario_is_object: ['resilience_scenario', { scenario: '[]' }],
} as const;

export const ANALYSIS_ROWS_ONCE = { resilience_scenario_pkey: ['resilience_scenario', { id: SCENARIO }] } as const;
