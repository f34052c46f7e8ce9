import { stemOf, tellingWords, wordsOf } from './fold-words.ts';

/** A thing that can be found by its texts; the heavier a text, the more a hit in it counts (1 for a name). */
export interface TextEntry {
  readonly id: string;
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

export interface RankedEntry {
  readonly id: string;
  /** Above 0; comparable within one answer. */
  readonly score: number;
}

interface IndexedWord {
  readonly word: string;
  readonly stem: string;
  readonly trigramCount: number;
  /** Positions in `TextIndex.texts`. */
  readonly texts: readonly number[];
}

interface IndexedText {
  /** Position in `TextIndex.ids`. */
  readonly entry: number;
  readonly folded: string;
  readonly weight: number;
  /** A word is worth more in a short text: 1 for one word, towards 0.7 for many. */
  readonly brevity: number;
}

/** Entries made ready to be searched: prepare once, search often. */
export interface TextIndex {
  readonly ids: readonly string[];
  readonly texts: readonly IndexedText[];
  readonly words: readonly IndexedWord[];
  /** Trigram to positions in `words`. */
  readonly wordsByTrigram: ReadonlyMap<string, readonly number[]>;
}

/** How alike a word of the query and a word of a text are, by the kind of likeness: 1 is the same word. */
const SAME_STEM = 0.92;
const PREFIX = 0.7;
const PREFIX_WHOLE = 0.15;
/** `aske` in `flyveaske`: the last part says what a compound is. */
const COMPOUND_HEAD = 0.65;
const COMPOUND_PART = 0.5;
/** `flyveaske` asked, `aske` found: the wider word. */
const WIDER_WORD = 0.45;
const SPELLED_ALIKE = 0.55;

const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;
/** Dice coefficient of the trigrams below which two words only share chance letters. */
const LEAST_LIKENESS = 0.4;
/** Likeness from which on a word counts as known when its rarity is judged. */
const FOUND = 0.6;
const LEAST_SCORE = 0.15;
const MOST_WORDS = 12;

/** The entries that fit the query, best first, ties by id. For one question; for many, prepare an index. */
export function rankByText(query: string, entries: readonly TextEntry[], limit: number): readonly RankedEntry[] {
  return searchTextIndex(prepareTextIndex(entries), query, limit);
}

/** An index of the entries: folded texts, their words with stems and trigrams. */
export function prepareTextIndex(entries: readonly TextEntry[]): TextIndex {
  const texts: IndexedText[] = [];
  const textsByWord = new Map<string, number[]>();
  entries.forEach(({ texts: own }, entry) => {
    for (const { text, weight } of own) {
      const words = wordsOf(text);
      const telling = tellingWords(words).length;
      const position = texts.length;
      texts.push({ entry, folded: words.join(' '), weight, brevity: 0.7 + 0.3 / Math.sqrt(Math.max(1, telling)) });
      for (const word of new Set(words)) {
        const known = textsByWord.get(word);
        if (known === undefined) textsByWord.set(word, [position]);
        else known.push(position);
      }
    }
  });
  const words: IndexedWord[] = [];
  const wordsByTrigram = new Map<string, number[]>();
  for (const [word, positions] of textsByWord) {
    const trigrams = trigramsOf(word);
    for (const trigram of trigrams) {
      const known = wordsByTrigram.get(trigram);
      if (known === undefined) wordsByTrigram.set(trigram, [words.length]);
      else known.push(words.length);
    }
    words.push({ word, stem: stemOf(word), trigramCount: trigrams.size, texts: positions });
  }
  return { ids: entries.map((entry) => entry.id), texts, words, wordsByTrigram };
}

/**
 * The entries that fit the query, best first, ties by id. Each word of the query counts by its best hit in any text of
 * the entry (same word, same stem, prefix, part of a compound, spelled alike), rare words more than frequent ones; a text
 * that is, begins with or holds the whole query counts on top. No word, no answer.
 */
export function searchTextIndex(index: TextIndex, query: string, limit: number): readonly RankedEntry[] {
  const words = [...new Set(tellingWords(wordsOf(query)))].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const hits = words.map((word) => hitsOf(index, word));
  const total = hits.reduce((sum, hit) => sum + hit.rarity, 0);
  const scores = new Map<number, number>();
  for (const { rarity, byEntry } of hits) {
    for (const [entry, likeness] of byEntry) scores.set(entry, (scores.get(entry) ?? 0) + (rarity / total) * likeness);
  }
  const bonuses = phraseBonuses(index, wordsOf(query).join(' '));
  return [...scores]
    .map(([entry, score]) => ({ id: index.ids[entry] ?? '', score: score + (bonuses.get(entry) ?? 0) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit);
}

interface WordHits {
  /** Best likeness times weight, by position of the entry. */
  readonly byEntry: ReadonlyMap<number, number>;
  /** 0.5 for a word that every entry has, 1 for one that hardly any has. */
  readonly rarity: number;
}

function hitsOf(index: TextIndex, word: string): WordHits {
  const byEntry = new Map<number, number>();
  const knowing = new Set<number>();
  for (const { texts, likeness } of likeWords(index, word)) {
    for (const position of texts) {
      const text = index.texts[position];
      if (text === undefined) continue;
      const value = likeness * text.weight * text.brevity;
      if (value > (byEntry.get(text.entry) ?? 0)) byEntry.set(text.entry, value);
      if (likeness >= FOUND) knowing.add(text.entry);
    }
  }
  const entries = Math.max(2, index.ids.length);
  return { byEntry, rarity: 1 - 0.5 * (Math.log(1 + knowing.size) / Math.log(1 + entries)) };
}

function likeWords(index: TextIndex, word: string): readonly { texts: readonly number[]; likeness: number }[] {
  const stem = stemOf(word);
  const trigrams = trigramsOf(word);
  const shared = new Map<number, number>();
  for (const trigram of trigrams) {
    for (const position of index.wordsByTrigram.get(trigram) ?? []) {
      shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  return index.words.flatMap((known, position) => {
    const dice = (2 * (shared.get(position) ?? 0)) / (trigrams.size + known.trigramCount);
    const likeness = Math.max(likenessOf(word, stem, known), dice >= LEAST_LIKENESS ? SPELLED_ALIKE * dice : 0);
    return likeness > 0 ? [{ texts: known.texts, likeness }] : [];
  });
}

function likenessOf(word: string, stem: string, known: IndexedWord): number {
  if (known.word === word) return 1;
  if (known.stem === stem) return SAME_STEM;
  if (known.word.startsWith(word)) return PREFIX + (PREFIX_WHOLE * word.length) / known.word.length;
  if (
    word.length >= SHORTEST_HEAD &&
    (known.word.endsWith(word) || (stem.length > SHORTEST_HEAD && known.stem.endsWith(stem)))
  )
    return COMPOUND_HEAD;
  if (stem.length >= SHORTEST_PART && known.word.includes(stem)) return COMPOUND_PART;
  if (known.stem.length >= SHORTEST_PART && word.includes(known.stem)) {
    return (WIDER_WORD * (1 + known.stem.length / word.length)) / 2;
  }
  return 0;
}

function phraseBonuses(index: TextIndex, phrase: string): ReadonlyMap<number, number> {
  const bonuses = new Map<number, number>();
  for (const text of index.texts) {
    const bonus = text.weight * phraseBonus(text.folded, phrase);
    if (bonus > (bonuses.get(text.entry) ?? 0)) bonuses.set(text.entry, bonus);
  }
  return bonuses;
}

function phraseBonus(folded: string, phrase: string): number {
  if (folded === phrase) return 0.5;
  if (folded.startsWith(phrase)) return 0.15;
  return folded.includes(` ${phrase}`) ? 0.08 : 0;
}

/** The runs of three letters of a word, its ends marked: `ask` gives `_as`, `ask`, `sk_`. */
function trigramsOf(word: string): ReadonlySet<string> {
  const marked = `_${word}_`;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= marked.length; start++) trigrams.add(marked.slice(start, start + 3));
  return trigrams;
}
