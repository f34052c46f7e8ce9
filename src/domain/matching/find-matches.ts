import type { StreamDraft } from '../registry/stream-draft.ts';
import { bestPairs } from './best-pairs.ts';
import { compatibleKinds, findCandidates } from './find-candidates.ts';
import { byScore, judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { Match } from './match.ts';
import { partyOfDraft } from './party.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { resourcesOfDraft } from './resolve-resource.ts';
import { confidenceOf, sharpenedBy } from './score.ts';

export interface MatchingOptions {
  /** Most matches to give; all where left out. */
  readonly limit?: number | undefined;
  /** Also pairs that a hard criterion refuses (too cold, wrong quality, too far for a pipe). */
  readonly includeUnfit?: boolean;
  /** Also pairs whose exchange runs or is planned already, or goes through another facility. */
  readonly includeKnown?: boolean;
  /** Leaves out pairs that were both there only before this calendar year. */
  readonly presentYear?: number;
}

/** What matches are asked for: a stream of the snapshot, or the draft of one. */
export type MatchingSubject = { readonly streamId: string } | { readonly draft: StreamDraft };

function matchOf({ candidate, findings, score }: Judged): Match {
  const { supply, demand, compatibility, distanceKm, distanceBand, demandCoverage } = candidate;
  return {
    supplyId: supply.streamId,
    demandId: demand.streamId,
    supplyBlind: supply.blind,
    demandBlind: demand.blind,
    donorId: supply.blind ? null : supply.facilityId,
    receiverId: demand.blind ? null : demand.facilityId,
    tier: compatibility.tier,
    score,
    confidence: confidenceOf(findings),
    sharpenedBy: sharpenedBy(findings),
    judgements: findings.map(([{ id, label, weight }, { verdict, condition, score: own, reason, figures }]) => ({
      criterionId: id,
      label,
      verdict,
      condition: condition ?? null,
      score: own,
      weight,
      reason: reason(),
      figures: figures?.() ?? [],
    })),
    distanceKm,
    distanceBand,
    demandCoverage,
  };
}

/** The judged pairs of one party, best first: all, or as many as are asked for. */
function judgedPairs(
  index: MatchingIndex,
  party: Party,
  options: MatchingOptions,
  compatible = compatibleKinds(index, party),
): readonly Judged[] {
  const { includeUnfit = false, includeKnown = false, presentYear = null, limit } = options;
  const filter = { includeKnown, presentYear };
  if (limit !== undefined) return bestPairs(index, party, compatible, { ...filter, includeUnfit, limit });
  return findCandidates(index, party, filter)
    .flatMap((candidate) => judge(candidate, includeUnfit) ?? [])
    .sort(byScore);
}

function partiesOf(index: MatchingIndex, subject: MatchingSubject): readonly Party[] {
  if ('streamId' in subject) {
    const party = index.parties.get(subject.streamId);
    return party ? [party] : [];
  }
  const { draft } = subject;
  const facility = index.facilities.get(draft.facilityId ?? '') ?? null;
  return resourcesOfDraft(draft, index.resources).map((resource) =>
    partyOfDraft(draft, facility, resource, index.harbours),
  );
}

/** A draft may mean several resources: of each partner the pair that fits best stays. */
function bestOfEachPartner(judged: readonly Judged[]): readonly Judged[] {
  const seen = new Set<string>();
  return judged.toSorted(byScore).filter(({ candidate: { supply, demand } }) => {
    const partner = supply.streamId ?? demand.streamId ?? '';
    if (seen.has(partner)) return false;
    seen.add(partner);
    return true;
  });
}

/**
 * The streams that can serve (or be served by) one stream or draft, best first, each with its judgements; ties by stream
 * ids. Empty for a stream that the snapshot lacks or whose facility is closed, and for a draft of which no resource is
 * known yet.
 */
export function findMatches(
  index: MatchingIndex,
  subject: MatchingSubject,
  options: MatchingOptions = {},
): readonly Match[] {
  const parties = partiesOf(index, subject);
  const judged = parties.flatMap((party) => judgedPairs(index, party, options));
  return (parties.length > 1 ? bestOfEachPartner(judged) : judged).slice(0, options.limit).map(matchOf);
}

/** The matches of the whole network, best first: of each supply no more than `limitPerSupply`. */
export function findAllMatches(
  index: MatchingIndex,
  { limitPerSupply, ...options }: MatchingOptions & { readonly limitPerSupply?: number } = {},
): readonly Match[] {
  const most = Math.min(limitPerSupply ?? Infinity, options.limit ?? Infinity);
  const ofEach = { ...options, limit: Number.isFinite(most) ? most : undefined };
  return [...index.kinds.supply.values()]
    .flatMap(({ representative, members }) => {
      const compatible = compatibleKinds(index, representative);
      return members.flatMap((supply) => judgedPairs(index, supply, ofEach, compatible));
    })
    .sort(byScore)
    .slice(0, options.limit)
    .map(matchOf);
}

/** A pair of a full matching: without its reasons, which are made for those that are shown. */
export interface RankedPair {
  /** Null for no stream of a snapshot. */
  readonly supplyId: string | null;
  readonly demandId: string | null;
  readonly score: number;
}

/**
 * The best pairs of every supply of the network, best first, one supply after the other: what a full matching keeps. Judged by all
 * criteria as `findMatches` does; given one by one, since those of a million supplies do not fit into memory as matches with reasons.
 */
export function* rankEachSupply(
  index: MatchingIndex,
  { limitPerSupply, ...options }: Omit<MatchingOptions, 'limit'> & { readonly limitPerSupply: number },
): Generator<readonly RankedPair[]> {
  for (const { representative, members } of index.kinds.supply.values()) {
    const compatible = compatibleKinds(index, representative);
    for (const supply of members) {
      yield judgedPairs(index, supply, { ...options, limit: limitPerSupply }, compatible).map(
        ({ candidate, score }) => ({
          supplyId: candidate.supply.streamId,
          demandId: candidate.demand.streamId,
          score,
        }),
      );
    }
  }
}
