import DataLoader from 'dataloader';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { pageFrom, readPage, type ConnectionArgs, type Page, type PageRequest } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readingOf, wholeReadingOf, type Columns, type Leads, type Reading } from './columns.ts';
import { isRowKey, type SortType } from './row-key.ts';
import { allOf, constant, sql, statement, wholeNumber, type Sql } from './sql.ts';

/** How the rows of one table come out of the database: in the shape of the domain. */
export interface RowSource {
  readonly columns: Columns;
  /** The columns behind each field that is not a column itself: those that lead on to other rows. */
  readonly leads: Leads;
  /** Table with its alias, and joins that keep one row a row. */
  readonly from: string | Sql;
  /** The key column with its alias. */
  readonly id: string;
}

/** One of the fixed orders of a list. Ties are broken by the id. */
export interface RowOrder {
  /** Goes into the cursor, so that a cursor of one order is refused by another. */
  readonly name: string;
  readonly by: string;
  readonly type: SortType;
  readonly descending?: true;
}

/** Which page of a list: see `ConnectionArgs`. */
export type PageArguments = Pick<ConnectionArgs, 'first' | 'after'>;

export interface ListQuestion {
  readonly source: RowSource;
  readonly order: RowOrder;
  readonly conditions: readonly Sql[];
  readonly page: PageArguments;
  /** What of each row is asked for; all of it when left out. */
  readonly selected?: ItemSelection;
}

/** Rows of one list for each of many parents: `belongs` says, in terms of `parent.id`, which rows are whose. */
export interface NestedQuestion extends ListQuestion {
  readonly belongs: string;
}

type Listed = Record<string, unknown> & { readonly id: string; readonly sortValue: string };
type ListedOfParent = Listed & { readonly parentPlace: number };

/** One page of rows, in one statement; the count is a second one, run only when it is asked for. */
export async function readList<Row>(reader: Reader, question: ListQuestion): Promise<Page<Row>> {
  const request = requestOf(question);
  const reading = readingFor(question);
  const { by, direction } = orderOf(question.order);
  const sortValue = constant(areCursorsAsked(question) ? `, (${question.order.by})::text AS "sortValue"` : '');
  const rows = sql`SELECT ${selectList(reading)}${sortValue} ${pageRows(question, request)}
    ORDER BY ${by} ${direction}, ${constant(question.source.id)} ${direction} LIMIT ${wholeNumber(request.limit)}`;
  const answers = await reader.query<Listed[]>(...statement(rows));
  return page(answers, reading, request, async () => {
    const { source, conditions } = question;
    const count = sql`SELECT count(*)::integer AS count FROM ${fromOf(source)} WHERE ${allOf(conditions)}`;
    const [counted] = await reader.query<[{ count: number }]>(...statement(count));
    return counted.count;
  });
}

/** The same page of the lists of many parents, in the order of `parentIds`: one statement for all, one more where counts are asked for. */
export async function readNestedLists<Row>(
  reader: Reader,
  question: NestedQuestion,
  parentIds: readonly string[],
): Promise<Page<Row>[]> {
  const request = requestOf(question);
  const conditions = [...question.conditions, constant(question.belongs)];
  const reading = readingFor(question);
  const { by, direction } = orderOf(question.order);
  const names = constant(reading.names.map((name) => `item."${name}"`).join(', '));
  const sortValue = constant(areCursorsAsked(question) ? ', item."sortKey"::text AS "sortValue"' : '');
  const rows = sql`SELECT parent.place::integer AS "parentPlace", ${names}${sortValue}
    FROM unnest(${parentIds}::uuid[]) WITH ORDINALITY AS parent(id, place) CROSS JOIN LATERAL (
      SELECT ${selectList(reading)}, ${by} AS "sortKey" ${pageRows({ ...question, conditions }, request)}
      ORDER BY ${by} ${direction}, ${constant(question.source.id)} ${direction} LIMIT ${wholeNumber(request.limit)}
    ) item ORDER BY parent.place, item."sortKey" ${direction}, item.id ${direction}`;
  const lists = parentIds.map((): Listed[] => []);
  for (const row of await reader.query<ListedOfParent[]>(...statement(rows))) lists[row.parentPlace - 1]?.push(row);
  const counts = new DataLoader<string, number>((ids) => readCounts(reader, { ...question, conditions }, ids));
  return parentIds.map((id, index) => page(lists[index] ?? [], reading, request, () => counts.load(id)));
}

