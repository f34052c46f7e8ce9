import type { SolveLinearProgram } from '../linear-program.ts';
import type { ResourceKind } from '../registry/resource.ts';
import { byKey } from './by-key.ts';
import type { Contribution } from './contribution.ts';
import { inOrder } from './contribution.ts';
import type { ReleaseRule } from './release-rule.ts';
import { sectorTable } from './sector-table.ts';
import type { CellPlace } from './sector-table.ts';
import { cellsToHide } from './suppress-complements.ts';
import type { ToldPlaces } from './suppress-complements.ts';

/** What the flows between two sectors add up to in one year; a sector that is null is all of them. */
export interface ReleasedCell extends CellPlace {
  readonly resourceKind: ResourceKind;
  readonly year: number;
  readonly amount: number;
  /** Code of a canonical unit. */
  readonly unit: string;
}

/** What tells one table from another: sums of different kinds, years or units are never added. */
export type TableName = Pick<Contribution, 'resourceKind' | 'year' | 'unit'>;

/** A table as it is told, with what it was made from, which is not. */
export interface Release extends TableName {
  readonly contributions: readonly Contribution[];
  readonly cells: readonly ReleasedCell[];
}

export function nameOf({ resourceKind, year, unit }: TableName): string {
  return `${resourceKind} ${year} ${unit}`;
}

/** The contributions of each table, in order, the tables by their names. */
export function byTable(
  contributions: readonly Contribution[],
): readonly (readonly [TableName, readonly Contribution[]])[] {
  const tables = byKey(inOrder(contributions), nameOf);
  return [...tables]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, within]) => {
      const [first] = within;
      return first ? [[{ resourceKind: first.resourceKind, year: first.year, unit: first.unit }, within] as const] : [];
    });
}

/** Null where what was told leaves no way to hide what must be. */
export function releaseOf(
  { resourceKind, year, unit }: TableName,
  contributions: readonly Contribution[],
  told: ToldPlaces,
  solve: SolveLinearProgram,
  rule: ReleaseRule,
): Release | null {
  const table = sectorTable(contributions);
  const hidden = cellsToHide(table, told, solve, rule);
  if (!hidden) return null;
  const cells = table.cells
    .filter((_, at) => !hidden.has(at))
    .map(({ donorSector, receiverSector, amount }) => ({
      resourceKind,
      year,
      unit,
      donorSector,
      receiverSector,
      amount,
    }));
  return { resourceKind, year, unit, contributions, cells };
}
