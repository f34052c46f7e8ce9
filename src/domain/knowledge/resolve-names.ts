import { activityFit } from './activity-fit.ts';
import type { ActivityFit } from './activity-fit.ts';
import { Kinship } from './kinship.ts';
import type { KinshipFactors } from './kinship.ts';
import { knowledgeBase } from './knowledge-base.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { meaningsOf, prepareNames, telling, WEAK_IN_THINGS, WEAK_IN_TRADES } from './name-index.ts';
import type { Meaning, NameIndex } from './name-index.ts';
import { RememberedOf } from './remembered.ts';
import { textsIn } from './sector.ts';
import type { TypicalStream } from './use-entry.ts';
import type { KnownUse } from '../registry/known-use.ts';
import { KNOWN_COMPANIES } from './sectors/companies.data.ts';

/** The knowledge base made ready to be asked in words and along its kinships. */
export interface PreparedKnowledge {
  readonly base: KnowledgeBase;
  readonly sectorNames: NameIndex;
  readonly companyNames: NameIndex;
  readonly materialNames: NameIndex;
  readonly sectorKinship: Kinship;
  readonly materialKinship: Kinship;
  readonly usesByMaterial: ReadonlyMap<string, readonly KnownUse[]>;
  readonly demandsBySector: ReadonlyMap<string, readonly TypicalStream[]>;
  /** What facilities of a kind yield, by key of sector and of resource, 0 … 1. */
  readonly yieldsBySector: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Judgements: what is said of a family holds for a kind, less the wider the family; the other way, it is one kind among several. */
const MATERIAL_KINSHIP: KinshipFactors = { ofFamily: () => 0.65, ofKind: 0.6, ofKindFurther: 0.85, ofSister: 0.15 };
/** A combined heat and power plant is a power plant in nearly all; a dairy is only broadly a food factory. */
const OF_SECTOR_FAMILY: Readonly<Record<ActivityFit | 'none', number>> = {
  class: 0.8,
  group: 0.7,
  division: 0.65,
  unknown: 0.6,
  none: 0.6,
};
const SECTOR_FACTORS = { ofKind: 0.5, ofKindFurther: 0.85, ofSister: 0.1 };
/** A `recycler` may recover anything; a plastics recycler recovers no solvents. */
const VAGUE_SECTORS = new Set(['recycler', 'dealer', 'waste-handler']);
/** What the donor's sector is known to yield is meant rather than what it is not. */
const YIELDED_PRIOR = 6;
/** Where a use names donors, such plants yield the thing: how surely, where nothing else says so. */
const DONOR_OF_A_USE = 0.3;
/** Less surely, its family is meant. */
const FAMILY_OF_YIELDED = 0.5;
/** A company's name says its main line; what the facility itself is called says more, the surer it is. */
const SURE_WORDS_COUNT = 0.6;
/** Half of a company's name is another company: `Arla Foods` is no food plant as such. */
const MOST_OF_A_COMPANY = 0.6;
/** Below this, a word of a company’s name only looks like one. */
const LEAST_COMPANY = 0.45;

/** Words by which a facility says that it recovers what its name holds beside. */
const RECOVERING = /^(recycl|reclaim|reprocess|refurbish|reus|genvind|genbrug|remanufactur)/;
const RECOVERING_FAMILIES = ['recycler', 'waste-handler', 'water-sector'];
/** A maker may recover its own things too. */
const MAKER_THAT_RECOVERS = 0.35;
/** Endings of the names of chemicals: of a plant that nothing else is known of, they tell what it makes. */
const CHEMICAL =
  /.(anol|enol|itol|glycol|yle|ene|ane|oxid|chlorid|fluorid|sulphid|ami|amid|imid|nitril|aldehyd|aceta|acryla|nitra|phospha|sulpha|silica|carbona|vinyl)$/;
const MAKER_OF_A_CHEMICAL: Meaning = { key: 'chemical-works', confidence: 0.5 };

export function prepareKnowledge(base: KnowledgeBase): PreparedKnowledge {
  const names = (each: { name: { en: string; da: string }; synonyms: readonly string[] }): readonly string[] => [
    each.name.en,
    each.name.da,
    ...each.synonyms,
  ];
  return {
    base,
    sectorNames: prepareNames(
      [...base.sectors.values()].map((each) => ({ key: each.key, names: names(each) })),
      WEAK_IN_TRADES,
    ),
    companyNames: prepareNames(
      KNOWN_COMPANIES.map(([key, written]) => ({ key, names: textsIn(written) })),
      WEAK_IN_TRADES,
    ),
    materialNames: prepareNames(
      [...base.materials.values()].map((each) => ({ key: each.key, names: names(each) })),
      WEAK_IN_THINGS,
    ),
    sectorKinship: new Kinship(base.sectors, sectorFactors(base), VAGUE_SECTORS),
    materialKinship: new Kinship(base.materials, MATERIAL_KINSHIP),
    usesByMaterial: groupBy(base.uses, ({ material }) => material),
    demandsBySector: groupBy(
      base.typicalStreams.filter(({ direction }) => direction === 'demand'),
      ({ sector }) => sector,
    ),
    yieldsBySector: yieldsOfSectors(base),
  };
}

function sectorFactors({ sectors }: KnowledgeBase): KinshipFactors {
  const activities = (key: string): readonly string[] => sectors.get(key)?.activities ?? [];
  return {
    ...SECTOR_FACTORS,
    ofFamily: (kind, family) => OF_SECTOR_FAMILY[activityFit(activities(kind), activities(family)) ?? 'none'],
  };
}

let own: PreparedKnowledge | null = null;

/** The product's own knowledge, prepared at the first question. */
export function preparedKnowledge(): PreparedKnowledge {
  own ??= prepareKnowledge(knowledgeBase());
  return own;
}

/**
 * The kinds of facility that a name may mean ("Gypsum wallboard", "Kraftværk", "BP Refinery"), surest first, ties by key. A
 * company known for one line of business counts where its name stands in it.
 */
export function resolveSector(words: string, knowledge: PreparedKnowledge = preparedKnowledge()): readonly Meaning[] {
  const named = namedSectors(words, knowledge);
  const stems = telling(words);
  if (named.length === 0) return stems.some((stem) => CHEMICAL.test(stem)) ? [MAKER_OF_A_CHEMICAL] : [];
  return stems.some((stem) => RECOVERING.test(stem)) ? recoveringRather(named, knowledge) : named;
}

/** Who recycles cars builds none: the makers of what is recovered give way to recyclers of any kind. */
function recoveringRather(named: readonly Meaning[], { base, sectorKinship }: PreparedKnowledge): readonly Meaning[] {
  const recovers = (key: string): boolean =>
    RECOVERING_FAMILIES.some((family) => base.sectors.has(family) && sectorKinship.isKindOf(key, family));
  const merged = new Map<string, number>();
  for (const { key, confidence } of named) {
    const stays = recovers(key) ? 1 : MAKER_THAT_RECOVERS;
    merged.set(key, (merged.get(key) ?? 0) + confidence * stays);
    merged.set('recycler', (merged.get('recycler') ?? 0) + confidence * (1 - stays));
  }
  return ranked(merged, 1);
}

function namedSectors(words: string, { companyNames, sectorNames }: PreparedKnowledge): readonly Meaning[] {
  const byCompany = meaningsOf(companyNames, words, () => 1, sectorNames.weights, MOST_OF_A_COMPANY);
  const bySector = meaningsOf(sectorNames, words, () => 1, companyNames.weights);
  const named = byCompany.reduce((sum, { confidence }) => sum + confidence, 0);
  const sure = bySector.reduce((sum, { confidence }) => sum + confidence, 0);
  const ofCompany = named < LEAST_COMPANY ? 0 : 1 - SURE_WORDS_COUNT * sure;
  const merged = new Map<string, number>();
  for (const { key, confidence } of bySector) merged.set(key, confidence * (1 - ofCompany * named));
  for (const { key, confidence } of byCompany) merged.set(key, (merged.get(key) ?? 0) + ofCompany * confidence);
  const sum = Math.max(
    1,
    [...merged.values()].reduce((all, each) => all + each, 0),
  );
  return ranked(merged, sum);
}

/** A facility as far as the knowledge base needs it. */
export interface NamedFacility {
  readonly name: string;
  /** NACE Rev. 2 codes; empty where unknown. */
  readonly activityCodes: readonly string[];
}

/** Stated codes count as much as a name that is perfectly understood. */
const SHARE_OF_CODES = 0.5;
/** How surely a sector is meant whose activity meets the stated one at that level. */
const SURENESS: Readonly<Record<Exclude<ActivityFit, 'unknown'>, number>> = { class: 1, group: 0.7, division: 0.4 };

/** The kinds of facility that a name and the activities stated for it may mean, surest first, ties by key. */
export function resolveFacility(
  facility: NamedFacility,
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly Meaning[] {
  return RESOLVED.of(knowledge.sectorNames, facilityKey(facility), () => meaningsOfFacility(facility, knowledge));
}

/** All that is known of a facility by its name and activities is the same for the next of that name. */
export function facilityKey({ name, activityCodes }: NamedFacility): string {
  return `${activityCodes.join(' ')}\n${name}`;
}

const RESOLVED = new RememberedOf<NameIndex, readonly Meaning[]>(20_000);

function meaningsOfFacility({ name, activityCodes }: NamedFacility, knowledge: PreparedKnowledge): readonly Meaning[] {
  const byName = resolveSector(name, knowledge);
  const byCode = sectorsOfActivities(activityCodes, knowledge);
  if (byCode.length === 0) return byName;
  const merged = new Map(byCode.map(({ key, confidence }) => [key, SHARE_OF_CODES * confidence]));
  for (const { key, confidence } of byName) {
    merged.set(key, (merged.get(key) ?? 0) + (1 - SHARE_OF_CODES) * confidence);
  }
  return ranked(merged, 1);
}

/** The widest sectors that carry on these activities at the nearest level where any does. */
function sectorsOfActivities(codes: readonly string[], { base }: PreparedKnowledge): readonly Meaning[] {
  for (const level of ['class', 'group', 'division'] as const) {
    const found = [...base.sectors.values()].filter(({ activities }) => activityFit(codes, activities) === level);
    const keys = new Set(found.map(({ key }) => key));
    const widest = found.filter(({ isA }) => !isA.some((family) => keys.has(family)));
    if (widest.length > 0) return widest.map(({ key }) => ({ key, confidence: SURENESS[level] / widest.length }));
  }
  return [];
}

/**
 * The resources that words may mean ("Brown water", "Flyveaske"), surest first, ties by key; what the donor's sectors are known to
 * yield comes before what they are not.
 */
export function resolveMaterial(
  words: string,
  donorSectors: readonly Meaning[],
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly Meaning[] {
  const yielded = withFamilies(yieldsOf(donorSectors, knowledge), knowledge);
  return meaningsOf(knowledge.materialNames, words, (key) => 1 + YIELDED_PRIOR * (yielded.get(key) ?? 0));
}

/** Who yields steel scrap yields metal scrap: a vague word (`offcuts`) means the family of what the donor yields. */
function withFamilies(yields: ReadonlyMap<string, number>, { base }: PreparedKnowledge): ReadonlyMap<string, number> {
  const all = new Map(yields);
  const climb = (key: string, share: number): void => {
    for (const family of base.materials.get(key)?.isA ?? []) {
      if (FAMILY_OF_YIELDED * share <= (all.get(family) ?? 0)) continue;
      all.set(family, FAMILY_OF_YIELDED * share);
      climb(family, FAMILY_OF_YIELDED * share);
    }
  };
  for (const [key, share] of yields) climb(key, share);
  return all;
}

/** What facilities of these kinds yield, by key of resource, 0 … 1. */
export function yieldsOf(sectors: readonly Meaning[], knowledge: PreparedKnowledge): ReadonlyMap<string, number> {
  const question = sectors.map(({ key, confidence }) => `${key} ${confidence}`).join('\n');
  return YIELDS.of(knowledge.sectorKinship, question, () => yieldsFound(sectors, knowledge));
}

const YIELDS = new RememberedOf<Kinship, ReadonlyMap<string, number>>(5_000);

function yieldsFound(
  sectors: readonly Meaning[],
  { sectorKinship, yieldsBySector }: PreparedKnowledge,
): ReadonlyMap<string, number> {
  const yields = new Map<string, number>();
  const shares = new Map<string, number>();
  for (const { key, confidence } of sectors) {
    for (const [relative, share] of sectorKinship.relativesOf(key)) {
      shares.set(relative, Math.max(shares.get(relative) ?? 0, share * confidence));
    }
  }
  for (const [sector, share] of shares) {
    for (const [material, confidence] of yieldsBySector.get(sector) ?? []) {
      yields.set(material, Math.max(yields.get(material) ?? 0, share * confidence));
    }
  }
  return yields;
}

/** What each sector typically gives, and what uses name it as the donor of. */
function yieldsOfSectors({ typicalStreams, uses }: KnowledgeBase): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const yields = new Map<string, Map<string, number>>();
  const note = (sector: string, material: string, confidence: number): void => {
    const own = yields.get(sector) ?? new Map<string, number>();
    yields.set(sector, own.set(material, Math.max(own.get(material) ?? 0, confidence)));
  };
  for (const { sector, direction, material, confidence } of typicalStreams) {
    if (direction === 'supply') note(sector, material, confidence);
  }
  for (const { material, donors } of uses) for (const donor of donors) note(donor, material, DONOR_OF_A_USE);
  return yields;
}

function ranked(confidences: ReadonlyMap<string, number>, divisor: number): readonly Meaning[] {
  return [...confidences]
    .map(([key, confidence]) => ({ key, confidence: confidence / divisor }))
    .filter(({ confidence }) => confidence > 0.01)
    .sort((one, other) => other.confidence - one.confidence || (one.key < other.key ? -1 : 1));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
