import type { PartNumbers } from './asked-parts.ts';
import type { Candidate, Criterion } from './criterion.ts';
import type { Party } from './party.ts';
import { oddsOf } from './score.ts';

/** What a criterion adds to the pairs of all supplies that answer the same, by the answers of demands. */
export interface AnswerRow {
  /** Most that it adds to any of them, log odds. */
  readonly most: number;
  /** By the numbers of the demands' answers, NaN where not judged yet; null where there are too many of them to be listed. */
  readonly odds: Float64Array | null;
  /** What it adds to each of them; null where that is not the same, or not known. */
  readonly always: number | null;
}

/** What a criterion that tells what it asks adds to pairs, by what their sides answer; judged once for each two answers. */
export interface AnswerOdds {
  /** Its place among all criteria. */
  readonly at: number;
  /** Number of what a supply answers; 0: says nothing of what is asked, −1: cannot be told, its pairs are judged in full. */
  readonly ofSupply: (supply: Party, parts: PartNumbers) => number;
  /** Of what a demand answers, numbered by itself in the same way. All demands are asked before the first supply. */
  readonly ofDemand: (demand: Party, parts: PartNumbers) => number;
  /** Null where it adds nothing to any pair of such a supply. */
  readonly rowOf: (ofSupply: number, supply: Party) => AnswerRow | null;
  /** Log odds of two answers; −∞ where they are refused. The pair stands for all with these answers. */
  readonly odds: (row: AnswerRow, ofSupply: number, ofDemand: number, supply: Party, demand: Party) => number;
}

/** A number for two answers together: there are fewer than this of either. */
const MOST_ANSWERS = 2 ** 26;
/** So many answers of demands are listed for each answer of supplies. */
const MOST_LISTED = 1024;
/** So few are all judged, so that the most that they may add is known. */
const FEW = 64;
/** So many figures are kept of one criterion; more are judged each time. */
const MOST_KEPT = 2_000_000;

export function answerOdds(
  criterion: Criterion,
  at: number,
  asks: NonNullable<Criterion['asks']>,
  includeUnfit: boolean,
): AnswerOdds {
  const judged = (supply: Party, demand: Party): number => {
    const finding = criterion.judge({ ...PLAIN_PAIR, supply, demand });
    if (finding === null) return 0;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return -Infinity;
    return oddsOf(criterion, finding);
  };
  const atBest = Math.max(0, criterion.weight * (1 - criterion.neutral));
  const [supplies, demands] = [numbering(criterion, asks), numbering(criterion, asks)];
  const rows: (AnswerRow | null)[] = [];
  const ofMany = new Map<number, number>();
  let kept = 0;
  const makeRow = (supply: Party): AnswerRow | null => {
    const count = demands.first.length;
    if (count > MOST_LISTED) return { most: atBest, odds: null, always: null };
    const odds = new Float64Array(count).fill(NaN);
    // Of a demand that says nothing of what is asked nothing follows.
    odds[0] = 0;
    if (count > FEW) return { most: atBest, odds, always: null };
    for (let answer = 1; answer < count; answer += 1) odds[answer] = judged(supply, demands.first[answer]!);
    if (demands.isUntold()) return { most: atBest, odds, always: null };
    const given = demands.isUnstated() ? odds : odds.subarray(1);
    const [first = 0] = given;
    if (given.some((each) => each !== first) || first === -Infinity)
      return { most: Math.max(...given), odds, always: null };
    return first === 0 ? null : { most: first, odds, always: first };
  };
  return {
    at,
    ofSupply: supplies.number,
    ofDemand: demands.number,
    rowOf: (ofSupply, supply) => {
      if (ofSupply === 0) return null;
      if (ofSupply === -1) return { most: atBest, odds: null, always: null };
      const known = rows[ofSupply];
      if (known !== undefined) return known;
      const row = makeRow(supply);
      kept += row?.odds?.length ?? 0;
      if (kept < MOST_KEPT) rows[ofSupply] = row;
      return row;
    },
    odds: ({ odds: listed }, ofSupply, ofDemand, supply, demand) => {
      if (ofDemand === 0) return 0;
      if (listed !== null) return (listed[ofDemand] = judged(supply, demand));
      const both = ofSupply * MOST_ANSWERS + ofDemand;
      const known = ofMany.get(both);
      if (known !== undefined) return known;
      const odds = judged(supply, demand);
      if (ofMany.size < MOST_KEPT) ofMany.set(both, odds);
      return odds;
    },
  };
}

interface Numbering {
  readonly number: (party: Party, parts: PartNumbers) => number;
  /** Who first gave each answer, by its number; nobody for 0. */
  readonly first: readonly (Party | null)[] & { [answer: number]: Party };
  /** Whether some said nothing of what is asked, and whether of some it could not be told. */
  readonly isUnstated: () => boolean;
  readonly isUntold: () => boolean;
}

/** Numbers of parts are put together to one as long as they are less. */
const MOST_SAID = 2 ** 17;

/** Numbers answers from 1 on as they come. */
function numbering({ statedBy, asksOf }: Criterion, asks: NonNullable<Criterion['asks']>): Numbering {
  const numbers = new Map<string, number>();
  const first: Party[] = [undefined as never];
  let unstated = false;
  let untold = false;
  const fresh = (party: Party): number => {
    if (statedBy !== undefined && !statedBy(party)) {
      unstated = true;
      return 0;
    }
    const answer = asks(party);
    if (answer === null) {
      untold = true;
      return -1;
    }
    const known = numbers.get(answer);
    if (known !== undefined) return known;
    first.push(party);
    numbers.set(answer, numbers.size + 1);
    return numbers.size;
  };
  const ofParts = new Map<number, number>();
  const [one, two, three] = asksOf ?? [];
  // Parties come kind by kind, or neighbours after neighbours: most say what the one before said.
  let [lastSaid, lastAnswer] = [-1, 0];
  const number = (party: Party, parts: PartNumbers): number => {
    if (one === undefined) return fresh(party);
    const [a, b, c] = [parts[one], two === undefined ? 0 : parts[two], three === undefined ? 0 : parts[three]];
    if (a >= MOST_SAID || b >= MOST_SAID || c >= MOST_SAID) return fresh(party);
    const all = (c * MOST_SAID + b) * MOST_SAID + a;
    if (all === lastSaid) return lastAnswer;
    let answer = ofParts.get(all);
    if (answer === undefined) {
      answer = fresh(party);
      if (ofParts.size < MOST_KEPT) ofParts.set(all, answer);
    }
    lastSaid = all;
    lastAnswer = answer;
    return answer;
  };
  return { number, first: first as Numbering['first'], isUnstated: () => unstated, isUntold: () => untold };
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
