import { Injectable } from '@nestjs/common';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Page } from '../../platform/relay.ts';
import { readList, type PageArguments, type RowOrder, type RowSource } from '../../registry/reading/list.rows.ts';
import { sql, type Sql } from '../../registry/reading/sql.ts';
import { importNotFound } from './import-problems.ts';
import { shownImport, shownRow } from './import-shown.ts';
import type { Import, ImportCounts, ImportRow } from './import.ts';
import { IMPORT_ROWS, LATEST_IMPORT_FIRST, readImport, visibleImports } from './import.rows.ts';
import { readCounts } from './staged.rows.ts';

export type RowFilter = 'all' | 'withProblems' | 'wrong' | 'new' | 'changed' | 'unchanged' | 'skipped';

// Lists are continued by an id that is a UUID: sheet and number are made into one.
const ROW_ID = `(lpad(to_hex(r.sheet), 16, '0') || lpad(to_hex(r.number), 16, '0'))::uuid`;

const STAGED_ROWS: RowSource = {
  columns: {
    id: ROW_ID,
    sheet: 'r.sheet',
    number: 'r.number',
    cells: 'r.cells',
    given: 'r.given',
    isSkipped: 'r.is_skipped',
    outcome: 'r.outcome',
    problems: 'r.problems',
    externalId: 'r.external_id',
    streamId: 'r.stream_id',
  },
  leads: { sheetName: ['sheet'] },
  from: 'import_row r',
  id: ROW_ID,
};

const IN_FILE_ORDER: RowOrder = { name: 'import-rows', by: 'r.sheet', type: 'integer' };

const CONDITIONS: Readonly<Record<RowFilter, Sql>> = {
  all: sql`true`,
  withProblems: sql`r.problems <> '[]' AND NOT r.is_skipped`,
  wrong: sql`r.outcome = 'wrong' AND NOT r.is_skipped`,
  new: sql`r.outcome = 'new' AND NOT r.is_skipped`,
  changed: sql`r.outcome = 'changed' AND NOT r.is_skipped`,
  unchanged: sql`r.outcome = 'unchanged' AND NOT r.is_skipped`,
  skipped: sql`r.is_skipped`,
};

/** Imports as those see them whose they are: a company its own, a secretariat its own. */
@Injectable()
export class ImportsService {
  constructor(private readonly database: ViewerDatabase) {}

  async one(asking: Viewer, id: string): Promise<Import | null> {
    const viewer = requireReader(asking);
    return readImport(this.database.as(viewer), viewer, id);
  }

  /** The latest first. */
  async list(asking: Viewer, networkId: string, page: PageArguments) {
    const viewer = requireReader(asking);
    const conditions = [visibleImports(viewer), sql`i.network_id = ${networkId}`];
    const question = { source: IMPORT_ROWS, order: LATEST_IMPORT_FIRST, conditions, page };
    const found = await readList<Import>(this.database.as(viewer), question);
    return mapped(found, shownImport);
  }

  /** In the order of the file; headers and sheets that are left out are not among them, once that is known. */
  async rows(asking: Viewer, { id, surveys }: Pick<Import, 'id' | 'surveys'>, filter: RowFilter, page: PageArguments) {
    const viewer = requireReader(asking);
    const own = sql`r.import_id = ${id} AND EXISTS (SELECT FROM import i WHERE i.id = r.import_id AND (${visibleImports(viewer)}))`;
    const conditions = [own, sql`r.outcome IS DISTINCT FROM 'ignored'`, CONDITIONS[filter]];
    const question = { source: STAGED_ROWS, order: IN_FILE_ORDER, conditions, page };
    return mapped(await readList<ImportRow>(this.database.as(viewer), question), (row) => shownRow(row, surveys));
  }

  /** The import with rows of it that have just been judged anew. */
  async withRows(asking: Viewer, id: string, rows: readonly ImportRow[]) {
    const found = await this.one(asking, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    return { import: shownImport(found), rows: rows.map((row) => shownRow(row, found.surveys)) };
  }

  async counts(asking: Viewer, importId: string): Promise<ImportCounts> {
    return readCounts(this.database.as(requireReader(asking)), importId);
  }
}

/** The same page with other items. */
function mapped<T, Shown>(page: Page<T>, show: (item: T) => Shown): Page<Shown> {
  return {
    nodes: page.nodes.map(show),
    edges: () => page.edges().map(({ cursor, node }) => ({ cursor, node: show(node) })),
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
  };
}
