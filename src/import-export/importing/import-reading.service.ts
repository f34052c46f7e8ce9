import { Injectable } from '@nestjs/common';
import type { SheetMapping } from '../../domain/import/mapping.ts';
import { proposeMapping } from '../../domain/import/recognise-columns.ts';
import type { Row, SheetSurvey } from '../../domain/import/sheet.ts';
import { sheetSurveyor } from '../../domain/import/survey-sheet.ts';
import type { SignedIn } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import { valueOrThrow } from '../../platform/problem-error.ts';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';
import { withFile } from './import-file.rows.ts';
import type { Import, ImportState } from './import.ts';
import { advance, noteProgress } from './import.rows.ts';
import { forgetRows, stageRows } from './staged.rows.ts';

const ROWS_AT_ONCE = 1_000;

/** So many sheets a company has had at most; older ones are forgotten. */
const REMEMBERED_SHEETS = 200;

/** Reads an uploaded file: its rows are staged as they were typed, its columns recognised. */
@Injectable()
export class ImportReadingService {
  constructor(private readonly database: ViewerDatabase) {}

  /** Throws a ProblemError with why the file is refused. */
  async read(viewer: SignedIn, found: Import, signal: AbortSignal): Promise<void> {
    const { id } = found;
    const database = this.database.writingAs(viewer);
    await withFile(database, id, async (path) => {
      const spreadsheet = valueOrThrow(await readSpreadsheet(path, found.choices));
      // Of a try that did not come to its end.
      await forgetRows(database, id);
      const surveys = await this.#stage(viewer, id, spreadsheet, signal);
      if (surveys === null) {
        await forgetRows(database, id);
        return;
      }
      const proposal = proposeMapping(surveys, await rememberedBy(database, found));
      const isClear = proposal.questions.length === 0;
      const { format, encoding, delimiter, notes } = spreadsheet;
      // What the company has confirmed before is not asked again; a script is not asked at all.
      const state: ImportState = isClear && (proposal.remembered || found.goesOn) ? 'mapped' : 'read';
      await advance(database, id, ['uploaded'], {
        state,
        format,
        encoding,
        delimiter,
        notes,
        surveys,
        mapping: found.mapping ?? proposal.mapping,
        questions: proposal.questions,
        isRemembered: proposal.remembered,
        // It waits for somebody who answers.
        goesOn: found.goesOn && isClear,
      });
    });
  }

  /** Null where the import was cancelled meanwhile. */
  async #stage(
    viewer: SignedIn,
    id: string,
    { sheets }: Spreadsheet,
    signal: AbortSignal,
  ): Promise<SheetSurvey[] | null> {
    const database = this.database.writingAs(viewer);
    const surveys: SheetSurvey[] = [];
    let rowsRead = 0;
    let waiting: (Row & { readonly sheet: number })[] = [];
    const stage = async (): Promise<boolean> => {
      signal.throwIfAborted();
      await stageRows(database, id, waiting);
      rowsRead += waiting.length;
      waiting = [];
      return noteProgress(database, id, 'uploaded', { rowsRead });
    };
    for (const [sheet, { name, hidden, rows }] of sheets.entries()) {
      const surveyor = sheetSurveyor(name, hidden);
      for await (const row of rows()) {
        surveyor.add(row);
        waiting.push({ sheet, ...row });
        if (waiting.length >= ROWS_AT_ONCE && !(await stage())) return null;
      }
      surveys.push(surveyor.survey());
    }
    return (await stage()) ? surveys : null;
  }
}

async function rememberedBy(reader: Reader, { networkId, organisationId }: Import): Promise<SheetMapping[]> {
  const rows = await reader.query<{ sheet: SheetMapping }[]>(
    `SELECT sheet FROM import_mapping WHERE network_id = $1 AND owner_id = $2 ORDER BY used_at DESC LIMIT $3`,
    [networkId, organisationId ?? networkId, REMEMBERED_SHEETS],
  );
  return rows.map(({ sheet }) => sheet);
}
