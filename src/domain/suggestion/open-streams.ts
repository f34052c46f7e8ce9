import type { Party } from '../matching/party.ts';
import type { MatchingIndex } from '../matching/prepare-matching.ts';
import { flowsOf, yearlyUnit } from '../network/strand-amounts.ts';
import type { Stream } from '../registry/stream.ts';
import type { Synergy } from '../registry/synergy.ts';

/** A stream, or the part of one, that no running exchange takes or serves. */
export interface OpenStream {
  readonly stream: Stream;
  readonly party: Party;
  /** What is left of it in a year, in the canonical unit; null where its amount is not stated. */
  readonly amount: { readonly value: number; readonly unit: string } | null;
}

export interface OpenStreams {
  /** By id. */
  readonly open: readonly OpenStream[];
  /** Streams that an exchange of unknown amount uses: whether anything is left of them is not known. */
  readonly unsure: number;
}

/** Less than this share of a stream is nothing to look for a partner with: a judgement. */
const LEAST_LEFT = 0.05;

/** The streams seen whole that are there in the present year, less what running exchanges use of them. */
export function openStreams(index: MatchingIndex, presentYear: number): OpenStreams {
  const { streams, synergies } = index.snapshot;
  const running = synergies.filter(({ stage }) => stage === 'running');
  const open: OpenStream[] = [];
  let unsure = 0;
  for (const stream of streams) {
    const party = index.parties.get(stream.id);
    if (party === undefined || isOver(party, presentYear)) continue;
    const uses = running.filter((synergy) => isUseOf(synergy, stream));
    const left = leftOf(stream, uses, presentYear);
    if (left === 'unknown') unsure += 1;
    else if (left !== 'none') open.push({ stream, party, amount: left });
  }
  open.sort((one, other) => (one.stream.id < other.stream.id ? -1 : 1));
  return { open, unsure };
}

function isOver({ toYear }: Party, presentYear: number): boolean {
  return toYear !== null && toYear < presentYear;
}

function isUseOf(synergy: Synergy, { id, facilityId, resourceId, direction }: Stream): boolean {
  const [named, end] =
    direction === 'supply' ? [synergy.supplyStreamId, synergy.donorId] : [synergy.demandStreamId, synergy.receiverId];
  return named === null ? end === facilityId && synergy.resourceId === resourceId : named === id;
}

function leftOf(
  { amount }: Stream,
  uses: readonly Synergy[],
  presentYear: number,
): OpenStream['amount'] | 'none' | 'unknown' {
  if (uses.length === 0) return amount && { value: amount.canonicalValue, unit: amount.canonicalUnit };
  if (amount === null) return 'unknown';
  const used = uses.map((synergy) =>
    flowsOf(synergy, presentYear).find((flow) => yearlyUnit(flow) === amount.canonicalUnit),
  );
  if (used.includes(undefined)) return 'unknown';
  const left = amount.canonicalValue - used.reduce((sum, flow) => sum + (flow?.amount.canonicalValue ?? 0), 0);
  return left < amount.canonicalValue * LEAST_LEFT ? 'none' : { value: left, unit: amount.canonicalUnit };
}
