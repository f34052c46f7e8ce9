import { stemOf, tellingWords, wordsOf } from '../classification/fold-words.ts';
import { Remembered, RememberedOf } from './remembered.ts';

/** A thing that goes by several names. */
export interface NamedEntry {
  readonly key: string;
  readonly names: readonly string[];
}

/** What words may mean, with how surely: 0 … 1; those of one answer sum to at most 1. */
export interface Meaning {
  readonly key: string;
  readonly confidence: number;
}

interface IndexedName {
  readonly key: string;
  /** Stems of the name with their weights. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Names made ready to be found by words that papers and plant managers write. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  readonly namesByStem: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly stemsByTrigram: ReadonlyMap<string, readonly string[]>;
}

/** Doing and doer are one: recycling and recycler, smelting and smelter. */
const DOING = /(?<=\p{L}{4})ing$/u;

/** Words that tell little, folded and cut to their roots. */
type WeakWords = ReadonlySet<string>;

function weakWords(text: string): WeakWords {
  return new Set(text.split(' ').map(rootOf));
}

const WEAK_ANYWHERE =
  'producing producer production product manufactur manufacturer manufacturing maker making unit process processing processor ' +
  'system various other local new general supply national international and family small large big old type surplus excess';

/** Nearly every plant is a plant. */
export const WEAK_IN_TRADES: WeakWords = weakWords(
  `${WEAK_ANYWHERE} plant company factory work industry industrie industrial group facility enterprise business site firm center ` +
    'centre virksomhed fabrik anlaeg anlag vaerk vark werk betrieb resource service material',
);
/** Nearly every by-product is a residue. */
export const WEAK_IN_THINGS: WeakWords = weakWords(
  `${WEAK_ANYWHERE} residue waste by-product byproduct used spent material recovered imported raw crude mixed resource service ` +
    'plant company factory industry industrial',
);
/** What a weak word counts against a telling one of the same rarity. */
const WEAKNESS = 0.25;
/** Forms of companies: no meaning at all, but at the beginning of a name (`CO gas`). */
const COMPANY_FORMS = new Set('co ltd inc gmbh ag aps corp corporation pty plc sa kg bv nv oy limited'.split(' '));
/** A `spa` is a bath, an SpA a company. */
const ITALIAN_FORM = /(?<=\S\s+)S\.?p\.?A\b\.?/gu;
/** A name that is the very words is meant rather than one that holds them. */
const VERY_WORDS = 2;
const ALL_SHARED = 0.999;
/** A word that no name holds (a town, a family) counts little: it says nothing against a meaning. */
const UNKNOWN_WORD = 0.9;
const SHORTEST_PART = 4;
const LEAST_LIKENESS = 0.52;
/** `industrie` in `papierindustrie` says what the compound is, `papier` which one. */
const HEAD_OF_COMPOUND = 0.7;
const BEGINNING = 0.5;
/** Below this share of the best, a meaning is not what was meant. */
const NEAR_THE_BEST = 0.5;
const LEAST_SCORE = 0.22;
/** How sharply the best meaning stands out among the near ones. */
const SHARPNESS = 3;
const MOST_MEANINGS = 8;

/** Spellings of one word, American or in two words, folded. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bsulf/g, 'sulph'],
  [/\baluminum\b/g, 'aluminium'],
  [/(?<=\p{L}{3})iz(?=e|ing|ed|er|ation)/gu, 'is'],
  [/\b(fib|cent)er(s?)\b/g, '$1re$2'],
  [/\btires?\b/g, 'tyre'],
  [/\bcolor/g, 'colour'],
  [/\bgray\b/g, 'grey'],
  [/\bwaste water/g, 'wastewater'],
  [/\bsea water/g, 'seawater'],
  [/\bwaste paper/g, 'wastepaper'],
  [/\bco generation/g, 'cogeneration'],
  [/\bplaster board/g, 'plasterboard'],
  [/\bgreen house/g, 'greenhouse'],
  [/\bsaw mill/g, 'sawmill'],
  [/\bre use/g, 'reuse'],
  [/\be on\b/g, 'eon'],
  [/\b(bio) (gas|mass|diesel|ethanol|fuel)/g, '$1$2'],
];

/**
 * The stems of words that carry meaning, numbers left out: `Farms1` and `Cement plant 6` are farms and a cement plant; `CO2` stays.
 * Endings are stripped until none is left (`dealers`, `dealer`), more boldly than for search: names are short and alike.
 */
export function telling(text: string): readonly string[] {
  return TOLD.of(text, () => stemsTold(text));
}

/** Names are short, and asked about again and again. */
const TOLD = new Remembered<readonly string[]>(50_000);

function stemsTold(text: string): readonly string[] {
  const apart = wordsOf(text.replace(ITALIAN_FORM, '').replace(/(\p{L}{3})(\d)/gu, '$1 $2')).join(' ');
  const written = SPELLINGS.reduce((all, [one, other]) => all.replace(one, other), apart);
  const words = written
    .split(' ')
    .filter((word, at) => word !== '' && !/^\d+$/.test(word) && (at === 0 || !COMPANY_FORMS.has(word)));
  return [...new Set(tellingWords(words).map(rootOf))];
}

function rootOf(word: string): string {
  const stem = stemOf(word.replace(DOING, ''));
  return stem === word ? stem : rootOf(stem);
}

export function prepareNames(entries: readonly NamedEntry[], weak: WeakWords): NameIndex {
  const holders = new Map<string, Set<string>>();
  const written = entries.flatMap(({ key, names }) =>
    names.map((name) => {
      const stems = telling(name);
      for (const stem of stems) holders.set(stem, (holders.get(stem) ?? new Set()).add(key));
      return { key, stems };
    }),
  );
  const weights = new Map<string, number>();
  for (const [stem, keys] of holders) {
    const rarity = Math.log(1 + entries.length / keys.size);
    weights.set(stem, weak.has(stem) ? WEAKNESS * rarity : rarity);
  }
  const names: IndexedName[] = [];
  const namesByStem = new Map<string, number[]>();
  for (const { key, stems } of written) {
    if (stems.length === 0) continue;
    const own = new Map(stems.map((stem) => [stem, weights.get(stem) ?? 0]));
    const at = names.push({ key, stems: own, weight: sum([...own.values()]) }) - 1;
    for (const stem of stems) namesByStem.set(stem, [...(namesByStem.get(stem) ?? []), at]);
  }
  const stemsByTrigram = new Map<string, string[]>();
  for (const stem of weights.keys()) {
    for (const trigram of trigramsOf(stem)) {
      stemsByTrigram.set(trigram, [...(stemsByTrigram.get(trigram) ?? []), stem]);
    }
  }
  return { names, namesByStem, weights, stemsByTrigram };
}

/**
 * What the words may mean, surest first, ties by key. A name counts by the weight of the words that both share against all words of
 * either; rare words weigh more. Words are the same by their stem, as a part of a compound, or nearly by their letters.
 * `without`: stems known from elsewhere (a company’s name), which shall not be taken for like ones.
 * `leastOfName`: share of a name’s own words that must be there.
 */
export function meaningsOf(
  index: NameIndex,
  text: string,
  prior: (key: string) => number = () => 1,
  without: ReadonlyMap<string, number> = new Map(),
  leastOfName = 0,
): readonly Meaning[] {
  const scores = new Map<string, number>();
  const stems = telling(text).filter((stem) => !without.has(stem) || index.weights.has(stem));
  const parts = [...new Set(stems.flatMap((stem) => partsOf(index, stem)))];
  const asked = parts.map((stem) => ({ stem, ...likeStems(index, stem) }));
  const weightAsked = sum(asked.map(({ weight }) => weight));
  const shared = new Map<number, number>();
  for (const { weight, like } of asked) {
    const best = new Map<number, number>();
    for (const [stem, likeness] of like) {
      for (const at of index.namesByStem.get(stem) ?? []) {
        const value = likeness * Math.min(weight, index.names[at]?.stems.get(stem) ?? 0);
        if (value > (best.get(at) ?? 0)) best.set(at, value);
      }
    }
    for (const [at, value] of best) shared.set(at, (shared.get(at) ?? 0) + value);
  }
  for (const [at, both] of shared) {
    const name = index.names[at];
    if (name === undefined || both < leastOfName * name.weight) continue;
    const score = both / (weightAsked + name.weight - both);
    if (score > (scores.get(name.key) ?? 0)) scores.set(name.key, score);
  }
  const best = Math.max(0, ...scores.values());
  const likely = [...scores]
    .filter(([, score]) => score >= LEAST_SCORE && score >= NEAR_THE_BEST * best)
    .map(([key, score]) => ({
      key,
      weight: Math.min(1, score) ** SHARPNESS * (score > ALL_SHARED ? VERY_WORDS : 1) * prior(key),
    }))
    .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_MEANINGS);
  const total = sum(likely.map(({ weight }) => weight));
  const sure = Math.min(1, best) ** 0.5;
  return likely.map(({ key, weight }) => ({ key, confidence: (sure * weight) / total }));
}

