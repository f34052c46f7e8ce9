import type { LocalText } from '../text.ts';

/**
 * One kind of facility as it is written: key, English name, Danish name, NACE Rev. 2 codes (classes, groups or divisions, parted by
 * blanks, the usual one first), keys of the kinds it is one of, and other words for it in English, Danish and German, parted by `; `.
 */
export type SectorRow = readonly [
  key: string,
  en: string,
  da: string,
  activities: string,
  isA: string,
  synonyms: string,
];

/** A kind of facility: what the knowledge base says of takers and givers is said of these. */
export interface KnownSector {
  /** English words in kebab-case: `cement-works`. Stable: uses name sectors by it. */
  readonly key: string;
  readonly name: LocalText;
  /** NACE Rev. 2 codes, the usual one first; empty for families that cut across NACE and for nature. */
  readonly activities: readonly string[];
  /** Keys of the wider kinds: a cement works is a plant with a kiln. */
  readonly isA: readonly string[];
  readonly synonyms: readonly string[];
}

export function sectorOf([key, en, da, activities, isA, synonyms]: SectorRow): KnownSector {
  return { key, name: { en, da }, activities: keysIn(activities), isA: keysIn(isA), synonyms: textsIn(synonyms) };
}

/** `a b` as a list; nothing gives an empty one. */
export function keysIn(text: string): readonly string[] {
  return text.split(' ').filter((key) => key !== '');
}

/** `one; other` as a list; nothing gives an empty one. */
export function textsIn(text: string): readonly string[] {
  return text.split(';').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}
