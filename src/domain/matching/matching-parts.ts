import type { MatchingIndex } from './prepare-matching.ts';

/** Members of a kind, in its order: from one to before another. */
export interface MemberRange {
  readonly from: number;
  readonly to: number;
}

/** Supplies of a network that are ranked together, while others rank others. */
export interface MatchingPart {
  readonly supplies: number;
  /** By `kindKey`. */
  readonly members: ReadonlyMap<string, MemberRange>;
}

/**
 * Cuts the supplies of a network into parts of `suppliesAPart`, the last one of what is left: each supply is in one part. Those of one
 * resource stand together, since what is found once for their kind serves all of them. A function of the snapshot alone, so that
 * whoever works on a part finds the same in it.
 */
export function matchingParts({ kinds }: MatchingIndex, suppliesAPart: number): readonly MatchingPart[] {
  const parts: MatchingPart[] = [];
  let members = new Map<string, MemberRange>();
  let room = suppliesAPart;
  const close = () => {
    parts.push({ supplies: suppliesAPart - room, members });
    members = new Map();
    room = suppliesAPart;
  };
  for (const [key, kind] of [...kinds.supply].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (let from = 0; from < kind.members.length;) {
      const to = Math.min(kind.members.length, from + room);
      members.set(key, { from, to });
      room -= to - from;
      from = to;
      if (room === 0) close();
    }
  }
  if (members.size > 0) close();
  return parts;
}
