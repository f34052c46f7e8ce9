import { editDistance } from '../edit-distance.ts';
import type { Unit } from './unit.ts';
import { CASE_SENSITIVE_QUANTITIES, PERIOD_ROWS, PHRASES, QUANTITY_ROWS } from './units.data.ts';
import { UNITS, unitByCode } from './units.ts';

const UNIT_BY_SPELLING: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.flatMap((unit) => spellingsOf(unit).map((spelling): [string, Unit] => [spelling, unit])),
  ...Object.entries(PHRASES).flatMap(([phrase, code]): [string, Unit][] => {
    const unit = unitByCode(code);
    return unit === null ? [] : [[phrase, unit]];
  }),
]);

const QUANTITY_BY_WORD: ReadonlyMap<string, string> = new Map(
  QUANTITY_ROWS.flatMap(({ code, words }) => [code, ...words].map((word): [string, string] => [fold(word), code])),
);

const PERIOD_BY_WORD: ReadonlyMap<string, string> = new Map(
  PERIOD_ROWS.flatMap(({ code, words }) => words.map((word): [string, string] => [word, code])),
);

/** What stands between a quantity and its period: `t/år`, `ton pr. år`, `ton om året`, `tons per year`, `t p.a.`. */
const RATE =
  /^(?<quantity>.+?)\s*(?:\/|\bper\b|\bpr\b\.?|\bom\b|\bi\b|\bhver\b|\beach\b|\ba\b(?=\s)|\bp\.(?=\s*a\b))\s*(?<period>.+)$/i;
/** `ton årligt`, `tonnes annually`. */
const RATE_ADVERB =
  /^(?<quantity>.+?)\s+(?<adverb>årligt|årlig|yearly|annually|månedligt|monthly|ugentligt|weekly|dagligt|daily|hourly)$/i;
const PERIOD_OF_ADVERB: Readonly<Record<string, string>> = {
  årligt: 'y',
  årlig: 'y',
  yearly: 'y',
  annually: 'y',
  månedligt: 'month',
  monthly: 'month',
  ugentligt: 'week',
  weekly: 'week',
  dagligt: 'd',
  daily: 'd',
  hourly: 'h',
};

/**
 * The unit a person wrote, in English or Danish, in any case: `tons/year`, `ton pr. år`, `m³/h`, `mio. m3/år`, `bar abs`.
 * Null where it is not known or could mean two things (`bar` is gauge to one and absolute to another, `m3/t` is by the
 * hour in Danish and by the tonne elsewhere): then `nearestUnits` has what to offer.
 */
export function parseUnit(text: string): Unit | null {
  const written = text.normalize('NFKC').trim();
  const whole = unitByCode(CASE_SENSITIVE_QUANTITIES[written] ?? written) ?? UNIT_BY_SPELLING.get(fold(written));
  if (whole !== undefined) return whole;
  const rate = splitRate(written);
  if (rate === null) return null;
  const quantity = CASE_SENSITIVE_QUANTITIES[rate.quantity] ?? QUANTITY_BY_WORD.get(fold(rate.quantity));
  return quantity === undefined ? null : unitByCode(`${quantity}/${rate.period}`);
}

/** The units whose spelling is nearest to what was written, nearest first; for offering them when `parseUnit` gives null. */
export function nearestUnits(text: string, limit = 5): readonly Unit[] {
  const wanted = readingsOf(text.normalize('NFKC').trim()).map(spelled);
  return OFFERED.map(({ unit, spellings }, index) => ({
    unit,
    index,
    distance: Math.min(1, ...wanted.flatMap((reading) => spellings.map((spelling) => unlikeness(reading, spelling)))),
  }))
    .filter(({ distance }) => distance < FARTHEST_OFFERED)
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .slice(0, limit)
    .map(({ unit }) => unit);
}

/** Share of the letters that may differ before an offer would puzzle more than help. */
const FARTHEST_OFFERED = 0.6;

/** What the text may have meant, the rate in codes (`tn/år` is `tn/y`). A Dane's `m3/t` is by the hour (time). */
function readingsOf(written: string): readonly string[] {
  const rate = splitRate(written);
  const folded = fold(rate === null ? written : `${rate.quantity}/${rate.period}`);
  if (folded === '') return [];
  return folded.endsWith('/t') ? [folded, `${folded.slice(0, -1)}h`] : [folded];
}

/** A spelling with how often it has each letter, for telling at a glance that two have little in common. */
interface Spelled {
  readonly text: string;
  readonly letters: Uint8Array;
}

/** Letters that share a place in the count make two spellings look more alike, never less. */
const LETTER_PLACES = 64;

function spelled(text: string): Spelled {
  const letters = new Uint8Array(LETTER_PLACES);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % LETTER_PLACES;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return { text, letters };
}

/** Every way a unit may have been written, what could also mean another one (`mt/y`) among them. */
const OFFERED: readonly { readonly unit: Unit; readonly spellings: readonly Spelled[] }[] = UNITS.map((unit) => {
  const [quantity, ...period] = unit.code.split('/');
  const ambiguous = Object.entries(CASE_SENSITIVE_QUANTITIES)
    .filter(([, code]) => code === quantity)
    .map(([spelling]) => [spelling.toLowerCase(), ...period].join('/'));
  return { unit, spellings: [...new Set([...spellingsOf(unit), ...ambiguous])].map(spelled) };
});

/** 0 for the same spelling, below 0.5 where the spelling goes on from what was written, else the share of other letters. */
function unlikeness(wanted: Spelled, spelling: Spelled): number {
  const longer = Math.max(wanted.text.length, spelling.text.length);
  const difference = Math.abs(wanted.text.length - spelling.text.length) / longer;
  if (spelling.text.startsWith(wanted.text)) return 0.5 * difference;
  const atLeast = otherLetters(wanted, spelling) / longer;
  return atLeast < FARTHEST_OFFERED ? editDistance(wanted.text, spelling.text) / longer : 1;
}

/** How many letters one has and the other has not: no fewer than these must change. */
function otherLetters(one: Spelled, other: Spelled): number {
  let [more, fewer] = [0, 0];
  for (let place = 0; place < LETTER_PLACES; place++) {
    const difference = (one.letters[place] ?? 0) - (other.letters[place] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

function splitRate(written: string): { readonly quantity: string; readonly period: string } | null {
  const adverb = RATE_ADVERB.exec(written)?.groups;
  if (adverb !== undefined) {
    const period = PERIOD_OF_ADVERB[(adverb.adverb ?? '').toLowerCase()];
    return period === undefined ? null : { quantity: adverb.quantity ?? '', period };
  }
  const rate = RATE.exec(written)?.groups;
  const period = PERIOD_BY_WORD.get(fold(rate?.period ?? ''));
  return period === undefined ? null : { quantity: rate?.quantity ?? '', period };
}

function spellingsOf(unit: Unit): readonly string[] {
  return [unit.code, unit.label.en, unit.label.da, ...unit.variants].map(fold);
}

/** One spelling for `1.000 t`, `1,000 t` and `1000 T`; for `mio. m³` and `million m3`. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('μ', 'u')
    .replace(/^(?:mio\.?|mill\.|mill(?=\s)|millioner|millions?)\s*/, 'million')
    .replace(/[\s.,]/g, '');
}
