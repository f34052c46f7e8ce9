import { cosineOfLatitude } from '../registry/great-circle.ts';
import { amountCriterion } from './criteria/amount.ts';
import type { Candidate, Criterion } from './criterion.ts';
import type { Kind } from './kinds.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { oddsOf } from './score.ts';

/** What a criterion that tells what it asks adds to pairs, by what their sides answer; judged once for each two answers. */
interface AnswerOdds {
  /** Most that it may add, log odds. */
  readonly most: number;
  /** Number of what a supply answers; 0: says nothing of what is asked, −1: cannot be told, its pairs are judged in full. */
  readonly ofSupply: (supply: Party) => number;
  /** Of what a demand answers, numbered by itself in the same way. */
  readonly ofDemand: (demand: Party) => number;
  /** Log odds of two answers; −∞ where they are refused. The pair stands for all with these answers. */
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
  /** Degrees, and the cosine of the latitude, three figures each; NaN where a place is not known. */
  readonly positions: Float64Array;
  readonly facilities: Int32Array;
  readonly facilityNumber: (party: Party) => number;
  /** First and last year in which a demand is there, two figures each; infinite where open. */
  readonly years: Float64Array;
  /** In the order of the criteria. */
  readonly answers: readonly AnswerOdds[];
  /** By `AnswerOdds.ofDemand`, those of a row side by side. */
  readonly answersOfDemands: Int32Array;
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
  const facilityNumber = numbering(({ facilityId }) => facilityId);
  const isInFull = judgedInFull(index);
  const answers = criteria.flatMap((criterion) =>
    criterion.asks === undefined || (criterion.weight === 0 && !criterion.hard)
      ? []
      : answerOdds(criterion, criterion.asks, includeUnfit),
  );
  const positions = new Float64Array(demands.length * 3).fill(NaN);
  const years = new Float64Array(demands.length * 2);
  const answersOfDemands = new Int32Array(demands.length * answers.length);
  demands.forEach((demand, at) => {
    const { position, fromYear, toYear } = demand;
    if (position !== null) {
      positions[at * 3] = position.latitude;
      positions[at * 3 + 1] = position.longitude;
      positions[at * 3 + 2] = cosineOfLatitude(position);
    }
    years[at * 2] = fromYear ?? -Infinity;
    years[at * 2 + 1] = toYear ?? Infinity;
    for (let each = 0; each < answers.length; each += 1)
      answersOfDemands[at * answers.length + each] = answers[each]!.ofDemand(demand);
  });
  return {
    demands,
    firstRow,
    places,
    amounts,
    amountUnits: Uint16Array.from(demands, unitNumber),
    unitNumber,
    inFull: Uint8Array.from(demands, (demand) => Number(isInFull(demand))),
    isInFull,
    positions,
    facilities: Int32Array.from(demands, facilityNumber),
    facilityNumber,
    years,
    answers,
    answersOfDemands,
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

/** A number for two answers together: there are fewer than this of either. */
const MOST_ANSWERS = 2 ** 26;
/** So many of either have their odds in a list. */
const FEW_ANSWERS = 1024;

function answerOdds(criterion: Criterion, asks: NonNullable<Criterion['asks']>, includeUnfit: boolean): AnswerOdds {
  const ofFew: Float64Array[] = [];
  const ofMany = new Map<number, number>();
  const judged = (supply: Party, demand: Party): number => {
    const finding = criterion.judge({ ...PLAIN_PAIR, supply, demand });
    if (finding === null) return 0;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return -Infinity;
    return oddsOf(criterion, finding);
  };
  return {
    most: Math.max(0, criterion.weight * (1 - criterion.neutral)),
    ofSupply: numbering(asks, criterion.statedBy),
    ofDemand: numbering(asks, criterion.statedBy),
    odds: (ofSupply, ofDemand, supply, demand) => {
      if (ofSupply < FEW_ANSWERS && ofDemand < FEW_ANSWERS) {
        const list = (ofFew[ofSupply] ??= new Float64Array(FEW_ANSWERS).fill(NaN));
        const known = list[ofDemand]!;
        return Number.isNaN(known) ? (list[ofDemand] = judged(supply, demand)) : known;
      }
      const both = ofSupply * MOST_ANSWERS + ofDemand;
      const known = ofMany.get(both);
      if (known !== undefined) return known;
      const odds = judged(supply, demand);
      if (ofMany.size < MOST_KEPT) ofMany.set(both, odds);
      return odds;
    },
  };
}

/** More are judged each time. */
const MOST_KEPT = 2_000_000;

/** Criteria that tell what they ask ask nothing of the pair as such. */
const PLAIN_PAIR: Omit<Candidate, 'supply' | 'demand'> = {
  compatibility: { tier: 'sameResource' },
  exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
  years: { from: null, to: null },
  distanceKm: null,
  distanceBand: null,
  demandCoverage: null,
};
