import { open, stat } from 'node:fs/promises';
import { failure, success } from '../../domain/problem.ts';
import type { Result } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { refuseFile } from './spreadsheet-problems.ts';
import type { ReadingChoices, Spreadsheet } from './spreadsheet.ts';
import { openArchive } from './xlsx-archive.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { readWorkbook } from './xlsx-workbook.ts';

const ZIP = '504b0304';
/** Compound files: .xls, and workbooks behind a password. */
const COMPOUND = 'd0cf11e0';

/**
 * Opens a file by what is in it, never by its name: its sheets to be read row by row, or why it is refused. `sheetName` is
 * what the one sheet of a CSV is called in addresses and messages.
 *
 * Nothing is inflated before its size is known; formulas, links and macros are never followed. The file must stay where it
 * is while its rows are read.
 */
export async function readSpreadsheet(
  path: string,
  choices: ReadingChoices = {},
  sheetName = 'CSV',
): Promise<Result<Spreadsheet>> {
  try {
    const start = await startOf(path);
    if (start.startsWith(COMPOUND)) {
      refuseFile('FILE_IS_OLD_EXCEL', {
        en: 'The file is an old Excel workbook (.xls), or one behind a password. Save it as XLSX without a password.',
        da: 'Filen er en gammel Excel-projektmappe (.xls) eller beskyttet med en adgangskode. Gem den som XLSX uden adgangskode.',
      });
    }
    return success(start === ZIP ? await readXlsx(path) : await readCsv(path, sheetName, choices));
  } catch (thrown) {
    if (thrown instanceof ProblemError) return failure(thrown.problems);
    throw thrown;
  }
}

async function startOf(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > SPREADSHEET_LIMITS.bytes) {
    refuseFile(
      'FILE_TOO_LARGE',
      { en: 'The file is larger than 50 MB.', da: 'Filen fylder mere end 50 MB.' },
      { limit: SPREADSHEET_LIMITS.bytes, size },
    );
  }
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}

async function readXlsx(path: string): Promise<Spreadsheet> {
  const archive = await openArchive(path);
  try {
    const workbook = await readWorkbook(archive);
    return {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      notes: workbook.notes,
      sheets: workbook.sheets.map(({ name, hidden, part }) => ({
        name,
        hidden,
        rows: async function* () {
          const own = await openArchive(path);
          try {
            yield* xlsxRows(own, part, workbook);
          } finally {
            own.close();
          }
        },
      })),
    };
  } finally {
    archive.close();
  }
}
