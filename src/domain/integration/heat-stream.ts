/** Whether a stream gives heat (it must be cooled) or takes heat (it must be heated). */
export const HEAT_SIDES = ['hot', 'cold'] as const;
export type HeatSide = (typeof HEAT_SIDES)[number];

/**
 * One stream of a heat recovery problem, as in Linnhoff and Flower (1978): a flow that must come from its supply to its
 * target temperature. Where both are the same it is a point stream, such as condensing steam: its whole duty lies at one
 * temperature. Temperatures in °C, duty in kW (or any two units that the whole problem shares).
 */
export interface HeatStream {
  readonly side: HeatSide;
  readonly supplyTemperature: number;
  readonly targetTemperature: number;
  /** kW, zero or more. */
  readonly duty: number;
  /** K: this stream's share of the least temperature difference of a heat exchanger, ΔTcont; half of a global ΔTmin. */
  readonly approachContribution: number;
}

/** A stream of one of several facilities. */
export interface FacilityHeatStream extends HeatStream {
  readonly facilityId: string;
}

/** A temperature of a stream on the shifted scale, where heat may flow between streams of equal temperature. */
export function shift(temperature: number, { side, approachContribution }: HeatStream): number {
  return side === 'hot' ? temperature - approachContribution : temperature + approachContribution;
}

/** The temperature of a stream that stands for a shifted one. */
export function unshift(shifted: number, side: HeatSide, approachContribution: number): number {
  return side === 'hot' ? shifted + approachContribution : shifted - approachContribution;
}
