import { randomUUID } from 'node:crypto';

/** A release whose basis is there, and one whose basis is not. */
export const RELEASE = randomUUID();
export const BARE_RELEASE = randomUUID();
const NOBODY = randomUUID();

/** One row of each table of released sums that the database takes. */
export function validAggregateRows(networkId: string) {
  return {
    aggregate_release: { network_id: networkId, resource_kind: 'material', year: 2024, unit: 't/y', cells: '[]' },
    aggregate_basis: { release_id: BARE_RELEASE, contributions: '[]' },
  };
}

export const REFUSED_AGGREGATE_ROWS = {
  aggregate_release_network_exists: ['aggregate_release', { network_id: NOBODY }],
  aggregate_release_kind_known: ['aggregate_release', { resource_kind: 'air' }],
  aggregate_release_year_in_range: ['aggregate_release', { year: 1799 }, { year: 2201 }],
  aggregate_release_unit_given: ['aggregate_release', { unit: ' ' }, { unit: 'x'.repeat(41) }],
  aggregate_release_cells_are_a_list: ['aggregate_release', { cells: '{}' }, { cells: 'null' }],
  aggregate_basis_release_exists: ['aggregate_basis', { release_id: NOBODY }],
  aggregate_basis_contributions_are_a_list: ['aggregate_basis', { contributions: '{}' }],
} as const;

export const AGGREGATE_ROWS_ONCE = {
  aggregate_release_pkey: ['aggregate_release', { id: RELEASE }],
  aggregate_basis_pkey: ['aggregate_basis', { release_id: RELEASE }],
} as const;