interface LikeStems {
  readonly weight: number;
  readonly like: ReadonlyMap<string, number>;
}

const LIKE = new RememberedOf<NameIndex, LikeStems>(20_000);
const PARTS = new RememberedOf<NameIndex, readonly string[]>(20_000);

/** `Møbelfabrik` is `møbel` and `fabrik`, `Holzreste` `holz` and `rest`: a word that no name holds, as two that names do. */
function partsOf(index: NameIndex, stem: string): readonly string[] {
  if (index.weights.has(stem) || stem.length < 2 * SHORTEST_PART) return [stem];
  return PARTS.of(index, stem, () => partsFound(index, stem));
}

function partsFound({ weights }: NameIndex, stem: string): readonly string[] {
  for (let at = SHORTEST_PART; at <= stem.length - SHORTEST_PART; at++) {
    const [first, second] = [rootOf(stem.slice(0, at)), stem.slice(at)];
    if (weights.has(first) && weights.has(second)) return [first, second];
  }
  return [stem];
}

/** The known stems that a word may be, and how much the word weighs. */
function likeStems(index: NameIndex, stem: string): LikeStems {
  const own = index.weights.get(stem);
  if (own !== undefined) return { weight: own, like: new Map([[stem, 1]]) };
  return LIKE.of(index, stem, () => unknownLikeStems(index, stem));
}

