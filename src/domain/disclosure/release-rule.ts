import type { Contribution } from './contribution.ts';

/** When a sum hides those it is made of. The percentage must not be told to readers: it would sharpen their guesses. */
export interface ReleaseRule {
  /** Fewest companies on each side. */
  readonly leastCompanies: number;
  /** How near, in per cent, nobody may come to what a company keeps to itself. */
  readonly percent: number;
}

/**
 * At least three companies on each side, and the p% rule with p = 10 (Handbook on Statistical Disclosure Control, 2nd
 * edition 2024, chapter 4, whose advice the rule and the number three are; the ten per cent are this project's choice).
 */
export const RELEASE_RULE: ReleaseRule = { leastCompanies: 3, percent: 10 };

/** Who takes part in a sum, and by how much; open contributions left out, since nobody has to guess those. */
export interface Tally {
  readonly total: number;
  readonly donors: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  /** What each company gives or receives, largest first. */
  readonly parts: ReadonlyMap<string, number>;
  /** What two companies exchange: known to both. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

export function tallyOf(contributions: readonly Contribution[]): Tally {
  const closed = contributions.filter(({ open }) => !open);
  const parts = new Map<string, number>();
  const shared = new Map<string, Map<string, number>>();
  let total = 0;
  for (const { donorCompany, receiverCompany, amount } of closed) {
    total += amount;
    add(parts, donorCompany, amount);
    if (donorCompany === receiverCompany) continue;
    add(parts, receiverCompany, amount);
    for (const [one, other] of [
      [donorCompany, receiverCompany],
      [receiverCompany, donorCompany],
    ] as const) {
      const partners = shared.get(one) ?? new Map<string, number>();
      shared.set(one, partners);
      add(partners, other, amount);
    }
  }
  return {
    total,
    donors: new Set(closed.map(({ donorCompany }) => donorCompany)),
    receivers: new Set(closed.map(({ receiverCompany }) => receiverCompany)),
    parts: new Map([...parts].sort(([one, part], [other, next]) => next - part || (one < other ? -1 : 1))),
    shared,
  };
}

/** What a company cannot reckon from its own books; `who` null is somebody who takes no part. */
export function unknownTo(who: string | null, { total, parts }: Tally): number {
  const rest = total - (who === null ? 0 : (parts.get(who) ?? 0));
  // What floating point leaves of a difference of equal sums is nothing.
  return rest > total * 1e-12 ? rest : 0;
}

/** The most that any other company has in a sum beside what it exchanges with `who`. */
function largestUnknownPart(who: string | null, { parts, shared }: Tally): number {
  const known = who === null ? undefined : shared.get(who);
  let largest = 0;
  for (const [company, part] of parts) {
    if (part <= largest) break;
    if (company !== who) largest = Math.max(largest, part - (known?.get(company) ?? 0));
  }
  return largest;
}

function hasFewCompanies({ donors, receivers }: Tally, { leastCompanies }: ReleaseRule): boolean {
  return Math.min(donors.size, receivers.size) < leastCompanies;
}

/**
 * How much a sum must stay uncertain beyond what hides in it, in its own unit, so that `who` comes no nearer than the rule
 * allows to any other company: where positive, the exact sum would tell too much.
 *
 * The p% rule: with contributions x1 ≥ x2 ≥ … of a sum X, the second company knows x2 and so that x1 ≤ X − x2; that is
 * too near where X − x1 − x2 < p% of x1, and the sum must then stay uncertain by p% of x1 − (X − x1 − x2). Here every
 * contribution is known to two companies, its donor and its receiver, so the same is asked of every pair of companies on
 * whichever sides: of what `who` does not know, at least p% of the other's part must belong to third ones. Two donors
 * (or two receivers) give the rule as in the handbook. Of a sum of few companies no guess is to be made at all: p%
 * of the largest part is asked at least.
 */
export function neededDoubt(who: string | null, tally: Tally, rule: ReleaseRule): number {
  const part = largestUnknownPart(who, tally);
  const asked = (rule.percent / 100) * part;
  return hasFewCompanies(tally, rule) ? asked : asked - (unknownTo(who, tally) - part);
}

/** Whether a sum may be told as it is. A sum of open contributions alone may. */
export function isSafe(tally: Tally, rule: ReleaseRule): boolean {
  if (tally.parts.size === 0) return true;
  if (hasFewCompanies(tally, rule)) return false;
  return [null, ...tally.parts.keys()].every((who) => neededDoubt(who, tally, rule) <= 0);
}
