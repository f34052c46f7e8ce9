import { cosineOfLatitude } from '../registry/great-circle.ts';
import { answerOdds } from './answer-odds.ts';
import type { AnswerOdds } from './answer-odds.ts';
import { partNumbering } from './asked-parts.ts';
import type { PartNumbers } from './asked-parts.ts';
import type { Criterion } from './criterion.ts';
import { CURVE_LENGTH, placeOnCurve } from './hilbert.ts';
import type { Kind } from './kinds.ts';
import { partnerNames } from './known-exchanges.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { unitVector } from './unit-vector.ts';

/** Rows of one resource side by side: first those with a place, neighbours together in blocks, then those without and the blind. */
export interface DemandGroup {
  readonly from: number;
  /** Up to here rows have a place. */
  readonly placed: number;
  readonly to: number;
  readonly firstBlock: number;
  readonly blocks: number;
  /** Of so many kinds. */
  readonly kinds: number;
}

/** So many rows are one block. */
export const BLOCK = 16;

/** The demands of a network in columns. Rows are the same in all columns. */
export interface PairColumns {
  readonly demands: readonly Party[];
  /** The group of each kind, and its number in it. */
  readonly groupOf: ReadonlyMap<Kind, { readonly group: DemandGroup; readonly kind: number }>;
  /** By their numbers in the group. */
  readonly kinds: Int32Array;
  /** Of each block of rows a circle that holds their places: unit vector of its middle, cosine and sine of its angle; five figures each. */
  readonly circles: Float64Array;
  /** Unit vectors of the places, three figures each; NaN where a place is not known. */
  readonly places: Float64Array;
  /** Degrees, and the cosine of the latitude, three figures each; NaN where a place is not known. */
  readonly positions: Float64Array;
  /** Canonical amounts; NaN where not stated. */
  readonly amounts: Float64Array;
  /** By `unitNumber`; 0 where no amount is stated. */
  readonly amountUnits: Int32Array;
  readonly unitNumber: (party: Party) => number;
  readonly blind: Uint8Array;
  readonly hasBlind: boolean;
  readonly facilities: Int32Array;
  readonly facilityNumber: (party: Party) => number;
  /** By `partnerNumber`. */
  readonly partners: Int32Array;
  /** Whom a running exchange joins to a stream: 0 nobody, −1 several, else the number of the one by its name. */
  readonly partnerNumber: (party: Party) => number;
  /** Whether anybody has a partner. */
  readonly hasPartners: boolean;
  /** By `nameNumber`. */
  readonly names: Int32Array;
  readonly nameNumber: (party: Party) => number;
  /** First and last year in which a demand is there, two figures each; infinite where open. */
  readonly years: Float64Array;
  /** In the order of the criteria. */
  readonly answers: readonly AnswerOdds[];
  /** By `AnswerOdds.ofDemand`, those of a row side by side. */
  readonly answersOfDemands: Int32Array;
  readonly partsOf: (party: Party) => PartNumbers;
}

/** Lays out the demands of a network for the ranking of all its supplies. */
export function pairColumns(index: MatchingIndex, criteria: readonly Criterion[], includeUnfit: boolean): PairColumns {
  const { rows, kinds, groupOf, groups } = inGroups(index);
  const demands = rows;
  const count = demands.length;
  const answers = criteria.flatMap((criterion, at) =>
    criterion.asks === undefined || (criterion.weight === 0 && !criterion.hard)
      ? []
      : answerOdds(criterion, at, criterion.asks, includeUnfit),
  );
  const partsOf = partNumbering();
  const unitNumber = numbering(({ amount }) => amount?.canonicalUnit ?? null);
  const facilityNumber = numbering(({ facilityId }) => facilityId);
  const nameOf = numberingNames();
  const nameNumber = ({ facilityName }: Party): number => (facilityName === null ? 0 : nameOf(facilityName));
  const partnerNumber = (party: Party): number => {
    const [name, ...others] = partnerNames(index.exchanges, party);
    return name === undefined ? 0 : others.length > 0 ? -1 : nameOf(name);
  };
  const hasPartners = index.exchanges.partners.size > 0;
  const places = new Float64Array(count * 3).fill(NaN);
  const positions = new Float64Array(count * 3).fill(NaN);
  const amounts = new Float64Array(count).fill(NaN);
  const [amountUnits, facilities] = [new Int32Array(count), new Int32Array(count)];
  const [partners, names] = [new Int32Array(count), new Int32Array(count)];
  const blind = new Uint8Array(count);
  const years = new Float64Array(count * 2);
  const answersOfDemands = new Int32Array(count * answers.length);
  let hasBlind = false;
  for (let row = 0; row < count; row += 1) {
    const demand = demands[row]!;
    const { position, amount, fromYear, toYear } = demand;
    if (demand.blind) {
      blind[row] = 1;
      hasBlind = true;
    } else if (position !== null) {
      const [x, y, z] = unitVector(position);
      places[row * 3] = x;
      places[row * 3 + 1] = y;
      places[row * 3 + 2] = z;
      positions[row * 3] = position.latitude;
      positions[row * 3 + 1] = position.longitude;
      positions[row * 3 + 2] = cosineOfLatitude(position);
    }
    if (amount !== null) amounts[row] = amount.canonicalValue;
    amountUnits[row] = unitNumber(demand);
    facilities[row] = facilityNumber(demand);
    if (hasPartners) {
      partners[row] = partnerNumber(demand);
      names[row] = nameNumber(demand);
    }
    years[row * 2] = fromYear ?? -Infinity;
    years[row * 2 + 1] = toYear ?? Infinity;
    // Of a blind view nothing is asked: its pairs are judged in full.
    if (demand.blind) continue;
    const parts = partsOf(demand);
    for (let each = 0; each < answers.length; each += 1)
      answersOfDemands[row * answers.length + each] = answers[each]!.ofDemand(demand, parts);
  }
  return {
    demands,
    groupOf,
    kinds,
    circles: circlesOf(groups, places),
    places,
    positions,
    amounts,
    amountUnits,
    unitNumber,
    blind,
    hasBlind,
    facilities,
    facilityNumber,
    hasPartners,
    partners,
    partnerNumber,
    names,
    nameNumber,
    years,
    answers,
    answersOfDemands,
    partsOf,
  };
}

