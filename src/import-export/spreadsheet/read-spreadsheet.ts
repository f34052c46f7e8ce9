import type { Result } from '../../domain/problem.ts';
import type { ReadingChoices, Spreadsheet } from './spreadsheet.ts';

/** Opens a file by what is in it, never by its name: its sheets to be read row by row, or why it is refused. */
export function readSpreadsheet(path: string, choices: ReadingChoices = {}): Promise<Result<Spreadsheet>> {
  throw new Error(`Not built yet: ${path}, ${String(choices.encoding)}.`);
}
