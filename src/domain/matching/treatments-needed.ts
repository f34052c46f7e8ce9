import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Treatment } from '../knowledge/treatment.ts';
import { isHeat } from './carrier.ts';
import type { Candidate } from './criterion.ts';
import { isHazardous } from './hazard.ts';
import { heatPumpCop } from './heat-pump.ts';
import { propertyKey, propertyOf, rangeOf, sameDimension } from './property-range.ts';
import { qualityFit } from './quality-fit.ts';

/** A step that a pair needs, with the COP where it is a heat pump. */
export interface NeededTreatment {
  readonly treatment: Treatment;
  readonly cop: number | null;
}

/** The longest chain that is still told as one use. */
export const MOST_STEPS = 3;

function step(key: string, cop: number | null = null): readonly NeededTreatment[] {
  const treatment = knowledgeBase().treatments.get(key);
  return treatment ? [{ treatment, cop }] : [];
}

/** Of heat: a heat pump where the source is too cold, else a heat exchanger where both temperatures are known. */
function heatSteps({ supply, demand }: Candidate): readonly NeededTreatment[] {
  const [offered, needed] = [propertyOf(supply, 'temperature'), propertyOf(demand, 'temperature')];
  if (!offered || !needed || !sameDimension(offered, needed)) return [];
  const [has, needs] = [rangeOf(offered), rangeOf(needed)];
  const highest = Number.isFinite(has.maximum) ? has.maximum : has.minimum;
  if (!Number.isFinite(needs.minimum)) return [];
  if (highest >= needs.minimum) return step('heat-exchanger');
  const cop = heatPumpCop(highest, needs.minimum);
  return cop === null ? [] : step('heat-pump', cop);
}

/** The steps between supply and use: those that the use is known with, and those that the limits of the demand ask for; at most three. */
export function treatmentsNeeded(candidate: Candidate): readonly NeededTreatment[] {
  const { supply, demand, compatibility } = candidate;
  const ofUse =
    'useFound' in compatibility ? compatibility.useFound.known.use.treatments.flatMap((key) => step(key)) : [];
  const heat = isHeat(supply) || isHeat(demand);
  const ofQuality = demand.properties.flatMap((taken) => {
    const key = propertyKey(taken.name);
    const offered = propertyOf(supply, key);
    if (key === 'pressure' || key === 'temperature' || !offered || !sameDimension(offered, taken)) return [];
    const fit = qualityFit(offered, taken, supply.resource.kind, !isHazardous(supply));
    return fit.kind === 'treated' ? fit.treatments.map((treatment) => ({ treatment, cop: null })) : [];
  });
  const all = [...ofUse, ...ofQuality, ...(heat ? heatSteps(candidate) : [])];
  const seen = new Set<string>();
  return all.filter(({ treatment: { key } }) => !seen.has(key) && seen.add(key).size > 0).slice(0, MOST_STEPS);
}
