import { FILLERS, stemOf, wordsOf } from '../classification/fold-words.ts';
import { isWasteCodeText, rankWasteCodes, searchWasteCodes, wasteCodeWords } from '../classification/search-codes.ts';
import { headOf, partsOf, startOf } from '../classification/split-compounds.ts';
import type { Vocabulary } from '../classification/split-compounds.ts';
import { prepareTextIndex, searchTextIndex } from '../classification/text-search.ts';
import type { TextIndex } from '../classification/text-search.ts';
import type { Direction } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';
import { EVERYDAY_WORDS } from './everyday-words.data.ts';
import type { KnownMaterial } from './material.ts';
import { preparedKnowledge, resolveFacility, resolveMaterial, resolveSector } from './resolve-names.ts';
import { RESOURCE_CATALOGUE } from './resource-catalogue.ts';
import { prepareResourceIndex, searchResources } from './search-resources.ts';
import type { ResourceIndex, SearchableResource } from './search-resources.ts';
import { keysIn, textsIn } from './sector.ts';
import { typicalOfSectors } from './typical-streams.ts';

/** A resource that words may be proposed for; its key ties it to the knowledge base. */
export type ProposableResource = SearchableResource & { readonly key: string | null };

/** Resources made ready to be proposed: prepare once, ask often. */
export interface ProposalIndex {
  readonly resources: ReadonlyMap<string, ProposableResource>;
  readonly texts: ResourceIndex;
  /** Ids by the key of the catalogue. */
  readonly idOfKey: ReadonlyMap<string, string>;
  /** Codes by everyday words of the knowledge base, where no resource bears the right one. */
  readonly codeTexts: TextIndex;
  readonly vocabulary: Vocabulary;
}

export interface ProposalOptions {
  /** NACE Rev. 2 codes of the facility, where they are known: what such plants yield or take comes first. */
  readonly activityCodes?: readonly string[];
  readonly direction?: Direction;
  /** Most proposals of each kind; 10 where left out. */
  readonly limit?: number;
  /** Also chapters and sub-chapters of the list; left out they are not proposed, since a waste is named by six digits. */
  readonly withHeadings?: boolean;
}

interface Proposed {
  /** Above 0; comparable within one answer. */
  readonly score: number;
  /** Made only for the proposals that are shown. */
  readonly why: () => LocalText;
}

export interface Proposals {
  /** Best first, ties by code. */
  readonly wasteCodes: readonly (Proposed & { readonly code: string })[];
  /** Best first, ties by id; `id` and `key` of the resource. */
  readonly resources: readonly (Proposed & { readonly id: string; readonly key: string | null })[];
}

const MOST_PROPOSALS = 10;
/** Beyond these, hits share a chance word with what was written: looked at only where more proposals are asked for. */
const FEWEST_HITS = 80;
/** A phrase taken apart says a little less than the same written so. */
const TAKEN_APART = 0.95;
/** `gülle` of `wasserbüffelgülle`: the head says what it is, though its beginning is unknown. */
const HEAD_ALONE = 0.8;
/** `læder` of `lædertrimninger`, where the head is not known, or says only that something is left over. */
const START_ALONE = 0.75;
const VAGUE_HEADS: ReadonlySet<string> = new Set(
  wordsOf('rest reste rester abfall abfälle affald spild waste residue rückstand stoffe material materiale').map(
    stemOf,
  ),
);
/** What the index of names is sure of against what the search of texts found: the latter ranges to about 1.5. */
const WEIGHT_OF_MEANING = 0.5;
/** A resource's usual code, and the further ones it may be filed under. */
const USUAL_CODE = 0.95;
const FURTHER_CODE = 0.8;
/** Title and resource agree upon a code. */
const AGREEMENT = 0.3;
/** The line of business lifts what such plants yield, by up to so much; words that name one (`from the brewery`) by less. */
const BY_ACTIVITY = 1;
const BY_NAMED_SECTOR = 0.35;
/** What is known of a family, said of one kind in it. */
const OF_FAMILY = 0.6;
/** How far a code is lifted by standing in a sub-chapter that such plants file under. */
const OF_SUBCHAPTER = 0.6;
const SYNONYM_WEIGHT = 0.9;
/** `slam fra biogas`: what stands behind says where it is from. */
const ORIGIN =
  /\s(?:fra|from|of|ved|af|aus|vom|von|der|bei)\s(?:den |det |the |our |vores |der |dem |einer |unserer )?(.+)$/iu;

