import type { LocalText } from '../text.ts';
import type { FactorUnit } from './factor-row.ts';
import { EMISSION_FACTOR_ROWS, PRICE_ROWS } from './factors.data.ts';

/** A figure that amounts are multiplied with, with where it is from. */
export interface Factor {
  readonly key: string;
  readonly label: LocalText;
  /** DKK or kgCO2e per unit; from and to are the same where the source gives one value. */
  readonly from: number;
  readonly to: number;
  readonly per: FactorUnit;
  readonly year: number | null;
  readonly source: string;
  /** From memory, not read in the source: to be replaced before anyone decides by it. */
  readonly recalled: boolean;
}

const EMISSIONS: ReadonlyMap<string, Factor> = new Map(
  EMISSION_FACTOR_ROWS.map(([key, en, da, value, per, year, region, source, recalled]) => [
    key,
    { key, label: { en, da }, from: value, to: value, per, year, source: `${source} (${region})`, recalled },
  ]),
);

const PRICE_YEAR = 2024;
const PRICES: ReadonlyMap<string, Factor> = new Map(
  PRICE_ROWS.map(([key, en, da, from, to, per]) => [
    key,
    { key, label: { en, da }, from, to, per, year: PRICE_YEAR, source: 'recalled range for Denmark', recalled: true },
  ]),
);

/** @throws Error for a key that the table lacks: keys are the project's own. */
export function emissionFactor(key: string): Factor {
  return found(EMISSIONS, key);
}

/** @throws Error for a key that the table lacks: keys are the project's own. */
export function price(key: string): Factor {
  return found(PRICES, key);
}

function found(table: ReadonlyMap<string, Factor>, key: string): Factor {
  const factor = table.get(key);
  if (factor === undefined) throw new Error(`There is no factor ${key}.`);
  return factor;
}
