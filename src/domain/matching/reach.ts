import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import type { LocalText } from '../text.ts';
import { carrierOf } from './carrier.ts';
import type { Carrier } from './carrier.ts';
import type { Party } from './party.ts';

export type TransportMode = 'pipeline' | 'road' | 'ship';

/**
 * How much longer the way is than the line through the air: constants of this project. Roads: country averages lie between 1.2 and 1.5
 * (Ballou, Rahardja and Sakai, Transportation Research A 36, 2002, 843–848; recalled). Pipes follow roads and boundaries, with fewer
 * detours. Ships round capes; between two harbours of one coast half as far again is common.
 */
export const DETOUR: Readonly<Record<TransportMode, number>> = { pipeline: 1.2, road: 1.3, ship: 1.5 };

export const MODE_WORDS: Readonly<Record<TransportMode, LocalText>> = {
  pipeline: { en: 'by pipeline', da: 'i rør' },
  road: { en: 'by road', da: 'ad vej' },
  ship: { en: 'by ship', da: 'med skib' },
};

export interface Reach {
  readonly mode: TransportMode;
  /** Up to here it is everyday practice, km of way. */
  readonly usualKm: number;
  /** Beyond this a pipe is not built; goods are then carried only where their price bears it, km of way. */
  readonly limitKm: number;
  readonly words: LocalText;
}

/**
 * How far each carrier is taken.
 *
 * Goods: half of what was exchanged in the United Kingdom's national symbiosis programme went less than 33 km (20.4 miles),
 * three quarters less than 63 km (39.1 miles; Jensen et al., Resources, Conservation and Recycling 55, 2011, 703–712: the
 * median as in the abstract, the quartile recalled, the paper itself not read); the outer limit is this project's
 * assumption for goods of low value. Pipes: assumptions of this project, held against what stands: steam
 * in Kalundborg goes a few kilometres, the water main from lake Tissø some 17 km, heat transmission lines of Danish
 * cities tens of kilometres. Electricity is not bound to a distance.
 */
const REACH: Readonly<Record<Exclude<Carrier, 'electricity'>, Reach>> = {
  steam: { mode: 'pipeline', usualKm: 3, limitKm: 10, words: { en: 'steam', da: 'damp' } },
  heat: { mode: 'pipeline', usualKm: 10, limitKm: 40, words: { en: 'heat', da: 'varme' } },
  gas: { mode: 'pipeline', usualKm: 20, limitKm: 100, words: { en: 'gas', da: 'gas' } },
  water: { mode: 'pipeline', usualKm: 10, limitKm: 30, words: { en: 'water', da: 'vand' } },
  sharedUtility: {
    mode: 'pipeline',
    usualKm: 3,
    limitKm: 20,
    words: { en: 'shared utilities', da: 'fælles forsyning' },
  },
  goods: { mode: 'road', usualKm: 63, limitKm: 300, words: { en: 'goods', da: 'gods' } },
};

/**
 * Goods that go less or more far than goods in general, the first family that holds: sludge and manure are mostly water; minerals are
 * worth little a tonne; chemicals, metals and plastics bear a longer way. Assumptions of this project around the figures above.
 */
const GOODS: readonly (readonly [families: readonly string[], reach: Reach])[] = [
  [
    ['sludge', 'manure-like'],
    { mode: 'road', usualKm: 30, limitKm: 120, words: { en: 'sludge and the like', da: 'slam og lignende' } },
  ],
  [
    ['acid', 'alkali', 'solvent-residue', 'organic-liquid', 'inorganic-chemical', 'organic-chemical', 'oil-residue'],
    { mode: 'road', usualKm: 100, limitKm: 500, words: { en: 'chemicals', da: 'kemikalier' } },
  ],
  [
    ['metal-bearing', 'plastic-waste', 'rubber-waste'],
    { mode: 'road', usualKm: 150, limitKm: 700, words: { en: 'metals and plastics', da: 'metaller og plast' } },
  ],
  [
    ['mineral-residue', 'mineral-aggregate', 'clay-like', 'construction-residue'],
    { mode: 'road', usualKm: 50, limitKm: 200, words: { en: 'mineral goods', da: 'mineralske materialer' } },
  ],
];

/** Between two quays, where the way is long enough to load a ship. */
const SHIP: Reach = {
  mode: 'ship',
  usualKm: 500,
  limitKm: 3000,
  words: { en: 'bulk goods by ship', da: 'massegods med skib' },
};
/** Shorter than this nobody loads a ship, km as the crow flies. */
const LEAST_BY_SHIP_KM = 60;

const goodsReach = new Map<string, Reach>();

function reachOfGoods(key: string | null): Reach {
  if (key === null) return REACH.goods;
  const known = goodsReach.get(key);
  if (known !== undefined) return known;
  const { materialKinship } = preparedKnowledge();
  const found =
    GOODS.find(([families]) => families.some((family) => materialKinship.isKindOf(key, family)))?.[1] ?? REACH.goods;
  goodsReach.set(key, found);
  return found;
}

/** How far and by what a supply may go to a demand so far away (km as the crow flies; null where not known); null where it knows no distance. */
export function reachOf(supply: Party, demand: Party, distanceKm: number | null): Reach | null {
  const carrier = carrierOf(supply);
  if (carrier === 'electricity') return null;
  if (carrier !== 'goods') return REACH[carrier];
  const quays = supply.harbour !== null && demand.harbour !== null && supply.harbour !== demand.harbour;
  return quays && distanceKm !== null && distanceKm >= LEAST_BY_SHIP_KM ? SHIP : reachOfGoods(supply.resource.key);
}

/**
 * All the reaches that may hold between a supply and a demand however far they are apart, of any supply and demand with these
 * resources; null where that cannot be said from the resources alone.
 *
 * @param hasQuay false where one of the two is known to be at no harbour
 */
export function possibleReaches(supply: Party, demand: Party, hasQuay: boolean): readonly Reach[] | null {
  const { key, kind } = supply.resource;
  if (key === null && kind === 'energy') return null;
  const reach = reachOf(supply, demand, null);
  if (reach === null) return [];
  return reach.mode === 'road' && hasQuay ? [reach, SHIP] : [reach];
}