/** The resources made ready; those of the catalogue bring the everyday words of the knowledge base with them. */
export function prepareProposals(resources: readonly ProposableResource[]): ProposalIndex {
  const words = new Map<string, readonly string[]>();
  const ofCodes = new Map<string, readonly string[]>();
  const add = (to: Map<string, readonly string[]>, key: string, texts: string): void => {
    to.set(key, [...(to.get(key) ?? []), ...textsIn(texts)]);
  };
  for (const [texts, keys, codes] of EVERYDAY_WORDS) {
    for (const key of keysIn(keys)) add(words, key, texts);
    for (const code of keysIn(codes)) add(ofCodes, code, texts);
  }
  const texts = prepareResourceIndex(
    resources.map((each) => ({ ...each, synonyms: [...each.synonyms, ...(words.get(each.key ?? '') ?? [])] })),
  );
  const codeTexts = prepareTextIndex(
    [...ofCodes].map(([id, each]) => ({ id, texts: each.map((text) => ({ text, weight: SYNONYM_WEIGHT })) })),
  );
  const known = [...texts.texts.words, ...codeTexts.words].map(({ word }) => word).concat(wasteCodeWords());
  return {
    resources: new Map(resources.map((each) => [each.id, each])),
    texts,
    idOfKey: new Map(resources.flatMap(({ id, key }) => (key === null ? [] : [[key, id] as const]))),
    codeTexts,
    vocabulary: new Set(
      known.filter((word) => /^\p{L}+$/u.test(word) && !FILLERS.has(word)).flatMap((word) => [word, stemOf(word)]),
    ),
  };
}

let ofCatalogue: ProposalIndex | null = null;

/** The catalogue of resources made ready, at the first question; each resource's id is its key. */
export function catalogueProposals(): ProposalIndex {
  ofCatalogue ??= prepareProposals(RESOURCE_CATALOGUE.map((resource) => ({ ...resource, id: resource.key })));
  return ofCatalogue;
}

/**
 * What everyday words may mean, in Danish, English or German: codes of the European List of Waste and resources. Found by titles,
 * synonyms, word stems, the parts of compounds, letters alike, and by each other: a resource proposes the codes it is filed under.
 * The facility's line of business, and one named in the words (`slam fra biogas`), lift what such plants give or take.
 */
export function proposeForText(index: ProposalIndex, text: string, options: ProposalOptions = {}): Proposals {
  const { activityCodes = [], direction = 'supply', limit = MOST_PROPOSALS, withHeadings = false } = options;
  const hits = Math.max(limit, FEWEST_HITS);
  const phrasings = phrasingsOf(text, index.vocabulary);
  const likely = likelyResources(text, activityCodes, direction);
  const resources = rankResources(index, { text, phrasings, hits }, likely);
  const codes = isWasteCodeText(text)
    ? searchWasteCodes(text, hits).map(({ code }, place) => ({ code, score: 1 / (place + 1), from: null }))
    : rankCodes(index, { phrasings, hits }, resources, likely);
  return {
    wasteCodes: codes
      .filter(({ code }) => withHeadings || code.length === 6)
      .slice(0, limit)
      .map(({ code, score, from }) => ({
        code,
        score,
        why: () => whyCode(from, likely.subchapters.has(code.slice(0, 4))),
      })),
    resources: resources
      .slice(0, limit)
      .map(({ id, key, score }) => ({ id, key, score, why: () => whyResource(index, id, text, likely.sector(key)) })),
  };
}

interface Phrasing {
  readonly text: string;
  readonly share: number;
}

/** The words as they are and, where there are compounds of known words, with these taken apart. */
function phrasingsOf(text: string, vocabulary: Vocabulary): readonly Phrasing[] {
  const words = wordsOf(text);
  const apart = words.flatMap((word) => partsOf(word, vocabulary) ?? [word]);
  const heads = words.map((word) => headOf(word, vocabulary) ?? word);
  const starts = words.map((word) => startOf(word, vocabulary) ?? word);
  const differs = (other: readonly string[]): boolean => other.join(' ') !== words.join(' ');
  const telling = (head: string, word: string): boolean => head === word || !VAGUE_HEADS.has(stemOf(head));
  return [
    { text, share: 1 },
    ...(differs(apart) ? [{ text: apart.join(' '), share: TAKEN_APART }] : []),
    ...(differs(heads) && !differs(apart) ? [{ text: heads.join(' '), share: HEAD_ALONE }] : []),
    ...(differs(starts) && !heads.every((head, at) => head !== words[at] && telling(head, words[at] ?? ''))
      ? [{ text: starts.join(' '), share: START_ALONE }]
      : []),
  ];
}

