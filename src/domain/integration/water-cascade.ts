// The water cascade: Manan Z.A., Tan Y.L., Foo D.C.Y. (2004) Targeting the minimum water flow rate using water cascade
// analysis technique, AIChE J. 50(12) 3169-3183. The same limits as the material recovery pinch of El-Halwagi M.M.,
// Gabriel F., Harell D. (2003) Ind. Eng. Chem. Res. 42 4319-4328. Regeneration with recycling: Wang Y.P., Smith R. (1994)
// Wastewater minimisation, Chem. Eng. Sci. 49(7) 981-1006.

/** Water (or hydrogen, or a solvent) that a process lets go (source) or takes at that concentration or purer (sink). */
export interface WaterFlow {
  readonly flow: number;
  readonly concentration: number;
}

export interface WaterCascadeProblem {
  readonly sources: readonly WaterFlow[];
  readonly sinks: readonly WaterFlow[];
  readonly freshConcentration: number;
  /** Water of any quality can be cleaned to this concentration; absent where there is no such plant. */
  readonly regeneratedConcentration?: number;
}

/** One row of the cascade table: what happens from this concentration down to the next. */
interface WaterCascadeLevel {
  readonly concentration: number;
  /** Sources less sinks at this concentration, without fresh and regenerated water. */
  readonly netFlow: number;
  /** Flow handed down to the next level, with fresh and regenerated water. */
  readonly flow: number;
  /** Room for contaminant gathered until this level (flow × concentration); zero at a pinch. */
  readonly load: number;
}

export type WaterTarget =
  | {
      readonly status: 'optimal';
      readonly fresh: number;
      readonly waste: number;
      readonly regenerated: number;
      /** Where quality, not quantity, sets the limit; ascending. */
      readonly pinches: readonly number[];
      readonly levels: readonly WaterCascadeLevel[];
    }
  | { readonly status: 'infeasible' };

/** Share of the greatest load below which a load is rounding. */
const ROUNDING = 1e-9;

/**
 * Least fresh water and least waste of sources and sinks with one contaminant; where water is regenerated, the least of it
 * at that. Any units, as long as flows are in one and concentrations in one. Infeasible: a sink wants purer water than there is.
 */
export function findWaterTarget(problem: WaterCascadeProblem): WaterTarget {
  const { freshConcentration } = problem;
  const regenerated = problem.regeneratedConcentration ?? Infinity;
  const levels = cascade(problem);
  const netFlow = levels.reduce((sum, level) => sum + level.netFlow, 0);
  const rounding = ROUNDING * levels.reduce((most, { load }) => Math.max(most, Math.abs(load)), 0);

  let fresh = Math.max(0, -netFlow);
  for (const { concentration, load } of levels) {
    if (load >= -rounding || concentration > regenerated) continue;
    if (concentration <= freshConcentration) return { status: 'infeasible' };
    fresh = Math.max(fresh, -load / (concentration - freshConcentration));
  }
  let cleaned = 0;
  for (const { concentration, load } of levels) {
    if (concentration <= regenerated) continue;
    const lacking = -load - fresh * Math.max(0, concentration - freshConcentration);
    if (lacking > rounding) cleaned = Math.max(cleaned, lacking / (concentration - regenerated));
  }
  const filled = levels.map((level) => withWater(withWater(level, fresh, freshConcentration), cleaned, regenerated));
  const purestAdded = cleaned > 0 ? Math.min(freshConcentration, regenerated) : freshConcentration;
  const pinches =
    fresh + cleaned > 0
      ? filled.filter(({ concentration, load }) => concentration > purestAdded && Math.abs(load) <= rounding)
      : [];
  return {
    status: 'optimal',
    fresh,
    waste: Math.max(0, netFlow + fresh),
    regenerated: cleaned,
    pinches: pinches.map(({ concentration }) => concentration),
    levels: filled,
  };
}

function withWater(level: WaterCascadeLevel, flow: number, concentration: number): WaterCascadeLevel {
  if (flow === 0 || level.concentration < concentration) return level;
  return {
    ...level,
    flow: level.flow + flow,
    load: level.load + flow * (level.concentration - concentration),
  };
}

/** The table without fresh water: from pure to dirty, each level's flow dilutes what the next one brings. */
function cascade(problem: WaterCascadeProblem): WaterCascadeLevel[] {
  const netFlows = new Map<number, number>([[problem.freshConcentration, 0]]);
  const add = (concentration: number, flow: number): void => {
    netFlows.set(concentration, (netFlows.get(concentration) ?? 0) + flow);
  };
  if (problem.regeneratedConcentration !== undefined) add(problem.regeneratedConcentration, 0);
  for (const { flow, concentration } of problem.sources) add(concentration, flow);
  for (const { flow, concentration } of problem.sinks) add(concentration, -flow);
  const levels: WaterCascadeLevel[] = [];
  for (const [concentration, netFlow] of [...netFlows].sort(([a], [b]) => a - b)) {
    const purer = levels.at(-1);
    const load = purer === undefined ? 0 : purer.load + purer.flow * (concentration - purer.concentration);
    levels.push({ concentration, netFlow, flow: (purer?.flow ?? 0) + netFlow, load });
  }
  return levels;
}
