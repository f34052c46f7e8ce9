import type { Criterion } from './criterion.ts';
import { amountCriterion } from './criteria/amount.ts';
import { availabilityCriterion } from './criteria/availability.ts';
import { borderCriterion } from './criteria/border.ts';
import { distanceCriterion } from './criteria/distance.ts';
import { exchangesCriterion } from './criteria/exchanges.ts';
import { foodAndFeedCriterion } from './criteria/food-and-feed.ts';
import { freshnessCriterion } from './criteria/freshness.ts';
import { pressureCriterion } from './criteria/pressure.ts';
import { provenanceCriterion } from './criteria/provenance.ts';
import { qualityCriterion } from './criteria/quality.ts';
import { resourceCriterion } from './criteria/resource.ts';
import { temperatureCriterion } from './criteria/temperature.ts';
import { wasteStatusCriterion } from './criteria/waste-status.ts';

/**
 * All that a match is judged by, in the order in which it is read.
 *
 * The weight of the resource is fitted on documented parks; the others are judgements of this project in the same unit (log odds),
 * since no published park states amounts, places or qualities: what the resource is weighs most, then how far and how good it is,
 * then how much, then the rest.
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
  borderCriterion,
  foodAndFeedCriterion,
  freshnessCriterion,
  provenanceCriterion,
];
