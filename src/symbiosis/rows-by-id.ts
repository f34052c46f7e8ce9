import type { Facility } from '../domain/registry/facility.ts';
import type { Resource } from '../domain/registry/resource.ts';
import type { RegistrySnapshot } from '../domain/registry/snapshot.ts';
import type { Stream } from '../domain/registry/stream.ts';
import type { Synergy } from '../domain/registry/synergy.ts';

interface RowsById {
  readonly facility: ReadonlyMap<string, Facility>;
  readonly resource: ReadonlyMap<string, Resource>;
  readonly stream: ReadonlyMap<string, Stream>;
  readonly synergy: ReadonlyMap<string, Synergy>;
}

const rowsOf = new WeakMap<RegistrySnapshot, RowsById>();

/** What the ids in an answer of the domain stand for; made once for each snapshot. */
export function rowsById(snapshot: RegistrySnapshot): RowsById {
  const known = rowsOf.get(snapshot);
  if (known !== undefined) return known;
  const rows = {
    facility: mapById(snapshot.facilities),
    resource: mapById(snapshot.resources),
    stream: mapById(snapshot.streams),
    synergy: mapById(snapshot.synergies),
  };
  rowsOf.set(snapshot, rows);
  return rows;
}

function mapById<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
