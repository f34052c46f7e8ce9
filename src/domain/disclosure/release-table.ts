import type { SolveLinearProgram } from '../linear-program.ts';
import type { ResourceKind } from '../registry/resource.ts';
import { byKey } from './by-key.ts';
import type { Contribution } from './contribution.ts';
import { inOrder } from './contribution.ts';
import { RELEASE_RULE } from './release-rule.ts';
import type { ReleaseRule } from './release-rule.ts';
import { sectorTable } from './sector-table.ts';
import type { CellPlace } from './sector-table.ts';
import { cellsToHide } from './suppress-complements.ts';

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

export function releaseOf(
  { resourceKind, year, unit }: TableName,
  contributions: readonly Contribution[],
  solve: SolveLinearProgram,
  rule: ReleaseRule,
): Release {
  const table = sectorTable(contributions);
  const hidden = cellsToHide(table, solve, rule);
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

/**
 * The tables that may be told of these contributions: flows from sector to sector with their totals, one table for each
 * kind of resource, year and unit.
 *
 * A cell is left out where too few companies are behind it, where one company could reckon another's part from it (see
 * `neededDoubt`), or where it would give away one of those. Cells where nothing flows are left out as well, so that what
 * is missing does not even tell that there is something; and no cell says how many companies are behind it. The same
 * contributions in any order give the same tables.
 *
 * @throws Error for an amount that is negative or not finite.
 */
export function releaseTables(
  contributions: readonly Contribution[],
  solve: SolveLinearProgram,
  rule: ReleaseRule = RELEASE_RULE,
): readonly Release[] {
  return byTable(contributions).map(([name, within]) => releaseOf(name, within, solve, rule));
}