/** What the line of business, and one named in the words, make likely. */
interface Likely {
  /** 0 … 1 by key of a resource or family. */
  readonly materials: ReadonlyMap<string, { readonly share: number; readonly sector: string }>;
  /** 0 … 1 by four digits. */
  readonly subchapters: ReadonlyMap<string, number>;
  /** Key of the sector that is known to yield a resource. */
  readonly sector: (key: string | null) => string | null;
}

function likelyResources(text: string, activityCodes: readonly string[], direction: Direction): Likely {
  const knowledge = preparedKnowledge();
  const named = resolveSector(ORIGIN.exec(text)?.[1] ?? text).map(({ key, confidence }) => ({
    key,
    confidence: BY_NAMED_SECTOR * confidence,
  }));
  const stated = resolveFacility({ name: '', activityCodes }).map(({ key, confidence }) => ({
    key,
    confidence: BY_ACTIVITY * Math.min(1, 2 * confidence),
  }));
  const materials = new Map<string, { share: number; sector: string }>();
  const subchapters = new Map<string, number>();
  for (const typical of typicalOfSectors([...named, ...stated], knowledge)) {
    if (typical.direction !== direction) continue;
    materials.set(typical.material, { share: typical.confidence, sector: typical.sector });
    for (const code of knowledge.base.materials.get(typical.material)?.wasteCodes ?? []) {
      const subchapter = code.slice(0, 4);
      subchapters.set(subchapter, Math.max(subchapters.get(subchapter) ?? 0, typical.confidence));
    }
  }
  const sector = (key: string | null): string | null => likelihood(key, materials)?.sector ?? null;
  return { materials, subchapters, sector };
}

/** How likely a resource is in that line of business, by itself or by a family of it. */
function likelihood(
  key: string | null,
  materials: Likely['materials'],
): { readonly share: number; readonly sector: string } | null {
  const own = materials.get(key ?? '');
  const families = preparedKnowledge().base.materials.get(key ?? '')?.isA ?? [];
  const all = [
    ...(own === undefined ? [] : [own]),
    ...families.flatMap((family) => {
      const known = materials.get(family);
      return known === undefined ? [] : [{ ...known, share: OF_FAMILY * known.share }];
    }),
  ];
  return all.reduce<(typeof all)[number] | null>((best, each) => (each.share > (best?.share ?? 0) ? each : best), null);
}

interface Asked {
  readonly text: string;
  readonly phrasings: readonly Phrasing[];
  /** How many hits of each search are looked at. */
  readonly hits: number;
}

interface RankedResource {
  readonly id: string;
  readonly key: string | null;
  readonly score: number;
}

