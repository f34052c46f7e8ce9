import type { Direction } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';
import type { Meaning } from './name-index.ts';
import { preparedKnowledge, resolveSector } from './resolve-names.ts';
import type { NamedFacility, PreparedKnowledge } from './resolve-names.ts';
import { catalogueResource } from './resource-catalogue.ts';
import { typicalOfSectors } from './typical-streams.ts';
import type { TypicalOfSectors } from './typical-streams.ts';

/** A supply or demand that facilities of a kind typically have: nobody has confirmed it of this one. */
export interface Starter {
  readonly direction: Direction;
  /** Key of a resource of the catalogue. */
  readonly resourceKey: string;
  readonly why: LocalText;
  /** Where it is known from that such facilities have it. */
  readonly source: string;
  /** 0 … 1: how likely a facility of that kind has it. */
  readonly confidence: number;
}

/** What a facility has registered, as far as it bears on what is proposed to it. */
export interface RegisteredResource {
  readonly direction: Direction;
  /** Null for a resource that people added themselves. */
  readonly resourceKey: string | null;
}

/** Below this, fewer facilities of the kind have it than would be worth the reading. */
const LEAST_CONFIDENCE = 0.3;
/** Length of a code of a NACE group (`10.5`) and of a division (`10`). */
const [GROUP, DIVISION] = [4, 2];
/** How surely a kind is meant whose known activity is the stated one or a group that holds it, holds it in its division, or is a neighbour. */
const FITS: readonly (readonly [sureness: number, fits: (stated: string, known: string) => boolean])[] = [
  [1, (stated, known) => known.length >= GROUP && stated.startsWith(known)],
  [0.7, (stated, known) => known.length === DIVISION && stated.startsWith(known)],
  [0.6, (stated, known) => stated.length >= GROUP && known.startsWith(stated.slice(0, GROUP))],
];
/** Of each direction; nobody confirms a longer list one by one. */
const MOST_STARTERS = 12;
/** From these shares on, `nearly all`, `most`. */
const NEARLY_ALL = 0.8;
const MOST = 0.5;

/**
 * What the facility typically gives and takes, by its line of business (NACE codes), with its name to tell kinds of one code apart;
 * surest first, supplies before demands of the same confidence. What it has registered, or a kind of it, is left out, and so is
 * what was struck. Families of resources are too vague to register. Empty where its activity is not stated.
 */
export function startersOf(
  facility: NamedFacility,
  registered: readonly RegisteredResource[] = [],
  struck: readonly RegisteredResource[] = [],
): readonly Starter[] {
  const { materialKinship } = preparedKnowledge();
  const isLeftOut = ({ direction, resourceKey }: Starter): boolean =>
    struck.some((each) => each.direction === direction && each.resourceKey === resourceKey) ||
    registered.some(
      (each) =>
        each.direction === direction &&
        each.resourceKey !== null &&
        (materialKinship.isKindOf(each.resourceKey, resourceKey) ||
          materialKinship.isKindOf(resourceKey, each.resourceKey)),
    );
  const left = typicalStarters(facility).filter((starter) => !isLeftOut(starter));
  const ofDirection = (wanted: Direction): readonly Starter[] =>
    left.filter(({ direction }) => direction === wanted).slice(0, MOST_STARTERS);
  return [...ofDirection('supply'), ...ofDirection('demand')].sort((one, other) => other.confidence - one.confidence);
}

/** The starter of that direction and resource, whether or not it is registered or struck; null where it is not typical of the facility. */
export function starterNamed(facility: NamedFacility, wanted: Direction, key: string): Starter | null {
  return (
    typicalStarters(facility).find(({ direction, resourceKey }) => direction === wanted && resourceKey === key) ?? null
  );
}

/** All of them, surest first. */
function typicalStarters(facility: NamedFacility): readonly Starter[] {
  const knowledge = preparedKnowledge();
  return typicalOfSectors(kindsOf(facility, knowledge), knowledge)
    .filter(({ confidence, material }) => confidence >= LEAST_CONFIDENCE && catalogueResource(material) !== undefined)
    .map((typical) => starterOf(typical, knowledge));
}

/** The kinds that the stated activity allows, the likelier those that the name speaks of; none without an activity. */
function kindsOf({ name, activityCodes }: NamedFacility, knowledge: PreparedKnowledge): readonly Meaning[] {
  const stated = kindsOfActivities(activityCodes, knowledge);
  const { sectorKinship } = knowledge;
  const named = resolveSector(name, knowledge).filter(({ key }) =>
    stated.some((each) => sectorKinship.isKindOf(key, each.key) || sectorKinship.isKindOf(each.key, key)),
  );
  const byName = Math.min(1, sum(named));
  return [
    ...stated.map(({ key, confidence }) => ({ key, confidence: confidence * (1 - byName) })),
    ...named.map(({ key, confidence }) => ({ key, confidence: confidence * Math.min(1, sum(stated)) })),
  ];
}

/** The widest kinds that carry on one of these activities, or any of a group or division that they stand in: equally likely. */
function kindsOfActivities(codes: readonly string[], { base }: PreparedKnowledge): readonly Meaning[] {
  for (const [sureness, fits] of FITS) {
    const found = [...base.sectors.values()].filter(({ activities }) =>
      codes.some((code) => activities.some((known) => fits(code, known))),
    );
    const keys = new Set(found.map(({ key }) => key));
    const widest = found.filter(({ isA }) => !isA.some((family) => keys.has(family)));
    if (widest.length > 0) return widest.map(({ key }) => ({ key, confidence: sureness / widest.length }));
  }
  return [];
}

function sum(meanings: readonly Meaning[]): number {
  return meanings.reduce((total, { confidence }) => total + confidence, 0);
}

function starterOf(typical: TypicalOfSectors, { base }: PreparedKnowledge): Starter {
  const { direction, material, confidence, sector, source } = typical;
  const kind = base.sectors.get(sector)?.name ?? { en: sector, da: sector };
  const [en, da] =
    confidence >= NEARLY_ALL
      ? ['Nearly all facilities', 'Næsten alle anlæg']
      : confidence >= MOST
        ? ['Most facilities', 'De fleste anlæg']
        : ['Some facilities', 'Nogle anlæg'];
  const has =
    direction === 'supply' ? { en: 'give this off', da: 'afgiver det' } : { en: 'need this', da: 'bruger det' };
  return {
    direction,
    resourceKey: material,
    why: { en: `${en} of the kind “${kind.en}” ${has.en}.`, da: `${da} af typen »${kind.da}« ${has.da}.` },
    source,
    confidence,
  };
}
