import { QUALITY_PROPERTIES } from './quality-properties.data.ts';
import type { NamedQualityProperty, QualityResourceKind } from './named-quality-property.ts';

const BY_KEY: ReadonlyMap<string, NamedQualityProperty> = new Map(QUALITY_PROPERTIES.map((it) => [it.key, it]));

/** The named property of that key; null for a person's own word. */
export function qualityPropertyByKey(key: string): NamedQualityProperty | null {
  return BY_KEY.get(key) ?? null;
}

/** The named properties that matter for a kind of resource, in the order of the catalogue. */
export function qualityPropertiesOf(kind: QualityResourceKind): readonly NamedQualityProperty[] {
  return QUALITY_PROPERTIES.filter((property) => property.resourceKinds.includes(kind));
}
