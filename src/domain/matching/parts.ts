/** The supplies of a network that one job of a full matching works on. */
const SUPPLIES_A_PART = 500;
const MOST_PARTS = 64;

/** Into how many parts the matching of so many supplies is cut. */
export function partsOf(supplies: number): number {
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(supplies / SUPPLIES_A_PART)));
}

/**
 * The part, 0 … `parts` − 1, that a kind of supply belongs to: by its key alone, so that whoever works on a part finds the same
 * kinds in it, whatever else the network holds by then. FNV-1a, 32 bits (Fowler, Noll, Vo).
 */
export function partOfKind(kindKey: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < kindKey.length; at += 1) hash = Math.imul(hash ^ kindKey.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % parts;
}
