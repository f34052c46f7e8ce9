import type { SymbiosisNetworkQuery } from '../../client/api/generated/later/graphql.ts';
import { networkRecordOf } from '../../client/state/network-record.ts';
import type { NetworkRecord } from '../../client/state/network-record.ts';

type Answer = SymbiosisNetworkQuery['symbiosisNetwork'];
type FacilityAnswer = Answer['facilities'][number];
type SynergyAnswer = Answer['links'][number]['strands'][number]['synergies'][number];

const PLACES = {
  tisso: ['Tissø', 'NATURAL_SOURCE', 55.582, 11.291],
  municipality: ['Kalundborg Municipality (Kalundborg Kommune)', 'PUBLIC_AUTHORITY', 55.6795, 11.0886],
  refinery: ['Kalundborg Refinery', 'PRODUCTION_PLANT', 55.657, 11.095],
  gyproc: ['Gyproc', 'PRODUCTION_PLANT', 55.67, 11.095],
  asnaes: ['Asnæs Power Station', 'POWER_PLANT', 55.6617, 11.0803],
  cement: ['Aalborg Portland', 'PRODUCTION_PLANT', 57.054, 9.976],
  harbour: ['Kalundborg Havn', 'HARBOUR', 55.677, 11.085],
} as const;

function facility(id: keyof typeof PLACES, startYear: number | null): FacilityAnswer {
  const [name, kind, latitude, longitude] = PLACES[id];
  return {
    id,
    name,
    kind,
    status: 'ACTIVE',
    place: 'Kalundborg',
    position: { latitude, longitude, provenance: { basis: 'ESTIMATED', source: null, year: null } },
    activities: [],
    startYear,
    endYear: null,
    source: null,
    note: null,
    organisation: { id: `${id}-owner`, name: `${name} owner`, kind: 'COMPANY' },
  };
}

const RESOURCES = {
  water: ['WATER', 'Surface water', 'Overfladevand', null],
  gas: ['ENERGY', 'Refinery gas', 'Raffinaderigas', null],
  ash: ['MATERIAL', 'Fly ash', 'Flyveaske', '100102'],
  gypsum: ['MATERIAL', 'FGD gypsum', 'Afsvovlingsgips', '100105'],
} as const;

interface Told {
  readonly id: string;
  readonly donorId: keyof typeof PLACES;
  readonly receiverId: keyof typeof PLACES;
  readonly resource: keyof typeof RESOURCES;
  readonly stage?: SynergyAnswer['stage'];
  readonly startYear?: number | null;
  readonly endYear?: number | null;
  readonly tonnes?: readonly [year: number, amount: number, basis: 'PUBLISHED' | 'ESTIMATED'];
}

function link({ id, donorId, receiverId, resource, stage = 'RUNNING', startYear, endYear, tonnes }: Told) {
  const [kind, en, da, wasteCode] = RESOURCES[resource];
  const synergy: SynergyAnswer = {
    id,
    reference: id,
    resource: {
      id: resource,
      key: resource,
      kind,
      name: { en, da },
      synonyms: resource === 'gypsum' ? ['REA-gips'] : [],
      wasteCode: wasteCode ? { code: wasteCode, displayCode: wasteCode, title: { en, da } } : null,
    },
    kind: 'BY_PRODUCT_EXCHANGE',
    stage,
    startYear: startYear ?? null,
    endYear: endYear ?? null,
    lastConfirmedYear: null,
    flows: tonnes
      ? [
          {
            year: tonnes[0],
            amount: {
              value: tonnes[1],
              unit: 't/y',
              canonicalValue: tonnes[1],
              canonicalUnit: 't/y',
              provenance: { basis: tonnes[2], source: 'NAP 1994', year: tonnes[0] },
            },
          },
        ]
      : [],
    source: 'NAP 1994, p. 118',
    note: null,
  };
  return { donorId, receiverId, strands: [{ synergies: [synergy] }] };
}

/**
 * The first exchanges of the Kalundborg Symbiosis, with two later ones and one that is only planned; a harbour without any.
 * Years and amounts: National Academy Press, The Greening of Industrial Ecosystems (1994), p. 118–119; the end of gypsum and fly
 * ash with that of coal.
 */
const EARLY_KALUNDBORG: Answer = {
  network: {
    id: 'kalundborg-id',
    slug: 'kalundborg',
    name: 'Kalundborg Symbiosis',
    description: { en: 'The symbiosis', da: 'Symbiosen' },
    startYear: 1961,
    facilityCount: 7,
    synergyCount: 7,
  },
  firstYear: 1961,
  lastYear: 2026,
  facilities: [
    facility('tisso', null),
    facility('municipality', 1961),
    facility('refinery', 1961),
    facility('gyproc', 1970),
    facility('asnaes', 1959),
    facility('cement', 1979),
    facility('harbour', null),
  ],
  links: [
    link({ id: 'KX01', donorId: 'tisso', receiverId: 'municipality', resource: 'water', startYear: 1961 }),
    link({ id: 'KX02', donorId: 'municipality', receiverId: 'refinery', resource: 'water', startYear: 1961 }),
    link({
      id: 'KX03',
      donorId: 'refinery',
      receiverId: 'gyproc',
      resource: 'gas',
      stage: 'ENDED',
      startYear: 1972,
      endYear: 1991,
    }),
    link({ id: 'KX04', donorId: 'municipality', receiverId: 'asnaes', resource: 'water', startYear: 1973 }),
    link({
      id: 'KX06',
      donorId: 'asnaes',
      receiverId: 'cement',
      resource: 'ash',
      stage: 'ENDED',
      startYear: 1979,
      endYear: 2020,
    }),
    link({
      id: 'KX19',
      donorId: 'asnaes',
      receiverId: 'gyproc',
      resource: 'gypsum',
      stage: 'ENDED',
      startYear: 1993,
      endYear: 2020,
      tonnes: [2010, 150_000, 'ESTIMATED'],
    }),
    link({ id: 'KX99', donorId: 'refinery', receiverId: 'harbour', resource: 'gas', stage: 'DISCUSSED' }),
  ],
};

export function earlyKalundborg(): NetworkRecord {
  return networkRecordOf(EARLY_KALUNDBORG);
}
