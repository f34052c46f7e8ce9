import { figureText } from '../../domain/import/registry-row.ts';
import { cellText } from '../../domain/import/sheet.ts';
import type { Cell } from '../../domain/import/sheet.ts';
import type { Language } from '../../domain/text.ts';

/** What a spreadsheet takes for the beginning of a formula or a command (OWASP, “CSV injection”), guarded or not. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What parts the cells, as the spreadsheets of that language expect it. */
const DELIMITERS: Readonly<Record<Language, string>> = { en: ',', da: ';' };

/**
 * Rows as CSV by RFC 4180, with the delimiter and the decimal sign of the language. A text that a spreadsheet would take
 * for a formula gets a `'`, which the import takes off again; figures stay figures, negative ones as well.
 */
export async function* csvText(rows: AsyncIterable<readonly Cell[]>, language: Language): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  const delimiter = DELIMITERS[language];
  for await (const row of rows) yield `${row.map((cell) => written(cell, delimiter, language)).join(delimiter)}\r\n`;
}

function written(cell: Cell, delimiter: string, language: Language): string {
  return typeof cell === 'number' ? quoted(figureText(cell, language), delimiter) : csvCell(cell, delimiter);
}

/** A cell as programs read it: figures with a decimal point, as short as they can be; texts that look like formulas guarded. */
export function csvCell(cell: Cell, delimiter: string): string {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cellText(cell);
  return quoted(FORMULA.test(text) ? `'${text}` : text, delimiter);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
