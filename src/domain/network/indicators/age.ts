import type { LocalText } from '../../text.ts';
import { runningYears } from '../running-years.ts';
import { plainValue } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import type { NetworkGround } from './network-ground.ts';
import { quantile } from './quantile.ts';

interface Life {
  readonly linkId: string;
  readonly first: number;
  /** Last year it ran; null while it runs in the year that ages are reckoned to. */
  readonly last: number | null;
}

/** By link, from the first of its synergies to the last; links of which no start is known are left out. */
function livesOf({ links, asOfYear }: NetworkGround): readonly Life[] {
  return links.flatMap(({ id, synergies }): readonly Life[] => {
    const spans = synergies.flatMap(({ synergy }) => runningYears(synergy) ?? []);
    const firsts = spans.flatMap(({ first }) => first ?? []);
    if (spans.length === 0 || firsts.length < spans.length) return [];
    const last = Math.max(...spans.map((span) => span.last ?? Infinity));
    const first = Math.min(...firsts);
    return first > asOfYear ? [] : [{ linkId: id, first, last: last >= asOfYear ? null : last }];
  });
}

const MEDIAN: LocalText = { en: 'median', da: 'median' };
const YOUNGEST: LocalText = { en: 'youngest', da: 'yngste' };
const OLDEST: LocalText = { en: 'oldest', da: 'ældste' };

export const AGE_INDICATORS: readonly Indicator[] = [
  {
    id: 'linkAge',
    level: 'network',
    label: { en: 'Age of links', da: 'Forbindelsernes alder' },
    definition: {
      en: 'Years since the first synergy of each link that runs in the last year of the selection; an unknown start is taken as the year a source last saw it run.',
      da: 'År siden den første symbiose i hver forbindelse, der er i drift i udvalgets sidste år; en ukendt start sættes til det år, en kilde sidst så den i drift.',
    },
    source: 'count of years',
    valuesOf: (ground) => {
      const ages = livesOf(ground)
        .filter(({ last }) => last === null)
        .map(({ first }) => ground.asOfYear - first)
        .sort((a, b) => a - b);
      const of = { unit: 'year', counted: ages.length, outOf: ground.links.length };
      return [
        plainValue(ages[0] ?? null, { ...of, part: YOUNGEST }),
        plainValue(quantile(ages, 0.5), { ...of, part: MEDIAN }),
        plainValue(ages.at(-1) ?? null, { ...of, part: OLDEST }),
      ];
    },
  },
  {
    id: 'linkDecay',
    level: 'network',
    label: { en: 'Decay of links', da: 'Forbindelsernes ophør' },
    definition: {
      en: 'Links that ended, over all years in which links ran: the chance that a link ends in a year; and the years after which half would be gone at that rate.',
      da: 'Forbindelser, der er ophørt, delt med alle år, hvor forbindelser har været i drift: chancen for, at en forbindelse ophører i løbet af et år; og de år, hvorefter halvdelen ville være væk i det tempo.',
    },
    source: 'occurrence over exposure, a constant hazard; D. R. Cox and D. Oakes, Analysis of Survival Data, 1984',
    valuesOf: (ground) => {
      const lives = livesOf(ground);
      const exposure = lives.reduce((sum, { first, last }) => sum + (last ?? ground.asOfYear) - first + 1, 0);
      const ended = lives.filter(({ last }) => last !== null).length;
      const rate = exposure > 0 ? ended / exposure : null;
      const of = { counted: lives.length, outOf: ground.links.length };
      return [
        plainValue(rate, { ...of, part: { en: 'chance of ending in a year', da: 'chance for ophør på et år' } }),
        plainValue(rate === null || rate === 0 ? null : Math.LN2 / rate, {
          ...of,
          unit: 'year',
          part: { en: 'half-life', da: 'halveringstid' },
        }),
      ];
    },
  },
  {
    id: 'linksStarted',
    level: 'network',
    label: { en: 'Links started and ended', da: 'Forbindelser begyndt og ophørt' },
    definition: {
      en: 'Of each calendar year with any: links of which the first synergy began, and links of which the last one ended.',
      da: 'For hvert kalenderår med nogen: forbindelser, hvis første symbiose begyndte, og forbindelser, hvis sidste ophørte.',
    },
    source: 'count',
    valuesOf: (ground) => {
      const lives = livesOf(ground);
      const count = (years: readonly (number | null)[]) => {
        const counts = new Map<number, number>();
        for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
        return [...counts].sort(([one], [other]) => one - other);
      };
      const of = { counted: lives.length, outOf: ground.links.length };
      return [
        ...count(lives.map(({ first }) => first)).map(([year, value]) =>
          plainValue(value, { ...of, part: { en: `started ${year}`, da: `begyndt ${year}` } }),
        ),
        ...count(lives.map(({ last }) => last)).map(([year, value]) =>
          plainValue(value, { ...of, part: { en: `ended ${year}`, da: `ophørt ${year}` } }),
        ),
      ];
    },
  },
];
