import type { QualityPropertyInput } from '../registry/stream-input.ts';
import { BASIS_CHOICES } from './choices.data.ts';
import { propertyField, propertyKey } from './columns.ts';
import type { PropertyPart } from './columns.ts';
import type { ColumnMapping } from './mapping.ts';
import { readDate, readYearCell } from './read-date.ts';
import { readFigure } from './read-figure.ts';
import type { RowCells } from './row-cells.ts';

const FIGURES = ['minimum', 'typical', 'maximum'] as const;

/** The properties that a sheet has columns for, in the order of its columns. */
export function propertyNames(columns: ReadonlyMap<string, ColumnMapping>): readonly string[] {
  return [...new Set([...columns.keys()].flatMap((field) => propertyField(field)?.name ?? []))];
}

/** The named properties of a row; those without a figure are left out. A range in one cell gives both bounds, `<5` the upper one. */
export function rowProperties(cells: RowCells, names: readonly string[]): readonly QualityPropertyInput[] {
  return names.flatMap((name) => rowProperty(cells, name) ?? []);
}

function rowProperty(cells: RowCells, name: string): QualityPropertyInput | null {
  const field = (part: PropertyPart): string => propertyKey(name, part);
  let [minimum, typical, maximum]: (number | null)[] = [null, null, null];
  let unit: string | null = null;
  for (const part of FIGURES) {
    const column = cells.column(field(part));
    if (column === null) continue;
    const figure = cells.take(field(part), readFigure(cells.cell(field(part)), column.decimalSign));
    if (figure === null) continue;
    unit ??= unitOf(figure.unit, column.unit);
    if (figure.minimum !== null || figure.maximum !== null) {
      minimum ??= figure.minimum;
      maximum ??= figure.maximum;
    } else if (part === 'minimum') minimum = figure.value;
    else if (part === 'maximum') maximum = figure.value;
    else typical = figure.value;
  }
  if (minimum === null && typical === null && maximum === null) return null;
  const date = field('date');
  return {
    name,
    minimum,
    typical,
    maximum,
    unit: unit ?? '',
    method: cells.text(field('method')),
    date: cells.take(date, readDate(cells.cell(date), cells.column(date)?.dateOrder ?? null)),
    basis: cells.choice(field('basis'), BASIS_CHOICES),
    source: cells.text(field('source')),
    year: cells.take(field('year'), readYearCell(cells.cell(field('year')))),
  };
}

/** A cell's own unit goes first; a bare per cent sign says no more than a header of per cent of dry matter does. */
function unitOf(own: string | null, header: string | null): string | null {
  return own === null || (own === '%' && header?.includes('%') === true) ? header : own;
}
