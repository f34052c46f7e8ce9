import type { WaterFlow } from './water-cascade.ts';

/** A process that gives a fixed load of one contaminant to the water that passes (washing, extraction), at whatever flow. */
export interface WaterOperation {
  readonly inletMaximum: number;
  readonly outletMaximum: number;
  /** The flow that takes up the load between the two greatest concentrations. */
  readonly limitingFlow: number;
}

/**
 * A fixed load as a fixed flow: the limiting flow as a sink at the greatest inlet and a source at the greatest outlet
 * concentration. The targets are the same, since purer inlet water is made up to that flow by water of the own outlet:
 * Prakash R., Shenoy U.V. (2005) Targeting and design of water networks for fixed flowrate and fixed contaminant load
 * operations, Chem. Eng. Sci. 60 255-268.
 */
export function asSourceAndSink(operation: WaterOperation): { readonly source: WaterFlow; readonly sink: WaterFlow } {
  const flow = operation.limitingFlow;
  return {
    source: { flow, concentration: operation.outletMaximum },
    sink: { flow, concentration: operation.inletMaximum },
  };
}
