import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import { hasBlindSide } from '../matching/another-company.ts';
import { isHeat } from '../matching/carrier.ts';
import type { Candidate } from '../matching/criterion.ts';
import { comparableAmounts } from '../matching/demand-coverage.ts';
import { isHazardous } from '../matching/hazard.ts';
import type { Party } from '../matching/party.ts';
import { DETOUR, MODE_WORDS, reachOf } from '../matching/reach.ts';
import { treatmentsNeeded } from '../matching/treatments-needed.ts';
import type { NeededTreatment } from '../matching/treatments-needed.ts';
import type { LocalText } from '../text.ts';
import { emissionFactor, price } from './factor.ts';
import type { Factor } from './factor.ts';
import type { FactorUnit } from './factor-row.ts';
import { energyOf } from './treatment-energy.ts';
import { DISPOSAL_ROWS, REPLACED_ROWS } from './worth-rules.data.ts';

/** A figure with its uncertainty: `from` is never above `to`. Gains are positive, costs negative. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export type WorthLineId = 'avoidedDisposal' | 'replacedResource' | 'transport' | 'treatment';

/** One part of what an exchange would be worth in a year. */
interface WorthLine {
  readonly id: WorthLineId;
  readonly label: LocalText;
  /** DKK a year; null where not known. */
  readonly money: Range | null;
  /** kgCO2e a year saved (positive) or caused (negative); null where not known. */
  readonly emissions: Range | null;
  readonly factors: readonly Factor[];
  /** How it was reckoned, or why it is not known. */
  readonly note: LocalText;
}

/** What an exchange would be worth in a year, all parties together. */
export interface Worth {
  readonly currency: 'DKK';
  /** The price level. */
  readonly year: number;
  /** What would change hands in a year, in the canonical unit. */
  readonly amount: { readonly value: number; readonly unit: string };
  readonly lines: readonly WorthLine[];
  /** Sum of the lines that are known; null where none is that arises, and others are not known. */
  readonly money: Range | null;
  readonly emissions: Range | null;
  /** Lines of which money or emissions are not known: the sums leave them out. */
  readonly incomplete: readonly WorthLineId[];
  /** Whether any factor is from memory. */
  readonly recalled: boolean;
}

const PRICE_YEAR = 2024;
/** Denmark's central rate to the euro. */
const DKK_PER_EUR = 7.46;
/** A by-product often does not do the full work of what it replaces, tonne for tonne: an assumption. */
const LEAST_REPLACEMENT = 0.8;

const LABELS: Readonly<Record<WorthLineId, LocalText>> = {
  avoidedDisposal: { en: 'Disposal avoided', da: 'Sparet bortskaffelse' },
  replacedResource: { en: 'Resource replaced', da: 'Erstattet ressource' },
  transport: { en: 'Transport', da: 'Transport' },
  treatment: { en: 'Treatment', da: 'Behandling' },
};

/** `t/y` → `t`: what factors are for. */
const PER_UNIT: Readonly<Record<string, FactorUnit>> = { 't/y': 't', 'm3/y': 'm3', 'Nm3/y': 'Nm3', 'MWh/y': 'MWh' };

const NOTHING: Range = { from: 0, to: 0 };