function rankResources(
  index: ProposalIndex,
  { text, phrasings, hits }: Asked,
  { materials }: Likely,
): readonly RankedResource[] {
  const scores = new Map<string, number>();
  for (const { text: words, share } of phrasings) {
    for (const { id, score } of searchResources(index.texts, words, hits)) {
      scores.set(id, Math.max(scores.get(id) ?? 0, share * score));
    }
  }
  const meant = isWasteCodeText(text) ? [] : meaningsIn(phrasings, materials);
  for (const [key, confidence] of meant) {
    const id = index.idOfKey.get(key);
    if (id !== undefined) scores.set(id, (scores.get(id) ?? 0) + WEIGHT_OF_MEANING * confidence);
  }
  return [...scores]
    .map(([id, score]) => {
      const key = index.resources.get(id)?.key ?? null;
      return { id, key, score: score * (1 + (likelihood(key, materials)?.share ?? 0)) };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** What the words mean by the index of names: of a family (`sludge`), the kinds that the line of business yields. */
function meaningsIn(phrasings: readonly Phrasing[], materials: Likely['materials']): ReadonlyMap<string, number> {
  const { base, materialKinship } = preparedKnowledge();
  const found = new Map<string, number>();
  const note = (key: string, confidence: number): void => {
    found.set(key, Math.max(found.get(key) ?? 0, confidence));
  };
  for (const { text, share } of phrasings) {
    for (const { key, confidence } of resolveMaterial(text, [])) {
      note(key, share * confidence);
      if (base.materials.get(key)?.isFamily !== true) continue;
      for (const [likely, { share: usual }] of materials) {
        if (materialKinship.isKindOf(likely, key)) note(likely, share * confidence * (0.5 + usual));
      }
    }
  }
  return found;
}

interface RankedCode {
  readonly code: string;
  readonly score: number;
  /** Id of the resource that is filed under it; null where its title or an everyday word says it. */
  readonly from: ProposableResource | null;
}

function rankCodes(
  index: ProposalIndex,
  { phrasings, hits }: Omit<Asked, 'text'>,
  resources: readonly RankedResource[],
  { subchapters }: Likely,
): readonly RankedCode[] {
  const said = new Map<string, number>();
  for (const { text, share } of phrasings) {
    for (const { id, score } of [...rankWasteCodes(text, hits), ...searchTextIndex(index.codeTexts, text, hits)]) {
      const lift = 1 + OF_SUBCHAPTER * (subchapters.get(id.slice(0, 4)) ?? 0);
      said.set(id, Math.max(said.get(id) ?? 0, share * score * lift));
    }
  }
  const filed = new Map<string, { score: number; from: ProposableResource | null }>();
  for (const { id, score } of resources) {
    const resource = index.resources.get(id) ?? null;
    codesOf(resource).forEach((code, place) => {
      const own = score * (place === 0 ? USUAL_CODE : FURTHER_CODE);
      if (own > (filed.get(code)?.score ?? 0)) filed.set(code, { score: own, from: resource });
    });
  }
  return [...new Set([...said.keys(), ...filed.keys()])]
    .map((code) => {
      const [bySaid, byFiled] = [said.get(code) ?? 0, filed.get(code)];
      const byResource = byFiled?.score ?? 0;
      return {
        code,
        score: Math.max(bySaid, byResource) + AGREEMENT * Math.min(bySaid, byResource),
        from: byResource > bySaid ? (byFiled?.from ?? null) : null,
      };
    })
    .sort((one, other) => other.score - one.score || (one.code < other.code ? -1 : 1));
}

/** The codes that a resource may be filed under, the usual one first. */
function codesOf(resource: ProposableResource | null): readonly string[] {
  if (resource === null) return [];
  const { key, wasteCode } = resource;
  const known: KnownMaterial | undefined = preparedKnowledge().base.materials.get(key ?? '');
  return [...new Set([...(wasteCode === null ? [] : [wasteCode]), ...(known?.wasteCodes ?? [])])];
}

function whyCode(from: ProposableResource | null, usualHere: boolean): LocalText {
  const own: LocalText =
    from === null
      ? { en: 'Its title or an everyday word for it says so', da: 'Titlen eller et dagligdags ord for det passer' }
      : {
          en: `${from.name.en} is filed under it`,
          da: `${from.name.da} føres under den`,
        };
  return usualHere
    ? { en: `${own.en}; plants of this kind file under it.`, da: `${own.da}; anlæg af den slags bruger den.` }
    : { en: `${own.en}.`, da: `${own.da}.` };
}

function whyResource(index: ProposalIndex, id: string, text: string, sector: string | null): LocalText {
  const own = wordFor(index.resources.get(id), text);
  const name = preparedKnowledge().base.sectors.get(sector ?? '')?.name;
  return name === undefined
    ? { en: `${own.en}.`, da: `${own.da}.` }
    : { en: `${own.en}; typical of: ${name.en}.`, da: `${own.da}; typisk for: ${name.da}.` };
}

/** The name or everyday word that meets what was written, where one does. */
function wordFor(resource: ProposableResource | undefined, text: string): LocalText {
  const asked = new Set(wordsOf(text).map(stemOf));
  const { name, synonyms = [] } = resource ?? {};
  const met = [name?.en ?? '', name?.da ?? '', ...synonyms].find((each) =>
    wordsOf(each).some((word) => asked.has(stemOf(word)) && !FILLERS.has(word)),
  );
  return met === undefined
    ? { en: 'Spelled or composed alike', da: 'Ligner i stavemåde eller sammensætning' }
    : { en: `Goes by “${met}”`, da: `Kaldes »${met}«` };
}
