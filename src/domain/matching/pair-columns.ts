import { amountCriterion } from './criteria/amount.ts';
import type { Candidate, Criterion } from './criterion.ts';
import type { Kind } from './kinds.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { oddsOf } from './score.ts';

/** What a criterion that tells what it asks adds to pairs, by what their sides answer; judged once for each two answers. */
export interface AnswerOdds {
  readonly criterion: Criterion;
  /** Most that it may add, log odds. */
  readonly most: number;
  /** By the row of the demand. 0: says nothing of what is asked; −1: cannot be told, the pair is judged in full. */
  readonly ofDemands: Int32Array;
  /** The same of a supply; a number of its own for an answer that is new. */
  readonly ofSupply: (supply: Party) => number;
  /** Log odds; −∞ where the pair is refused. The pair stands for all with these answers. */
  readonly odds: (ofSupply: number, ofDemand: number, supply: Party, demand: Party) => number;
}

/** The demands of a network in columns, those of one kind side by side. Rows are the same in all columns. */
export interface PairColumns {
  readonly demands: readonly Party[];
  /** The first row of each kind; its members follow in their order. */
  readonly firstRow: ReadonlyMap<Kind, number>;
  /** Unit vectors of the places, three figures each; NaN where a place is not known. */
  readonly places: Float64Array;
  /** Canonical amounts; NaN where not stated. */
  readonly amounts: Float64Array;
  /** By `unitNumber`; 0 where no amount is stated. */
  readonly amountUnits: Uint16Array;
  readonly unitNumber: (party: Party) => number;
  /** 1 where a pair with this demand is judged in full: it is blind, or people have an exchange with it. */
  readonly inFull: Uint8Array;
  readonly isInFull: (party: Party) => boolean;
  /** In the order of the criteria. */
  readonly answers: readonly AnswerOdds[];
}

/** Lays out the demands of a network for the ranking of all its supplies. */
export function pairColumns(index: MatchingIndex, criteria: readonly Criterion[], includeUnfit: boolean): PairColumns {
  const kinds = [...index.kinds.demand.values()];
  const demands = kinds.flatMap(({ members }) => members);
  const places = new Float64Array(demands.length * 3);
  const amounts = new Float64Array(demands.length);
  const firstRow = new Map<Kind, number>();
  let row = 0;
  for (const kind of kinds) {
    firstRow.set(kind, row);
    places.set(kind.places, row * 3);
    amounts.set(kind.amounts, row);
    row += kind.members.length;
  }
  const unitNumber = numbering(({ amount }) => amount?.canonicalUnit ?? null, amountCriterion.statedBy);
  const isInFull = judgedInFull(index);
  return {
    demands,
    firstRow,
    places,
    amounts,
    amountUnits: Uint16Array.from(demands, unitNumber),
    unitNumber,
    inFull: Uint8Array.from(demands, (demand) => Number(isInFull(demand))),
    isInFull,
    answers: criteria.flatMap((criterion) =>
      criterion.asks === undefined ? [] : answerOdds(criterion, criterion.asks, demands, includeUnfit),
    ),
  };
}

/** Numbers answers from 1 on as they come. */
function numbering(
  asks: (party: Party) => string | null,
  statedBy: Criterion['statedBy'] = () => true,
): (party: Party) => number {
  const numbers = new Map<string, number>();
  return (party) => {
    if (!statedBy(party)) return 0;
    const answer = asks(party);
    if (answer === null) return -1;
    const known = numbers.get(answer);
    if (known !== undefined) return known;
    numbers.set(answer, numbers.size + 1);
    return numbers.size;
  };
}

/** Blind views tell less than is asked, and what is known of exchanges stands by the pair. */
function judgedInFull({ snapshot }: MatchingIndex): (party: Party) => boolean {
  const involved = new Set<string | null>();
  for (const { donorId, receiverId, supplyStreamId, demandStreamId } of snapshot.synergies)
    for (const id of [donorId, receiverId, supplyStreamId, demandStreamId]) if (id !== null) involved.add(id);
  return ({ blind, streamId, facilityId }) => blind || involved.has(facilityId) || involved.has(streamId);
}

/** Odds by supply's and demand's answer in one list, where it is no longer than this; else those in use alone. */
const LONGEST_LIST = 1 << 20;

function answerOdds(
  criterion: Criterion,
  asks: NonNullable<Criterion['asks']>,
  demands: readonly Party[],
  includeUnfit: boolean,
): AnswerOdds {
  const numberOf = numbering(asks, criterion.statedBy);
  const ofDemands = Int32Array.from(demands, numbering(asks, criterion.statedBy));
  const width = ofDemands.reduce((most, number) => Math.max(most, number), 0) + 1;
  let list = new Float64Array(0);
  const sparse = new Map<number, number>();
  const judged = (supply: Party, demand: Party): number => {
    const finding = criterion.judge({ ...PLAIN_PAIR, supply, demand });
    if (finding === null) return 0;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return -Infinity;
    return oddsOf(criterion, finding);
  };
  return {
    criterion,
    most: Math.max(0, criterion.weight * (1 - criterion.neutral)),
    ofDemands,
    ofSupply: numberOf,
    odds: (ofSupply, ofDemand, supply, demand) => {
      const at = ofSupply * width + ofDemand;
      const known = at < LONGEST_LIST ? (list[at] ?? NaN) : (sparse.get(at) ?? NaN);
      if (!Number.isNaN(known)) return known;
      const odds = judged(supply, demand);
      if (at >= LONGEST_LIST) sparse.set(at, odds);
      else {
        if (at >= list.length) list = lengthened(list, Math.min(LONGEST_LIST, 2 * at + width));
        list[at] = odds;
      }
      return odds;
    },
  };
}

function lengthened(list: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length).fill(NaN);
  longer.set(list);
  return longer;
}

/** Criteria that tell what they ask ask nothing of the pair as such. */
const PLAIN_PAIR: Omit<Candidate, 'supply' | 'demand'> = {
  compatibility: { tier: 'sameResource' },
  exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
  years: { from: null, to: null },
  distanceKm: null,
  distanceBand: null,
  demandCoverage: null,
};
