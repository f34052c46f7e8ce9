import { BestRows } from './best-rows.ts';
import type { Compatibility } from './compatibility.ts';
import { amountCriterion } from './criteria/amount.ts';
import { distanceCriterion } from './criteria/distance.ts';
import { exchangesCriterion } from './criteria/exchanges.ts';
import { resourceCriterion } from './criteria/resource.ts';
import type { Candidate, Criterion } from './criterion.ts';
import type { CandidateFilter } from './find-candidates.ts';
import { linkedFacilities } from './known-exchanges.ts';
import type { MembersOfKind } from './matching-parts.ts';
import type { MatchingRules } from './matching-rules.ts';
import { pairColumns } from './pair-columns.ts';
import type { DemandGroup, PairColumns } from './pair-columns.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { criteriaUnder, RULES_ID } from './rules-criterion.ts';
import { oddsOf } from './score.ts';

export interface RankingOptions extends CandidateFilter {
  readonly includeUnfit: boolean;
  readonly rules: MatchingRules | undefined;
  /** So many pairs of each supply. */
  readonly limit: number;
  /** Which supplies, asked for one after the other: what comes next may be said when its turn has come. All, where left out. */
  readonly asked?: Iterable<MembersOfKind> | undefined;
}

/** What becomes of a pair among the best of its supply; `score`: the chance that practitioners would call it worth a talk, 0 … 1. */
export type TellPair<Told> = (supply: Party, demand: Party, compatibility: Compatibility, score: number) => Told;

/** The demands of one resource that supplies of a kind may belong with; by the numbers of their kinds in the group. */
export interface Pool {
  readonly group: DemandGroup;
  /** Most that kinds alone say of any of them, log odds. */
  readonly most: number;
  /** −∞ where they do not belong together. */
  readonly resourceOdds: Float64Array;
  readonly rulesOdds: Float64Array;
  readonly compatibilities: readonly Compatibility[];
}

/** What holds for all supplies of a network. */
export interface Ranking {
  readonly index: MatchingIndex;
  readonly criteria: readonly Criterion[];
  readonly columns: PairColumns;
  readonly options: RankingOptions;
  /** Of the supply that is looked at. */
  readonly best: BestRows;
  /** Supplies of which a match was put aside. */
  readonly dismissed: ReadonlySet<string>;
  readonly rules: Criterion | undefined;
  readonly resource: Criterion;
  /** As the rules of the network bend them. */
  readonly amount: Criterion;
  readonly distance: Criterion;
  /** What partners so far add to a pair: of neither side, of the supply, of the demand, of both. */
  readonly exchangesOdds: Float64Array;
  /** Pairs of facilities between which anything goes, went or is planned to go. */
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
  /** There is a criterion of which nothing is known but its judgements. */
  readonly allInFull: boolean;
  /** Most that such criteria may add, and most that all criteria but those of the kinds may. */
  readonly mostOfUnknown: number;
  readonly mostOfOthers: number;
  /** Places of the terms in the order in which a judgement adds them. */
  readonly order: {
    readonly amount: number;
    readonly distance: number;
    readonly exchanges: number;
    readonly resource: number;
    readonly rules: number;
    readonly all: number;
  };
}

/** Criteria that are worked out here, beside those that tell what they ask. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  ...[resourceCriterion, amountCriterion, distanceCriterion, exchangesCriterion].map(({ id }) => id),
  RULES_ID,
]);

export function prepareRanking(index: MatchingIndex, options: RankingOptions): Ranking {
  const criteria = criteriaUnder(options.rules);
  const bent = (plain: Criterion): Criterion => criteria.find(({ id }) => id === plain.id) ?? plain;
  const mostOf = (some: readonly Criterion[]): number =>
    some.reduce((sum, { weight, neutral }) => sum + Math.max(0, weight * (1 - neutral)), 0);
  const unknown = criteria.filter(({ id, asks }) => asks === undefined && !WORKED_OUT.has(id));
  const placeOf = (id: string): number => criteria.findIndex((criterion) => criterion.id === id);
  const columns = pairColumns(index, criteria, options.includeUnfit);
  return {
    index,
    criteria,
    columns,
    best: new BestRows(options.limit, columns.demands),
    options,
    dismissed: new Set(options.rules?.dismissals.map(({ supplyId }) => supplyId)),
    rules: criteria.find(({ id }) => id === RULES_ID),
    resource: bent(resourceCriterion),
    amount: bent(amountCriterion),
    distance: bent(distanceCriterion),
    exchangesOdds: exchangesOdds(bent(exchangesCriterion)),
    linked: linkedFacilities(index.snapshot.synergies, (id) => index.parties.get(id)?.facilityId ?? null),
    allInFull: unknown.length > 0,
    mostOfUnknown: mostOf(unknown),
    mostOfOthers: mostOf(criteria.filter(({ id }) => id !== resourceCriterion.id && id !== RULES_ID)),
    order: {
      resource: placeOf(resourceCriterion.id),
      amount: placeOf(amountCriterion.id),
      distance: placeOf(distanceCriterion.id),
      exchanges: placeOf(exchangesCriterion.id),
      rules: criteria.length,
      all: criteria.length + 1,
    },
  };
}

function exchangesOdds(exchanges: Criterion): Float64Array {
  const odds = new Float64Array(4);
  const somebody = ['…'];
  for (let at = 0; at < 4; at += 1) {
    const finding = exchanges.judge({
      exchanges: {
        supplyGoesTo: (at & 1) === 0 ? [] : somebody,
        demandServedBy: (at & 2) === 0 ? [] : somebody,
        before: null,
      },
    } as unknown as Candidate);
    odds[at] = finding === null ? 0 : oddsOf(exchanges, finding);
  }
  return odds;
}
