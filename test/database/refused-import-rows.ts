import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();
const IMPORT = randomUUID();

/** What there is before each try. */
export const FIRST_IMPORT_ROWS = [
  ['import', { id: IMPORT }],
  ['import_file_part', { part: 0 }],
  ['import_row', { number: 2 }],
  ['import_mapping', { owner_id: IMPORT }],
] as const;

/** One row of each table of imports that the database takes. */
export function validImportRows(networkId: string, personId: string) {
  return {
    import: {
      id: randomUUID(),
      network_id: networkId,
      person_id: personId,
      file_name: 'streams.csv',
      file_bytes: 100,
      language: 'da',
    },
    import_file_part: { import_id: IMPORT, part: 1, bytes: '\\x00' },
    import_row: { import_id: IMPORT, sheet: 0, number: 3, cells: '["gips"]' },
    import_mapping: { network_id: networkId, owner_id: randomUUID(), signature: 'nr|ressource', sheet: '{}' },
  };
}

export const REFUSED_IMPORT_ROWS = {
  import_network_exists: ['import', { network_id: NOBODY }],
  import_organisation_exists: ['import', { organisation_id: NOBODY }],
  import_person_exists: ['import', { person_id: NOBODY }],
  import_facility_exists: ['import', { facility_id: NOBODY }],
  import_state_known: ['import', { state: 'lost' }],
  import_version_counts_up: ['import', { version: 0 }],
  import_file_name_given: ['import', { file_name: ' ' }, { file_name: 'a'.repeat(256) }],
  import_file_bytes_in_range: ['import', { file_bytes: -1 }, { file_bytes: 50_000_001 }],
  import_language_known: ['import', { language: 'de' }],
  import_level_known: ['import', { level: 'everyone' }],
  import_mode_known: ['import', { mode: 'some' }],
  import_storing_has_mode: ['import', { state: 'storing', mapping: '{}' }],
  import_mapped_has_mapping: ['import', { state: 'mapped' }],
  import_progress_counts_up: ['import', { rows_read: -1 }, { rows_checked: -1 }, { rows_stored: -1 }],
  import_file_part_import_exists: ['import_file_part', { import_id: NOBODY }],
  import_file_part_number_counts_up: ['import_file_part', { part: -1 }],
  import_row_import_exists: ['import_row', { import_id: NOBODY }],
  import_row_number_counts_up: ['import_row', { number: 0 }, { sheet: -1 }],
  import_row_cells_are_a_list: ['import_row', { cells: '{}' }],
  import_row_outcome_known: ['import_row', { outcome: 'perhaps' }],
  import_mapping_network_exists: ['import_mapping', { network_id: NOBODY }],
  import_mapping_sheet_is_whole: ['import_mapping', { sheet: '[]' }],
} as const;

export const IMPORT_ROWS_ONCE = {
  import_pkey: ['import', { id: IMPORT }],
  import_file_part_once: ['import_file_part', { part: 0 }],
  import_row_once: ['import_row', { number: 2 }],
  import_mapping_once: ['import_mapping', { owner_id: IMPORT }],
} as const;
