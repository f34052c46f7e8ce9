import fc from 'fast-check';
import type { BlindStream } from '../../../src/domain/disclosure/blind-stream.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import { AVAILABILITIES, DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import type { QualityProperty, Stream } from '../../../src/domain/registry/stream.ts';
import { BY_PRODUCT_CONDITIONS, WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import { storedAmount } from '../../../src/domain/quantity/convert.ts';
import { aFacility, aProperty, aProvenance, aResource, aSnapshot, aStream, aSynergy } from '../../support/builders.ts';

/** Material (harmless, hazardous, edible, of people's own words), water, and energy by pipe, grid and lorry. */
const RESOURCES = [
  aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
  aResource({ id: 'natural', key: 'natural-gypsum' }),
  aResource({ id: 'solvent', key: 'solvent', wasteCode: '140603' }),
  aResource({ id: 'sludge', key: 'sewage-sludge', wasteCode: '190805' }),
  aResource({ id: 'feed', key: 'animal-feed' }),
  aResource({ id: 'own', wasteCode: '100105', name: { en: 'gypsum sludge', da: 'gipsslam' } }),
  aResource({ id: 'water', key: 'process-water', kind: 'water', measuredIn: ['volumeFlow', 'volume'] }),
  aResource({ id: 'cooling', key: 'cooling-water', kind: 'water', measuredIn: ['volumeFlow', 'volume'] }),
  aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy', measuredIn: ['energyFlow', 'energy'] }),
  aResource({ id: 'district', key: 'district-heat', kind: 'energy', measuredIn: ['energyFlow', 'energy'] }),
  aResource({ id: 'steam', key: 'steam', kind: 'energy', measuredIn: ['energyFlow', 'energy'] }),
];

const at = (latitude: number, longitude: number) => ({ latitude, longitude, provenance: aProvenance() });

/** Near one another, at two quays, over the border in Germany, and where nobody says; some with no stream of their own ever. */
const FACILITIES = [
  aFacility({ id: 'power', activityCodes: ['35.11'], position: at(55.66, 11.08) }),
  aFacility({ id: 'boards', activityCodes: ['23.62'], position: at(55.67, 11.1) }),
  aFacility({ id: 'cement', activityCodes: ['23.51'], position: at(57.03, 9.97) }),
  aFacility({ id: 'quay', kind: 'harbour', position: at(55.67, 11.09) }),
  aFacility({ id: 'otherQuay', kind: 'harbour', position: at(57.04, 9.98) }),
  aFacility({ id: 'town', activityCodes: ['35.30'], position: at(55.69, 11.09) }),
  aFacility({ id: 'pigs', activityCodes: ['01.46'], position: at(55.8, 11.3) }),
  aFacility({ id: 'abroad', activityCodes: ['23.62'], position: at(53.55, 9.99) }),
  aFacility({ id: 'nowhere', activityCodes: [], position: null }),
  aFacility({ id: 'paint', activityCodes: ['20.30'], position: at(55.64, 12.08) }),
  aFacility({ id: 'lab', kind: 'demonstrationFacility', activityCodes: ['72.19'], position: at(55.65, 12.1) }),
];
const WITH_STREAMS = FACILITIES.slice(0, 9).map(({ id }) => id);

/** Each property with a unit that it is stated in, and the span of its figures. */
const PROPERTIES = [
  { name: 'temperature', unit: 'degC', most: 140 },
  { name: 'pressure', unit: 'bar(a)', most: 20 },
  { name: 'moisture', unit: '%', most: 100 },
  { name: 'purity', unit: '%', most: 100 },
  { name: 'chloride', unit: 'mg/l', most: 500 },
  { name: 'conductivity', unit: 'mS/cm', most: 10 },
  { name: 'acidity', unit: 'pH', most: 14 },
  { name: 'colour index', unit: '%', most: 100 },
] as const;

const propertyOf = (...names: readonly (typeof PROPERTIES)[number]['name'][]): fc.Arbitrary<QualityProperty> =>
  fc
    .record({
      of: fc.constantFrom(...PROPERTIES.filter(({ name }) => names.includes(name))),
      from: fc.integer({ min: 0, max: 100 }),
      to: fc.integer({ min: 0, max: 100 }),
      stated: fc.constantFrom('both', 'both', 'minimum', 'maximum', 'typical'),
    })
    .map(({ of: { name, unit, most }, from, to, stated }) => {
      const [low, high] = [(Math.min(from, to) * most) / 100, (Math.max(from, to) * most) / 100];
      return aProperty({
        name,
        unit,
        minimum: stated === 'both' || stated === 'minimum' ? low : null,
        typical: stated === 'typical' ? low : null,
        maximum: stated === 'both' || stated === 'maximum' ? high : null,
      });
    });

const property = propertyOf(...PROPERTIES.map(({ name }) => name));
const temperature = propertyOf('temperature', 'pressure');

const pattern = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    const monthlyShares = parts.map((part) => part / sum);
    return { monthlyShares, weekdayShares: null, batchAmount: null, batchEveryDays: null };
  });

