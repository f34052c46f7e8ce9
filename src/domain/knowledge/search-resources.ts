import { prepareTextIndex, searchTextIndex } from '../classification/text-search.ts';
import type { RankedEntry, TextIndex } from '../classification/text-search.ts';
import type { Resource } from '../registry/resource.ts';

/** What of a resource can be searched for. */
export type SearchableResource = Pick<Resource, 'id' | 'name' | 'synonyms' | 'wasteCode'>;

/** Resources made ready to be searched: prepare once, search often. */
export interface ResourceIndex {
  readonly texts: TextIndex;
  readonly coded: readonly { readonly id: string; readonly wasteCode: string }[];
}

/** A name says a little more than an everyday word, which may belong to several resources. */
const SYNONYM_WEIGHT = 0.9;

/** A whole waste code beats any text; the beginning of one is as much as a good hit in a text. */
const WHOLE_CODE = 2;
const BEGINNING_OF_CODE = 0.8;

/** `10 01 05*`, `10.01.05`, `100105`, `10 01`, `1001`; two digits beside words are a figure: `steam 10 bar`. */
const WASTE_CODE = /(?<![\p{L}\p{N}])\d\d(?:[ .]?\d\d){1,2}\*?(?![\p{L}\p{N}*])/gu;
const CHAPTER = /^\s*\d\d\s*$/;

export function prepareResourceIndex(resources: readonly SearchableResource[]): ResourceIndex {
  return {
    texts: prepareTextIndex(
      resources.map(({ id, name, synonyms }) => ({
        id,
        texts: [
          { text: name.en, weight: 1 },
          { text: name.da, weight: 1 },
          ...synonyms.map((text) => ({ text, weight: SYNONYM_WEIGHT })),
        ],
      })),
    ),
    coded: resources.flatMap(({ id, wasteCode }) => (wasteCode === null ? [] : { id, wasteCode })),
  };
}

/**
 * The resources that a person may mean, best first, ties by id; at most `limit`. Found by name or everyday word in
 * English, Danish or German, whole or in part, and by waste code or the beginning of one (`10 01 05`, `100105`, `1001`).
 */
export function searchResources(index: ResourceIndex, query: string, limit: number): readonly RankedEntry[] {
  const coded = CHAPTER.test(query) ? [query] : (query.match(WASTE_CODE) ?? []);
  const codes = coded.map((code) => code.replace(/[\s.*]/g, ''));
  const words = query.replace(WASTE_CODE, ' ');
  const scores = new Map(
    searchTextIndex(index.texts, words, index.texts.ids.length).map(({ id, score }) => [id, score]),
  );
  for (const { id, wasteCode } of index.coded) {
    const best = Math.max(0, ...codes.map((code) => codeScore(wasteCode, code)));
    if (best > 0) scores.set(id, (scores.get(id) ?? 0) + best);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit);
}

function codeScore(wasteCode: string, asked: string): number {
  if (wasteCode === asked) return WHOLE_CODE;
  return wasteCode.startsWith(asked) ? BEGINNING_OF_CODE : 0;
}
