import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Problem } from '../domain/problem.ts';
import { decodeCursor, encodeCursor, type CursorKey } from './cursor.ts';
import { ProblemError } from './problem-error.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE = 100;

/** The forward paging arguments of every connection. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return: 1 to ${LARGEST_PAGE}, ${DEFAULT_PAGE_SIZE} when left out.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor: the endCursor of the page before.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page lies in its list.' })
class PageInfo {
  @Field({ description: 'Whether more follows: ask again with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether something comes before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page; null when it is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page; null when it is empty.' })
  endCursor: string | null;
}

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list as the schema shows it. What is a function is called only when it is asked for. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly edges: () => readonly Edge<T>[];
  readonly pageInfo: () => Readonly<Pick<PageInfo, keyof PageInfo>>;
  readonly totalCount: () => number | Promise<number>;
}

/**
 * The GraphQL types `<name>Connection` and `<name>Edge` of a list of `itemType`. Once for each name:
 * `export const StreamConnection = Connection(StreamType, 'Stream')`, then `@Query(() => StreamConnection)`.
 */
export function Connection<T>(itemType: Type<T>, name: string): Type<{ readonly nodes: readonly T[] }> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its place in it.` })
  class EdgeType {
    @Field({ description: 'The place of this item in the list; opaque, for `after`.' })
    cursor: string;

    @Field(() => itemType, { description: `The ${name} itself.` })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name} items.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items of the page, each with its cursor.' })
    edges: EdgeType[];

    @Field(() => [itemType], { description: 'The items of the page.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has, all pages together.' })
    totalCount: number;
  }
  return ConnectionType;
}

/** A page that was asked for and is in bounds: fetch `limit` rows after `after`, then hand them to {@link pageFrom}. */
export interface PageRequest {
  readonly order: string;
  readonly first: number;
  /** One more than `first`: the row beyond tells that there is a next page. */
  readonly limit: number;
  readonly after: CursorKey | null;
}

/** How many are asked for; throws a ProblemError with `PAGE_SIZE_OUT_OF_RANGE`. */
export function readPageSize({ first }: Pick<ConnectionArgs, 'first'>): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > LARGEST_PAGE) throw new ProblemError([pageSizeProblem(size)]);
  return size;
}

/**
 * Reads the paging arguments of a list in the given order. `isKey` tells which keys the list's cursors can hold.
 * Throws a ProblemError with `PAGE_SIZE_OUT_OF_RANGE` or `CURSOR_INVALID`.
 */
export function readPage(args: ConnectionArgs, order: string, isKey: (key: CursorKey) => boolean): PageRequest {
  const first = readPageSize(args);
  return {
    order,
    first,
    limit: first + 1,
    after: typeof args.after === 'string' ? decodeCursor(order, args.after, isKey) : null,
  };
}

/**
 * The page made of the rows fetched for `request`, at most `request.limit` of them, in the list's order.
 * Cursors are made when they are asked for: each costs a hash, and most pages need two.
 *
 * @param keyOf the values the row is sorted by, the id last
 */
export function pageFrom<T>(
  rows: readonly T[],
  request: PageRequest,
  keyOf: (row: T, place: number) => CursorKey,
  totalCount: Page<T>['totalCount'],
): Page<T> {
  const nodes = rows.length > request.first ? rows.slice(0, request.first) : rows;
  const cursorAt = (place: number): string | null => {
    const node = nodes.at(place);
    return node === undefined
      ? null
      : encodeCursor(request.order, keyOf(node, place < 0 ? nodes.length + place : place));
  };
  return {
    nodes,
    edges: () => nodes.map((node, place) => ({ node, cursor: encodeCursor(request.order, keyOf(node, place)) })),
    pageInfo: () => ({
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== null,
      startCursor: cursorAt(0),
      endCursor: cursorAt(-1),
    }),
    totalCount,
  };
}

/**
 * The page of a list that is in memory whole and in its final order (codes, matches).
 * The cursor is the number of the item, since the list is the same whenever it is asked for.
 */
export function pageOfList<T>(items: readonly T[], args: ConnectionArgs, order: string): Page<T> {
  const request = readPage(args, order, isPlace);
  const start = request.after === null ? 0 : Number(request.after[0]) + 1;
  const rows = items.slice(start, start + request.limit);
  return pageFrom(
    rows,
    request,
    (_row, place) => [start + place],
    () => items.length,
  );
}

function isPlace(key: CursorKey): boolean {
  return key.length === 1 && Number.isSafeInteger(key[0]) && Number(key[0]) >= 0;
}

/** Lets the fields of a connection be functions. The compiled executor reads plain fields without calling them. */
export function withPartsOnDemand(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const { edges, pageInfo, totalCount } = type.getFields();
    if (edges !== undefined) edges.resolve = (page: Page<unknown>) => page.edges();
    if (pageInfo !== undefined) pageInfo.resolve = (page: Page<unknown>) => page.pageInfo();
    if (totalCount !== undefined) totalCount.resolve = (page: Page<unknown>) => page.totalCount();
  }
  return schema;
}

function pageSizeProblem(first: number): Problem {
  return {
    kind: 'invalid',
    code: 'PAGE_SIZE_OUT_OF_RANGE',
    path: ['first'],
    message: {
      en: `“first” is ${first}; it must be from 1 to ${LARGEST_PAGE}.`,
      da: `“first” er ${first}; det skal være fra 1 til ${LARGEST_PAGE}.`,
    },
    facts: { minimum: 1, maximum: LARGEST_PAGE },
  };
}
