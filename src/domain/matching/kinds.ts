import { CRITERIA } from './criteria.ts';
import type { Party } from './party.ts';
import { unitVector } from './unit-vector.ts';

/**
 * The streams of one direction that are of one resource and at plants of one line of business: nothing else decides whether a
 * supply belongs with a demand at all, so that is found once for each kind, and its members are then compared by columns.
 */
export interface Kind {
  /** Stands for all of them where only resource and line of business are asked. */
  readonly representative: Party;
  readonly members: readonly Party[];
}

/** What is compared of the members of a kind. */
export interface KindColumns {
  /** Unit vectors of the members' places, three figures each; NaN where a place is not known, or only roughly. */
  readonly places: Float64Array;
  /** Canonical amounts; NaN where not stated. */
  readonly amounts: Float64Array;
  /** In this unit, each of them; null where they are in several. */
  readonly amountUnit: string | null;
  /** By `statedCriteria`, of each member. */
  readonly stated: Int32Array;
}

/** Criteria that speak only where both sides state something, by their place in `statedCriteria`. */
const ASKING = CRITERIA.filter(({ statedBy }) => statedBy !== undefined);

/** The bits of the criteria that a party states something for. */
export function statedCriteria(party: Party): number {
  let bits = 0;
  ASKING.forEach(({ statedBy }, at) => {
    if (statedBy?.(party) === true) bits |= 1 << at;
  });
  return bits;
}

/** The bit of one criterion; all bits for one that asks nothing. */
export function statedBit(criterionId: string): number {
  const at = ASKING.findIndex(({ id }) => id === criterionId);
  return at === -1 ? -1 : 1 << at;
}

/** Under this key a party stands with all of its kind. */
export function kindKey({ resource, activityCodes }: Party): string {
  return `${resource.id ?? ''} ${activityCodes.join(' ')}`;
}

/** A kind has members when it is first made, and keeps who stands for it when the last of them is gone. */
export function kindOf(members: readonly Party[], representative = members[0]): Kind {
  if (representative === undefined) throw new Error('Somebody must stand for a kind.');
  return { representative, members };
}

/** Laid out when they are first asked for: most kinds of a large network belong with nothing that anybody asks. */
const columnsOfKinds = new WeakMap<Kind, KindColumns>();

export function kindColumns(kind: Kind): KindColumns {
  const known = columnsOfKinds.get(kind);
  if (known !== undefined) return known;
  const columns = layOut(kind);
  columnsOfKinds.set(kind, columns);
  return columns;
}

function layOut({ members }: Kind): KindColumns {
  const places = new Float64Array(members.length * 3).fill(NaN);
  const amounts = new Float64Array(members.length).fill(NaN);
  const stated = new Int32Array(members.length);
  const units = new Set<string>();
  members.forEach((member, at) => {
    const { position, amount, blind } = member;
    if (position !== null && !blind) places.set(unitVector(position), at * 3);
    if (amount !== null) {
      amounts[at] = amount.canonicalValue;
      units.add(amount.canonicalUnit);
    }
    stated[at] = statedCriteria(member);
  });
  const [unit = null] = units;
  return { places, amounts, amountUnit: units.size === 1 ? unit : null, stated };
}
