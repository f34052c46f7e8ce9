import type { LocalText } from '../../src/domain/text.ts';

export interface CellProblem {
  readonly severity: string;
  readonly code: string;
  readonly column?: number | null;
  readonly field?: string | null;
  readonly given: string;
  readonly message: LocalText;
  readonly proposals: readonly { readonly value: string; readonly label: LocalText }[];
}

export interface Row {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly given?: readonly string[] | null;
  readonly isSkipped: boolean;
  readonly outcome?: string | null;
  readonly problems: readonly CellProblem[];
}

/** A cell as the API names it. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Column {
  readonly at: number;
  readonly header: string;
  readonly field?: string | null;
}

/** The columns that are looked at: those that are taken for something. */
export function columnsShown<One extends Column>(columns: readonly One[]): readonly One[] {
  return columns.filter(({ field }) => field);
}

/** Rows as they follow one another, sheet by sheet. */
export function bySheet<One extends Row>(
  rows: readonly One[],
): readonly { readonly sheet: string; readonly rows: readonly One[] }[] {
  const sheets = new Map<string, One[]>();
  for (const row of rows) {
    const before = sheets.get(row.sheet);
    if (before) before.push(row);
    else sheets.set(row.sheet, [row]);
  }
  return [...sheets].map(([sheet, those]) => ({ sheet, rows: those }));
}

/** Rows with those that were judged anew in their places; others stay as they are. */
export function withRows<One extends Row>(rows: readonly One[], judged: readonly One[]): readonly One[] {
  const now = new Map(judged.map((row) => [keyOf(row), row]));
  return rows.map((row) => now.get(keyOf(row)) ?? row);
}

export function keyOf({ sheet, row }: Pick<Row, 'sheet' | 'row'>): string {
  return `${row} ${sheet}`;
}

/** How bad it is at a cell: the worst that is said of it; null where nothing is. */
export function severityAt({ problems, isSkipped }: Row, column: number): 'error' | 'warning' | null {
  if (isSkipped) return null;
  const here = problems.filter((problem) => problem.column === column);
  if (here.some(({ severity }) => severity === 'error')) return 'error';
  return here.length > 0 ? 'warning' : null;
}

/** Whether somebody has typed something else than the file says. */
export function isMended({ cells, given }: Row, column: number): boolean {
  return Boolean(given) && (given?.[column] ?? '') !== (cells[column] ?? '');
}

/** The cells with the same problem and the same text in the same column as one that was mended, itself left out. */
export function sameCells(
  rows: readonly Row[],
  { sheet, row, column }: CellPlace,
  given: string,
): readonly CellPlace[] {
  return rows
    .filter((one) => one.sheet === sheet && one.row !== row && (one.cells[column] ?? '') === given)
    .filter((one) => severityAt(one, column) === 'error')
    .map((one) => ({ sheet, row: one.row, column }));
}

/** Where the next cell is that keeps its row out, after this one in the order of reading; null after the last. */
export function nextWrong(rows: readonly Row[], { sheet, row, column }: CellPlace): CellPlace | null {
  const from = rows.findIndex((one) => one.sheet === sheet && one.row === row);
  for (const [index, one] of rows.entries()) {
    if (index < from) continue;
    const wrong = one.problems
      .flatMap(({ column: at, severity }) => (severity === 'error' && typeof at === 'number' ? [at] : []))
      .filter((at) => index > from || at > column)
      .sort((a, b) => a - b)[0];
    if (wrong !== undefined && !one.isSkipped) return { sheet: one.sheet, row: one.row, column: wrong };
  }
  return null;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Which cell a key leads to from another, within its sheet; null where the key leads nowhere. */
export function cellTowards(
  key: string,
  { sheet, row, column }: CellPlace,
  rows: readonly Pick<Row, 'row'>[],
  columns: readonly Pick<Column, 'at'>[],
): CellPlace | null {
  const places = columns.map(({ at }) => at);
  if (key === 'Home' || key === 'End') {
    const at = key === 'Home' ? places[0] : places.at(-1);
    return at === undefined ? null : { sheet, row, column: at };
  }
  const step = STEPS[key];
  if (!step) return null;
  const toRow = rows[rows.findIndex((one) => one.row === row) + step[0]];
  const toColumn = places[places.indexOf(column) + step[1]];
  return toRow === undefined || toColumn === undefined ? null : { sheet, row: toRow.row, column: toColumn };
}

/** Rows with a text put into a cell, before the server has judged it. */
export function withText<One extends Row>(
  rows: readonly One[],
  { sheet, row, column }: CellPlace,
  text: string,
): readonly One[] {
  return rows.map((one) => {
    if (one.sheet !== sheet || one.row !== row) return one;
    const cells = Array.from({ length: Math.max(one.cells.length, column + 1) }, (_, at) =>
      at === column ? text : (one.cells[at] ?? ''),
    );
    return { ...one, cells };
  });
}

/** What a proposal means beside its value: nothing where that says it already. */
export function meaningOf(value: string, label: string): string {
  return label.startsWith(value) ? label.slice(value.length).trim() : label;
}
