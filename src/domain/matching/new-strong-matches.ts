import type { RegistrySnapshot } from '../registry/snapshot.ts';
import { candidateOf, compatibleKinds } from './find-candidates.ts';
import { findMatches, SUGGESTED } from './find-matches.ts';
import type { MatchingOptions } from './find-matches.ts';
import type { Match } from './match.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { judgeUnder } from './judge-pair.ts';
import { criteriaUnder } from './rules-criterion.ts';

type Rows = Pick<RegistrySnapshot, 'streams' | 'facilities' | 'synergies'>;

/**
 * The ids of the streams of a snapshot whose matches may be others than in an earlier one, by their own rows, their facilities or their
 * exchanges. Rows that stayed are told by being the very same, or by the version that every change counts up. Both lists of streams are
 * sorted by id, as snapshots are.
 */
export function changedStreams(before: Rows, after: Rows): ReadonlySet<string> {
  const changed = new Set<string>();
  const moved = new Set(rowsOfOne(before.facilities, after.facilities).map(({ id }) => id));
  let at = 0;
  for (const stream of after.streams) {
    while ((before.streams[at]?.id ?? stream.id) < stream.id) at += 1;
    const then = before.streams[at];
    const stayed = then === stream || (then?.id === stream.id && then.version === stream.version);
    if (!stayed || moved.has(stream.facilityId)) changed.add(stream.id);
  }
  const told = rowsOfOne(before.synergies, after.synergies);
  if (told.length === 0) return changed;
  const parties = new Set(told.flatMap(({ donorId, receiverId }) => [donorId, receiverId]));
  for (const { id, facilityId } of after.streams) if (parties.has(facilityId)) changed.add(id);
  return changed;
}

/** Rows that are in one of two lists alone, or are another in each. */
function rowsOfOne<Row extends { readonly id: string }>(one: readonly Row[], other: readonly Row[]): readonly Row[] {
  if (one === other) return [];
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [...one.filter((row) => !inOther.has(row)), ...other.filter((row) => !inOne.has(row))];
}

/** As findings of one stream are asked for here: all that is suggested, and nothing that nobody registered. */
export type StrongOptions = Pick<MatchingOptions, 'presentYear' | 'rules' | 'limit'>;

/**
 * The matches of one stream that are suggested (a score of {@link SUGGESTED} or more, of two registered streams, not known and not put
 * aside) and were not in the earlier index, best first. Judged by the same rules then and now: what a secretariat takes back is no news.
 */
export function newStrongMatches(
  before: MatchingIndex,
  after: MatchingIndex,
  streamId: string,
  { presentYear, rules, limit }: StrongOptions,
): readonly Match[] {
  const options = { ...(presentYear !== undefined && { presentYear }), ...(rules && { rules }) };
  return findMatches(after, { streamId }, { ...options, limit }).filter(
    (match) => match.score >= SUGGESTED && !wasStrong(before, streamId, match, options),
  );
}

/** Whether the two were suggested to each other already, by what they were then. */
function wasStrong(index: MatchingIndex, streamId: string, match: Match, options: StrongOptions): boolean {
  const own = index.parties.get(streamId);
  if (own === undefined) return false;
  const partnerId = match.supplyId === streamId ? match.demandId : match.supplyId;
  for (const { kind, compatibility } of compatibleKinds(index, own)) {
    const partner = kind.members.find((member: Party) => member.streamId === partnerId);
    if (partner === undefined) continue;
    const filter = { includeKnown: false, presentYear: options.presentYear ?? null };
    const candidate = candidateOf(index, own, partner, compatibility, filter);
    const judged = candidate && judgeUnder(criteriaUnder(options.rules), candidate, false);
    return judged !== null && judged.score >= SUGGESTED;
  }
  return false;
}
