import type { Problem, Result } from '../../domain/problem.ts';
import { failure, success } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';

/** West, south, east, north in degrees; west may be east of east where the box crosses the date line. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Which items of a collection are asked for (OGC 17-069r4, 7.15). */
export interface ItemsRequest {
  readonly box: BoundingBox | null;
  /** Calendar years, both included; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly limit: number;
  /** The id of the last item of the page before. */
  readonly after: string | null;
}

export const DEFAULT_LIMIT = 100;
export const MOST_LIMIT = 10_000;
const ITEM_PARAMETERS = ['bbox', 'datetime', 'limit', 'after'] as const;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FIGURE = /^[+-]?\d+(?:\.\d+)?$/;
/** RFC 3339, section 5.6; a date alone is taken too. */
const MOMENT = /^(\d{4})-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

/**
 * The query of an items request, with all problems at once: `BBOX_INVALID`, `DATETIME_INVALID`, `LIMIT_INVALID`,
 * `AFTER_INVALID`, `PARAMETER_UNKNOWN`. A limit above the most is the most (OGC 17-069r4, 7.15.2).
 */
export function readItemsRequest(query: Readonly<Record<string, unknown>>): Result<ItemsRequest> {
  const problems = unknownParameters(query, ITEM_PARAMETERS);
  const text = (name: string): string | null => (typeof query[name] === 'string' ? query[name] : null);
  const box = 'bbox' in query ? readBox(text('bbox') ?? '') : null;
  const years = 'datetime' in query ? readYears(text('datetime') ?? '') : { fromYear: null, toYear: null };
  const limit = 'limit' in query ? Number(/^\d{1,9}$/.test(text('limit') ?? '') ? text('limit') : 0) : DEFAULT_LIMIT;
  const after = text('after');
  if (box === 'wrong') problems.push(wrong('BBOX_INVALID', 'bbox', BOX_TEXT));
  if (years === null) problems.push(wrong('DATETIME_INVALID', 'datetime', DATETIME_TEXT));
  if (limit < 1) problems.push(wrong('LIMIT_INVALID', 'limit', LIMIT_TEXT));
  if ('after' in query && !UUID.test(after ?? '')) problems.push(wrong('AFTER_INVALID', 'after', AFTER_TEXT));
  if (problems.length > 0 || box === 'wrong' || years === null) return failure(problems);
  return success({ box, ...years, limit: Math.min(limit, MOST_LIMIT), after });
}

/** A problem for each parameter that is not among those known (OGC 17-069r4, requirement 8). */
export function unknownParameters(query: Readonly<Record<string, unknown>>, known: readonly string[]): Problem[] {
  return Object.keys(query)
    .filter((name) => !known.includes(name) && name !== 'language')
    .map((name) =>
      wrong('PARAMETER_UNKNOWN', name.slice(0, 60), {
        en: `There is no such parameter here. There are: ${[...known, 'language'].join(', ')}.`,
        da: `Den parameter findes ikke her. Der er: ${[...known, 'language'].join(', ')}.`,
      }),
    );
}

/** Four figures, or six with heights, which are passed over: nothing here has a height. */
function readBox(text: string): BoundingBox | 'wrong' {
  const parts = text.split(',');
  const figures = parts.map((part) => (FIGURE.test(part.trim()) ? Number(part) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] =
    figures.length === 6 ? [0, 1, 3, 4].map((at) => figures[at] ?? NaN) : figures;
  if ((figures.length !== 4 && figures.length !== 6) || figures.some(Number.isNaN)) return 'wrong';
  const isOnEarth =
    [west, east].every((each) => Math.abs(each) <= 180) && [south, north].every((each) => Math.abs(each) <= 90);
  return isOnEarth && south <= north ? [west, south, east, north] : 'wrong';
}

/** What is registered is known by calendar year: a moment asks for its year, an interval for the years it touches. */
function readYears(text: string): Pick<ItemsRequest, 'fromYear' | 'toYear'> | null {
  const ends = text.split('/');
  const years = ends.map((end) =>
    ends.length === 2 && (end === '' || end === '..') ? null : Number(MOMENT.exec(end)?.[1] ?? NaN),
  );
  const [fromYear = null, toYear = ends.length === 1 ? fromYear : null] = years;
  if (ends.length > 2 || years.some(Number.isNaN)) return null;
  if (fromYear !== null && toYear !== null && fromYear > toYear) return null;
  return { fromYear, toYear };
}

function wrong(code: string, name: string, message: LocalText): Problem {
  return { kind: 'invalid', code, path: [name], message };
}

const BOX_TEXT: LocalText = {
  en: 'Give bbox as west,south,east,north in degrees: 11.0,55.6,11.2,55.7.',
  da: 'Angiv bbox som vest,syd,øst,nord i grader: 11.0,55.6,11.2,55.7.',
};
const DATETIME_TEXT: LocalText = {
  en: 'Give datetime as a moment (2010-01-01T00:00:00Z) or an interval (2010-01-01/2020-12-31, ../2020-12-31).',
  da: 'Angiv datetime som et tidspunkt (2010-01-01T00:00:00Z) eller et interval (2010-01-01/2020-12-31, ../2020-12-31).',
};
const LIMIT_TEXT: LocalText = {
  en: `Give limit as a whole number from 1 to ${MOST_LIMIT}.`,
  da: `Angiv limit som et helt tal fra 1 til ${MOST_LIMIT}.`,
};
const AFTER_TEXT: LocalText = {
  en: 'Take “after” from the link to the next page as it is.',
  da: 'Tag “after” fra linket til næste side, som det er.',
};