/** The rows with these ids, in their order; null where there is none. */
export async function readRows<Row extends { readonly id: string }>(
  reader: Reader,
  source: RowSource,
  ids: readonly string[],
  conditions: readonly Sql[] = [],
): Promise<(Row | null)[]> {
  // Of one row its own statement: PostgreSQL guesses that a list whose length it does not know is long.
  const [only, ...others] = ids;
  const asked = others.length === 0 ? sql`${only}::uuid` : sql`ANY(${ids}::uuid[])`;
  const rows = await readAll<Row>(reader, source, [sql`${constant(source.id)} = ${asked}`, ...conditions]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => rowOf.get(id.toLowerCase()) ?? null);
}

/** All rows that meet the conditions, whole, sorted by id. */
export async function readAll<Row>(reader: Reader, source: RowSource, conditions: readonly Sql[] = []): Promise<Row[]> {
  const reading = wholeReadingOf(source.columns);
  const all = sql`SELECT ${selectList(reading)} FROM ${fromOf(source)}
    WHERE ${allOf(conditions)} ORDER BY ${constant(source.id)}`;
  return shaped<Row>(await reader.query<Record<string, unknown>[]>(...statement(all)), reading);
}

async function readCounts(reader: Reader, question: NestedQuestion, parentIds: readonly string[]) {
  const { source, conditions } = question;
  const counts = sql`SELECT parent.id, (SELECT count(*)::integer FROM ${fromOf(source)} WHERE ${allOf(conditions)}) AS count
    FROM unnest(${parentIds}::uuid[]) AS parent(id)`;
  const answers = await reader.query<{ id: string; count: number }[]>(...statement(counts));
  const countOf = new Map(answers.map((answer) => [answer.id, answer.count]));
  return parentIds.map((id) => countOf.get(id) ?? 0);
}

function fromOf({ from }: RowSource): Sql {
  return typeof from === 'string' ? constant(from) : from;
}

function requestOf({ page, order }: ListQuestion): PageRequest {
  return readPage(page, order.name, (key) => isRowKey(key, order.type));
}

/** Where the rows of a page come from, and which they are. */
function pageRows({ source, order, conditions }: ListQuestion, request: PageRequest): Sql {
  const beyond = constant(order.descending === true ? '<' : '>');
  const [by, id] = [constant(order.by), constant(source.id)];
  const after =
    request.after === null
      ? []
      : [sql`(${by}, ${id}) ${beyond} (${request.after[0]}::${constant(order.type)}, ${request.after[1]}::uuid)`];
  return sql`FROM ${fromOf(source)} WHERE ${allOf([...conditions, ...after])}`;
}

function orderOf({ by, descending }: RowOrder): { readonly by: Sql; readonly direction: Sql } {
  return { by: constant(by), direction: constant(descending === true ? 'DESC' : 'ASC') };
}

function readingFor({ source, selected }: ListQuestion): Reading {
  return selected === undefined ? wholeReadingOf(source.columns) : readingOf(source.columns, source.leads, selected);
}

function areCursorsAsked({ selected }: ListQuestion): boolean {
  return selected?.cursors ?? true;
}

function selectList({ names, expressions }: Reading): Sql {
  return constant(expressions.map((expression, index) => `${expression} AS "${names[index] ?? ''}"`).join(', '));
}

function shaped<Row>(rows: Record<string, unknown>[], reading: Reading): Row[] {
  rows.forEach(reading.shape);
  return rows as Row[];
}

function page<Row>(rows: Listed[], reading: Reading, request: PageRequest, count: () => Promise<number>): Page<Row> {
  return pageFrom(shaped<Row & Listed>(rows, reading), request, (row) => [row.sortValue, row.id], count);
}
