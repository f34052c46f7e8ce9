import type { Party } from './party.ts';
import { comparableAmounts } from './demand-coverage.ts';

const MONTHS = 12;

/** The shares of the year's amount by month: as stated, else even for what is there all the time; null where not known. */
function sharesOf({ facts, availability }: Party): readonly number[] | null {
  if (facts.monthlyShares?.length === MONTHS) return facts.monthlyShares;
  return availability === 'continuous' ? Array.from({ length: MONTHS }, () => 1 / MONTHS) : null;
}

/** How a supply covers a demand month by month, without a store. */
export interface MonthlyCoverage {
  /** Share of the year's demand that is met in the month in which it arises, 0 … 1. */
  readonly covered: number;
  /** Share of the supply that is used in the month in which it arises, 0 … 1. */
  readonly used: number;
  /** Months, January as 1, in which less than all of the demand is met. */
  readonly shortMonths: readonly number[];
}

/** Null where amounts or months are not known on both sides, or neither states its months: the year then says all there is. */
export function monthlyCoverage(supply: Party, demand: Party): MonthlyCoverage | null {
  const amounts = comparableAmounts(supply, demand);
  const [offered, needed] = [sharesOf(supply), sharesOf(demand)];
  if (!amounts || amounts.demanded <= 0 || amounts.supplied <= 0 || offered === null || needed === null) return null;
  if (supply.facts.monthlyShares === null && demand.facts.monthlyShares === null) return null;
  const shortMonths: number[] = [];
  let met = 0;
  for (let month = 0; month < MONTHS; month++) {
    const [has, needs] = [amounts.supplied * (offered[month] ?? 0), amounts.demanded * (needed[month] ?? 0)];
    met += Math.min(has, needs);
    if (has < needs * (1 - TOLERATED)) shortMonths.push(month + 1);
  }
  return { covered: Math.min(1, met / amounts.demanded), used: Math.min(1, met / amounts.supplied), shortMonths };
}

/** Within this share of a month's demand nobody would call it short. */
const TOLERATED = 0.02;
