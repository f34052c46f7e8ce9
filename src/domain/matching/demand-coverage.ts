import type { Party } from './party.ts';

/** The canonical figures of a pair of amounts; null where one is missing or they are of different dimensions. */
export function comparableAmounts(
  supply: Pick<Party, 'amount'>,
  demand: Pick<Party, 'amount'>,
): { readonly supplied: number; readonly demanded: number; readonly unit: string } | null {
  if (!supply.amount || !demand.amount) return null;
  if (supply.amount.canonicalUnit !== demand.amount.canonicalUnit) return null;
  return {
    supplied: supply.amount.canonicalValue,
    demanded: demand.amount.canonicalValue,
    unit: supply.amount.canonicalUnit,
  };
}

/** Share of the demand that the supply covers, 0 … 1; null where it cannot be said, or nothing is demanded. */
export function demandCoverage(supply: Pick<Party, 'amount'>, demand: Pick<Party, 'amount'>): number | null {
  const amounts = comparableAmounts(supply, demand);
  if (!amounts || amounts.demanded <= 0) return null;
  return Math.min(1, amounts.supplied / amounts.demanded);
}
