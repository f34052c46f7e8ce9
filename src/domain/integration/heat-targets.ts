/**
 * The least heating and cooling of a group of streams, before any heat exchanger is drawn: the problem table algorithm.
 *
 * Linnhoff B., Flower J.R. (1978) Synthesis of heat exchanger networks I. AIChE Journal 24(4) 633-642;
 * Linnhoff B. et al. (1982) User Guide on Process Integration for the Efficient Use of Energy, IChemE.
 */
import { drawComposite, drawGrandComposite, type CurvePoint } from './heat-curves.ts';
import { cutIntoSteps, SAME_TEMPERATURE, type HeatStep } from './heat-steps.ts';
import { shift, unshift, type HeatSide, type HeatStream } from './heat-stream.ts';

/** One row of the problem table, `top` and `bottom` on the shifted scale. A row of no height holds point streams. */
interface CascadeRow extends HeatStep {
  /** kW: what the row gives (positive) or lacks (negative). */
  readonly surplus: number;
  /** kW that leave the row downwards when the least hot utility enters at the top. */
  readonly heatFlow: number;
}

/** A temperature past which no heat may flow: above it no cooling by utility, below it no heating. */
interface Pinch {
  /** °C on the shifted scale. */
  readonly shifted: number;
  /** °C of the hot streams there; null where they differ in their contribution to the approach. */
  readonly hot: number | null;
  /** °C of the cold streams there; null where they differ in their contribution to the approach. */
  readonly cold: number | null;
}

export interface HeatTargets {
  /** kW: least heating from outside. */
  readonly hotUtility: number;
  /** kW: least cooling from outside. */
  readonly coldUtility: number;
  /** kW passed from hot to cold streams when no more utility is used than needed. */
  readonly recovery: number;
  /** Hottest first; none where heat flows everywhere between the ends (a threshold problem). */
  readonly pinches: readonly Pinch[];
  readonly cascade: readonly CascadeRow[];
  /** Both at the streams' own temperatures; the cold one lies to the right by the least cold utility. */
  readonly composite: Readonly<Record<HeatSide, readonly CurvePoint[]>>;
  readonly grandComposite: readonly CurvePoint[];
}

/** Of all heat in the problem: what is less than this came from rounding. */
const ROUNDING = 1e-12;

/** Targets of streams as `readHeatStreams` gives them; the order of the streams does not matter. */
export function findHeatTargets(streams: readonly HeatStream[]): HeatTargets {
  const steps = cutIntoSteps(streams.map(shiftedSpan));
  const hotDuty = sum(steps.map((row) => row.hotDuty));
  const coldDuty = sum(steps.map((row) => row.coldDuty));
  const clean = (heat: number): number => (Math.abs(heat) <= ROUNDING * (hotDuty + coldDuty) ? 0 : heat);

  // Where this is negative, heat would have to flow upwards; the worst place says what must enter from outside.
  const unaided = runningSum(steps.map((row) => row.hotDuty - row.coldDuty));
  const hotUtility = clean(unaided.reduce((need, heat) => Math.max(need, -heat), 0));
  const coldUtility = clean(hotUtility + hotDuty - coldDuty);
  const cascade = steps.map((row, index) => ({
    ...row,
    surplus: clean(row.hotDuty - row.coldDuty),
    heatFlow: clean(hotUtility + (unaided[index] ?? 0)),
  }));
  return {
    hotUtility,
    coldUtility,
    recovery: clean(hotDuty - coldUtility),
    pinches: findPinches(streams, cascade),
    cascade,
    composite: { hot: drawComposite(streams, 'hot', 0), cold: drawComposite(streams, 'cold', coldUtility) },
    grandComposite: drawGrandComposite(hotUtility, cascade),
  };
}

function shiftedSpan(stream: HeatStream) {
  const ends = [shift(stream.supplyTemperature, stream), shift(stream.targetTemperature, stream)];
  return { side: stream.side, top: Math.max(...ends), bottom: Math.min(...ends), duty: stream.duty };
}

/** The last row ends at the cold utility: no heat leaving it is not a pinch but a problem without cooling. */
function findPinches(streams: readonly HeatStream[], cascade: readonly CascadeRow[]): readonly Pinch[] {
  const temperatures = cascade.slice(0, -1).flatMap(({ bottom, heatFlow }) => (heatFlow === 0 ? [bottom] : []));
  return [...new Set(temperatures)].map((shifted) => ({
    shifted,
    hot: temperatureAt(shifted, 'hot', streams),
    cold: temperatureAt(shifted, 'cold', streams),
  }));
}

function temperatureAt(shifted: number, side: HeatSide, streams: readonly HeatStream[]): number | null {
  const ofSide = streams.filter((stream) => stream.side === side && stream.duty > 0);
  const there = ofSide.filter((stream) => {
    const { top, bottom } = shiftedSpan(stream);
    return shifted <= top + SAME_TEMPERATURE && shifted >= bottom - SAME_TEMPERATURE;
  });
  const contributions = new Set((there.length > 0 ? there : ofSide).map((stream) => stream.approachContribution));
  const [contribution] = contributions;
  return contribution === undefined || contributions.size > 1 ? null : unshift(shifted, side, contribution);
}

function runningSum(values: readonly number[]): readonly number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
