import { figureParts } from './figure-text.ts';
import { strokeOrder } from './read-date.ts';
import { cellText } from './sheet.ts';
import type { Cell, ColumnSurvey, Row, SheetSurvey } from './sheet.ts';

/** Counts a sheet while its rows pass by: `add` each, then `survey`. */
export interface SheetSurveyor {
  readonly add: (row: Row) => void;
  readonly survey: () => SheetSurvey;
}

/** Headers stand above this many rows with something in them. */
const HEAD_ROWS = 40;
const EXAMPLES = 5;
const LONGEST_EXAMPLE = 80;

type Counts = {
  -readonly [Key in keyof ColumnSurvey]: ColumnSurvey[Key] extends readonly string[] ? string[] : number;
};

/** A surveyor for a sheet: the first of the two passes that an import makes. */
export function sheetSurveyor(name: string, hidden: boolean): SheetSurveyor {
  const head: Row[] = [];
  const columns: Counts[] = [];
  let filledRows = 0;
  return {
    add: (row) => {
      if (row.cells.every((cell) => cell === null || cell === '')) return;
      row.cells.forEach((cell, at) => {
        if (cell === null || cell === '') return;
        while (columns.length <= at) columns.push(emptyCounts(columns.length));
        count(columns[at], cell);
      });
      row.formulas?.forEach((at) => {
        const counts = columns[at];
        if (counts !== undefined) counts.formulas++;
      });
      filledRows++;
      if (head.length < HEAD_ROWS) head.push(row);
    },
    survey: () => ({ name, hidden, filledRows, head: [...head], columns: columns.map((it) => ({ ...it })) }),
  };
}

function emptyCounts(at: number): Counts {
  return {
    at,
    filled: 0,
    numbers: 0,
    days: 0,
    texts: 0,
    formulas: 0,
    commaFigures: 0,
    pointFigures: 0,
    undecidedFigures: 0,
    dayFirst: 0,
    monthFirst: 0,
    undecidedDates: 0,
    undecidedExamples: [],
    examples: [],
  };
}

function count(counts: Counts | undefined, cell: Cell): void {
  if (counts === undefined) return;
  counts.filled++;
  if (typeof cell === 'number' || (cell !== null && typeof cell === 'object' && 'percent' in cell)) counts.numbers++;
  if (cell !== null && typeof cell === 'object' && 'day' in cell) counts.days++;
  if (counts.examples.length < EXAMPLES) keep(counts.examples, cellText(cell));
  if (typeof cell !== 'string') return;
  counts.texts++;
  const order = strokeOrder(cell);
  if (order !== null) {
    if (order === 'dayFirst') counts.dayFirst++;
    else if (order === 'monthFirst') counts.monthFirst++;
    else undecided(counts, 'undecidedDates', cell);
    return;
  }
  // Most cells are words or whole numbers: only what has a sign between digits can say anything.
  if (!/\d[.,]\d|^[.,]\d/.test(cell)) return;
  const parts = figureParts(cell);
  for (const figure of parts === null ? [] : [parts.first, ...(parts.last === null ? [] : [parts.last])]) {
    if (figure.style === 'comma') counts.commaFigures++;
    else if (figure.style === 'point') counts.pointFigures++;
    else if (figure.style === 'undecided') undecided(counts, 'undecidedFigures', cell);
  }
}

function undecided(counts: Counts, key: 'undecidedDates' | 'undecidedFigures', text: string): void {
  counts[key]++;
  if (counts.undecidedExamples.length < EXAMPLES) keep(counts.undecidedExamples, text);
}

function keep(examples: string[], text: string): void {
  const shown = text.slice(0, LONGEST_EXAMPLE);
  if (!examples.includes(shown)) examples.push(shown);
}
