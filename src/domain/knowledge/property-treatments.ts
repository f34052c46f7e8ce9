import type { ResourceKind } from '../registry/resource.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { PROPERTY_TREATMENT_ROWS } from './property-treatments.data.ts';
import { keysIn } from './sector.ts';
import type { Treatment } from './treatment.ts';

/** Treatments that bring a property to the right side of a limit. */
export interface PropertyTreatment {
  /** Alternatives, the one tried first first. */
  readonly treatments: readonly Treatment[];
  /** The largest share that they remove, 0 … 1. */
  readonly removes: number;
}

const ROWS = new Map<
  string,
  { readonly kinds: readonly string[]; readonly keys: readonly string[]; removes: number }[]
>();
for (const [property, side, keys, removes, kinds] of PROPERTY_TREATMENT_ROWS) {
  const key = `${property.toLowerCase()} ${side}`;
  ROWS.set(key, [...(ROWS.get(key) ?? []), { kinds: keysIn(kinds), keys: keysIn(keys), removes }]);
}

/**
 * What brings a property of such a resource down where it is above a limit, or up where it is below; null where nothing is known.
 *
 * @param property key of a named quality property, in whatever capitals
 */
export function treatmentOfProperty(
  property: string,
  side: 'above' | 'below',
  kind: ResourceKind | null,
): PropertyTreatment | null {
  const row = ROWS.get(`${property.toLowerCase()} ${side}`)?.find(({ kinds }) => kind === null || kinds.includes(kind));
  if (row === undefined) return null;
  const treatments = row.keys.flatMap((key) => knowledgeBase().treatments.get(key) ?? []);
  return { treatments, removes: row.removes };
}
