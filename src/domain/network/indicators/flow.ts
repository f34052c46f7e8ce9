import type { ResourceKind } from '../../registry/resource.ts';
import { cycling } from '../graph/cycling.ts';
import type { Cycling, Flow } from '../graph/cycling.ts';
import { plainValue } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { sumsByKind } from './network-ground.ts';
import type { NetworkGround } from './network-ground.ts';

const FINN = 'J. T. Finn, Journal of Theoretical Biology 56 (1976); B. D. Fath et al., Ecological Modelling 208 (2007)';
const BALANCED = {
  en: 'What the known exchanges of a facility leave open is taken to enter or leave over the boundary.',
  da: 'Hvad et anlægs kendte udvekslinger lader åbent, regnes for at komme udefra eller gå ud af netværket.',
};

/** Of each kind and unit by itself: water does not come round as steam, nor tonnes as megawatt hours. */
function ofEachFlow(ground: NetworkGround, figure: (result: Cycling) => number | null): readonly IndicatorValue[] {
  return sumsByKind(ground.exchanges).map(({ kind, unit, counted, outOf }) =>
    plainValue(figure(cycling(ground.facilities.length, flowsIn(ground, kind, unit))), {
      kind,
      counted,
      outOf,
      part: { en: unit, da: unit },
      note: BALANCED,
    }),
  );
}

function flowsIn({ exchanges }: NetworkGround, kind: ResourceKind, unit: string): readonly Flow[] {
  return exchanges
    .filter((exchange) => exchange.kind === kind && exchange.donor !== exchange.receiver)
    .flatMap(({ donor, receiver, amounts }) =>
      amounts
        .filter((amount) => amount.unit === unit && amount.value > 0)
        .map(({ value }) => ({ from: donor, to: receiver, value })),
    );
}

export const FLOW_INDICATORS: readonly Indicator[] = [
  {
    id: 'exchanged',
    level: 'network',
    label: { en: 'Exchanged a year', da: 'Udvekslet om året' },
    definition: {
      en: 'What goes over in a year, for each kind of resource and unit; exchanges without a known amount are counted beside, not as nought.',
      da: 'Hvad der udveksles om året, for hver art af ressource og hver enhed; udvekslinger uden kendt mængde tælles ved siden af og ikke som nul.',
    },
    source: 'sum',
    valuesOf: ({ exchanges }) =>
      sumsByKind(exchanges).map(({ kind, unit, value, counted, outOf, fromStreams }) =>
        plainValue(value, {
          kind,
          unit,
          counted,
          outOf,
          note:
            fromStreams === 0
              ? null
              : {
                  en: `${fromStreams} of the amounts are those of a stream that the exchange alone uses.`,
                  da: `${fromStreams} af mængderne er taget fra en strøm, som kun denne udveksling bruger.`,
                },
        }),
      ),
  },
  {
    id: 'finnCycling',
    level: 'network',
    label: { en: 'Finn’s cycling index', da: 'Finns kredsløbsindeks' },
    definition: {
      en: 'Share of what passes through the facilities that comes round to where it was before: 0 none, 1 all.',
      da: 'Andel af det, der passerer gennem anlæggene, som kommer tilbage til, hvor det har været før: 0 intet, 1 alt.',
    },
    source: FINN,
    valuesOf: (ground) => ofEachFlow(ground, ({ cyclingIndex }) => cyclingIndex),
  },
  {
    id: 'pathLength',
    level: 'network',
    label: { en: 'Mean path length', da: 'Gennemsnitlig vejlængde' },
    definition: {
      en: 'How many facilities a unit that enters the network passes before it leaves: total throughflow over total input.',
      da: 'Hvor mange anlæg en enhed, der kommer ind i netværket, passerer, før den forlader det: samlet gennemstrømning delt med samlet tilførsel.',
    },
    source: FINN,
    valuesOf: (ground) => ofEachFlow(ground, ({ meanPathLength }) => meanPathLength),
  },
];
