import { parseMoneyUnit } from '../quantity/money.ts';
import type { Currency } from '../quantity/money.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { PresentCostInput } from './stream-input.ts';
import { readText, shortened } from './text-field.ts';
import { readYear } from './year-field.ts';

/** What a stream costs its company today: positive is a cost, negative an income. */
export interface PresentCost {
  readonly value: number;
  /** As the person wrote it: `DKK/t`, `kr. pr. ton`, `EUR/MWh`. */
  readonly unit: string;
  /** Calendar year of the price; null where it is not said. */
  readonly year: number | null;
}

/** A price in one currency for one unit. */
export interface Price {
  /** In `currency` for each `perUnit`. */
  readonly value: number;
  readonly currency: Currency;
  /** Code of the unit paid for, `y` for a sum each year, null for a sum once. */
  readonly perUnit: string | null;
}

const UNIT_LIMIT = 40;

/** What would be right, for saying so. */
const OFFERED = ['DKK/t', 'EUR/t', 'DKK/m3', 'EUR/MWh', 'DKK/y'];

/** The cost as a price; null where its unit is an older one in free words. */
export function priceOf({ value, unit }: PresentCost): Price | null {
  const money = parseMoneyUnit(unit);
  return money && { value: value * money.factor, currency: money.currency, perUnit: money.per };
}

/** The cost as given; null where none is given, or `COST_NOT_A_NUMBER`, `COST_UNIT_UNKNOWN`, or its unit is no text. */
export function readPresentCost(
  cost: PresentCostInput | null | undefined,
  path: Path,
  report: Report,
): PresentCost | null {
  if (!cost) return null;
  const unit = readText(cost.unit, [...path, 'unit'], { limit: UNIT_LIMIT, required: true }, report);
  const year = readYear(cost.year, [...path, 'year'], report);
  if (!Number.isFinite(cost.value)) {
    report(
      invalid('COST_NOT_A_NUMBER', [...path, 'value'], {
        en: 'The cost must be a number.',
        da: 'Omkostningen skal være et tal.',
      }),
    );
    return null;
  }
  if (unit === null) return null;
  if (parseMoneyUnit(unit) !== null) return { value: cost.value, unit, year };
  const given = shortened(unit);
  report(
    invalid(
      'COST_UNIT_UNKNOWN',
      [...path, 'unit'],
      {
        en: `“${given}” is not a price that is known here. Write a currency and what it is paid for: ${OFFERED.join(', ')}.`,
        da: `Prisenheden »${given}« kendes ikke. Skriv en valuta og det, der betales for: kr./t, EUR/t, kr./m³, EUR/MWh, kr./år.`,
      },
      { given, offered: OFFERED },
    ),
  );
  return null;
}
