import type { Synergy, YearlyFlow } from '../registry/synergy.ts';
import type { LinkAmount } from './symbiosis-network.ts';

/** The canonical units of what flows in a year. */
export const YEARLY_UNITS: readonly string[] = ['t/y', 'm3/y', 'Nm3/y', 'MWh/y', 't DM/y', 'tCO2e/y'];

/** What went over in one calendar year may be written as tonnes or as tonnes a year: the same thing. */
const YEARLY_UNIT: Readonly<Record<string, string>> = {
  t: 't/y',
  m3: 'm3/y',
  Nm3: 'Nm3/y',
  MWh: 'MWh/y',
  't DM': 't DM/y',
  tCO2e: 'tCO2e/y',
};

/** The canonical unit of a yearly flow, however it was written. */
export function yearlyUnit(flow: YearlyFlow): string {
  return YEARLY_UNIT[flow.amount.canonicalUnit] ?? flow.amount.canonicalUnit;
}

/** The better figure for `year`: the latest that is not later than it, else the earliest; of one year, the larger. */
function isBetter(flow: YearlyFlow, than: YearlyFlow, year: number): boolean {
  if (flow.year === than.year) return flow.amount.canonicalValue > than.amount.canonicalValue;
  if (flow.year <= year) return than.year > year || flow.year > than.year;
  return than.year > year && flow.year < than.year;
}

/** The flow of each unit that speaks best for a calendar year. */
export function flowsOf(synergy: Pick<Synergy, 'flows'>, year: number): readonly YearlyFlow[] {
  const byUnit = new Map<string, YearlyFlow>();
  for (const flow of synergy.flows) {
    const unit = yearlyUnit(flow);
    const known = byUnit.get(unit);
    if (!known || isBetter(flow, known, year)) byUnit.set(unit, flow);
  }
  return [...byUnit.values()];
}

/**
 * What flows in a set of synergies in a calendar year (`year` null: by their latest figures): one sum for each canonical
 * unit, since tonnes and megawatt hours cannot be added. Sorted by unit. Synergies must come in a fixed order, so that the
 * sum of floating point figures is the same each time.
 */
export function strandAmounts(synergies: readonly Synergy[], year: number | null): readonly LinkAmount[] {
  const sums = new Map<string, LinkAmount>();
  for (const flow of synergies.flatMap((synergy) => flowsOf(synergy, year ?? Infinity))) {
    const canonicalUnit = yearlyUnit(flow);
    const sum = sums.get(canonicalUnit);
    sums.set(canonicalUnit, {
      canonicalValue: (sum?.canonicalValue ?? 0) + flow.amount.canonicalValue,
      canonicalUnit,
      estimated: (sum?.estimated ?? false) || flow.provenance.basis === 'estimated',
    });
  }
  return [...sums.values()].sort((one, other) => (one.canonicalUnit < other.canonicalUnit ? -1 : 1));
}
