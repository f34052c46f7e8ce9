import { unitLabel } from '../../quantity/units.ts';
import type { ResourceKind } from '../../registry/resource.ts';
import type { LocalText } from '../../text.ts';
import type { NetworkGround } from './network-ground.ts';

export const INDICATOR_LEVELS = ['network', 'facility', 'link', 'resource'] as const;
/** What an indicator speaks of. */
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** One figure of an indicator. */
export interface IndicatorValue {
  /** Id of the facility, link or resource; null for the network. */
  readonly subjectId: string | null;
  /** The kind of resource that it is about; null for all kinds together. */
  readonly kind: ResourceKind | null;
  /** Which part of the indicator it is (`median`, `births` …); null where there is only one. */
  readonly part: LocalText | null;
  /** Null where it is not known: nought is a figure. */
  readonly value: number | null;
  /** Code of a unit, or `year` for a number of years; null for bare numbers and shares. */
  readonly unit: string | null;
  /** Of how many cases (synergies, links, facilities) it is reckoned, of how many there are: the others lack the figure that it takes. */
  readonly counted: number;
  readonly outOf: number;
  readonly note: LocalText | null;
}

/** A figure of a network, of its facilities, links or resources: a new one is one more of these in the list. */
export interface Indicator {
  /** Stable, such as `betweenness`. */
  readonly id: string;
  readonly level: IndicatorLevel;
  readonly label: LocalText;
  /** How it is worked out, in plain words. */
  readonly definition: LocalText;
  /** Who defined it, or that we did. */
  readonly source: string;
  /** Sorted by subject, then kind and unit. */
  readonly valuesOf: (ground: NetworkGround) => readonly IndicatorValue[];
}

/** The unit as readers write it; null where there is none. */
export function indicatorUnit({ unit }: Pick<IndicatorValue, 'unit'>): LocalText | null {
  if (unit === null) return null;
  return unit === 'year' ? { en: 'years', da: 'år' } : { en: unitLabel(unit, 'en'), da: unitLabel(unit, 'da') };
}

/** A figure that needs no amounts and speaks of everything. */
export function plainValue(value: number | null, over: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    subjectId: null,
    kind: null,
    part: null,
    value,
    unit: null,
    counted: over.outOf ?? 0,
    outOf: 0,
    note: null,
    ...over,
  };
}
