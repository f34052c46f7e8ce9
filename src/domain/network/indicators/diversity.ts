import { sectionOf } from '../../classification/parse-code.ts';
import type { LocalText } from '../../text.ts';
import { plainValue } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { Exchange, NetworkGround } from './network-ground.ts';

/** −Σ p ln p of some counts or amounts; 0 where all is one, ln n where n are even. Null of nothing. */
export function shannon(sizes: readonly number[]): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= 0) return null;
  const entropy = sizes
    .filter((size) => size > 0)
    .reduce((sum, size) => sum + (size / total) * Math.log(size / total), 0);
  return Math.max(0, -entropy);
}

/** Σ p²: 1 where one has all, 1/n where n are even. Null of nothing. */
export function herfindahl(sizes: readonly number[]): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > 0 ? sizes.reduce((sum, size) => sum + (size / total) ** 2, 0) : null;
}

const INDEX: LocalText = { en: 'index', da: 'indeks' };
const EVENNESS: LocalText = { en: 'evenness', da: 'jævnhed' };

function diversity(keys: readonly string[], outOf: number): readonly IndicatorValue[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = shannon([...counts.values()]);
  const evenness = index === null || counts.size < 2 ? null : index / Math.log(counts.size);
  return [
    plainValue(index, { part: INDEX, counted: keys.length, outOf }),
    plainValue(evenness, { part: EVENNESS, counted: keys.length, outOf }),
  ];
}

const SHANNON =
  'C. E. Shannon, Bell System Technical Journal 27 (1948); natural logarithm, evenness after E. C. Pielou, 1966';

function concentration(ground: NetworkGround, end: 'donor' | 'receiver', of: LocalText): readonly IndicatorValue[] {
  const byResource = new Map<string, Exchange[]>();
  for (const exchange of ground.exchanges) {
    byResource.set(exchange.resource.id, [...(byResource.get(exchange.resource.id) ?? []), exchange]);
  }
  return [...byResource]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([subjectId, exchanges]) => {
      // Of each the figure in the unit that most of them have.
      const unit = mostTold(exchanges);
      const sizes = new Map<number, number>();
      let counted = 0;
      for (const exchange of exchanges) {
        const amount = exchange.amounts.find((each) => each.unit === unit);
        if (amount === undefined) continue;
        counted += 1;
        sizes.set(exchange[end], (sizes.get(exchange[end]) ?? 0) + amount.value);
      }
      const kind = exchanges[0]?.kind ?? null;
      const isAll = counted === exchanges.length;
      return plainValue(isAll ? herfindahl([...sizes.values()]) : null, {
        subjectId,
        kind,
        part: of,
        counted,
        outOf: exchanges.length,
        note: isAll
          ? null
          : {
              en: 'Not every exchange of it has an amount in the same unit.',
              da: 'Ikke alle udvekslinger af den har en mængde i samme enhed.',
            },
      });
    });
}

function mostTold(exchanges: readonly Exchange[]): string | null {
  const counts = new Map<string, number>();
  for (const { unit } of exchanges.flatMap(({ amounts }) => amounts)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

export const DIVERSITY_INDICATORS: readonly Indicator[] = [
  {
    id: 'resourceDiversity',
    level: 'network',
    label: { en: 'Diversity of resources', da: 'Ressourcernes mangfoldighed' },
    definition: {
      en: 'Shannon’s index over the synergies by resource, and its evenness: 1 where each resource has as many.',
      da: 'Shannons indeks over symbioserne efter ressource, og dets jævnhed: 1, hvor hver ressource har lige mange.',
    },
    source: SHANNON,
    valuesOf: ({ exchanges }) =>
      diversity(
        exchanges.map(({ resource }) => resource.id),
        exchanges.length,
      ),
  },
  {
    id: 'sectorDiversity',
    level: 'network',
    label: { en: 'Diversity of sectors', da: 'Branchernes mangfoldighed' },
    definition: {
      en: 'Shannon’s index over the linked facilities by NACE section of their main activity, and its evenness; those without a stated activity are not counted.',
      da: 'Shannons indeks over de forbundne anlæg efter hovedafdeling i NACE for deres hovedaktivitet, og dets jævnhed; anlæg uden angivet aktivitet tælles ikke.',
    },
    source: SHANNON,
    valuesOf: ({ facilities, neighbours }) => {
      const linked = facilities.filter((_, node) => (neighbours[node]?.length ?? 0) > 0);
      const sections = linked.flatMap(({ activityCodes: [main] }) => {
        const section = main === undefined ? null : sectionOf(main);
        return section ? [section] : [];
      });
      return diversity(sections, linked.length);
    },
  },
  {
    id: 'donorConcentration',
    level: 'resource',
    label: { en: 'Concentration of donors', da: 'Leverandørernes koncentration' },
    definition: {
      en: 'Herfindahl’s index of the amounts by donor: 1 where one facility gives all of a resource. Not known where an amount is missing.',
      da: 'Herfindahls indeks over mængderne efter leverandør: 1, hvor ét anlæg leverer al ressourcen. Ukendt, hvor en mængde mangler.',
    },
    source: 'O. C. Herfindahl, 1950; A. O. Hirschman, American Economic Review 54 (1964)',
    valuesOf: (ground) => concentration(ground, 'donor', { en: 'donors', da: 'leverandører' }),
  },
  {
    id: 'receiverConcentration',
    level: 'resource',
    label: { en: 'Concentration of receivers', da: 'Modtagernes koncentration' },
    definition: {
      en: 'Herfindahl’s index of the amounts by receiver: 1 where one facility takes all of a resource. Not known where an amount is missing.',
      da: 'Herfindahls indeks over mængderne efter modtager: 1, hvor ét anlæg aftager al ressourcen. Ukendt, hvor en mængde mangler.',
    },
    source: 'O. C. Herfindahl, 1950; A. O. Hirschman, American Economic Review 54 (1964)',
    valuesOf: (ground) => concentration(ground, 'receiver', { en: 'receivers', da: 'modtagere' }),
  },
];
