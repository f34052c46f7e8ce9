import type { StreamDraft } from '../registry/stream-draft.ts';
import { bestPairs } from './best-pairs.ts';
import type { Candidate } from './criterion.ts';
import { CRITERIA } from './criteria.ts';
import { diversify } from './diversify.ts';
import { candidateOf, compatibleKinds, findCandidates } from './find-candidates.ts';
import { findLatent } from './find-latent.ts';
import { byScore } from './judge.ts';
import type { Judged } from './judge.ts';
import { judgeUnder, matchOf } from './judge-pair.ts';
import type { Match } from './match.ts';
import { rankSupplies } from './rank-supplies.ts';
import type { RankingOptions } from './best-of-supply.ts';
import { criteriaUnder } from './rules-criterion.ts';
import type { MatchingPart } from './matching-parts.ts';
import type { MatchingRules } from './matching-rules.ts';
import { partyOfDraft } from './party.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { resourcesOfDraft } from './resolve-resource.ts';

export interface MatchingOptions {
  /** Most matches to give; all where left out. */
  readonly limit?: number | undefined;
  /** Also pairs that a hard criterion refuses (too cold, wrong quality, too far for a pipe). */
  readonly includeUnfit?: boolean;
  /** Also pairs whose exchange runs or is planned already, or goes through another facility. */
  readonly includeKnown?: boolean;
  /** Leaves out pairs that were both there only before this calendar year. */
  readonly presentYear?: number;
  /** Also facilities that registered nothing of the kind, but are likely to: of a tier that says so. */
  readonly includeLatent?: boolean;
  /** Orders so that one line of business does not fill the top; else by score alone. */
  readonly diverse?: boolean;
  /** What the secretariat of the network has dismissed and corrected. */
  readonly rules?: MatchingRules;
}

/** What matches are asked for: a stream of the snapshot, or the draft of one. */
export type MatchingSubject = { readonly streamId: string } | { readonly draft: StreamDraft };

/** The judged pairs of one party, best first: all, or as many as are asked for. */
function judgedPairs(
  index: MatchingIndex,
  party: Party,
  options: MatchingOptions,
  compatible = compatibleKinds(index, party),
): readonly Judged[] {
  const {
    includeUnfit = false,
    includeKnown = false,
    presentYear = null,
    includeLatent = false,
    rules,
    limit,
  } = options;
  const filter = { includeKnown, presentYear };
  const criteria = criteriaUnder(rules);
  // Of a blind stream nobody learns what else it would match.
  const asksLatent = includeLatent && !party.blind;
  if (limit !== undefined && !asksLatent && criteria === CRITERIA) {
    return bestPairs(index, party, compatible, { ...filter, includeUnfit, limit });
  }
  const candidates = findCandidates(index, party, filter);
  const judged = candidates.flatMap((candidate) => judgeUnder(criteria, candidate, includeUnfit) ?? []);
  if (!asksLatent) return judged.sort(byScore).slice(0, limit);
  // Also those that are known or unfit have registered the need: they are not to be asked for it again.
  const all = includeKnown ? candidates : findCandidates(index, party, { includeKnown: true, presentYear });
  const partners = all.flatMap((candidate) => partnerOf(party, candidate).facilityId ?? []);
  const hasTaker = judged.some(
    ({ candidate, score }) => score >= SUGGESTED && isCommercial(partnerOf(party, candidate)),
  );
  const latent = findLatent(index, party, new Set(partners), hasTaker);
  return [...judged, ...latent.flatMap((candidate) => judgeUnder(criteria, candidate, includeUnfit) ?? [])]
    .sort(byScore)
    .slice(0, limit);
}

/** From this score on a match is suggested. */
export const SUGGESTED = 0.5;

function isCommercial({ facilityKind }: Party): boolean {
  return facilityKind !== 'demonstrationFacility' && facilityKind !== 'knowledgeInstitution';
}

function partnerOf(party: Party, { supply, demand }: Candidate): Party {
  return party.direction === 'supply' ? demand : supply;
}

/** NACE division of a party's main activity; null where it is not stated. */
function divisionOf({ activityCodes }: Party): string | null {
  return activityCodes[0]?.slice(0, 2) ?? null;
}

/** What is matched: a stream as it is, or each thing that a draft may mean. Empty where nothing is known of it. */
export function partiesOf(index: MatchingIndex, subject: MatchingSubject): readonly Party[] {
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
    const partner = supply.streamId ?? demand.streamId ?? `${supply.facilityId ?? ''} ${demand.facilityId ?? ''}`;
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
  // To be spread over lines of business, all must be there to choose from.
  const ofEach = options.diverse === true ? { ...options, limit: undefined } : options;
  const judged = parties.flatMap((party) => judgedPairs(index, party, ofEach));
  const ranked = parties.length > 1 ? bestOfEachPartner(judged) : judged;
  return ordered(ranked, options, (candidate) =>
    divisionOf(parties.includes(candidate.supply) ? candidate.demand : candidate.supply),
  ).map(matchOf);
}

