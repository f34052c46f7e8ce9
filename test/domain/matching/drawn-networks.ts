import fc from 'fast-check';
import type { BlindStream, ViewedSnapshot } from '../../../src/domain/disclosure/blind-stream.ts';
import type { MatchingRules } from '../../../src/domain/matching/matching-rules.ts';
import { WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import { AVAILABILITIES, DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import {
  aFacility,
  aProperty,
  aProvenance,
  aResource,
  aSnapshot,
  aStream,
  aSynergy,
  positionNorth,
} from '../../support/builders.ts';

export const RESOURCES = [
  aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
  aResource({ id: 'natural', key: 'natural-gypsum' }),
  aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy' }),
  aResource({ id: 'steam', key: 'steam', kind: 'energy' }),
  aResource({ id: 'own', wasteCode: '100105', name: { en: 'gypsum sludge', da: 'gipsslam' } }),
  aResource({ id: 'ownHeat', kind: 'energy', name: { en: 'warm air', da: 'varm luft' }, measuredIn: ['energyFlow'] }),
];

/** Along a meridian, some at one place, some at sea with a harbour, some of which nobody says where they are. */
export const FACILITIES = [
  ...[0, 0, 2, 8, 15, 35, 60, 62, 110, 250, 480].map((km, at) =>
    aFacility({
      id: `f${at}`,
      // Two of one name: partners are told by their names.
      name: `Works ${Math.max(1, at)}`,
      activityCodes: [['35.11'], ['23.62'], ['23.51'], []][at % 4] ?? [],
      position: positionNorth(km),
      kind: km === 60 || km === 480 ? 'harbour' : 'productionPlant',
    }),
  ),
  aFacility({ id: 'nowhere', activityCodes: ['23.62'], position: null }),
];

const property = fc
  .record({
    name: fc.constantFrom('temperature', 'pressure', 'moisture'),
    minimum: fc.integer({ min: 1, max: 120 }),
    width: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ name, minimum, width }) => {
    const unit = { temperature: 'degC', pressure: 'bar(a)', moisture: '%' }[name];
    return aProperty({ name, minimum, maximum: minimum + width, unit });
  });

const stream = fc.record({
  facilityId: fc.constantFrom(...FACILITIES.map(({ id }) => id)),
  resourceId: fc.constantFrom(...RESOURCES.map(({ id }) => id)),
  direction: fc.constantFrom(...DIRECTIONS),
  amount: fc.option(fc.constantFrom(0, 1, 10, 10, 500, 1_000_000)),
  properties: fc.uniqueArray(property, { maxLength: 2, selector: ({ name }) => name }),
  availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
  pattern: fc.option(
    fc
      .constantFrom([...Array<number>(6).fill(0), ...Array<number>(6).fill(1 / 6)], Array<number>(12).fill(1 / 12))
      .map((monthlyShares) => ({ monthlyShares, weekdayShares: null, batchAmount: null, batchEveryDays: null })),
    { freq: 1 },
  ),
  wasteStatus: fc.option(fc.constantFrom(...WASTE_STATUSES)),
  isHazardous: fc.option(fc.boolean()),
  isStale: fc.boolean(),
  validFrom: fc.option(fc.constantFrom('2020', '2026')),
  validTo: fc.option(fc.constantFrom('2023', '2030')),
});

const blindStream: fc.Arbitrary<Omit<BlindStream, 'id'>> = fc.record({
  networkId: fc.constant('network'),
  direction: fc.constantFrom(...DIRECTIONS),
  resourceId: fc.constantFrom('fgd', 'natural', 'heat'),
  resourceKind: fc.constant('material' as const),
  amountBand: fc.option(fc.constant({ from: 10, to: 100, unit: 't/y' })),
  cell: fc.option(fc.constantFrom(0, 40, 300).map((km) => positionNorth(km))),
});

const blindStreams = fc
  .array(blindStream, { maxLength: 5 })
  .map((blind): readonly BlindStream[] => blind.map((view, at) => ({ ...view, id: `b${at}` })));
const synergies = fc
  .array(fc.tuple(fc.nat(10), fc.nat(10), fc.constantFrom('fgd', 'heat')), { maxLength: 4 })
  .map((runs) =>
    runs
      .filter(([from, to]) => from !== to)
      .map(([from, to, resourceId], at) =>
        aSynergy({ id: `y${at}`, donorId: `f${from}`, receiverId: `f${to}`, resourceId, stage: 'running' }),
      ),
  );
const streamId = (at: number): string => `s${String(at).padStart(2, '0')}`;

export const snapshots = fc
  .record({ streams: fc.array(stream, { maxLength: 40 }), blindStreams, synergies })
  .map(({ streams, ...rows }): ViewedSnapshot => ({
    ...aSnapshot({
      facilities: FACILITIES,
      resources: RESOURCES,
      streams: streams.map((parts, at) => aStream({ ...parts, id: streamId(at) })),
    }),
    ...rows,
  }));

/** Plants all over a country, one at a harbour, some at the ends of the map, so that places are many and far apart. */
const SCATTERED = [
  ...Array.from({ length: 60 }, (_, at) => [54.8 + (2.8 * ((at * 37) % 60)) / 60, 8.2 + (4.2 * ((at * 23) % 61)) / 61]),
  [-17.5, 179.95],
  [-17.6, -179.9],
  [89.9, 40],
  [-89.9, -120],
].map(([latitude = 0, longitude = 0], at) =>
  aFacility({
    id: `w${at}`,
    activityCodes: [['35.11'], ['23.62'], ['23.51'], []][at % 4] ?? [],
    position: { latitude, longitude, provenance: aProvenance() },
    kind: at % 20 === 7 ? 'harbour' : 'productionPlant',
  }),
);

/** So many streams of two resources that their demands fill several blocks of columns (`pair-columns.ts`). */
export const crowdedSnapshots = fc
  .array(fc.tuple(fc.nat(SCATTERED.length - 1), stream, fc.constantFrom('fgd', 'fgd', 'heat', 'own')), {
    minLength: 150,
    maxLength: 250,
  })
  .map((streams): ViewedSnapshot => ({
    ...aSnapshot({
      facilities: SCATTERED,
      resources: RESOURCES,
      streams: streams.map(([at, parts, resourceId], number) =>
        aStream({ ...parts, id: `c${String(number).padStart(3, '0')}`, facilityId: `w${at}`, resourceId }),
      ),
    }),
    blindStreams: [],
  }));

/** What came to a snapshot: streams that are new, said anew or gone; now and then other blind views and exchanges. */
export const changes = fc
  .record({
    streams: fc.array(fc.tuple(fc.nat(45), fc.option(stream, { freq: 3 })), { minLength: 1, maxLength: 8 }),
    blindStreams: fc.option(blindStreams, { freq: 1 }),
    synergies: fc.option(synergies, { freq: 1 }),
  })
  .map(({ streams, blindStreams: blind, synergies: runs }) => (before: ViewedSnapshot): ViewedSnapshot => {
    const byId = new Map(before.streams.map((row) => [row.id, row]));
    for (const [at, parts] of streams) {
      if (parts === null) byId.delete(streamId(at));
      else byId.set(streamId(at), aStream({ ...parts, id: streamId(at) }));
    }
    return {
      ...before,
      streams: [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
      blindStreams: blind ?? before.blindStreams,
      synergies: runs ?? before.synergies,
    };
  });

export const PAIRS_ASKED = {
  includeUnfit: fc.boolean(),
  includeKnown: fc.boolean(),
  presentYear: fc.constantFrom(2024, 2029),
};

const NAMED_PAIR = fc.record({
  supplyId: fc.nat(9).map((at) => `s0${at}`),
  demandId: fc.nat(9).map((at) => `s0${at}`),
});
/** As whoever may not know the secretariat's reasons reads what they taught: of no pair. */
const TAUGHT = fc.constant({ supplyId: '', demandId: '' });

/** Dismissals that teach that network's weights, and rules that exclude or weigh down. */
export const rules: fc.Arbitrary<MatchingRules> = fc.record({
  dismissals: fc
    .array(
      fc.record({
        pair: fc.oneof(NAMED_PAIR, TAUGHT),
        reason: fc.constantFrom('tooFar' as const, 'wrongUse' as const, 'wrongQuality' as const, 'other' as const),
        words: fc.constant(null),
        resourceKey: fc.option(fc.constantFrom('fgd-gypsum', 'surplus-heat')),
        receiverActivities: fc.constantFrom(['23.62'], ['35.11'], []),
      }),
      { maxLength: 8 },
    )
    .map((each) => each.map(({ pair, ...taught }, at) => ({ ...pair, ...taught, id: `d${at}` }))),
  corrections: fc
    .array(
      fc.record({
        resourceKey: fc.option(fc.constantFrom('fgd-gypsum', 'surplus-heat')),
        use: fc.option(fc.constant('gypsum'), { freq: 1 }),
        receiverActivities: fc.constantFrom(['23.6'], ['35'], []),
        effect: fc.constantFrom('exclude' as const, 'downWeight' as const),
        words: fc.constant('Not here'),
      }),
      { maxLength: 2 },
    )
    .map((each) => each.map((correction, at) => ({ ...correction, id: `r${at}` }))),
});
