import type { Resource } from '../registry/resource.ts';
import { KNOWLEDGE_ROWS } from './knowledge-rows.ts';
import { CATALOGUE_ROWS, MEASURES } from './resource-catalogue.data.ts';
import { keysIn, textsIn } from './sector.ts';

/** A resource that an installation starts with; it gets its id when it is stored. */
export interface CatalogueResource extends Omit<Resource, 'id' | 'key'> {
  /** English words in kebab-case: `fgd-gypsum`. Stable: synergies and uses name resources by it. */
  readonly key: string;
}

const ROWS = [
  ...CATALOGUE_ROWS,
  ...KNOWLEDGE_ROWS.materials.map(
    ([key, kind, en, da, wasteCodes, measure, , synonyms]) =>
      [key, kind, en, da, keysIn(wasteCodes)[0] ?? null, measure, synonyms] as const,
  ),
];

/** The resources an installation starts with, in order of their keys. */
export const RESOURCE_CATALOGUE: readonly CatalogueResource[] = ROWS.map(
  ([key, kind, en, da, wasteCode, measure, synonyms]): CatalogueResource => ({
    key,
    kind,
    name: { en, da },
    synonyms: beside(textsIn(synonyms), [en, da]),
    wasteCode,
    measuredIn: MEASURES[measure],
  }),
).sort((one, other) => (one.key < other.key ? -1 : 1));

/** The words that are not names already, each once, whatever its capitals. */
function beside(words: readonly string[], names: readonly string[]): readonly string[] {
  const seen = new Set(names.map((name) => name.toLowerCase()));
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}

const BY_KEY: ReadonlyMap<string, CatalogueResource> = new Map(
  RESOURCE_CATALOGUE.map((resource) => [resource.key, resource]),
);

/** The resource of that key; undefined where the catalogue has none. */
export function catalogueResource(key: string): CatalogueResource | undefined {
  return BY_KEY.get(key);
}