/** The best of a ranking: by score, or so that no line of business fills the top. */
function ordered(
  ranked: readonly Judged[],
  { diverse = false, limit }: MatchingOptions,
  kindOf: (candidate: Candidate) => string | null,
): readonly Judged[] {
  return diverse ? diversify(ranked, ({ candidate }) => kindOf(candidate), limit) : ranked.slice(0, limit);
}

/** The judged pairs of the whole network, best first: of each supply no more than `limitPerSupply`. */
export function rankNetwork(
  index: MatchingIndex,
  { limitPerSupply, ...options }: MatchingOptions & { readonly limitPerSupply?: number } = {},
): readonly Judged[] {
  const { diverse = false, limit } = options;
  const most = Math.min(limitPerSupply ?? Infinity, diverse ? Infinity : (limit ?? Infinity));
  const ofEach = { ...options, limit: Number.isFinite(most) ? most : undefined };
  const ranked =
    Number.isFinite(most) && options.includeLatent !== true
      ? rankedOfAll(index, options, most)
      : [...judgedOfAll(index, ofEach), ...latentSupplies(index, ofEach)].sort(byScore);
  return ordered(ranked, options, ({ demand }) => divisionOf(demand));
}

function judgedOfAll(index: MatchingIndex, options: MatchingOptions): readonly Judged[] {
  return [...index.kinds.supply.values()]
    .flatMap(({ representative, members }) => {
      const compatible = compatibleKinds(index, representative);
      return members.flatMap((supply) => judgedPairs(index, supply, options, compatible));
    })
    .sort(byScore);
}

/** As `judgedOfAll`, so many of each supply: those alone are judged that may be shown. */
function rankedOfAll(index: MatchingIndex, options: MatchingOptions, limitPerSupply: number): readonly Judged[] {
  const asked = rankingOptions(options, limitPerSupply);
  const ranked = [...rankSupplies(index, asked)].flat().sort((one, other) => other.score - one.score);
  const last = options.diverse === true ? undefined : ranked[(options.limit ?? ranked.length) - 1];
  // The last place may be shared: all that stand at it are judged.
  const shown = last === undefined ? ranked : ranked.filter(({ score }) => score >= last.score);
  const criteria = criteriaUnder(options.rules);
  return shown
    .flatMap(({ supply, demand, compatibility }) => {
      const candidate = candidateOf(index, supply, demand, compatibility, asked);
      return candidate === null ? [] : (judgeUnder(criteria, candidate, asked.includeUnfit) ?? []);
    })
    .sort(byScore);
}

function rankingOptions(
  { includeUnfit = false, includeKnown = false, presentYear, rules }: Omit<MatchingOptions, 'limit'>,
  limit: number,
): RankingOptions {
  return { includeUnfit, includeKnown, presentYear: presentYear ?? null, rules, limit };
}

/** What is asked for and only supposed to be there: the supplies of a network do not bring it up. */
function latentSupplies(index: MatchingIndex, options: MatchingOptions): readonly Judged[] {
  if (options.includeLatent !== true) return [];
  return [...index.kinds.demand.values()].flatMap(({ members }) =>
    members
      .filter(({ blind }) => !blind)
      .flatMap((demand) =>
        judgedPairs(index, demand, { ...options, limit: undefined })
          .filter(({ candidate: { supply } }) => supply.streamId === null)
          .slice(0, options.limit),
      ),
  );
}

/** The matches of the whole network, best first: of each supply no more than `limitPerSupply`. */
export function findAllMatches(
  index: MatchingIndex,
  options: MatchingOptions & { readonly limitPerSupply?: number } = {},
): readonly Match[] {
  return rankNetwork(index, options).map(matchOf);
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
 * Without those whom nobody registered: they are supposed stream by stream.
 */
export function* rankEachSupply(
  index: MatchingIndex,
  {
    limitPerSupply,
    part,
    ...options
  }: Omit<MatchingOptions, 'limit' | 'includeLatent' | 'diverse'> & {
    readonly limitPerSupply: number;
    /** One of `matchingParts`, where several work on them; all supplies where left out. */
    readonly part?: MatchingPart | undefined;
  },
): Generator<readonly RankedPair[]> {
  for (const pairs of rankSupplies(index, { ...rankingOptions(options, limitPerSupply), asked: part?.members }))
    yield pairs.map(({ supply, demand, score }) => ({ supplyId: supply.streamId, demandId: demand.streamId, score }));
}
