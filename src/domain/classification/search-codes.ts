import type { ClassificationCode, CodeSynonyms } from './classification-code.ts';
import { ACTIVITY_SYNONYMS } from './activity-code-synonyms.data.ts';
import {
  ACTIVITY_CODES,
  ACTIVITY_LEVEL,
  activityCode,
  classificationCode,
  signsOf,
  WASTE_CODES,
  WASTE_LEVEL,
} from './code-lists.ts';
import { EWC_ROWS } from './ewc-codes.data.ts';
import { nearestCodes } from './nearest-codes.ts';
import { prepareTextIndex, searchTextIndex } from './text-search.ts';
import type { RankedEntry, TextEntry, TextIndex } from './text-search.ts';
import { WASTE_SYNONYMS } from './waste-code-synonyms.data.ts';

const TITLE = 1;
/** German titles are searched, not shown. */
const SEARCHED_TITLE = 0.85;
/** The heading says of which trade a "sludge from on-site effluent treatment" is. */
const HEADING = 0.45;
const SYNONYM = 1.25;
const LATER_SYNONYM_LOSS = 0.04;
/** Headings are found by their titles, after the codes people look for. */
const HEADING_ENTRY = 0.75;

const WASTE_CODE_START = /^(?:(?:ewc|eak|low)[\s:-]*)?(?=\d)[\d\s.\-*]+$/i;
const ACTIVITY_CODE_START = /^(?:nace[\s:-]*)?(?:[a-u]|[a-u]?[\s.]*\d[\d.]*)$/i;

/** What two entries of a mirror pair exclude ("other than those mentioned in 10 01 14") is no word to be found by. */
const EXCLUSION =
  /,? (?:other than (?:those|that|the wastes)? ?mentioned in|others than those mentioned in|bortset fra affald henhørende under|mit Ausnahme derjenigen, die unter|mit Ausnahme der|other than those in) .*$/i;

/**
 * The entries of the European List of Waste for a code or its beginning (`10 01 05`, `1001`, `EWC 10`), a title in
 * English, Danish or German, or an everyday word (`gips`, `fly ash`, `spildolie`); best first. A whole code that is not
 * on the list gives the nearest ones.
 */
export function searchWasteCodes(text: string, limit: number): readonly ClassificationCode[] {
  const query = text.normalize('NFKC').trim();
  if (WASTE_CODE_START.test(query)) {
    const digits = query.replace(/\D/g, '');
    const found = startingWith(WASTE_CODES, digits);
    return (found.length > 0 ? found : nearestCodes('EWC', digits, limit)).slice(0, limit);
  }
  return searchTextIndex(wasteIndex(), query, limit).flatMap(({ id }) => classificationCode('EWC', id) ?? []);
}

/** Whether a text is a waste code or the beginning of one rather than words. */
export function isWasteCodeText(text: string): boolean {
  return WASTE_CODE_START.test(text.normalize('NFKC').trim());
}

/** The entries of the European List of Waste, headings too, whose titles or everyday words fit, best first; no codes are read. */
export function rankWasteCodes(words: string, limit: number): readonly RankedEntry[] {
  return searchTextIndex(wasteIndex(), words, limit);
}

/** The folded words of the titles and everyday words of the European List of Waste. */
export function wasteCodeWords(): readonly string[] {
  return wasteIndex().words.map(({ word }) => word);
}

/** The entries of NACE Rev. 2 for a code or its beginning (`35.11`, `351`, `D`), a title in English or Danish, or an everyday word. */
export function searchActivityCodes(text: string, limit: number): readonly ClassificationCode[] {
  const query = text.normalize('NFKC').trim();
  if (ACTIVITY_CODE_START.test(query)) {
    const signs = signsOf(query.replace(/^nace[\s:-]*/i, ''));
    const found = /^[A-U]$/.test(signs)
      ? sectionAndDivisions(signs)
      : startingWith(ACTIVITY_CODES, signs.replace(/\D/g, '').slice(0, 4));
    return (found.length > 0 ? found : nearestCodes('NACE', signs, limit)).slice(0, limit);
  }
  return searchTextIndex(activityIndex(), query, limit).flatMap(({ id }) => activityCode(id) ?? []);
}

function startingWith(codes: readonly ClassificationCode[], digits: string): readonly ClassificationCode[] {
  return codes
    .filter((entry) => signsOf(entry.code).startsWith(digits))
    .sort((one, other) => one.level - other.level || (one.code < other.code ? -1 : 1));
}

function sectionAndDivisions(section: string): readonly ClassificationCode[] {
  return ACTIVITY_CODES.filter((entry) => entry.code === section || entry.parentCode === section);
}

// Prepared at the first question and kept: the lists never change, and who asks by code alone does not pay for it.
let preparedWastes: TextIndex | null = null;
let preparedActivities: TextIndex | null = null;

function wasteIndex(): TextIndex {
  if (preparedWastes === null) {
    const german = new Map(EWC_ROWS.map(([code, , , de]) => [code, de]));
    const synonyms = synonymTexts(WASTE_SYNONYMS);
    preparedWastes = prepareTextIndex(
      WASTE_CODES.map((entry) => textsOf(entry, WASTE_LEVEL, german, synonyms.get(entry.code) ?? [])),
    );
  }
  return preparedWastes;
}

function activityIndex(): TextIndex {
  if (preparedActivities === null) {
    const synonyms = synonymTexts(ACTIVITY_SYNONYMS);
    preparedActivities = prepareTextIndex(
      ACTIVITY_CODES.map((entry) => textsOf(entry, ACTIVITY_LEVEL, new Map(), synonyms.get(entry.code) ?? [])),
    );
  }
  return preparedActivities;
}

function textsOf(
  entry: ClassificationCode,
  finestLevel: number,
  searchedTitles: ReadonlyMap<string, string>,
  synonyms: TextEntry['texts'],
): TextEntry {
  const parent = entry.parentCode === null ? null : classificationCode(entry.system, entry.parentCode);
  const own = entry.level === finestLevel ? 1 : HEADING_ENTRY;
  const titles = (of: ClassificationCode, weight: number): TextEntry['texts'] => [
    { text: of.title.en, weight: TITLE * weight },
    { text: of.title.da, weight: TITLE * weight },
    { text: searchedTitles.get(of.code) ?? '', weight: SEARCHED_TITLE * weight },
  ];
  return {
    id: entry.code,
    texts: [...titles(entry, own), ...(parent === null ? [] : titles(parent, own * HEADING))]
      .map(({ text, weight }) => ({ text: text.replace(EXCLUSION, ''), weight }))
      .concat(synonyms)
      .filter(({ text }) => text !== ''),
  };
}

function synonymTexts(synonyms: CodeSynonyms): ReadonlyMap<string, TextEntry['texts']> {
  const texts = new Map<string, TextEntry['texts']>();
  for (const [words, codes] of synonyms) {
    codes.forEach((code, place) => {
      const weight = SYNONYM - LATER_SYNONYM_LOSS * place;
      texts.set(code, [...(texts.get(code) ?? []), ...words.map((text) => ({ text, weight }))]);
    });
  }
  return texts;
}
