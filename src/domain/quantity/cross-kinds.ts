import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { toCanonical } from './convert.ts';
import { qualityPropertyByKey } from './quality-property.ts';
import type { Dimension } from './unit.ts';
import { ATMOSPHERE_BAR } from './units.data.ts';
import { canonicalUnitOf, unitByCode } from './units.ts';

/** A figure of a stream's own quality; what else it carries (its source) comes back with it. */
export interface StatedProperty {
  readonly name: string;
  readonly minimum: number | null;
  readonly typical: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

/** A figure that a conversion stood on. */
export interface UsedFigure<Property extends StatedProperty> {
  readonly property: Property;
  /** In the canonical unit of its dimension. */
  readonly value: number;
  readonly unit: string;
  /** Whether it is what the stream mostly has, or the middle of the range it gives. */
  readonly reading: 'typical' | 'middle';
}

/** An amount in another kind, with all that it was computed from. */
export interface CrossedAmount<Property extends StatedProperty> {
  readonly value: number;
  /** Canonical unit of the dimension that was asked for. */
  readonly unit: string;
  readonly used: readonly UsedFigure<Property>[];
}

/** What an amount counts, whether once or over time; and what a content is a content of. */
type Kind = 'mass' | 'dryMass' | 'volume' | 'gasVolume' | 'energy' | 'content' | 'contentOfDryMatter';

const KINDS: Partial<Record<Dimension, readonly [Kind, isFlow: boolean]>> = {
  mass: ['mass', false],
  dryMass: ['dryMass', false],
  volume: ['volume', false],
  gasVolume: ['gasVolume', false],
  energy: ['energy', false],
  fraction: ['content', false],
  dryMatterConcentration: ['contentOfDryMatter', false],
  massFlow: ['mass', true],
  dryMassFlow: ['dryMass', true],
  volumeFlow: ['volume', true],
  gasFlow: ['gasVolume', true],
  energyFlow: ['energy', true],
};

const ABSOLUTE_ZERO = -273.15;

/** A figure that a bridge needs: any one of the alternatives will do. */
interface Need {
  readonly code: string;
  readonly dimension: Dimension;
  /** By the name of a property: its figure as the bridge reads it. */
  readonly from: Readonly<Record<string, (value: number) => number>>;
}

const same = (value: number): number => value;

const DENSITY: Need = { code: 'DENSITY_NEEDED', dimension: 'density', from: { density: same } };
const HEATING_VALUE: Need = {
  code: 'LOWER_HEATING_VALUE_NEEDED',
  dimension: 'heatingValue',
  from: { lowerHeatingValue: same },
};
const GAS_HEATING_VALUE: Need = {
  code: 'GAS_HEATING_VALUE_NEEDED',
  dimension: 'gasHeatingValue',
  from: { lowerHeatingValue: same },
};
const NORMAL_DENSITY: Need = {
  code: 'NORMAL_DENSITY_NEEDED',
  dimension: 'normalDensity',
  from: { normalDensity: same },
};
const DRY_MATTER: Need = {
  code: 'DRY_MATTER_NEEDED',
  dimension: 'fraction',
  from: { dryMatter: same, moisture: (percent) => 100 - percent },
};
const GAS_TEMPERATURE: Need = {
  code: 'GAS_TEMPERATURE_NEEDED',
  dimension: 'temperature',
  from: { temperature: (celsius) => celsius - ABSOLUTE_ZERO },
};
const GAS_PRESSURE: Need = { code: 'GAS_PRESSURE_NEEDED', dimension: 'pressure', from: { pressure: same } };

/** `to = from × factor`, in canonical units (t, t DM, m3, Nm3, MWh). */
interface Bridge {
  readonly from: Kind;
  readonly to: Kind;
  readonly needs: readonly Need[];
  readonly factor: (...figures: readonly number[]) => number;
}

/** Megajoules in a megawatt hour, SI Brochure table 8. */
const MJ_PER_MWH = 3600;

const BRIDGES: readonly Bridge[] = [
  // kg/m3 are thousandths of t/m3.
  { from: 'volume', to: 'mass', needs: [DENSITY], factor: (density = NaN) => density / 1000 },
  { from: 'gasVolume', to: 'mass', needs: [NORMAL_DENSITY], factor: (density = NaN) => density / 1000 },
  { from: 'mass', to: 'energy', needs: [HEATING_VALUE], factor: (heating = NaN) => (heating * 1000) / MJ_PER_MWH },
  { from: 'gasVolume', to: 'energy', needs: [GAS_HEATING_VALUE], factor: (heating = NaN) => heating / MJ_PER_MWH },
  { from: 'mass', to: 'dryMass', needs: [DRY_MATTER], factor: (percent = NaN) => percent / 100 },
  {
    // mg/kg of the dry matter to per cent of the whole.
    from: 'contentOfDryMatter',
    to: 'content',
    needs: [DRY_MATTER],
    factor: (percent = NaN) => (percent / 100) * 1e-4,
  },
  {
    // Ideal gas, DIN 1343: 0 °C and 1.01325 bar. Within one per cent for air, nitrogen and biogas up to some 10 bar.
    from: 'volume',
    to: 'gasVolume',
    needs: [GAS_TEMPERATURE, GAS_PRESSURE],
    factor: (kelvin = NaN, bar = NaN) => (bar / ATMOSPHERE_BAR) * (-ABSOLUTE_ZERO / kelvin),
  },
];

/** Whether the two dimensions can be crossed at all, given the figures: both count once, or both over time. */
export function canCross(from: Dimension, to: Dimension): boolean {
  const [one, other] = [KINDS[from], KINDS[to]];
  if (!one || !other) return false;
  return one[1] === other[1] && waysBetween(one[0], other[0]).length > 0;
}

interface Step {
  readonly bridge: Bridge;
  readonly forward: boolean;
}

/** All ways from one kind to the other that pass no kind twice, the shortest first. */
function waysBetween(from: Kind, to: Kind, passed: readonly Kind[] = []): readonly (readonly Step[])[] {
  if (from === to) return [[]];
  const ways = BRIDGES.flatMap((bridge) => {
    const forward = bridge.from === from;
    if (!forward && bridge.to !== from) return [];
    const next = forward ? bridge.to : bridge.from;
    if (passed.includes(next)) return [];
    return waysBetween(next, to, [...passed, from]).map((rest) => [{ bridge, forward }, ...rest]);
  });
  return ways.toSorted((one, other) => one.length - other.length);
}

function figureOf<Property extends StatedProperty>(
  need: Need,
  properties: readonly Property[],
): { readonly used: UsedFigure<Property>; readonly read: number } | null {
  for (const [name, read] of Object.entries(need.from)) {
    const property = properties.find((it) => it.name === name && unitByCode(it.unit)?.dimension === need.dimension);
    if (property === undefined) continue;
    const { minimum, typical, maximum } = property;
    const middle = minimum !== null && maximum !== null ? (minimum + maximum) / 2 : null;
    const stated = typical ?? middle;
    if (stated === null) continue;
    const value = toCanonical({ value: stated, unit: property.unit }, null);
    const figure = read(value);
    // No gas is at absolute zero, nothing weighs nothing: a factor of zero leads one way only.
    if (!(figure > 0)) continue;
    const used = { property, value, unit: canonicalUnitOf(need.dimension).code };
    return { used: { ...used, reading: typical === null ? 'middle' : 'typical' }, read: figure };
  }
  return null;
}

/**
 * An amount in another kind – tonnes, dry tonnes, cubic metres, normal cubic metres, energy as lower heating value – or a
 * content of the whole as one of the dry matter, by the stream's own figures and no others. `value` is in the canonical unit of `from`; the answer in that of `to`.
 *
 * Where a figure is missing the problems name it: `DENSITY_NEEDED`, `LOWER_HEATING_VALUE_NEEDED`,
 * `GAS_HEATING_VALUE_NEEDED`, `NORMAL_DENSITY_NEEDED`, `DRY_MATTER_NEEDED`, `GAS_TEMPERATURE_NEEDED`,
 * `GAS_PRESSURE_NEEDED`; facts: `needed` (key of the property), `unit` (one it may be given in). A bound alone is no figure:
 * a typical one is needed, or both bounds, whose middle is then said to have been taken.
 *
 * @throws Error where the two cannot be crossed (see `canCross`).
 */
export function crossAmount<Property extends StatedProperty>(
  value: number,
  from: Dimension,
  to: Dimension,
  properties: readonly Property[],
  path: Problem['path'] = [],
): Result<CrossedAmount<Property>> {
  const [one, other] = [KINDS[from], KINDS[to]];
  if (one === undefined || other === undefined || !canCross(from, to)) {
    throw new Error(`${from} and ${to} are not amounts of the same stuff.`);
  }
  const unit = canonicalUnitOf(to).code;
  let fewest: readonly Need[] | null = null;
  for (const way of waysBetween(one[0], other[0])) {
    const steps = way.map(({ bridge, forward }) => ({
      bridge,
      forward,
      figures: bridge.needs.map((need) => ({ need, figure: figureOf(need, properties) })),
    }));
    const missing = steps.flatMap(({ figures }) => figures.flatMap((it) => (it.figure === null ? it.need : [])));
    if (missing.length === 0) {
      const used = steps.flatMap(({ figures }) => figures.flatMap(({ figure }) => figure?.used ?? []));
      const crossed = steps.reduce((sum, { bridge, forward, figures }) => {
        const factor = bridge.factor(...figures.map(({ figure }) => figure?.read ?? NaN));
        return forward ? sum * factor : sum / factor;
      }, value);
      return success({ value: crossed, unit, used });
    }
    if (fewest === null || missing.length < fewest.length) fewest = missing;
  }
  return failure((fewest ?? []).map((need) => needed(need, path)));
}

function needed({ code, dimension, from }: Need, path: Problem['path']): Problem {
  const keys = Object.keys(from);
  const unit = canonicalUnitOf(dimension);
  const label = (language: keyof LocalText): string =>
    keys.map((key) => (qualityPropertyByKey(key)?.label[language] ?? key).toLowerCase()).join(LISTED[language]);
  return {
    kind: 'invalid',
    code,
    path,
    message: {
      en: `To convert this amount, the ${label('en')} of the stream is needed (in ${unit.label.en}). Give it under quality, a typical figure or a range.`,
      da: `Mængden kan kun omregnes, når strømmens ${label('da')} er kendt (i ${unit.label.da}). Angiv den under kvalitet, som typisk tal eller interval.`,
    },
    facts: { needed: keys[0] ?? '', unit: unit.code },
  };
}

const LISTED: LocalText = { en: ' or the ', da: ' eller ' };
