import type { StreamDraft } from '../registry/stream-draft.ts';
import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import { confidenceOf, scoreOf, sharpenedBy } from './score.ts';
import type { Findings } from './score.ts';
import { findCandidates } from './find-candidates.ts';
import type { Match } from './match.ts';
import { partyOfDraft } from './party.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { resourcesOfDraft } from './resolve-resource.ts';

export interface MatchingOptions {
  /** Most matches to give; all where left out. */
  readonly limit?: number;
  /** Also pairs that a hard criterion refuses (too cold, wrong quality, too far for a pipe). */
  readonly includeUnfit?: boolean;
  /** Also pairs whose exchange runs or is planned already, or goes through another facility. */
  readonly includeKnown?: boolean;
  /** Leaves out pairs that were both there only before this calendar year. */
  readonly presentYear?: number;
}

/** What matches are asked for: a stream of the snapshot, or the draft of one. */
export type MatchingSubject = { readonly streamId: string } | { readonly draft: StreamDraft };

interface Judged {
  readonly candidate: Candidate;
  readonly findings: Findings;
  readonly score: number;
}

/** Null where a hard criterion refuses the pair and unfit ones are not asked for. */
function judge(candidate: Candidate, includeUnfit: boolean): Judged | null {
  const findings: (readonly [Criterion, Finding])[] = [];
  for (const criterion of CRITERIA) {
    const finding = criterion.judge(candidate);
    if (!finding) continue;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return null;
    findings.push([criterion, finding]);
  }
  return { candidate, findings, score: scoreOf(findings) };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byScore(one: Judged, other: Judged): number {
  return (
    other.score - one.score ||
    compareText(one.candidate.supply.streamId ?? '', other.candidate.supply.streamId ?? '') ||
    compareText(one.candidate.demand.streamId ?? '', other.candidate.demand.streamId ?? '')
  );
}

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

/** The judged pairs of one party, best first. */
function judgedPairs(index: MatchingIndex, party: Party, options: MatchingOptions): readonly Judged[] {
  const { includeUnfit = false, includeKnown = false, presentYear = null } = options;
  return findCandidates(index, party, { includeKnown, presentYear })
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
  return index.sides.supply.all
    .flatMap((supply) => judgedPairs(index, supply, options).slice(0, limitPerSupply))
    .sort(byScore)
    .slice(0, options.limit)
    .map(matchOf);
}
