import type { DecimalSign } from './mapping.ts';

/** How a figure is written: without any sign, so that only one sign can be the decimal one, or so that either could (`1.234`). */
type FigureStyle = 'plain' | DecimalSign | 'undecided';

/** A figure in a text, taken apart and not yet a number: the sign of its decimals may be open. */
export interface FigureText {
  readonly style: FigureStyle;
  /** Its digits and signs alone: `-1.234,5`. */
  readonly digits: string;
  /** What `mio.` and the like stand for; 1 without. */
  readonly multiplier: number;
}

/** What a text says that begins with a figure: `ca. 500 t/år`, `10-20`, `< 5 %`, `1,5 mio.`. */
export interface FigureParts {
  readonly first: FigureText;
  /** The upper end of a range. */
  readonly last: FigureText | null;
  /** `<5` gives an upper bound, `>5` a lower one. */
  readonly bound: 'upper' | 'lower' | null;
  readonly approximate: boolean;
  /** Currency in front or unit behind, as written; empty for none. */
  readonly unit: string;
}

const APPROXIMATE =
  /^(?:ca\b\.?|c\.|circa\b|cirka\b|omkring\b|omtrent\b|approx\b\.?|approximately\b|about\b|around\b|etwa\b|rund\b|~|≈|±)\s*/i;
const UPPER = /^(?:<|≤|<=|max\b\.?|maks\b\.?|højst\b|op til\b|up to\b|bis zu\b|under\b|below\b)\s*/i;
const LOWER = /^(?:>|≥|>=|min\b\.?|mindst\b|over\b|above\b|at least\b|mindestens\b)\s*/i;
const CURRENCY = /^(?<currency>kr\b\.?|dkk\b|eur\b|usd\b|sek\b|nok\b|gbp\b|€|\$|£)\s*/i;
const NUMBER = /^[-+]?\s?(?:\d[\d.,'’ ]*\d|\d|[.,]\d+)(?:e[-+]?\d{1,3})?/i;
const RANGE = /^\s*(?:-|–|—|\.\.\.?|…|til\b|to\b|bis\b)\s*(?=[\d.,])/i;
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:mio\b\.?|mill\b\.?|million(?:er|en|s)?\b)\s*/i, 1e6],
  [/^\s*(?:mia\b\.?|mrd\b\.?|milliard(?:er|en)?\b|billions?\b)\s*/i, 1e9],
  [/^\s*(?:tusinde?\b|thousand\b|tsd\b\.?|tausend\b)\s*/i, 1e3],
];

/** No figure with its words is longer: what is, is prose. */
const LONGEST = 80;

/** Takes a text apart that begins with a figure; null where it does not. */
export function figureParts(text: string): FigureParts | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  let rest = text.normalize('NFKC').replace(/\s+/g, ' ').replaceAll('−', '-').trim();
  const skip = (pattern: RegExp): boolean => {
    const found = pattern.exec(rest)?.[0] ?? '';
    rest = rest.slice(found.length);
    return found !== '';
  };
  let approximate = skip(APPROXIMATE);
  const bound = skip(UPPER) ? 'upper' : skip(LOWER) ? 'lower' : null;
  const currency = CURRENCY.exec(rest)?.groups?.currency ?? '';
  skip(CURRENCY);
  approximate = skip(APPROXIMATE) || approximate;
  const start = numberIn(rest);
  if (start === null) return null;
  rest = start.rest;
  const range = RANGE.exec(rest);
  const end = range === null ? null : numberIn(rest.slice(range[0].length));
  if (end !== null) rest = end.rest;
  const unit = rest.replace(/^\s*(?:,-|-)(?=\s|$)/, '').trim();
  return {
    // `1-2 mio.`: the word belongs to both ends.
    first: {
      ...start.figure,
      multiplier: end !== null && start.figure.multiplier === 1 ? end.figure.multiplier : start.figure.multiplier,
    },
    last: end?.figure ?? null,
    bound,
    approximate,
    unit: [currency, unit].filter((it) => it !== '').join(''),
  };
}

function numberIn(text: string): { readonly figure: FigureText; readonly rest: string } | null {
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  const style = figureStyle(found);
  if (style === null) return null;
  let rest = text.slice(found.length);
  for (const [pattern, multiplier] of MULTIPLIERS) {
    const word = pattern.exec(rest)?.[0];
    if (word === undefined) continue;
    rest = rest.slice(word.length);
    return { figure: { style, digits: found, multiplier }, rest };
  }
  return { figure: { style, digits: found, multiplier: 1 }, rest };
}

/** How the figure is written; null where its signs fit no way of writing figures (`1.2.3`, `1,23,456`). */
function figureStyle(written: string): FigureStyle | null {
  const [mantissa = '', exponent] = written
    .replace(/^[-+]\s?/, '')
    .toLowerCase()
    .split('e');
  const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?![\d '’])/.test(mantissa);
  const figure = mantissa.replace(/[ '’]/g, '');
  if (/[ '’]/.test(mantissa) && !grouped) return null;
  const points = figure.split('.').length - 1;
  const commas = figure.split(',').length - 1;
  if (points === 0 && commas === 0) return 'plain';
  if (points > 0 && commas > 0) {
    if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return 'comma';
    return /^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure) ? 'point' : null;
  }
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    if (grouped || !/^\d{1,3}(?:[.,]\d{3})+$/.test(figure)) return null;
    return sign === '.' ? 'comma' : 'point';
  }
  const groupsOfThree = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
  if (groupsOfThree && !grouped && exponent === undefined) return 'undecided';
  return sign === '.' ? 'point' : 'comma';
}

/** The number; null where its decimal sign is open. Definite figures are read by their own signs, whatever the column's are. */
export function numberOf({ style, digits, multiplier }: FigureText, sign: DecimalSign | null): number | null {
  const decided = style === 'undecided' ? sign : style;
  if (decided === null) return null;
  const bare = digits.replace(/[ '’]/g, '');
  const plain = decided === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return Number(plain) * multiplier;
}
