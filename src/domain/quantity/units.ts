import type { Language, LocalText } from '../text.ts';
import type { Dimension, Unit } from './unit.ts';
import { PERIOD_ROWS, POWER_ROWS, QUANTITY_ROWS, UNIT_ROWS } from './units.data.ts';
import type { PeriodRow, QuantityRow } from './units.data.ts';

const CANONICAL: Readonly<Record<Dimension, string>> = {
  massFlow: 't/y',
  volumeFlow: 'm3/y',
  gasFlow: 'Nm3/y',
  energyFlow: 'MWh/y',
  dryMassFlow: 't DM/y',
  emissionFlow: 'tCO2e/y',
  mass: 't',
  volume: 'm3',
  gasVolume: 'Nm3',
  energy: 'MWh',
  dryMass: 't DM',
  emission: 'tCO2e',
  temperature: 'degC',
  temperatureDifference: 'delta K',
  heatCapacityFlow: 'kW/K',
  pressure: 'bar(a)',
  concentration: 'mg/l',
  gasConcentration: 'mg/Nm3',
  dryMatterConcentration: 'mg/kg DM',
  fraction: '%',
  volumeFraction: 'vol%',
  heatingValue: 'MJ/kg',
  gasHeatingValue: 'MJ/Nm3',
  acidity: 'pH',
  conductivity: 'mS/cm',
  density: 'kg/m3',
  normalDensity: 'kg/Nm3',
  grainSize: 'mm',
  length: 'km',
  duration: 'h',
  operatingTime: 'h/y',
  transportWork: 't-km',
  emissionPerEnergy: 'kgCO2e/MWh',
  emissionPerMass: 'kgCO2e/t',
  emissionPerVolume: 'kgCO2e/m3',
};

/** One kilowatt through the 8,760 hours of a year, in megawatt hours. */
const MEGAWATT_HOURS_PER_KILOWATT_YEAR = 8.76;

/** Every unit that an amount or a quality figure may be given in. */
export const UNITS: readonly Unit[] = [
  ...QUANTITY_ROWS.flatMap((quantity) =>
    PERIOD_ROWS.filter((row) => quantity.periods.includes(row.period)).map((period) => rate(quantity, period)),
  ),
  ...POWER_ROWS.map(([code, kilowatts, words]): Unit => ({
    code,
    dimension: 'energyFlow',
    factor: kilowatts * MEGAWATT_HOURS_PER_KILOWATT_YEAR,
    offset: 0,
    period: 'hour',
    label: { en: code, da: code },
    variants: words,
  })),
  ...QUANTITY_ROWS.map(({ code, dimension, factor, label, words }): Unit => ({
    code,
    dimension,
    factor,
    offset: 0,
    period: null,
    label,
    variants: words,
  })),
  ...UNIT_ROWS.map(([code, dimension, factor, offset, en, da, words]): Unit => ({
    code,
    dimension,
    factor,
    offset,
    period: null,
    label: { en, da },
    variants: words,
  })),
];

const BY_CODE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.code, unit]));

/** The unit of that code; null where there is none. */
export function unitByCode(code: string): Unit | null {
  return BY_CODE.get(code) ?? null;
}

/** The units an amount of that dimension may be given in, the canonical one first. */
export function unitsOf(dimension: Dimension): readonly Unit[] {
  const canonical = canonicalUnitOf(dimension);
  return [canonical, ...UNITS.filter((unit) => unit.dimension === dimension && unit !== canonical)];
}

/** The unit that amounts of that dimension are compared and added in. */
export function canonicalUnitOf(dimension: Dimension): Unit {
  const unit = BY_CODE.get(CANONICAL[dimension]);
  if (unit === undefined) throw new Error(`The canonical unit of ${dimension} is not in the table of units.`);
  return unit;
}

/** The unit as readers of that language write it (`t/year`, `t/år`); an unknown code comes back as it is. */
export function unitLabel(code: string, language: Language): string {
  return BY_CODE.get(code)?.label[language] ?? code;
}

function rate(quantity: QuantityRow, period: PeriodRow): Unit {
  const per = (word: LocalText): LocalText => ({
    en: `${word.en}/${period.label.en}`,
    da: `${word.da}/${period.label.da}`,
  });
  return {
    code: `${quantity.code}/${period.code}`,
    dimension: quantity.flow,
    factor: quantity.factor * period.perYear,
    offset: 0,
    period: period.period,
    label: per(quantity.label),
    variants: quantity.words.slice(0, 3).flatMap((word) => period.words.map((time) => `${word}/${time}`)),
  };
}
