import { queryOptions } from '@tanstack/react-query';
import { isUnderWay } from '../state/import-progress.ts';
import { ask } from './ask.ts';
import {
  CancelImportDocument,
  FixImportCellsDocument,
  ImportFieldsDocument,
  ImportOfDocument,
  ImportRowsDocument,
  ImportsOfDocument,
  MapImportDocument,
  ReadImportAgainDocument,
  SkipImportRowsDocument,
  StoreImportDocument,
} from './generated/later/graphql.ts';
import type {
  FixImportCellsInput,
  ImportFactsFragment,
  ImportRowFactsFragment,
  ImportRowFilter,
  MapImportInput,
  ReadImportAgainInput,
  SkipImportRowsInput,
  StoreImportInput,
} from './generated/later/graphql.ts';

const IMPORTS_KEY = 'imports';

/** How often one looks how far the server has come. */
const LOOK_EVERY_MS = 600;
/** So many rows are looked at together. */
export const ROWS_A_PAGE = 50;
/** So many rows or cells the API takes and gives at once. */
const LARGEST_PAGE = 100;
const CELLS_AT_ONCE = 500;

export type ImportFacts = ImportFactsFragment;
export type ImportRow = ImportRowFactsFragment;
export interface ImportRowPage {
  readonly rows: readonly ImportRow[];
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** An import; null where it is not one's own. Asked again while the server works on it. */
export function importQuestion(id: string) {
  return queryOptions({
    queryKey: [IMPORTS_KEY, id],
    queryFn: async ({ signal }): Promise<ImportFacts | null> =>
      (await ask(ImportOfDocument, { id }, signal)).import ?? null,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? LOOK_EVERY_MS : false),
    // Somebody else, or another window, may have gone on with it.
    staleTime: 0,
  });
}

export function importsQuestion(networkId: string) {
  return queryOptions({
    queryKey: [IMPORTS_KEY, 'of', networkId],
    queryFn: async ({ signal }) => (await ask(ImportsOfDocument, { networkId }, signal)).imports.nodes,
    staleTime: 0,
  });
}

/** What columns can be taken for. */
export function importFieldsQuestion() {
  return queryOptions({
    queryKey: [IMPORTS_KEY, 'fields'],
    queryFn: async ({ signal }) => (await ask(ImportFieldsDocument, {}, signal)).importFields,
    staleTime: Infinity,
  });
}

async function readRows(
  id: string,
  only: ImportRowFilter,
  first: number,
  after: string | null,
  signal?: AbortSignal,
): Promise<ImportRowPage> {
  const found = (await ask(ImportRowsDocument, { id, only, first, after }, signal)).import?.rows;
  if (!found) return { rows: [], total: 0, next: null };
  const { hasNextPage, endCursor } = found.pageInfo;
  return { rows: found.nodes, total: found.totalCount, next: hasNextPage ? (endCursor ?? null) : null };
}

/** A page of the rows of an import. `version` counts up when all are judged anew. */
export function importRowsQuestion(id: string, version: number, only: ImportRowFilter, after: string | null) {
  return queryOptions({
    queryKey: [IMPORTS_KEY, id, 'rows', version, only, after],
    queryFn: ({ signal }) => readRows(id, only, ROWS_A_PAGE, after, signal),
  });
}

/** All rows of an import that have a problem, however many. */
export async function rowsWithProblems(id: string): Promise<readonly ImportRow[]> {
  const all: ImportRow[] = [];
  let after: string | null = null;
  do {
    const page: ImportRowPage = await readRows(id, 'WITH_PROBLEMS', LARGEST_PAGE, after);
    all.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return all;
}

export async function mapImport(input: MapImportInput) {
  return (await ask(MapImportDocument, { input })).mapImport.import;
}

export async function readImportAgain(input: ReadImportAgainInput) {
  return (await ask(ReadImportAgainDocument, { input })).readImportAgain.import;
}

/** Rows as they are judged now, with what all rows come to. */
export async function fixImportCells({ id, cells }: FixImportCellsInput) {
  const rows: ImportRow[] = [];
  for (let from = 0; ; from += CELLS_AT_ONCE) {
    const input = { id, cells: cells.slice(from, from + CELLS_AT_ONCE) };
    const fixed = (await ask(FixImportCellsDocument, { input })).fixImportCells;
    rows.push(...fixed.rows);
    if (from + CELLS_AT_ONCE >= cells.length) return { rows, counts: fixed.import.counts };
  }
}

export async function skipImportRows(input: SkipImportRowsInput) {
  const { rows, import: found } = (await ask(SkipImportRowsDocument, { input })).skipImportRows;
  return { rows, counts: found.counts };
}

export async function storeImport(input: StoreImportInput) {
  return (await ask(StoreImportDocument, { input })).storeImport.import;
}

export async function cancelImport(id: string) {
  return (await ask(CancelImportDocument, { input: { id } })).cancelImport.import;
}
