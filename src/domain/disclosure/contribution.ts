import type { ResourceKind } from '../registry/resource.ts';

/** What one company gave to another in one year. */
export interface Contribution {
  readonly donorCompany: string;
  readonly receiverCompany: string;
  readonly donorSector: string;
  readonly receiverSector: string;
  readonly resourceKind: ResourceKind;
  readonly year: number;
  /** Finite, not negative: the rules of release hold for such contributions only. */
  readonly amount: number;
  /** Code of a canonical unit. */
  readonly unit: string;
  /** Readers of the release see this one by itself anyway: it hides nobody. */
  readonly open: boolean;
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Contributions that say something, in an order of their own, so that their sums do not depend on that of the input. */
export function inOrder(contributions: readonly Contribution[]): readonly Contribution[] {
  const wrong = contributions.find(({ amount }) => !(amount >= 0 && Number.isFinite(amount)));
  if (wrong) throw new Error(`${wrong.amount} ${wrong.unit} is no contribution.`);
  return contributions
    .filter(({ amount }) => amount > 0)
    .toSorted(
      (one, other) =>
        compare(one.donorCompany, other.donorCompany) ||
        compare(one.receiverCompany, other.receiverCompany) ||
        compare(one.donorSector, other.donorSector) ||
        compare(one.receiverSector, other.receiverSector) ||
        compare(one.amount, other.amount),
    );
}
