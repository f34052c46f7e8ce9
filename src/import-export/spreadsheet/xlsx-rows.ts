import { dayOfSerial } from '../../domain/import/read-date.ts';
import type { Cell, Row } from '../../domain/import/sheet.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { cellTooLong, tooManyColumns, tooManyRows } from './spreadsheet-problems.ts';
import { columnOf } from './xlsx-address.ts';
import { broken } from './xlsx-archive.ts';
import type { Archive } from './xlsx-archive.ts';
import { mergedAreas, mergedInto } from './xlsx-merges.ts';
import { unescaped } from './xlsx-workbook.ts';
import type { Workbook } from './xlsx-workbook.ts';
import { xmlPieces } from './xml-events.ts';

/** Digits a spreadsheet keeps of a number (ECMA-376: IEEE double, shown with 15). */
const DIGITS = 15;

/** The rows of one sheet that have anything in them, as they are inflated; merged cells all have the value of the first. */
export async function* xlsxRows(archive: Archive, part: string, workbook: Workbook): AsyncGenerator<Row> {
  const merged = mergedInto(await mergedAreas(archive, part));
  const bytes = archive.open(part);
  if (bytes === null) broken();
  const reader = rowReader(workbook);
  const pieces = xmlPieces(bytes, reader.handlers);
  let rows = 0;
  try {
    while ((await pieces.next()).done !== true) {
      for (const read of reader.take()) {
        const row = merged(read);
        if (row.cells.every((cell) => cell === null)) continue;
        if (++rows > SPREADSHEET_LIMITS.rows + 1) tooManyRows();
        yield row;
      }
    }
  } finally {
    await pieces.return(undefined);
  }
}

interface XmlRowReader {
  readonly handlers: NonNullable<Parameters<typeof xmlPieces>[1]>;
  /** The rows that are complete since it was asked last. */
  readonly take: () => readonly Row[];
}

function rowReader(workbook: Workbook): XmlRowReader {
  let done: Row[] = [];
  let [row, column] = [0, -1];
  let cells: Cell[] = [];
  let formulas: number[] = [];
  let [type, style, value, inside] = ['n', 0, '', ''];
  let [hasValue, hasFormula, phonetic] = [false, false, false];
  return {
    handlers: {
      open: (name, attributes) => {
        switch (name) {
          case 'row':
            row = attributes.r === undefined ? row + 1 : Number(attributes.r);
            [cells, formulas, column] = [[], [], -1];
            break;
          case 'c':
            column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
            [type, style, value] = [attributes.t ?? 'n', Number(attributes.s ?? 0), ''];
            [hasValue, hasFormula] = [false, false];
            break;
          case 'f':
            hasFormula = true;
            break;
          case 'rPh':
            phonetic = true;
            break;
          case 'v':
          case 't':
            hasValue ||= !phonetic;
            inside = phonetic ? '' : name;
        }
      },
      text: (piece) => {
        if (inside === '') return;
        value += piece;
        if (value.length > SPREADSHEET_LIMITS.cellLength) cellTooLong(row);
      },
      close: (name) => {
        if (name === 'v' || name === 't') inside = '';
        if (name === 'rPh') phonetic = false;
        if (name === 'c') {
          const cell = hasValue ? cellOf(type, style, value, workbook) : hasFormula ? { fault: '#FORMULA' } : null;
          if (cell === null) return;
          if (column < 0 || column >= SPREADSHEET_LIMITS.columns) tooManyColumns(row);
          while (cells.length < column) cells.push(null);
          cells[column] = cell;
          if (hasFormula && hasValue) formulas.push(column);
        }
        if (name === 'row' && cells.length > 0) {
          done.push(formulas.length === 0 ? { number: row, cells } : { number: row, cells, formulas });
        }
      },
    },
    take: () => {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

function cellOf(type: string, style: number, value: string, workbook: Workbook): Cell {
  switch (type) {
    case 's':
      return textOf(workbook.sharedStrings[Number(value)] ?? broken());
    case 'inlineStr':
    case 'str':
      return textOf(unescaped(value));
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { fault: value };
    case 'd':
      return { day: value.slice(0, 10) };
    default:
      return numberOf(value, style, workbook);
  }
}

function textOf(text: string): Cell {
  return text.trim() === '' ? null : text;
}

function numberOf(value: string, style: number, { formats, from1904 }: Workbook): Cell {
  if (value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return { fault: value };
  const format = formats[style] ?? 'number';
  if (format === 'date' && number >= 1 && number < 2_958_466) return { day: dayOfSerial(number, from1904) };
  return format === 'percent' ? { percent: Number((number * 100).toPrecision(DIGITS)) } : number;
}
