import { prepareTextIndex, searchTextIndex } from '../classification/text-search.ts';
import type { TextIndex } from '../classification/text-search.ts';
import { wordsOf } from '../classification/fold-words.ts';
import type { KnownUse } from '../registry/known-use.ts';
import type { LocalText } from '../text.ts';
import { knowledgeBase } from './knowledge-base.ts';

/** What an entry can name: what is exchanged, who gives or takes it, and what is done to it on the way. */
export const KNOWLEDGE_LISTS = ['resource', 'sector', 'treatment'] as const;
export type KnowledgeList = (typeof KNOWLEDGE_LISTS)[number];

/** A thing of the knowledge base, as entries name it. */
export interface NamedThing {
  readonly list: KnowledgeList;
  /** Unique within its list. */
  readonly key: string;
  readonly name: LocalText;
}

interface Thing extends NamedThing {
  readonly synonyms: readonly string[];
}

/** The keys that an entry or a use holds. */
interface NamingThings {
  readonly byProduct: string;
  readonly donors: readonly string[];
  readonly receivers: readonly string[];
  readonly replaces: readonly string[];
  readonly treatments: readonly string[];
}

/** A name says a little more than another word for the same thing. */
const SYNONYM_WEIGHT = 0.9;

interface PreparedList {
  readonly things: ReadonlyMap<string, Thing>;
  readonly texts: TextIndex;
}

let lists: Readonly<Record<KnowledgeList, PreparedList>> | null = null;

/** Things of the knowledge base that the words fit, best first; by their key, too. At most `limit`. */
export function searchKnowledgeThings(list: KnowledgeList, words: string, limit: number): readonly NamedThing[] {
  const { things, texts } = prepared()[list];
  const exact = things.get(words.trim());
  const found = searchTextIndex(texts, words, limit).flatMap(({ id }) => things.get(id) ?? []);
  return [...(exact ? [exact] : []), ...found.filter((thing) => thing !== exact)].slice(0, limit).map(named);
}

/** All that an entry names, each once, in the order of the lists and keys; a key that the knowledge base no longer has stands for itself. */
export function thingsNamedIn(entry: NamingThings): readonly NamedThing[] {
  const keys: Readonly<Record<KnowledgeList, readonly string[]>> = {
    resource: [entry.byProduct, ...entry.replaces],
    sector: [...entry.donors, ...entry.receivers],
    treatment: entry.treatments,
  };
  return KNOWLEDGE_LISTS.flatMap((list) =>
    [...new Set(keys[list])].sort().map((key) => {
      const thing = prepared()[list].things.get(key);
      return thing ? named(thing) : { list, key, name: { en: key, da: key } };
    }),
  );
}

interface SearchedUse {
  readonly use: KnownUse;
  readonly byProduct: ReadonlySet<string>;
  readonly words: string;
}

let uses: readonly SearchedUse[] | null = null;

/**
 * The uses of the product's own knowledge in which all of the words stand (by their beginnings, folded, in Danish or English); those of the
 * by-product that is asked for first, then the surest, then as they stand. All of them where nothing is asked.
 */
export function searchKnownUses(text: string): readonly KnownUse[] {
  uses ??= knowledgeBase().uses.map(searched);
  const asked = wordsOf(text);
  if (asked.length === 0) return uses.map(({ use }) => use);
  const found = uses.flatMap((each, at) =>
    asked.every((word) => each.words.includes(` ${word}`)) ? [{ ...each, at }] : [],
  );
  const about = ({ byProduct }: SearchedUse): number => (asked.some((word) => byProduct.has(word)) ? 1 : 0);
  return found
    .sort((one, other) => about(other) - about(one) || other.use.confidence - one.use.confidence || one.at - other.at)
    .map(({ use }) => use);
}

function searched(use: KnownUse): SearchedUse {
  const { materials, sectors, treatments } = knowledgeBase();
  const material = materials.get(use.material);
  const nameOf = (thing: { readonly name: LocalText } | undefined) => (thing ? [thing.name.en, thing.name.da] : []);
  const own = [use.material, ...nameOf(material), ...(material?.synonyms ?? [])];
  const others = [
    ...nameOf(sectors.get(use.receiver)),
    ...use.donors.flatMap((key) => nameOf(sectors.get(key))),
    ...use.replaces.flatMap((key) => nameOf(materials.get(key))),
    ...use.treatments.flatMap((key) => nameOf(treatments.get(key))),
    use.use.en,
    use.use.da,
    use.source,
    use.limits?.en ?? '',
    use.limits?.da ?? '',
  ];
  const byProduct = new Set(own.flatMap(wordsOf));
  return { use, byProduct, words: ` ${[...byProduct, ...others.flatMap(wordsOf)].join(' ')}` };
}

function prepared(): Readonly<Record<KnowledgeList, PreparedList>> {
  const { materials, sectors, treatments } = knowledgeBase();
  lists ??= {
    resource: listOf('resource', [...materials.values()]),
    sector: listOf('sector', [...sectors.values()]),
    treatment: listOf('treatment', [...treatments.values()]),
  };
  return lists;
}

function listOf(
  list: KnowledgeList,
  rows: readonly { readonly key: string; readonly name: LocalText; readonly synonyms?: readonly string[] }[],
): PreparedList {
  const things = rows.map(({ key, name, synonyms = [] }) => ({ list, key, name, synonyms }));
  const texts = things.map(({ key, name, synonyms }) => ({
    id: key,
    texts: [
      ...[name.en, name.da].map((text) => ({ text, weight: 1 })),
      ...synonyms.map((text) => ({ text, weight: SYNONYM_WEIGHT })),
    ],
  }));
  return { things: new Map(things.map((thing) => [thing.key, thing])), texts: prepareTextIndex(texts) };
}

function named({ list, key, name }: Thing): NamedThing {
  return { list, key, name };
}
