/** What a stream is made of, as it is kept: JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/** One figure or word of a stream that is another than before. */
export interface StreamDifference {
  /** Where it stands, from the outside in: `['amount', 'value']`, `['properties', 'moisture', 'maximum']`. */
  readonly path: readonly string[];
  /** Null: it was not there. */
  readonly before: string | null;
  /** Null: it is not there any more. */
  readonly after: string | null;
}

/** What every version has anew, what a stream never changes, and what follows from another field. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  'id',
  'networkId',
  'organisationId',
  'version',
  'confirmedAt',
  'isStale',
  'canonicalValue',
  'canonicalUnit',
]);

/** Names that stand beside the id they belong to: told with it, and not where only the name became another. */
const NAME_OF: Readonly<Record<string, string>> = { facilityName: 'facilityId', resourceName: 'resourceId' };

/**
 * What differs between two versions of a stream, figure by figure and sorted by where it stands. Items of a list that have a
 * name (properties, permits) are compared with the item of the same name, whatever their order; other lists as one value.
 * `before`: null for a stream that is new.
 */
export function streamDifferences(before: Json, after: Json): StreamDifference[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const places = [...new Set([...was.keys(), ...is.keys()])].map((key) => ({ key, path: JSON.parse(key) as string[] }));
  places.sort((one, other) => inOrder(one.path, other.path));
  return places.flatMap(({ key, path }) => {
    const [from, to] = [was.get(key) ?? null, is.get(key) ?? null];
    if (from === to) return [];
    const owner = NAME_OF[path[0] ?? ''];
    if (owner !== undefined && was.get(JSON.stringify([owner])) === is.get(JSON.stringify([owner]))) return [];
    return [{ path, before: from, after: to }];
  });
}

/** Step by step, what is above first. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((step, index) => step !== other[index]);
  if (differs < 0) return one.length - other.length;
  return (one[differs] ?? '') < (other[differs] ?? '') ? -1 : 1;
}

/** Every single value by its path (as JSON text), in words; what is null is left out. */
function leavesOf(value: Json): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  collect(value, [], leaves);
  return leaves;
}

function collect(value: Json, path: readonly string[], leaves: Map<string, string>): void {
  if (value === null) return;
  if (typeof value !== 'object') {
    leaves.set(JSON.stringify(path), String(value));
  } else if (isList(value)) {
    if (value.length === 0) return;
    const names = value.map(nameOf);
    if (names.includes(null)) {
      leaves.set(JSON.stringify(path), value.every(isPlain) ? value.map(String).join(', ') : JSON.stringify(value));
      return;
    }
    value.forEach((item, index) => {
      const name = String(names[index]);
      const before = names.slice(0, index).filter((other) => other === name).length;
      const own = before === 0 ? name : `${name} (${before + 1})`;
      const { size } = leaves;
      collect(withoutName(item), [...path, own], leaves);
      // A thing with a name and no figure is there all the same.
      if (leaves.size === size) leaves.set(JSON.stringify([...path, own]), name);
    });
  } else {
    for (const [field, part] of Object.entries(value)) {
      if (!NOT_TOLD.has(field)) collect(part, [...path, field], leaves);
    }
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object';
}

function nameOf(item: Json): string | null {
  if (item === null || typeof item !== 'object' || isList(item)) return null;
  const { name } = item;
  return typeof name === 'string' ? name : null;
}

function withoutName(item: Json): Json {
  if (item === null || typeof item !== 'object' || isList(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'name'));
}
