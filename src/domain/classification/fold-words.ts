/** Letters that Danes, Swedes and Germans write in two ways (`høns`, `hoens`, `hons`): all become the plain one. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * Words that carry no meaning in titles, in English, Danish and German, folded. A query made of nothing else still finds.
 */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an and any as at by for from in into is not of on or other others own such than that the their them these this those to with ' +
    'af andet anden andre at bortset de den der det disse en er et fra hvor i ikke med mv ned og om pa samt som til under ved ' +
    'als am an anderen andere anderer anderes auf aus bei das dem den derjenigen des die durch ein eine einer fur im ist mit oder sowie und vom von zu zum zur'
  ).split(' '),
);

/** Endings of the plural and the definite form in Danish, English and German, longest first. */
const ENDINGS = [
  'ernes',
  'erne',
  'enes',
  'ens',
  'ets',
  'ene',
  'ern',
  'en',
  'er',
  'et',
  'es',
  'em',
  'e',
  's',
  'n',
] as const;
const SHORTEST_STEM = 3;
/** Stripping the s or n of a short word makes another word of it: gips, glas, slam, sten. */
const SHORTEST_STEM_OF_LETTER = 4;

/** One spelling for what people write in several: case, accents, æ/ae, ø/oe/ö, å/aa, ü/ue, ß/ss. */
function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æøåäöüßœðþł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa|ae/g, 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u');
}

/** The folded words of a text in their order. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that carry meaning; all words where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * The stem of a folded word, so that `slagge`, `slaggen`, `slagger`, `slag` are one, and `ashes` and `ash`, `Schlamm` and
 * `Schlämme`. Light on purpose: only endings of number and definiteness, in three languages at once.
 */
export function stemOf(word: string): string {
  const stem = withoutEnding(word.endsWith('ies') ? `${word.slice(0, -3)}i` : word.replace(/(?<=..[^aeiou])y$/, 'i'));
  return stem.replace(/([^aeiou\d])\1$/, '$1');
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const shortest = ending === 's' || ending === 'n' ? SHORTEST_STEM_OF_LETTER : SHORTEST_STEM;
    if (word.endsWith(ending) && word.length - ending.length >= shortest) return word.slice(0, -ending.length);
  }
  return word;
}
