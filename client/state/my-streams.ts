import { DISCLOSURE_LEVELS } from '../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import { DIRECTIONS } from '../../src/domain/registry/stream.ts';
import type { Direction } from '../../src/domain/registry/stream.ts';
import type { Language, LocalText } from '../../src/domain/text.ts';
import { folded } from './search.ts';

/** One stream of my company, as far as the table tells it. */
export interface MyStream {
  readonly id: string;
  readonly version: number;
  readonly direction: Direction;
  readonly level: DisclosureLevel;
  readonly resource: LocalText;
  readonly resourceKind: ResourceKind;
  /** What the plant's people call it. */
  readonly description: string | null;
  readonly wasteCode: string | null;
  /** The company's own id of it. */
  readonly externalId: string | null;
  readonly facilityId: string;
  readonly facilityName: string;
  readonly amount: { readonly value: number; readonly unit: string; readonly canonicalValue: number } | null;
  /** How much of what sharpens matches is there, 0 to 1; null while it is not known. */
  readonly completeness: number | null;
  /** ISO 8601; null where nobody has confirmed it since it was registered. */
  readonly confirmedAt: string | null;
  readonly isStale: boolean;
  /** Proposed as typical of such plants: nobody has looked at its figures yet. */
  readonly isTypical: boolean;
}

export const SORT_COLUMNS = [
  'resource',
  'facility',
  'direction',
  'amount',
  'completeness',
  'confirmed',
  'level',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Everything about the table that an address must bring back. */
export interface TableView {
  readonly text: string;
  readonly direction: Direction | null;
  readonly facilityId: string | null;
  readonly level: DisclosureLevel | null;
  /** Only what must be confirmed anew. */
  readonly stale: boolean;
  /** Only what lacks figures that would sharpen its matches. */
  readonly halfEmpty: boolean;
  readonly sort: SortColumn;
  readonly descending: boolean;
}

export const FIRST_VIEW: TableView = {
  text: '',
  direction: null,
  facilityId: null,
  level: null,
  stale: false,
  halfEmpty: false,
  sort: 'resource',
  descending: false,
};

/** Below this share of its figures a stream counts as half empty. */
const HALF = 0.6;

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | null {
  return words.find((candidate) => candidate === word) ?? null;
}

/** The table that an address names; what it does not name, or names wrongly, is as on a first visit. */
export function tableViewOf(address: URLSearchParams): TableView {
  return {
    text: address.get('text') ?? '',
    direction: oneOf(DIRECTIONS, address.get('direction')),
    facilityId: address.get('facility'),
    level: oneOf(DISCLOSURE_LEVELS, address.get('level')),
    stale: address.get('stale') === 'yes',
    halfEmpty: address.get('half-empty') === 'yes',
    sort: oneOf(SORT_COLUMNS, address.get('sort')) ?? FIRST_VIEW.sort,
    descending: address.get('order') === 'descending',
  };
}

/** The address of a table: `before` with what differs from a first visit; what else stands in it (which company) stays. */
export function addressOfTable(view: TableView, before: URLSearchParams): URLSearchParams {
  const said: Readonly<Record<string, string | null>> = {
    text: view.text || null,
    direction: view.direction,
    facility: view.facilityId,
    level: view.level,
    stale: view.stale ? 'yes' : null,
    'half-empty': view.halfEmpty ? 'yes' : null,
    sort: view.sort === FIRST_VIEW.sort ? null : view.sort,
    order: view.descending ? 'descending' : null,
  };
  const address = new URLSearchParams(before);
  for (const [key, word] of Object.entries(said)) {
    if (word === null) address.delete(key);
    else address.set(key, word);
  }
  return address;
}

/** Whether the table may hold back a stream. */
export function isTableFiltered({ text, direction, facilityId, level, stale, halfEmpty }: TableView): boolean {
  return text.trim() !== '' || stale || halfEmpty || [direction, facilityId, level].some((chosen) => chosen !== null);
}

function isHalfEmpty({ completeness }: Pick<MyStream, 'completeness'>): boolean {
  return completeness !== null && completeness < HALF;
}

function wordsOf({ resource, description, wasteCode, externalId, facilityName }: MyStream): string {
  return folded([resource.en, resource.da, description, wasteCode, externalId, facilityName].filter(Boolean).join(' '));
}

/** Null sorts last whichever way the table is turned: what is not known is looked for neither first nor last. */
function byValue<Value>(
  one: Value | null,
  other: Value | null,
  compare: (one: Value, other: Value) => number,
  sign: 1 | -1,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * compare(one, other);
}

const bySize = (one: number, other: number) => one - other;

function compared(one: MyStream, other: MyStream, { sort, descending }: TableView, language: Language): number {
  const sign = descending ? -1 : 1;
  const inWords = (first: string, second: string) => sign * first.localeCompare(second, language);
  switch (sort) {
    case 'resource':
      return inWords(one.resource[language], other.resource[language]);
    case 'facility':
      return inWords(one.facilityName, other.facilityName);
    case 'direction':
      return sign * bySize(DIRECTIONS.indexOf(one.direction), DIRECTIONS.indexOf(other.direction));
    case 'amount':
      return byValue(one.amount?.canonicalValue ?? null, other.amount?.canonicalValue ?? null, bySize, sign);
    case 'completeness':
      return byValue(one.completeness, other.completeness, bySize, sign);
    case 'confirmed':
      return byValue(
        one.confirmedAt,
        other.confirmedAt,
        (first, second) => (first < second ? -1 : Number(first > second)),
        sign,
      );
    case 'level':
      return sign * bySize(DISCLOSURE_LEVELS.indexOf(one.level), DISCLOSURE_LEVELS.indexOf(other.level));
  }
}

/** The streams that the table shows, in its order; within one place of the order by name, then by id. */
export function streamsShown(all: readonly MyStream[], view: TableView, language: Language): readonly MyStream[] {
  const typed = folded(view.text).split(/\s+/).filter(Boolean);
  return all
    .filter(
      (stream) =>
        (view.direction === null || stream.direction === view.direction) &&
        (view.facilityId === null || stream.facilityId === view.facilityId) &&
        (view.level === null || stream.level === view.level) &&
        (!view.stale || stream.isStale) &&
        (!view.halfEmpty || isHalfEmpty(stream)) &&
        typed.every((word) => wordsOf(stream).includes(word)),
    )
    .sort(
      (one, other) =>
        compared(one, other, view, language) ||
        one.resource[language].localeCompare(other.resource[language], language) ||
        (one.id < other.id ? -1 : Number(one.id > other.id)),
    );
}
