import type { Contribution } from './contribution.ts';
import { tallyOf } from './release-rule.ts';
import type { Tally } from './release-rule.ts';

/** Where a sum stands: null is the total over all sectors of that side. */
export interface CellPlace {
  readonly donorSector: string | null;
  readonly receiverSector: string | null;
}

/** One text for one place. */
export function placeName({ donorSector, receiverSector }: CellPlace): string {
  return JSON.stringify([donorSector, receiverSector]);
}

/** A sum of a table, with all that is behind it: never to be shown. */
interface TableCell extends CellPlace {
  readonly amount: number;
  readonly contributions: readonly Contribution[];
  readonly tally: Tally;
}

/** One table: the flows of one kind of resource in one unit and year, from sector to sector, with totals. */
export interface SectorTable {
  /** By donor sector, then receiver sector; totals last. */
  readonly cells: readonly TableCell[];
  /** The same sum two ways: places in `cells` that add up to the first of them. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

function sectors(contributions: readonly Contribution[], side: 'donorSector' | 'receiverSector'): readonly string[] {
  return [...new Set(contributions.map((one) => one[side]))].sort();
}

/** Lays out contributions of one kind, unit and year, given in order. Places where nothing flows have no cell. */
export function sectorTable(contributions: readonly Contribution[]): SectorTable {
  const rows = [...sectors(contributions, 'donorSector'), null];
  const columns = [...sectors(contributions, 'receiverSector'), null];
  const cells: TableCell[] = [];
  const places = new Map<string, number>();
  const key = (row: number, column: number): string => `${row} ${column}`;
  for (const [row, donorSector] of rows.entries()) {
    for (const [column, receiverSector] of columns.entries()) {
      const within = contributions.filter(
        (one) =>
          (donorSector === null || one.donorSector === donorSector) &&
          (receiverSector === null || one.receiverSector === receiverSector),
      );
      if (within.length === 0) continue;
      places.set(key(row, column), cells.length);
      const amount = within.reduce((sum, one) => sum + one.amount, 0);
      cells.push({ donorSector, receiverSector, amount, contributions: within, tally: tallyOf(within) });
    }
  }
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const sum = (total: string, parts: readonly string[]) => ({
    total: places.get(total) ?? -1,
    parts: parts.flatMap((part) => places.get(part) ?? []),
  });
  const upTo = (last: number): readonly number[] => [...Array(last).keys()];
  if (cells.length === 0) return { cells, sums: [] };
  return {
    cells,
    // That the column totals add up to the whole follows from these.
    sums: [
      ...upTo(lastRow).map((row) =>
        sum(
          key(row, lastColumn),
          upTo(lastColumn).map((column) => key(row, column)),
        ),
      ),
      ...upTo(lastColumn).map((column) =>
        sum(
          key(lastRow, column),
          upTo(lastRow).map((row) => key(row, column)),
        ),
      ),
      sum(
        key(lastRow, lastColumn),
        upTo(lastRow).map((row) => key(row, lastColumn)),
      ),
    ],
  };
}
