import { AGE_INDICATORS } from './age.ts';
import { CIRCULARITY_INDICATORS } from './circularity.ts';
import { DISTANCE_INDICATORS } from './distance.ts';
import { DIVERSITY_INDICATORS } from './diversity.ts';
import { FLOW_INDICATORS } from './flow.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { NetworkGround } from './network-ground.ts';
import { POSITION_INDICATORS } from './position.ts';
import { STRUCTURE_INDICATORS } from './structure.ts';

/** Every figure that can be asked of a network, in the order in which they are shown. */
export const INDICATORS: readonly Indicator[] = [
  ...STRUCTURE_INDICATORS,
  ...FLOW_INDICATORS,
  ...CIRCULARITY_INDICATORS,
  ...DIVERSITY_INDICATORS,
  ...AGE_INDICATORS,
  ...DISTANCE_INDICATORS,
  ...POSITION_INDICATORS,
];

export interface IndicatorAnswer {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
}

/** The figures of a selected network; `ids` null asks for all, and one that there is not answers nothing. */
export function networkIndicators(ground: NetworkGround, ids: readonly string[] | null): readonly IndicatorAnswer[] {
  return INDICATORS.filter(({ id }) => ids === null || ids.includes(id)).map((indicator) => ({
    indicator,
    values: indicator.valuesOf(ground),
  }));
}
