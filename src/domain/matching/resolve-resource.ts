import { wordsOf } from '../classification/fold-words.ts';
import { prepareResourceIndex, searchResources } from '../knowledge/search-resources.ts';
import type { ResourceIndex } from '../knowledge/search-resources.ts';
import type { Resource } from '../registry/resource.ts';
import type { StreamDraft } from '../registry/stream-draft.ts';
import type { ResolvedResource } from './party.ts';

/** The resources of a snapshot, made ready to be named in words. */
export interface KnownResources {
  readonly byId: ReadonlyMap<string, Resource>;
  readonly texts: ResourceIndex;
}

export function knownResources(resources: readonly Resource[]): KnownResources {
  return { byId: new Map(resources.map((one) => [one.id, one])), texts: prepareResourceIndex(resources) };
}

/** More would be guesses at random: the words are then too short to mean anything yet. */
const MOST_RESOURCES = 8;
/** A hit below this shares a word or some letters with what was written, and no more. */
const LEAST_SCORE = 0.6;
/** What is found less surely than this share of the best hit is not what was meant. */
const NEAR_THE_BEST = 0.9;

/** What the same search offers a person who types these words, as far as it may be meant. */
function namedBy(words: string, { byId, texts }: KnownResources): readonly Resource[] {
  const telling = wordsOf(words).filter((word) => word.length > 1);
  if (telling.length === 0) return [];
  const found = searchResources(texts, telling.join(' '), MOST_RESOURCES + 1);
  const least = Math.max(LEAST_SCORE, NEAR_THE_BEST * (found[0]?.score ?? 0));
  const likely = found.filter(({ score }) => score >= least).flatMap(({ id }) => byId.get(id) ?? []);
  return likely.length <= MOST_RESOURCES ? likely : [];
}

function goesBy(words: string): (resource: Resource) => boolean {
  const written = wordsOf(words).join(' ');
  return ({ name, synonyms }) => [name.en, name.da, ...synonyms].some((one) => wordsOf(one).join(' ') === written);
}

/** The resources that the words of a draft may mean, those alone that bear its waste code where any does. */
function meantBy(draft: StreamDraft, words: string, known: KnownResources): readonly Resource[] {
  const named = namedBy(words, known).filter(
    ({ kind, wasteCode }) =>
      (draft.resourceKind === null || kind === draft.resourceKind) &&
      (draft.wasteCode === null || wasteCode === null || wasteCode === draft.wasteCode),
  );
  const coded = named.filter(({ wasteCode }) => wasteCode !== null && wasteCode === draft.wasteCode);
  return coded.length > 0 ? coded : named;
}

/**
 * What a draft's resource may be, most certain first: the one it names by id; else those that its words may mean, and
 * its waste code as it stands. Words are certain where one resource alone goes by them as they are written. Empty where
 * nothing of the resource is known yet.
 */
export function resourcesOfDraft(draft: StreamDraft, known: KnownResources): readonly ResolvedResource[] {
  const chosen = known.byId.get(draft.resourceId ?? '');
  if (chosen) return [{ resource: chosen, guessedFrom: null }];
  const words = draft.resourceName ?? '';
  const meant = meantBy(draft, words, known);
  const exact = meant.filter(goesBy(words));
  const named: readonly ResolvedResource[] =
    exact.length === 1
      ? exact.map((resource) => ({ resource, guessedFrom: null }))
      : (exact.length > 1 ? exact : meant).map((resource) => ({ resource, guessedFrom: words }));
  if (draft.wasteCode === null) return named;
  const name = draft.resourceName === null ? null : { en: draft.resourceName, da: draft.resourceName };
  const byCode = { id: null, key: null, kind: draft.resourceKind, name, wasteCode: draft.wasteCode, measuredIn: [] };
  return [...named, { resource: byCode, guessedFrom: null }];
}
