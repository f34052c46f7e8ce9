/** The order of last resort: the same question twice, the same answer. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/**
 * By name, then by id: ids differ from one database to the next, and the same network is to look the same in both. Compared by
 * code unit, since the order of a language is not the same on every machine.
 */
export function byName(
  one: { readonly id: string; readonly name: string },
  other: { readonly id: string; readonly name: string },
): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : byId(one, other);
}
