import type { Contribution } from '../../domain/disclosure/contribution.ts';
import type { ToldTable } from '../../domain/disclosure/next-release.ts';
import type { Release, ReleasedCell } from '../../domain/disclosure/release-table.ts';
import type { ResourceKind } from '../../domain/registry/resource.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';

/** A table of sums as analysts read it. */
export interface AggregateTable {
  readonly resourceKind: ResourceKind;
  readonly year: number;
  readonly unit: string;
  readonly cells: readonly ReleasedCell[];
  readonly releasedAt: Date;
}

/** What may be asked: the sums of one network in one calendar year. */
export interface AggregatesOfYear {
  readonly networkId: string;
  readonly year: number;
}

/** Two releases at once would not know of each other: the second waits until the first transaction ends. */
export async function waitForOtherRelease(reader: Reader, networkId: string): Promise<void> {
  await reader.query(`SELECT pg_advisory_xact_lock(hashtextextended('aggregate_release ' || $1, 0))`, [networkId]);
}

/** All releases of a year with what they were made from, in the order in which they were told. */
export function readReleases(reader: Reader, { networkId, year }: AggregatesOfYear): Promise<Release[]> {
  return reader.query<Release[]>(
    `SELECT r.resource_kind AS "resourceKind", r.year, r.unit, r.cells, b.contributions
     FROM aggregate_release r JOIN aggregate_basis b ON b.release_id = r.id
     WHERE r.network_id = $1 AND r.year = $2 ORDER BY r.released_at, r.id`,
    [networkId, year],
  );
}

export async function storeRelease(reader: Reader, viewer: Viewer, networkId: string, release: Release): Promise<void> {
  const { resourceKind, year, unit, cells, contributions } = release;
  const json = (value: readonly ReleasedCell[] | readonly Contribution[]): string => JSON.stringify(value);
  const [{ id }] = await reader.query<[{ id: string }]>(
    `INSERT INTO aggregate_release (network_id, resource_kind, year, unit, cells, released_by)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [networkId, resourceKind, year, unit, json(cells), viewer.personId],
  );
  await reader.query('INSERT INTO aggregate_basis (release_id, contributions) VALUES ($1, $2)', [
    id,
    json(contributions),
  ]);
}

/** What stands told of other years. */
export function readOtherYears(reader: Reader, { networkId, year }: AggregatesOfYear): Promise<ToldTable[]> {
  return reader.query<ToldTable[]>(
    `SELECT DISTINCT ON (r.year, r.resource_kind, r.unit) r.resource_kind AS "resourceKind", r.year, r.unit, r.cells
     FROM aggregate_release r WHERE r.network_id = $1 AND r.year <> $2
     ORDER BY r.year, r.resource_kind, r.unit, r.released_at DESC, r.id DESC`,
    [networkId, year],
  );
}

/** The latest release of each table of a year; those in which nothing may be told are left out. */
export function readLatestTables(reader: Reader, { networkId, year }: AggregatesOfYear): Promise<AggregateTable[]> {
  return reader.query<AggregateTable[]>(
    `SELECT * FROM (
       SELECT DISTINCT ON (r.resource_kind, r.unit) r.resource_kind AS "resourceKind", r.year, r.unit, r.cells,
         r.released_at AS "releasedAt"
       FROM aggregate_release r WHERE r.network_id = $1 AND r.year = $2
       ORDER BY r.resource_kind, r.unit, r.released_at DESC, r.id DESC
     ) AS latest WHERE jsonb_array_length(cells) > 0`,
    [networkId, year],
  );
}

/** Adds to the trail who released or read the sums of a network: it concerns no single company. */
export async function noteAggregates(
  reader: Reader,
  viewer: Viewer,
  action: 'releasedAggregates' | 'readAggregates',
  { networkId, year }: AggregatesOfYear,
): Promise<void> {
  await reader.query(
    `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, network_id, details, address)
     VALUES ($1, $2, $3, $4, 'network', $5, $5, $6, $7)`,
    [
      viewer.personId,
      viewer.organisationIds,
      viewer.secretariatNetworkIds.includes(networkId) ? 'secretariat' : 'other',
      action,
      networkId,
      { year },
      viewer.address,
    ],
  );
}
