import type { Compatibility } from './compatibility.ts';
import type { Criterion } from './criterion.ts';
import { bestOfSupply, prepareRanking } from './best-of-supply.ts';
import type { BestPair, Pool, Ranking, RankingOptions } from './best-of-supply.ts';
import { compatibleAmong, sameUsesKey, usesKnownOf } from './find-candidates.ts';
import type { CompatibleKind } from './find-candidates.ts';
import type { DemandGroup } from './pair-columns.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { oddsOf } from './score.ts';

/*
 * The best pairs of every supply of a network, by all criteria, without making a pair of each.
 *
 * 1. What kinds say – whether a supply belongs with a demand, why, what the criterion of the resource and the network's rules say – is
 *    found once for all supplies of which the knowledge has the same, in pools of demands of one resource. Pools are looked at from the
 *    most promising on; once the next cannot come up to the last of the best pairs so far, the rest are left out (threshold algorithm:
 *    Fagin, Lotem and Naor, Journal of Computer and System Sciences 66, 2003, 614–656).
 * 2. Demands of a pool stand in columns, neighbours in blocks (`pair-columns.ts`): the nearest block first; a block is left out where all
 *    of it is too far for a place among the best so far.
 * 3. The most that a pair may come to is a sum of a few figures: amounts by a quotient, places by a dot product, all else by lists of
 *    what two answers are worth (`answer-odds.ts`).
 * 4. The few that could be among the best have their way worked out, and the same terms are added in the same order as a judgement adds
 *    them, so that the sum is the same to the last bit (`best-of-supply.ts`).
 * 5. Pairs of which that cannot be said (blind sides, months, exchanges between these two, dismissals) are judged in full.
 */

/** Of each supply its best pairs, best first, ties by the ids of the demands and their facilities. */
export function* rankSupplies(index: MatchingIndex, options: RankingOptions): Generator<readonly BestPair[]> {
  const ranking = prepareRanking(index, options);
  const kinds = new Map([...index.kinds.demand.values()].map((kind) => [kind.representative, kind]));
  const known = new Map<string, readonly Pool[]>();
  for (const [key, { representative, members }] of index.kinds.supply) {
    const supplies = membersAsked(members, key, options);
    if (supplies.length === 0) continue;
    const uses = usesKnownOf(index, representative);
    const same = sameUsesKey(representative, uses);
    let pools = known.get(same);
    if (pools === undefined) {
      const compatible = compatibleAmong(index, representative, (demand) => kinds.get(demand), uses);
      known.set(same, (pools = poolsOf(ranking, representative, compatible)));
    }
    for (const supply of supplies) yield bestOfSupply(ranking, supply, pools);
  }
}

function membersAsked(members: readonly Party[], key: string, { asked }: RankingOptions): readonly Party[] {
  if (asked === undefined) return members;
  const { from, to } = asked.get(key) ?? { from: 0, to: 0 };
  return members.slice(from, to);
}

/** The demands that supplies of one kind belong with, by their resources, the most promising first. */
function poolsOf(ranking: Ranking, supply: Party, compatible: readonly CompatibleKind[]): readonly Pool[] {
  const { resource, rules, columns, options } = ranking;
  // Of one supply the criterion of the resource says the same wherever the same reason brings a demand here.
  const known = new Map<Compatibility, number>();
  const pools = new Map<DemandGroup, MutablePool>();
  for (const { kind, compatibility } of compatible) {
    const demand = kind.representative;
    let ofResource = known.get(compatibility);
    if (ofResource === undefined) {
      const finding = resource.judge({ ...NO_PAIR, supply, demand, compatibility });
      ofResource = finding === null ? 0 : oddsOf(resource, finding);
      known.set(compatibility, ofResource);
    }
    const ofRules = rules === undefined ? 0 : oddsOfRules(rules, supply, demand, compatibility, options);
    const place = columns.groupOf.get(kind);
    if (ofRules === -Infinity || place === undefined) continue;
    let pool = pools.get(place.group);
    if (pool === undefined) pools.set(place.group, (pool = emptyPool(place.group)));
    pool.resourceOdds[place.kind] = ofResource;
    pool.rulesOdds[place.kind] = ofRules;
    pool.compatibilities[place.kind] = compatibility;
    pool.most = Math.max(pool.most, ofResource + ofRules);
  }
  return [...pools.values()].sort((one, other) => other.most - one.most);
}

type MutablePool = Pool & { most: number; readonly compatibilities: Compatibility[] };

function emptyPool(group: DemandGroup): MutablePool {
  return {
    group,
    most: -Infinity,
    resourceOdds: new Float64Array(group.kinds).fill(-Infinity),
    rulesOdds: new Float64Array(group.kinds),
    compatibilities: [],
  };
}

/** −∞ where a rule excludes these kinds. Whoever stands for a kind is not asked what was dismissed of it. */
function oddsOfRules(
  rules: Criterion,
  supply: Party,
  demand: Party,
  compatibility: Compatibility,
  { includeUnfit }: RankingOptions,
): number {
  const nobody = { streamId: null, facilityId: null };
  const finding = rules.judge({
    ...NO_PAIR,
    supply: { ...supply, ...nobody },
    demand: { ...demand, ...nobody },
    compatibility,
  });
  if (finding === null) return 0;
  return finding.verdict === 'doesNotFit' && !includeUnfit ? -Infinity : oddsOf(rules, finding);
}

const NO_PAIR = {
  exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
  years: { from: null, to: null },
  distanceKm: null,
  distanceBand: null,
  demandCoverage: null,
} as const;
