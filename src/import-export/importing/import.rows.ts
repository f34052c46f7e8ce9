import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { RowOrder, RowSource } from '../../registry/reading/list.rows.ts';
import { readRows } from '../../registry/reading/list.rows.ts';
import { anyOf, sql, type Sql } from '../../registry/reading/sql.ts';
import type { Import, ImportState } from './import.ts';
import { jsonText } from './json-text.ts';

export const IMPORT_ROWS: RowSource = {
  columns: {
    id: 'i.id',
    networkId: 'i.network_id',
    organisationId: 'i.organisation_id',
    personId: 'i.person_id',
    state: 'i.state',
    version: 'i.version',
    fileName: 'i.file_name',
    fileBytes: 'i.file_bytes::double precision',
    language: 'i.language',
    choices: 'i.choices',
    format: 'i.format',
    encoding: 'i.encoding',
    delimiter: 'i.delimiter',
    notes: 'i.notes',
    surveys: 'i.surveys',
    mapping: 'i.mapping',
    questions: 'i.questions',
    isRemembered: 'i.is_remembered',
    level: 'i.level',
    facilityId: 'i.facility_id',
    goesOn: 'i.goes_on',
    mode: 'i.mode',
    rowsRead: 'i.rows_read',
    rowsChecked: 'i.rows_checked',
    rowsStored: 'i.rows_stored',
    problems: 'i.problems',
    createdAt: 'i.created_at',
    changedAt: 'i.changed_at',
  },
  leads: { sheets: ['surveys'], counts: ['id'], rows: ['id', 'surveys'] },
  from: 'import i',
  id: 'i.id',
};

export const LATEST_IMPORT_FIRST: RowOrder = {
  name: 'imports',
  by: 'i.created_at',
  type: 'timestamptz',
  descending: true,
};

/** Of `import i`, the first wall: a company's own; the secretariat's own, that are no company's. */
export function visibleImports({ organisationIds, secretariatNetworkIds, onlyNetworkId }: Viewer): Sql {
  const seen = anyOf([
    sql`i.organisation_id = ANY(${organisationIds}::uuid[])`,
    sql`i.organisation_id IS NULL AND i.network_id = ANY(${secretariatNetworkIds}::uuid[])`,
  ]);
  return onlyNetworkId === undefined ? seen : sql`i.network_id = ${onlyNetworkId} AND (${seen})`;
}

export async function readImport(reader: Reader, viewer: Viewer, id: string): Promise<Import | null> {
  const [found] = await readRows<Import>(reader, IMPORT_ROWS, [id], [visibleImports(viewer)]);
  return found ?? null;
}

/** What is set when an import goes on; `null` is stored as such. */
export type ImportChange = Partial<
  Pick<
    Import,
    | 'state'
    | 'format'
    | 'encoding'
    | 'delimiter'
    | 'notes'
    | 'surveys'
    | 'mapping'
    | 'questions'
    | 'isRemembered'
    | 'level'
    | 'facilityId'
    | 'choices'
    | 'goesOn'
    | 'mode'
    | 'problems'
    | 'rowsRead'
    | 'rowsChecked'
    | 'rowsStored'
  >
>;

const COLUMN_OF: Readonly<Record<keyof ImportChange, string>> = {
  state: 'state',
  format: 'format',
  encoding: 'encoding',
  delimiter: 'delimiter',
  notes: 'notes',
  surveys: 'surveys',
  mapping: 'mapping',
  questions: 'questions',
  isRemembered: 'is_remembered',
  level: 'level',
  facilityId: 'facility_id',
  choices: 'choices',
  goesOn: 'goes_on',
  mode: 'mode',
  problems: 'problems',
  rowsRead: 'rows_read',
  rowsChecked: 'rows_checked',
  rowsStored: 'rows_stored',
};

/** Takes an import on to another state, if it is in one of these still; tells whether it was. */
export async function advance(
  reader: Reader,
  id: string,
  from: readonly ImportState[],
  change: ImportChange,
): Promise<boolean> {
  const entries = Object.entries(change) as [keyof ImportChange, unknown][];
  const assignments = entries.map(([key], index) => `${COLUMN_OF[key]} = $${index + 3}`);
  const values = entries.map(([, value]) => (typeof value === 'object' && value !== null ? jsonText(value) : value));
  const [, count] = await reader.query<[unknown, number]>(
    `UPDATE import SET ${[...assignments, 'version = version + 1', 'changed_at = now()'].join(', ')}
     WHERE id = $1 AND state = ANY($2)`,
    [id, from, ...values],
  );
  return count > 0;
}

/** Says how far a job has come, for those who watch; tells whether it shall go on. */
export async function noteProgress(
  reader: Reader,
  id: string,
  state: ImportState,
  progress: Pick<ImportChange, 'rowsRead' | 'rowsChecked' | 'rowsStored'>,
): Promise<boolean> {
  const [[column, value]] = Object.entries(progress) as [[keyof ImportChange, number]];
  const [, count] = await reader.query<[unknown, number]>(
    `UPDATE import SET ${COLUMN_OF[column]} = $3 WHERE id = $1 AND state = $2`,
    [id, state, value],
  );
  return count > 0;
}