function unknownLikeStems(index: NameIndex, stem: string): LikeStems {
  const like = new Map<string, number>();
  const trigrams = trigramsOf(stem);
  const counts = new Map<string, number>();
  for (const trigram of trigrams) {
    for (const known of index.stemsByTrigram.get(trigram) ?? []) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  for (const [known, count] of counts) {
    const isPart = stem.length > known.length && (stem.endsWith(known) || stem.startsWith(known));
    // Distinct trigrams are no fewer than those that both share, and no more than letters.
    if (!isPart && 2 * count < LEAST_LIKENESS * (trigrams.size + count)) continue;
    const dice = (2 * count) / (trigrams.size + trigramsOf(known).size);
    const longer = known.length >= SHORTEST_PART && stem.length > known.length;
    const compound =
      longer && stem.endsWith(known) ? HEAD_OF_COMPOUND : longer && stem.startsWith(known) ? BEGINNING : 0;
    const likeness = Math.max(dice >= LEAST_LIKENESS ? dice : 0, compound);
    if (likeness > 0) like.set(known, likeness);
  }
  const weights = [...like.keys()].map((known) => index.weights.get(known) ?? 0);
  return { weight: weights.length > 0 ? Math.max(...weights) : UNKNOWN_WORD, like };
}

function trigramsOf(word: string): ReadonlySet<string> {
  const marked = `_${word}_`;
  return new Set(Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
