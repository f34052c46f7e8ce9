import { rankReceivers, receiverFeatures } from '../../src/domain/matching/rank-receivers.ts';
import type { NamedFacility } from '../../src/domain/knowledge/resolve-names.ts';

/** A documented park: what each by-product stream of a donor went to. */
export interface ParkWithAnswers {
  readonly park: string;
  readonly source: string;
  /** By sector, as the papers name them. */
  readonly facilities: readonly string[];
  readonly streams: readonly (readonly [donor: string, byProduct: string, receivers: readonly string[]])[];
}

/** The ranking of one stream's possible receivers, with the documented ones. */
export interface JudgedRanking {
  readonly ranking: readonly { readonly facility: string; readonly score: number }[];
  readonly receivers: ReadonlySet<string>;
}

const called = (name: string): NamedFacility => ({ name, activityCodes: [] });

function othersOf(park: ParkWithAnswers, donor: string): readonly NamedFacility[] {
  return park.facilities.filter((facility) => facility !== donor).map(called);
}

/** What the product says of every stream of a park. */
export function rankingsOf(park: ParkWithAnswers): readonly JudgedRanking[] {
  return park.streams.map(([donor, words, receivers]) => ({
    ranking: rankReceivers(called(donor), { words, key: null }, othersOf(park, donor)).map(({ facility, score }) => ({
      facility: facility.name,
      score,
    })),
    receivers: new Set(receivers),
  }));
}

/** The features of every stream of a park, for fitting. */
export function featuresOf(park: ParkWithAnswers) {
  return park.streams.map(([donor, words, receivers]) => ({
    rows: receiverFeatures(called(donor), { words, key: null }, othersOf(park, donor)).map(
      ({ facility, features }) => ({
        facility: facility.name,
        features,
        isReceiver: receivers.includes(facility.name),
      }),
    ),
    receivers: new Set(receivers),
  }));
}
