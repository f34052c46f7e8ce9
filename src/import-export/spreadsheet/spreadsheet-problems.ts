import type { Problem, ProblemFacts } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';

/** A problem of a file. Codes: `FILE_…` for what it is, `CSV_…`, `XLSX_…`, `ENCODING_…`, `SHEET_…`. */
export function fileProblem(code: string, message: LocalText, facts?: ProblemFacts): Problem {
  return { kind: 'invalid', code, path: ['file'], message, ...(facts && { facts }) };
}

/** Gives up reading with one problem. */
export function refuseFile(code: string, message: LocalText, facts?: ProblemFacts): never {
  throw new ProblemError([fileProblem(code, message, facts)]);
}

export function tooManyRows(): never {
  const most = SPREADSHEET_LIMITS.rows;
  refuseFile(
    'SHEET_TOO_LONG',
    {
      en: `A sheet may have 100,000 rows; this one has more. Split it into several files.`,
      da: `Et ark må have 100.000 rækker; dette har flere. Del det op i flere filer.`,
    },
    { limit: most },
  );
}

export function tooManyColumns(row: number): never {
  const most = SPREADSHEET_LIMITS.columns;
  refuseFile(
    'SHEET_TOO_WIDE',
    { en: `Row ${row} has more than ${most} columns.`, da: `Række ${row} har flere end ${most} kolonner.` },
    { limit: most, row },
  );
}

export function cellTooLong(row: number): never {
  const most = SPREADSHEET_LIMITS.cellLength;
  refuseFile(
    'CELL_TOO_LONG',
    {
      en: `A cell of row ${row} holds more than the 32,767 characters that a spreadsheet's cell can hold.`,
      da: `En celle i række ${row} indeholder mere end de 32.767 tegn, en celle i et regneark kan rumme.`,
    },
    { limit: most, row },
  );
}
