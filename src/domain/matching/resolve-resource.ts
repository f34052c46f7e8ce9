import { wordsOf } from '../classification/fold-words.ts';
import type { Resource } from '../registry/resource.ts';
import type { StreamDraft } from '../registry/stream-draft.ts';
import type { ResourceTraits } from './party.ts';

/** A resource with all its names, taken apart once for many look-ups. */
export interface NamedResource {
  readonly resource: Resource;
  /** The folded words of each name. */
  readonly names: readonly (readonly string[])[];
}

export function namedResources(resources: readonly Resource[]): readonly NamedResource[] {
  return resources.map((resource) => ({
    resource,
    names: [resource.name.en, resource.name.da, ...resource.synonyms].map(wordsOf),
  }));
}

/** More would be guesses: the words are then too short to mean anything yet. */
const MOST_RESOURCES = 8;

/** Resources that go by these words: by the whole name, else by names in which each word begins a word. */
function namedBy(words: string, known: readonly NamedResource[]): readonly Resource[] {
  const written = wordsOf(words);
  const exact = known.filter(({ names }) => names.some((name) => name.join(' ') === written.join(' ')));
  if (exact.length > 0) return exact.map(({ resource }) => resource);
  const wanted = written.filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  const hasAll = (name: readonly string[]): boolean =>
    wanted.every((beginning) => name.some((word) => word.startsWith(beginning)));
  const partly = known.filter(({ names }) => names.some(hasAll)).map(({ resource }) => resource);
  return partly.length <= MOST_RESOURCES ? partly : [];
}

/**
 * What a draft's resource may be, most certain first: the one it names by id; else those that go by its words, and its
 * waste code as it stands. Empty where nothing of the resource is known yet.
 */
export function resourcesOfDraft(draft: StreamDraft, known: readonly NamedResource[]): readonly ResourceTraits[] {
  const chosen = known.find(({ resource }) => resource.id === draft.resourceId)?.resource;
  if (chosen) return [chosen];
  const named = namedBy(draft.resourceName ?? '', known).filter(
    ({ kind, wasteCode }) =>
      (draft.resourceKind === null || kind === draft.resourceKind) &&
      (draft.wasteCode === null || wasteCode === null || wasteCode === draft.wasteCode),
  );
  if (draft.wasteCode === null) return named;
  const name = draft.resourceName === null ? null : { en: draft.resourceName, da: draft.resourceName };
  const byCode = { id: null, key: null, kind: draft.resourceKind, name, wasteCode: draft.wasteCode, measuredIn: [] };
  return [...named, byCode];
}
