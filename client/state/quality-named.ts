import { QUALITY_PROPERTIES } from '../../src/domain/quantity/quality-properties.data.ts';
import { qualityPropertiesOf, qualityPropertyByKey } from '../../src/domain/quantity/quality-property.ts';
import type { NamedQualityProperty } from '../../src/domain/quantity/named-quality-property.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { Language } from '../../src/domain/text.ts';
import { folded } from './search.ts';

function wordsOf({ key, label, synonyms }: NamedQualityProperty): readonly string[] {
  return [key, label.en, label.da, ...synonyms].map(folded);
}

/** The property of the catalogue that a person means by that word, in either language; null for a word of their own. */
export function propertyNamed(word: string): NamedQualityProperty | null {
  const wanted = folded(word.trim());
  return (
    qualityPropertyByKey(word) ?? QUALITY_PROPERTIES.find((property) => wordsOf(property).includes(wanted)) ?? null
  );
}

/** The property's name for readers; a person's own word as it is. */
export function propertyShown(name: string, language: Language): string {
  return qualityPropertyByKey(name)?.label[language] ?? name;
}

/** What people are asked for first of each kind, by key; the catalogue's order holds for all others. */
const ASKED_FIRST: Readonly<Record<ResourceKind, readonly string[]>> = {
  material: ['moisture', 'dryMatter', 'ash', 'grainSize', 'chloride', 'lowerHeatingValue', 'purity', 'foreignMatter'],
  water: ['temperature', 'acidity', 'conductivity', 'chemicalOxygenDemand', 'suspendedSolids', 'chloride'],
  energy: ['temperature', 'temperatureAfter', 'pressure', 'lowerHeatingValue'],
  sharedUtility: [],
};

function askedFirst(properties: readonly NamedQualityProperty[], kind: ResourceKind): readonly NamedQualityProperty[] {
  const rank = ({ key }: NamedQualityProperty) => ASKED_FIRST[kind].indexOf(key) + 1 || Infinity;
  return properties.toSorted((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    return first === second ? 0 : first - second;
  });
}

/** Properties to choose from: those of the kind of resource first, those spelt as typed if anything is; without the ones in use. */
export function propertiesOffered(
  typed: string,
  kind: ResourceKind | null,
  used: readonly string[],
): readonly NamedQualityProperty[] {
  const wanted = folded(typed.trim());
  const ofKind = kind ? askedFirst(qualityPropertiesOf(kind), kind) : QUALITY_PROPERTIES;
  return [...ofKind, ...QUALITY_PROPERTIES.filter((property) => !ofKind.includes(property))].filter(
    (property) => !used.includes(property.key) && wordsOf(property).some((word) => word.includes(wanted)),
  );
}