function times({ from, to }: Range, least: number, most: number = least): Range {
  const ends = [from * least, from * most, to * least, to * most];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function plus(one: Range, other: Range): Range {
  return { from: one.from + other.from, to: one.to + other.to };
}

function minus({ from, to }: Range): Range {
  return { from: -to, to: -from };
}

function sumOf(ranges: readonly (Range | null)[]): Range | null {
  const known = ranges.filter((range) => range !== null);
  return known.length === 0 ? null : known.reduce(plus);
}

/** As `sumOf`; null too where something is not known and all that is known does not arise: such a nothing is no worth. */
function totalOf(ranges: readonly (Range | null)[]): Range | null {
  const total = sumOf(ranges);
  const arises = ranges.some((range) => range !== null && (range.from !== 0 || range.to !== 0));
  return ranges.includes(null) && !arises ? null : total;
}

/** The factors of a list of keys as one range: from the least to the most of them. */
function spanOf(factors: readonly Range[]): Range | null {
  if (factors.length === 0) return null;
  return { from: Math.min(...factors.map(({ from }) => from)), to: Math.max(...factors.map(({ to }) => to)) };
}

/** `F068`: a factor; `F068-F069`: one less another. */
function differenceOf(keys: string): { readonly range: Range; readonly factors: readonly Factor[] } {
  const [whole, ...less] = keys.split('-').map(emissionFactor);
  if (whole === undefined) throw new Error('There is no factor without a key.');
  return { range: less.reduce<Range>((rest, each) => plus(rest, minus(each)), whole), factors: [whole, ...less] };
}

function isKindOfAny(key: string | null, families: string): boolean {
  if (key === null) return false;
  const { materialKinship } = preparedKnowledge();
  return families.split(' ').some((family) => materialKinship.isKindOf(key, family));
}

function unknownLine(id: WorthLineId, note: LocalText): WorthLine {
  return { id, label: LABELS[id], money: null, emissions: null, factors: [], note };
}

function disposalLine(supply: Party, amount: number, per: FactorUnit): WorthLine {
  const id = 'avoidedDisposal';
  if (isHeat(supply) || supply.resource.kind === 'energy' || supply.resource.kind === 'sharedUtility') {
    return {
      ...unknownLine(id, { en: 'Nothing is paid for losing it.', da: 'Det koster ikke noget at lade det gå tabt.' }),
      money: NOTHING,
      emissions: NOTHING,
    };
  }
  if (supply.facts.wasteStatus === 'product') {
    return {
      ...unknownLine(id, { en: 'A product is not disposed of.', da: 'Et produkt bortskaffes ikke.' }),
      money: NOTHING,
      emissions: NOTHING,
    };
  }
  const hazardous = isHazardous(supply);
  const row = DISPOSAL_ROWS.find(([families, , , unit]) => unit === per && isKindOfAny(supply.resource.key, families));
  if (row === undefined && !(hazardous && per === 't')) {
    return unknownLine(id, {
      en: 'What it costs to get rid of it today is not known.',
      da: 'Det vides ikke, hvad det koster at komme af med det i dag.',
    });
  }
  const cost = price(hazardous ? 'hazardous' : (row?.[1] ?? 'hazardous'));
  const emitted = hazardous ? [] : (row?.[2] ?? '').split(' ').filter(Boolean).map(emissionFactor);
  const span = spanOf(emitted);
  return {
    id,
    label: LABELS[id],
    money: times(cost, amount),
    emissions: span && times(span, amount),
    factors: [cost, ...emitted],
    note: {
      en: `Reckoned as ${cost.label.en}, unless the company states what it pays today.`,
      da: `Regnet som ${cost.label.da}, medmindre virksomheden oplyser, hvad den betaler i dag.`,
    },
  };
}

/** What the receiver no longer buys: what the use is known to replace, else what it asks for. */
function replacedKeys({ demand, compatibility }: Candidate): readonly string[] {
  const own = demand.resource.key === null ? [] : [demand.resource.key];
  if ('useFound' in compatibility) return [...own, ...compatibility.useFound.known.use.replaces];
  if ('documentedUse' in compatibility) return [...own, ...compatibility.documentedUse.use.replaces];
  return own;
}

function replacedLine(candidate: Candidate, amount: number, per: FactorUnit): WorthLine {
  const id = 'replacedResource';
  for (const key of replacedKeys(candidate)) {
    const row = REPLACED_ROWS.find(([families, , , unit]) => unit === per && isKindOfAny(key, families));
    if (row === undefined) continue;
    const cost = price(row[1]);
    const emitted = row[2].split(' ').filter(Boolean).map(differenceOf);
    const span = spanOf(emitted.map(({ range }) => range));
    return {
      id,
      label: LABELS[id],
      money: times(cost, amount * LEAST_REPLACEMENT, amount),
      emissions: span && times(span, amount * LEAST_REPLACEMENT, amount),
      factors: [cost, ...emitted.flatMap(({ factors }) => factors)],
      note: {
        en: `In place of ${cost.label.en}: 80 to 100% of the same amount (an assumption).`,
        da: `I stedet for ${cost.label.da}: 80 til 100 % af samme mængde (en antagelse).`,
      },
    };
  }
  return unknownLine(id, {
    en: 'The price of what it replaces is not known.',
    da: 'Prisen på det, der erstattes, kendes ikke.',
  });
}

function transportLine({ supply, demand, distanceKm }: Candidate, amount: number, per: FactorUnit): WorthLine {
  const id = 'transport';
  const reach = reachOf(supply, demand, distanceKm);
  if (reach === null) {
    return {
      ...unknownLine(id, { en: 'It goes through the grid.', da: 'Det går gennem nettet.' }),
      money: NOTHING,
      emissions: NOTHING,
    };
  }
  if (distanceKm === null) return unknownLine(id, { en: 'A place is missing.', da: 'Et sted mangler.' });
  const km = distanceKm * DETOUR[reach.mode];
  if (reach.mode === 'pipeline') {
    return unknownLine(id, {
      en: `A pipe of about ${Math.round(km)} km: what it costs to lay depends on the ground and is not reckoned.`,
      da: `En ledning på cirka ${Math.round(km)} km: hvad den koster at lægge, afhænger af stedet og er ikke regnet med.`,
    });
  }
  if (per !== 't') {
    return unknownLine(id, { en: 'The weight is not known.', da: 'Vægten kendes ikke.' });
  }
  const cost = price(reach.mode);
  const emitted = (reach.mode === 'ship' ? ['F034', 'F035'] : ['F031', 'F032']).map(emissionFactor);
  const span = spanOf(emitted) ?? NOTHING;
  const words = MODE_WORDS[reach.mode];
  return {
    id,
    label: LABELS[id],
    money: minus(times(cost, amount * km)),
    emissions: minus(times(span, amount * km)),
    factors: [cost, ...emitted],
    note: {
      en: `${Math.round(km)} km ${words.en}, one way with an average load.`,
      da: `${Math.round(km)} km ${words.da}, én vej med gennemsnitligt læs.`,
    },
  };
}

/** Cost and emissions of one step for an amount; emissions null where its energy is not a figure. */
function stepWorth(
  { treatment, cop }: NeededTreatment,
  amount: number,
): { money: Range; emissions: Range | null; used: readonly Factor[] } {
  const { cost } = treatment;
  const priced: Factor = {
    key: treatment.key,
    label: treatment.name,
    from: cost.from * DKK_PER_EUR,
    to: cost.to * DKK_PER_EUR,
    per: cost.unit === 'm3' || cost.unit === 'MWh' ? cost.unit : 't',
    year: PRICE_YEAR,
    source: treatment.source,
    recalled: true,
  };
  const energy = cop === null ? energyOf(treatment) : { from: 1 / cop, to: 1 / cop, carrier: 'electricity' as const };
  const carrier = energy && emissionFactor(energy.carrier === 'heat' ? 'F024' : 'F016');
  return {
    money: minus(times(priced, amount)),
    emissions: energy && carrier && minus(times(energy, amount * carrier.from)),
    used: carrier === null ? [priced] : [priced, carrier],
  };
}

function treatmentLine(candidate: Candidate, amount: number, per: FactorUnit): WorthLine {
  const id = 'treatment';
  const steps = treatmentsNeeded(candidate);
  if (steps.length === 0) {
    return {
      ...unknownLine(id, { en: 'None is known to be needed.', da: 'Der kendes ikke til behov for behandling.' }),
      money: NOTHING,
      emissions: NOTHING,
    };
  }
  const names = {
    en: steps.map(({ treatment }) => treatment.name.en).join(' → '),
    da: steps.map(({ treatment }) => treatment.name.da).join(' → '),
  };
  if (steps.some(({ treatment }) => treatment.cost.unit !== per)) {
    return unknownLine(id, {
      en: `${names.en}: its cost is not known for this unit.`,
      da: `${names.da}: prisen kendes ikke for denne enhed.`,
    });
  }
  const worths = steps.map((each) => stepWorth(each, amount));
  const emissions = worths.map((each) => each.emissions);
  return {
    id,
    label: LABELS[id],
    money: sumOf(worths.map(({ money }) => money)),
    emissions: emissions.includes(null) ? null : sumOf(emissions),
    factors: worths.flatMap(({ used }) => used),
    note: {
      en: `${names.en}. Each step is reckoned on the full amount.`,
      da: `${names.da}. Hvert trin er regnet på hele mængden.`,
    },
  };
}

/**
 * What an exchange would be worth in a year, as a range: disposal avoided, resource replaced, transport, treatment, each with the
 * factors it was reckoned by. Positive is gained, negative is lost. Null where an amount is missing or they cannot be compared (nobody
 * knows then what would change hands), and of a pair with a blind side, whose amount is not told.
 */
export function worthOf(candidate: Candidate): Worth | null {
  const amounts = comparableAmounts(candidate.supply, candidate.demand);
  const per = PER_UNIT[amounts?.unit ?? ''];
  if (!amounts || per === undefined || hasBlindSide(candidate)) return null;
  const amount = Math.min(amounts.supplied, amounts.demanded);
  const lines = [
    disposalLine(candidate.supply, amount, per),
    replacedLine(candidate, amount, per),
    transportLine(candidate, amount, per),
    treatmentLine(candidate, amount, per),
  ];
  return {
    currency: 'DKK',
    year: PRICE_YEAR,
    amount: { value: amount, unit: amounts.unit },
    lines,
    money: totalOf(lines.map(({ money }) => money)),
    emissions: totalOf(lines.map(({ emissions }) => emissions)),
    incomplete: lines.filter(({ money, emissions }) => money === null || emissions === null).map(({ id }) => id),
    recalled: lines.some(({ factors }) => factors.some(({ recalled }) => recalled)),
  };
}
