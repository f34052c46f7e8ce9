import type { BlindStream } from '../../domain/disclosure/blind-stream.ts';
import type { ResourceKind } from '../../domain/registry/resource.ts';
import type { Direction } from '../../domain/registry/stream.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';

/** A blind view as the database gives it out: `migrations/row-level-security/blind-view.ts`. */
export interface BlindViewRow {
  readonly direction: Direction;
  readonly resource_id: string | null;
  readonly resource_kind: ResourceKind;
  readonly band: readonly [from: number, to: number] | null;
  readonly band_unit: string | null;
  readonly cell: readonly [number, number] | null;
}

/** The blind streams of a network as the viewer may see them, sorted by pseudonym; PostgreSQL has cut them already. */
export async function readBlindStreams(reader: Reader, networkId: string): Promise<BlindStream[]> {
  const rows = await reader.query<(BlindViewRow & { id: string; network_id: string })[]>(
    'SELECT * FROM blind_streams($1)',
    [networkId],
  );
  return rows.map((row) => ({ id: row.id, networkId: row.network_id, ...blindViewOf(row) }));
}

export function blindViewOf(row: BlindViewRow): Omit<BlindStream, 'id' | 'networkId'> {
  const { band, band_unit: unit, cell } = row;
  return {
    direction: row.direction,
    resourceId: row.resource_id,
    resourceKind: row.resource_kind,
    amountBand: band && unit !== null ? { from: band[0], to: band[1], unit } : null,
    cell: cell && { latitude: cell[0], longitude: cell[1] },
  };
}
