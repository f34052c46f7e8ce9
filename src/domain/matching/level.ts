import type { QualityProperty } from '../registry/stream.ts';
import type { Verdict } from './match.ts';
import { rangeOf, reaches } from './property-range.ts';

/** How a supplied level (temperature, pressure) stands to a needed one. */
export interface LevelFit {
  readonly verdict: Verdict;
  readonly score: number;
  readonly relation: 'meets' | 'sometimesTooLow' | 'tooLow' | 'tooHigh' | 'sometimesTooHigh';
}

/**
 * Compares a supply's level with what a demand needs. A supply that states one bound only is taken to have that level.
 *
 * @param mayBeLowered whether too high fits on a condition, since more can be brought down: not where the level is what is asked for
 *   (cooling). Never by the bounds that are stated, or a further one would open what was closed.
 */
export function compareLevels(supply: QualityProperty, demand: QualityProperty, mayBeLowered: boolean): LevelFit {
  const offered = rangeOf(supply);
  const needed = rangeOf(demand);
  const lowest = Number.isFinite(offered.minimum) ? offered.minimum : offered.maximum;
  const highest = Number.isFinite(offered.maximum) ? offered.maximum : offered.minimum;
  if (!reaches(highest, needed.minimum)) return { verdict: 'doesNotFit', score: 0, relation: 'tooLow' };
  if (!reaches(lowest, needed.minimum)) return { verdict: 'conditionally', score: 0.5, relation: 'sometimesTooLow' };
  if (!reaches(needed.maximum, lowest)) {
    return mayBeLowered
      ? { verdict: 'conditionally', score: 0.7, relation: 'tooHigh' }
      : { verdict: 'doesNotFit', score: 0, relation: 'tooHigh' };
  }
  if (!reaches(needed.maximum, highest)) {
    return { verdict: 'conditionally', score: mayBeLowered ? 0.8 : 0.5, relation: 'sometimesTooHigh' };
  }
  return { verdict: 'fits', score: 1, relation: 'meets' };
}