/** Room beside a place on the curve for the number of a member of a group, both exact in one figure. */
const MOST_MEMBERS = 2 ** 53 / CURVE_LENGTH;

/** Demands by their resources, those of a place in the order of the curve over the map. */
function inGroups({ kinds: { demand } }: MatchingIndex): {
  readonly rows: readonly Party[];
  readonly kinds: Int32Array;
  readonly groupOf: Map<Kind, { readonly group: DemandGroup; readonly kind: number }>;
  readonly groups: readonly DemandGroup[];
} {
  const ofResources = new Map<string | null, Kind[]>();
  let count = 0;
  for (const kind of demand.values()) {
    count += kind.members.length;
    const { id } = kind.representative.resource;
    const known = ofResources.get(id);
    if (known) known.push(kind);
    else ofResources.set(id, [kind]);
  }
  const rows: Party[] = [];
  const kinds = new Int32Array(count);
  const groupOf = new Map<Kind, { readonly group: DemandGroup; readonly kind: number }>();
  const groups: DemandGroup[] = [];
  let firstBlock = 0;
  for (const ofResource of ofResources.values()) {
    const placed: { readonly member: Party; readonly kind: number }[] = [];
    const rest: typeof placed = [];
    ofResource.forEach(({ members }, kind) => {
      for (const member of members) (member.position === null || member.blind ? rest : placed).push({ member, kind });
    });
    if (placed.length >= MOST_MEMBERS) throw new Error('There are too many demands of one resource.');
    const order = Float64Array.from(
      placed,
      ({ member }, at) => placeOnCurve(member.position!) * MOST_MEMBERS + at,
    ).sort();
    const from = rows.length;
    for (const key of order) {
      const { member, kind } = placed[key % MOST_MEMBERS]!;
      kinds[rows.length] = kind;
      rows.push(member);
    }
    for (const { member, kind } of rest) {
      kinds[rows.length] = kind;
      rows.push(member);
    }
    const blocks = Math.ceil(placed.length / BLOCK);
    const group = {
      from,
      placed: from + placed.length,
      to: rows.length,
      firstBlock,
      blocks,
      kinds: ofResource.length,
    };
    firstBlock += blocks;
    groups.push(group);
    ofResource.forEach((kind, number) => groupOf.set(kind, { group, kind: number }));
  }
  return { rows, kinds, groupOf, groups };
}

function circlesOf(groups: readonly DemandGroup[], places: Float64Array): Float64Array {
  const last = groups.at(-1);
  const circles = new Float64Array((last === undefined ? 0 : last.firstBlock + last.blocks) * 5);
  for (const { from, placed, firstBlock, blocks } of groups) {
    for (let block = 0; block < blocks; block += 1) {
      const first = from + block * BLOCK;
      circles.set(circleAround(places, first, Math.min(placed, first + BLOCK)), (firstBlock + block) * 5);
    }
  }
  return circles;
}

/** Dot products of what lies on a circle may come out so much less. */
const ROUNDING = 1e-12;

/** A circle on the globe around these places; one of more than a quarter of its circumference holds any place: its cosine is 0 then. */
function circleAround(places: Float64Array, from: number, to: number): readonly number[] {
  let [x, y, z] = [0, 0, 0];
  for (let row = from; row < to; row += 1) {
    x += places[row * 3]!;
    y += places[row * 3 + 1]!;
    z += places[row * 3 + 2]!;
  }
  const length = Math.sqrt(x * x + y * y + z * z);
  if (length === 0) return [1, 0, 0, 0, 1];
  [x, y, z] = [x / length, y / length, z / length];
  let least = 1;
  for (let row = from; row < to; row += 1)
    least = Math.min(least, x * places[row * 3]! + y * places[row * 3 + 1]! + z * places[row * 3 + 2]!);
  const cosine = Math.max(0, least - ROUNDING);
  return [x, y, z, cosine, Math.sqrt(1 - cosine * cosine)];
}

/** Numbers answers from 1 on as they come; 0 for none. */
function numbering(asks: (party: Party) => string | null): (party: Party) => number {
  const number = numberingNames();
  return (party) => {
    const answer = asks(party);
    return answer === null ? 0 : number(answer);
  };
}

function numberingNames(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size + 1);
    return numbers.size;
  };
}