const YEARLY_UNIT: Readonly<Record<string, string>> = { material: 't/y', water: 'm3/y', energy: 'MWh/y' };

/** Resources that belong together, so that most streams of a network find partners. */
const THEMES = [
  ['fgd', 'natural', 'own'],
  ['heat', 'district', 'steam'],
  ['water', 'cooling', 'heat'],
  ['solvent', 'sludge', 'feed', 'fgd'],
];

const streamOf = (theme: readonly string[]): fc.Arbitrary<Omit<Stream, 'id'>> =>
  fc
    .record({
      facilityId: fc.constantFrom(...WITH_STREAMS),
      resource: fc.constantFrom(...RESOURCES.filter(({ id }) => theme.includes(id))),
      direction: fc.constantFrom(...DIRECTIONS),
      amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
      estimated: fc.boolean(),
      properties: fc.uniqueArray(theme.includes('heat') ? fc.oneof(temperature, property) : property, {
        maxLength: 3,
        selector: ({ name }) => name,
      }),
      availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
      pattern: fc.option(pattern, { freq: 1 }),
      wasteStatus: fc.option(fc.constantFrom(...WASTE_STATUSES)),
      isHazardous: fc.option(fc.boolean()),
      conditions: fc.option(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })),
      isStale: fc.boolean(),
      validFrom: fc.option(fc.constantFrom('2020', '2026-05')),
      validTo: fc.option(fc.constantFrom('2023', '2030')),
    })
    .map(({ resource, amount, estimated, conditions, ...parts }) => {
      const unit = YEARLY_UNIT[resource.kind] ?? 't/y';
      const provenance = aProvenance({ basis: estimated ? 'estimated' : 'measured' });
      const condition = (place: number) => ({ met: conditions?.[place] ?? null, evidence: null });
      const test = Object.fromEntries(BY_PRODUCT_CONDITIONS.map((name, place) => [name, condition(place)]));
      return aStream({
        ...parts,
        resourceId: resource.id,
        amount: amount === null ? null : { ...storedAmount({ value: amount, unit }, null), provenance },
        byProductTest: conditions === null ? null : (test as Stream['byProductTest']),
      });
    });

const blindStream: fc.Arbitrary<Omit<BlindStream, 'id'>> = fc.record({
  networkId: fc.constant('network-1'),
  direction: fc.constantFrom(...DIRECTIONS),
  resourceId: fc.constantFrom('fgd', 'natural', 'heat'),
  resourceKind: fc.constant('material' as const),
  amountBand: fc.option(fc.constant({ from: 10, to: 100, unit: 't/y' })),
  cell: fc.option(fc.constantFrom(at(55.7, 11.1), at(56.5, 10.2))),
});

export type RandomSnapshot = RegistrySnapshot & { readonly blindStreams: readonly BlindStream[] };

/** Networks in which every criterion has something to say, with blind streams and exchanges that run. */
export const randomSnapshots: fc.Arbitrary<RandomSnapshot> = fc
  .record({
    streams: fc.constantFrom(...THEMES).chain((theme) => fc.array(streamOf(theme), { maxLength: 16 })),
    blind: fc.array(blindStream, { maxLength: 3 }),
    runs: fc.array(
      fc.tuple(fc.constantFrom(...WITH_STREAMS), fc.constantFrom(...WITH_STREAMS), fc.constantFrom('fgd', 'heat')),
      { maxLength: 6 },
    ),
  })
  .map(({ streams, blind, runs }) => ({
    ...aSnapshot({
      facilities: FACILITIES,
      resources: RESOURCES,
      streams: streams.map((parts, place) => ({ ...parts, id: `s${String(place).padStart(2, '0')}` })),
      synergies: runs
        .filter(([from, to]) => from !== to)
        .map(([donorId, receiverId, resourceId], place) =>
          aSynergy({ id: `y${place}`, donorId, receiverId, resourceId, stage: 'running' }),
        ),
    }),
    blindStreams: blind.map((view, place) => ({ ...view, id: `b${place}` })),
  }));

/** A snapshot in which one stream is another. */
export function withStream(snapshot: RandomSnapshot, changed: Stream): RandomSnapshot {
  return { ...snapshot, streams: snapshot.streams.map((each) => (each.id === changed.id ? changed : each)) };
}
