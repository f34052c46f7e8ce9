import type { Cell, Row } from '../../domain/import/sheet.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { columnOf } from './xlsx-address.ts';
import type { Archive } from './xlsx-archive.ts';

/** A merged area of a sheet: rows from 1, columns from 0, all inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const AREA = /<(?:\w+:)?mergeCell\s[^>]*?ref="(?<from>[A-Z]{1,3}\d{1,7}):(?<to>[A-Z]{1,3}\d{1,7})"/g;
/** Longer than any element of an area. */
const OVERLAP = 200;
/** More are no headings. */
const MOST_AREAS = 20_000;

/**
 * The merged areas of a sheet. They stand behind its rows, so the part is looked through once for their element, without
 * parsing: some tenths of a second for a hundred megabytes.
 */
export async function mergedAreas(archive: Archive, part: string): Promise<readonly MergedArea[]> {
  const areas: MergedArea[] = [];
  let rest = '';
  for await (const chunk of archive.open(part) ?? []) {
    // Only plain letters matter here.
    const text = rest + chunk.toString('latin1');
    if (text.includes('mergeCell ')) {
      let end = 0;
      for (const match of text.matchAll(AREA)) {
        end = match.index + match[0].length;
        const area = areaOf(match.groups?.from ?? '', match.groups?.to ?? '');
        if (area.right < SPREADSHEET_LIMITS.columns && areas.length < MOST_AREAS) areas.push(area);
      }
      rest = text.slice(Math.max(end, text.length - OVERLAP));
    } else rest = text.slice(-OVERLAP);
  }
  return areas;
}

function areaOf(from: string, to: string): MergedArea {
  const rowOf = (address: string): number => Number(address.replace(/^[A-Z]+/, ''));
  return { top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) };
}

/** Gives the rows, in their order, the values of the areas they lie in. */
export function mergedInto(areas: readonly MergedArea[]): (row: Row) => Row {
  const waiting = [...areas].sort((one, other) => one.top - other.top);
  let next = 0;
  let current: { readonly area: MergedArea; value: Cell }[] = [];
  return (row) => {
    for (let area = waiting[next]; area !== undefined && area.top <= row.number; area = waiting[++next]) {
      current.push({ area, value: area.top === row.number ? (row.cells[area.left] ?? null) : null });
    }
    if (current.length === 0) return row;
    current = current.filter(({ area }) => area.bottom >= row.number);
    const cells = [...row.cells];
    for (const { area, value } of current) {
      for (let at = area.left; at <= area.right; at++) {
        while (cells.length <= at) cells.push(null);
        cells[at] ??= value;
      }
    }
    return { ...row, cells };
  };
}
