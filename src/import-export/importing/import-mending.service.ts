import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Cell } from '../../domain/import/sheet.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { ImportCheckingService } from './import-checking.service.ts';
import { cellOutOfRange, importNotFound, importNotReady, rowUnknown, tooManyAtOnce } from './import-problems.ts';
import type { Import, ImportRow } from './import.ts';
import { readImport } from './import.rows.ts';
import { jsonText } from './json-text.ts';
import { readRowsAt, type RowPlace } from './staged.rows.ts';

/** A cell as it shall be: in the sheet of that name, from 0 for column A. */
export interface MendedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
}

/** As many as are checked anew while somebody waits. */
const MOST_AT_ONCE = 500;

/** Mends the rows of an import that was checked, in place: they are checked again at once. */
@Injectable()
export class ImportMendingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly checking: ImportCheckingService,
  ) {}

  /** Gives the rows that were mended or judged anew. Throws a ProblemError where a row or column is not there. */
  mend(asking: Viewer, id: string, cells: readonly MendedCell[]): Promise<ImportRow[]> {
    return this.#change(asking, id, cells, async (manager, rows) => {
      const problems = cells.flatMap(({ column, text }, index): Problem[] =>
        column < 0 || column >= SPREADSHEET_LIMITS.columns || text.length > SPREADSHEET_LIMITS.cellLength
          ? [cellOutOfRange(['cells', index])]
          : [],
      );
      if (problems.length > 0) throw new ProblemError(problems);
      const mended = new Map<ImportRow, Cell[]>();
      for (const [index, { column, text }] of cells.entries()) {
        const row = rows[index];
        if (row === undefined) continue;
        const now = mended.get(row) ?? [...row.cells];
        while (now.length <= column) now.push(null);
        now[column] = text.trim() === '' ? null : text;
        mended.set(row, now);
      }
      const items = [...mended].map(([{ sheet, number }, now]) => ({ sheet, number, cells: now }));
      await manager.query(
        `UPDATE import_row r SET given = coalesce(r.given, r.cells), cells = item.cells
         FROM jsonb_to_recordset($2) AS item(sheet integer, number integer, cells jsonb)
         WHERE r.import_id = $1 AND r.sheet = item.sheet AND r.number = item.number`,
        [id, jsonText(items)],
      );
    });
  }

  /** Leaves rows out, or takes them in again. */
  skip(asking: Viewer, id: string, rows: readonly SkippedRow[], isSkipped: boolean): Promise<ImportRow[]> {
    return this.#change(asking, id, rows, async (manager, found) => {
      const items = found.map(({ sheet, number }) => ({ sheet, number }));
      await manager.query(
        `UPDATE import_row r SET is_skipped = $3 FROM jsonb_to_recordset($2) AS item(sheet integer, number integer)
         WHERE r.import_id = $1 AND r.sheet = item.sheet AND r.number = item.number`,
        [id, JSON.stringify(items), isSkipped],
      );
    });
  }

  async #change(
    asking: Viewer,
    id: string,
    places: readonly SkippedRow[],
    write: (manager: EntityManager, rows: readonly ImportRow[]) => Promise<void>,
  ): Promise<ImportRow[]> {
    const viewer = requireWriter(asking);
    if (places.length > MOST_AT_ONCE) throw new ProblemError([tooManyAtOnce(MOST_AT_ONCE)]);
    return this.database.write(viewer, async (manager) => {
      const found = await this.#checked(manager, viewer, id);
      const rows = await rowsNamed(manager, found, places);
      await write(manager, rows);
      const formerIds = rows.flatMap(({ externalId }) => externalId ?? []);
      const changed: RowPlace[] = rows.map(({ sheet, number }) => ({ sheet, number }));
      await this.checking.recheck(manager, viewer, found, changed, formerIds);
      return readRowsAt(manager, id, changed, formerIds);
    });
  }

  async #checked(manager: EntityManager, viewer: SignedIn, id: string): Promise<Import> {
    // Nobody stores while somebody mends.
    await manager.query('SELECT FROM import WHERE id = $1 FOR UPDATE', [id]);
    const found = await readImport(manager, viewer, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    if (found.state !== 'checked') throw new ProblemError([importNotReady(found.state)]);
    return found;
  }
}

/** The rows in the order of `places`; throws a ProblemError where one is not there. */
async function rowsNamed(
  manager: EntityManager,
  { id, surveys }: Import,
  places: readonly SkippedRow[],
): Promise<ImportRow[]> {
  const at = places.map(({ sheet, row }) => ({ sheet: surveys.findIndex(({ name }) => name === sheet), number: row }));
  const found = await readRowsAt(manager, id, at, []);
  const rowAt = new Map(found.map((row) => [`${row.sheet} ${row.number}`, row]));
  const rows = at.map(({ sheet, number }) => rowAt.get(`${sheet} ${number}`));
  const missing = rows.flatMap((row, index) =>
    row === undefined || row.outcome === 'ignored' ? [rowUnknown(['rows', index])] : [],
  );
  if (missing.length > 0) throw new ProblemError(missing);
  return rows.filter((row) => row !== undefined);
}
