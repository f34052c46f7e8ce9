import { Injectable } from '@nestjs/common';
import { cellText, type Cell, type SheetSurvey } from '../../domain/import/sheet.ts';
import type { Language } from '../../domain/text.ts';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { csvText } from '../spreadsheet/write-csv.ts';
import { importNotFound } from './import-problems.ts';
import type { ImportRow } from './import.ts';
import { readImport } from './import.rows.ts';
import { readRowsAfter } from './staged.rows.ts';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sheet', 'Row', 'Left out because'],
  da: ['Ark', 'Række', 'Udeladt, fordi'],
};

const SKIPPED: Readonly<Record<Language, string>> = { en: 'skipped by choice', da: 'sprunget over efter ønske' };

const ROWS_AT_ONCE = 500;

/** The rows of an import that did not become streams, and why, as a file to take to whoever can mend them. */
@Injectable()
export class ImportReportService {
  constructor(private readonly database: ViewerDatabase) {}

  /** CSV, piece by piece. Throws a ProblemError with `IMPORT_NOT_FOUND`. */
  async report(asking: Viewer, id: string, language: Language): Promise<AsyncGenerator<string>> {
    const viewer = requireReader(asking);
    const found = await readImport(this.database.as(viewer), viewer, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    return csvText(this.#table(viewer, id, found.surveys, language), language);
  }

  async *#table(
    viewer: Viewer,
    id: string,
    surveys: readonly SheetSurvey[],
    language: Language,
  ): AsyncGenerator<readonly Cell[]> {
    yield HEADERS[language];
    let after = { sheet: -1, number: 0 };
    for (;;) {
      const rows = await readRowsAfter(this.database.as(viewer), id, after, ROWS_AT_ONCE);
      for (const row of rows) {
        if (row.isSkipped || row.outcome === 'wrong') yield lineOf(row, surveys, language);
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_AT_ONCE) return;
      after = last;
    }
  }
}

function lineOf(
  { sheet, number, cells, isSkipped, problems }: ImportRow,
  surveys: readonly SheetSurvey[],
  language: Language,
): readonly Cell[] {
  const wrong = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ address, message }) => `${address}: ${message[language]}`);
  const why = isSkipped ? SKIPPED[language] : wrong.join(' ');
  return [surveys[sheet]?.name ?? '', number, why, ...cells.map(cellText)];
}
