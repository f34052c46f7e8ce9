import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { pageFrom, readPage, type ConnectionArgs, type Page, type PageRequest } from '../../platform/relay.ts';
import { allOf, constant, sql, statement, type Sql } from './sql.ts';

/** How the rows of one table come out of the database: in the shape of the domain, made by PostgreSQL itself. */
export interface RowSource {
  /** Select list; each column carries the name that the domain has for it. */
  readonly columns: string;
  /** Table with its alias, and joins that keep one row a row. */
  readonly from: string;
  /** The key column with its alias. */
  readonly id: string;
}

/** One of the fixed orders of a list. Ties are broken by the id. */
export interface RowOrder {
  /** Goes into the cursor, so that a cursor of one order is refused by another. */
  readonly name: string;
  readonly by: string;
  readonly type: 'text' | 'integer' | 'timestamptz';
  readonly descending?: true;
}

/** Which page of a list: see `ConnectionArgs`. */
export type PageArguments = Pick<ConnectionArgs, 'first' | 'after'>;

export interface ListQuestion {
  readonly source: RowSource;
  readonly order: RowOrder;
  readonly conditions: readonly Sql[];
  readonly page: PageArguments;
}

/** Rows of one list for each of many parents: `belongs` says, in terms of `parent.id`, which rows are whose. */
export interface NestedQuestion extends ListQuestion {
  readonly belongs: string;
}

type Listed<Row> = Row & { readonly id: string; readonly sortValue: string };

/** One page of rows, in one statement; the count is a second one, run only when it is asked for. */
export async function readList<Row>(manager: EntityManager, question: ListQuestion): Promise<Page<Row>> {
  const request = readPage(question.page, question.order.name);
  const rows = sql`SELECT coalesce(json_agg(item), '[]') AS rows FROM (${pageRows(question, request)}) item`;
  const [answer] = await manager.query<[{ rows: Listed<Row>[] }]>(...statement(rows));
  return page(answer.rows, request, async () => {
    const { source, conditions } = question;
    const count = sql`SELECT count(*)::integer AS count FROM ${constant(source.from)} WHERE ${allOf(conditions)}`;
    const [counted] = await manager.query<[{ count: number }]>(...statement(count));
    return counted.count;
  });
}

/** The same page of the lists of many parents, in the order of `parentIds`: one statement for all, one more where counts are asked for. */
export async function readNestedLists<Row>(
  manager: EntityManager,
  question: NestedQuestion,
  parentIds: readonly string[],
): Promise<Page<Row>[]> {
  const request = readPage(question.page, question.order.name);
  const conditions = [...question.conditions, constant(question.belongs)];
  const rows = sql`SELECT parent.id, (SELECT coalesce(json_agg(item), '[]') FROM (${pageRows(
    { ...question, conditions },
    request,
  )}) item) AS rows FROM unnest(${parentIds}::uuid[]) AS parent(id)`;
  const answers = await manager.query<{ id: string; rows: Listed<Row>[] }[]>(...statement(rows));
  const rowsOf = new Map(answers.map((answer) => [answer.id, answer.rows]));
  const counts = new DataLoader<string, number>((ids) => readCounts(manager, { ...question, conditions }, ids));
  return parentIds.map((id) => page(rowsOf.get(id) ?? [], request, () => counts.load(id)));
}

/** The rows with these ids, in their order; null where there is none. */
export async function readRows<Row extends { readonly id: string }>(
  manager: EntityManager,
  source: RowSource,
  ids: readonly string[],
  conditions: readonly Sql[] = [],
): Promise<(Row | null)[]> {
  const wanted = [sql`${constant(source.id)} = ANY(${ids}::uuid[])`, ...conditions];
  const rows = sql`SELECT coalesce(json_agg(item), '[]') AS rows FROM (SELECT ${constant(source.columns)}
    FROM ${constant(source.from)} WHERE ${allOf(wanted)}) item`;
  const [answer] = await manager.query<[{ rows: Row[] }]>(...statement(rows));
  const rowOf = new Map(answer.rows.map((row) => [row.id, row]));
  return ids.map((id) => rowOf.get(id.toLowerCase()) ?? null);
}

async function readCounts(manager: EntityManager, question: ListQuestion, parentIds: readonly string[]) {
  const { source, conditions } = question;
  const counts = sql`SELECT parent.id, (SELECT count(*)::integer FROM ${constant(source.from)} WHERE ${allOf(conditions)}) AS count
    FROM unnest(${parentIds}::uuid[]) AS parent(id)`;
  const answers = await manager.query<{ id: string; count: number }[]>(...statement(counts));
  const countOf = new Map(answers.map((answer) => [answer.id, answer.count]));
  return parentIds.map((id) => countOf.get(id) ?? 0);
}

function pageRows({ source, order, conditions }: ListQuestion, request: PageRequest): Sql {
  const direction = constant(order.descending === true ? 'DESC' : 'ASC');
  const beyond = constant(order.descending === true ? '<' : '>');
  const [by, id] = [constant(order.by), constant(source.id)];
  const after =
    request.after === null
      ? []
      : [sql`(${by}, ${id}) ${beyond} (${request.after[0]}::${constant(order.type)}, ${request.after[1]}::uuid)`];
  return sql`SELECT ${constant(source.columns)}, (${by})::text AS "sortValue" FROM ${constant(source.from)}
    WHERE ${allOf([...conditions, ...after])} ORDER BY ${by} ${direction}, ${id} ${direction} LIMIT ${request.limit}`;
}

function page<Row>(rows: readonly Listed<Row>[], request: PageRequest, count: () => Promise<number>): Page<Row> {
  return pageFrom(rows, request, (row) => [row.sortValue, row.id], count);
}
