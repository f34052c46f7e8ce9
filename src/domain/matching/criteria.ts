import type { Criterion } from './criterion.ts';
import { amountCriterion } from './criteria/amount.ts';
import { availabilityCriterion } from './criteria/availability.ts';
import { distanceCriterion } from './criteria/distance.ts';
import { exchangesCriterion } from './criteria/exchanges.ts';
import { pressureCriterion } from './criteria/pressure.ts';
import { provenanceCriterion } from './criteria/provenance.ts';
import { qualityCriterion } from './criteria/quality.ts';
import { resourceCriterion } from './criteria/resource.ts';
import { temperatureCriterion } from './criteria/temperature.ts';
import { wasteStatusCriterion } from './criteria/waste-status.ts';

/**
 * All that a match is judged by, in the order in which it is read.
 *
 * The weights are a judgement of this project: what the resource is weighs most, then how much, how far and how good
 * it is, then the rest. They order matches; they are no probability.
 */
export const CRITERIA: readonly Criterion[] = [
  resourceCriterion,
  amountCriterion,
  distanceCriterion,
  temperatureCriterion,
  pressureCriterion,
  qualityCriterion,
  availabilityCriterion,
  exchangesCriterion,
  wasteStatusCriterion,
  provenanceCriterion,
];
