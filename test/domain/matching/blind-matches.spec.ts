import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountBand } from '../../../src/domain/disclosure/amount-band.ts';
import { blindCell } from '../../../src/domain/disclosure/blind-position.ts';
import { blindStreamOf } from '../../../src/domain/disclosure/blind-stream.ts';
import type { ViewedSnapshot } from '../../../src/domain/disclosure/blind-stream.ts';
import { findAllMatches, findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { Facility } from '../../../src/domain/registry/facility.ts';
import { greatCircleKm } from '../../../src/domain/registry/great-circle.ts';
import type { Resource } from '../../../src/domain/registry/resource.ts';
import { AVAILABILITIES } from '../../../src/domain/registry/stream.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import {
  aDemand,
  aFacility,
  aProperty,
  aProvenance,
  aResource,
  aSnapshot,
  aStream,
  aSupply,
  aSynergy,
  positionNorth,
  tonnesAYear,
} from '../../support/builders.ts';
import { aDraft } from './drafts.ts';

const PRESENT_YEAR = 2026;
const GYPSUM = aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105', name: { en: 'gypsum', da: 'gips' } });
const STEAM = aResource({ id: 'steam', key: 'steam', kind: 'energy', name: { en: 'steam', da: 'damp' } });
const HEAT = aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy', name: { en: 'heat', da: 'varme' } });
const RESOURCES: readonly Resource[] = [GYPSUM, STEAM, HEAT, aResource({ id: 'natural', key: 'natural-gypsum' })];

interface Hidden {
  readonly stream: Stream;
  readonly facility: Facility;
}

/** What a member with these streams sees, of whose network a hidden stream is shown blind under a pseudonym. */
function seenBy(
  own: readonly Stream[],
  hidden: readonly Hidden[],
  facilities: readonly Facility[] = [],
): ViewedSnapshot {
  return {
    ...aSnapshot({
      facilities: [
        aFacility({ id: 'receiver', name: 'Own works' }),
        aFacility({ id: 'donor', name: 'Own other works' }),
        ...facilities,
      ],
      resources: RESOURCES,
      streams: own,
    }),
    blindStreams: hidden.flatMap(({ stream, facility }, at) => {
      const resource = RESOURCES.find(({ id }) => id === stream.resourceId)!;
      return blindStreamOf({ stream, facility, resource }, `pseudonym-${at}`, PRESENT_YEAR) ?? [];
    }),
  };
}

function hiddenSupply(over: Parameters<typeof aSupply>[0] = {}, km = 30): Hidden {
  return {
    stream: aSupply({ id: 'hidden', facilityId: 'hidden-works', resourceId: 'fgd', amount: 4873, ...over }),
    // To the east as well, so that the middle of its cell is some 27 km from the works of the reader.
    facility: aFacility({
      id: 'hidden-works',
      name: 'Stigsnæs Works',
      position: { ...positionNorth(km)!, longitude: 11.5 },
    }),
  };
}

function onlyMatch(snapshot: ViewedSnapshot): Match {
  const matches = findAllMatches(prepareMatching(snapshot), { includeUnfit: true });
  expect(matches).toHaveLength(1);
  return matches[0]!;
}

function reasonOf(match: Match, criterionId: string) {
  return match.judgements.find((judgement) => judgement.criterionId === criterionId)?.reason;
}

describe('a match with a blind supply', () => {
  const match = onlyMatch(seenBy([aDemand({ resourceId: 'fgd', amount: 2000 })], [hiddenSupply()]));

  test('says that the supply is blind, and gives its pseudonym and no facility', () => {
    expect(match).toMatchObject({
      supplyId: 'pseudonym-0',
      supplyBlind: true,
      donorId: null,
      demandId: 'demand-1',
      demandBlind: false,
      receiverId: 'receiver',
    });
  });

  test('tells amount and distance as bands, in the sentences too', () => {
    expect(match).toMatchObject({ distanceKm: null, distanceBand: { fromKm: 25, toKm: 50 }, demandCoverage: null });
    expect(reasonOf(match, 'amount')).toEqual({
      en: 'The supply of 3,000–10,000 t/year covers the whole demand of 2,000 t/year.',
      da: 'Udbuddet på 3.000–10.000 t/år dækker hele behovet på 2.000 t/år.',
    });
    expect(reasonOf(match, 'distance')).toEqual({
      en: 'Another company of the network, about 25–50 km away as the crow flies; up to 50 km is usual for mineral goods.',
      da: 'En anden virksomhed i netværket, cirka 25–50 km væk i luftlinje; op til 50 km er sædvanligt for mineralske materialer.',
    });
  });

  test('names neither company nor figure nor place', () => {
    expect(JSON.stringify(match)).not.toMatch(/Stigsnæs|4[,.]?873|hidden|latitude/);
  });

  test('does not say how sure its figures are', () => {
    expect(reasonOf(match, 'provenance')).toBeUndefined();
  });

  test('says that timing and quality are told later', () => {
    const limits = [aProperty({ name: 'moisture', minimum: null, maximum: 10, unit: '%' })];
    const picky = onlyMatch(
      seenBy([aDemand({ resourceId: 'fgd', properties: limits })], [hiddenSupply({ properties: limits })]),
    );
    expect(reasonOf(picky, 'quality')?.en).toContain('what the supply has is told when you are introduced.');
    expect(reasonOf(picky, 'availability')?.da).toContain('når I er præsenteret for hinanden');
    expect(
      picky.judgements.filter(({ verdict }) => verdict === 'unknown').map(({ criterionId }) => criterionId),
    ).toEqual(['quality', 'availability']);
  });
});

describe('what a band leaves open', () => {
  const amountOf = (supplied: number, demanded: number) =>
    reasonOf(
      onlyMatch(seenBy([aDemand({ resourceId: 'fgd', amount: demanded })], [hiddenSupply({ amount: supplied })])),
      'amount',
    )?.en;

  test('is said as a perhaps', () => {
    expect(amountOf(4873, 5000)).toBe('The supply of 3,000–10,000 t/year may cover the whole demand of 5,000 t/year.');
    expect(amountOf(4873, 50_000)).toBe(
      'The supply of 3,000–10,000 t/year covers a part of the demand of 50,000 t/year.',
    );
  });

  test('refuses no steam that may be next door, and refuses steam that cannot be', () => {
    const steamAt = (km: number) =>
      findAllMatches(
        prepareMatching(seenBy([aDemand({ resourceId: 'steam' })], [hiddenSupply({ resourceId: 'steam' }, km)])),
      );
    expect(steamAt(2)).toHaveLength(1);
    expect(steamAt(120)).toHaveLength(0);
  });

  test('is told as a band too where the other amount is missing', () => {
    const match = onlyMatch(seenBy([aDemand({ resourceId: 'fgd', amount: null })], [hiddenSupply()]));
    expect(reasonOf(match, 'amount')?.da).toBe(
      'Der udbydes 3.000–10.000 t/år; det er ikke oplyst, hvor stort behovet er.',
    );
  });
});

test('two blind streams are no pair, and a blind stream is no subject', () => {
  const hiddenDemand = { stream: aDemand({ resourceId: 'fgd' }), facility: aFacility({ id: 'receiver' }) };
  const index = prepareMatching(seenBy([], [hiddenSupply(), hiddenDemand]));
  expect(findAllMatches(index, { includeUnfit: true })).toEqual([]);
  const mine = prepareMatching(seenBy([aDemand({ resourceId: 'fgd' })], [hiddenSupply()]));
  expect(findMatches(mine, { streamId: 'pseudonym-0' })).toEqual([]);
  expect(findMatches(mine, { streamId: 'demand-1' })).toHaveLength(1);
});

test('an exchange that runs already does not take the blind stream of its donor off the list', () => {
  // It would tell the receiver that the blind stream is the donor’s.
  const neighbour = aFacility({ id: 'hidden-works', name: 'Stigsnæs Works', position: positionNorth(40) });
  const snapshot = seenBy([aDemand({ resourceId: 'fgd' })], [hiddenSupply()], [neighbour]);
  const running = [aSynergy({ donorId: 'hidden-works', receiverId: 'receiver', resourceId: 'fgd' })];
  const pseudonyms = findAllMatches(prepareMatching({ ...snapshot, synergies: running })).map(
    ({ supplyId }) => supplyId,
  );
  expect(pseudonyms).toEqual(['pseudonym-0']);
});

describe('nothing leaks: two hidden originals of one blind view answer alike', () => {
  const ownStream = fc
    .record({
      facilityId: fc.constantFrom('receiver', 'donor', 'far'),
      resourceId: fc.constantFrom('fgd', 'steam', 'heat', 'natural'),
      direction: fc.constantFrom('supply', 'demand'),
      amount: fc.option(fc.integer({ min: 0, max: 100_000 })),
      availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
      minimum: fc.option(fc.integer({ min: 0, max: 120 })),
    })
    .map(({ minimum, ...parts }) => ({
      ...parts,
      properties:
        minimum === null
          ? []
          : [aProperty({ name: 'temperature', minimum }), aProperty({ name: 'pressure', minimum, unit: 'bar(a)' })],
    }));

  /** Where within its cell and its band an original lies, and all that its view leaves out. */
  const details = fc.record({
    // Nearer to 1, the arithmetic rounds to the end of the band, which is the next one's.
    within: fc.double({ min: 0, max: 1 - 1e-9, noNaN: true }),
    north: fc.double({ min: -0.12, max: 0.12, noNaN: true }),
    east: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    words: fc.string(),
    availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
    minimum: fc.integer({ min: 0, max: 120 }),
    validFrom: fc.option(fc.integer({ min: 1990, max: 2030 }).map(String)),
    validTo: fc.option(fc.integer({ min: PRESENT_YEAR, max: 2060 }).map((year) => `${year}-03-31`)),
    wasteStatus: fc.option(fc.constantFrom(...WASTE_STATUSES)),
    isStale: fc.boolean(),
    activity: fc.constantFrom('35.11', '23.62', '23.51', '10.11'),
    basis: fc.constantFrom('measured' as const, 'estimated' as const),
    version: fc.integer({ min: 1, max: 50 }),
  });
  type Details = typeof details extends fc.Arbitrary<infer Value> ? Value : never;

  const view = fc.record({
    direction: fc.constantFrom('supply' as const, 'demand' as const),
    resourceId: fc.constantFrom('fgd', 'steam', 'heat', 'natural'),
    amount: fc.option(fc.integer({ min: 0, max: 100_000 })),
    km: fc.integer({ min: 0, max: 400 }),
    placed: fc.boolean(),
  });
  type View = typeof view extends fc.Arbitrary<infer Value> ? Value : never;

  function original(seen: View, at: number, hidden: Details): Hidden {
    const band = seen.amount === null ? null : amountBand(seen.amount, 't/y');
    const cell = blindCell(positionNorth(seen.km)!);
    const facilityId = `hidden-${at}-${hidden.words}`;
    const amount = band && tonnesAYear(band.from + hidden.within * (band.to - band.from), { basis: hidden.basis });
    return {
      stream: aStream({
        id: `hidden-stream-${at}-${hidden.words}`,
        facilityId,
        direction: seen.direction,
        resourceId: seen.resourceId,
        amount,
        description: hidden.words,
        availability: hidden.availability,
        properties: [aProperty({ name: 'temperature', minimum: hidden.minimum })],
        validFrom: hidden.validFrom,
        validTo: hidden.validTo,
        wasteStatus: hidden.wasteStatus,
        isHazardous: hidden.wasteStatus === 'waste',
        permits: [{ name: hidden.words, authority: hidden.words, reference: null, validTo: null }],
        externalId: hidden.words,
        isStale: hidden.isStale,
        pattern: { monthlyShares: null, weekdayShares: null, batchAmount: null, batchEveryDays: hidden.minimum + 1 },
        presentSolution: hidden.words,
        source: hidden.words,
        version: hidden.version,
      }),
      facility: aFacility({
        id: facilityId,
        organisationId: hidden.words,
        name: hidden.words,
        place: hidden.words,
        position: seen.placed
          ? {
              latitude: cell.latitude + hidden.north,
              longitude: cell.longitude + hidden.east,
              provenance: aProvenance(),
            }
          : null,
        activityCodes: [hidden.activity],
        note: hidden.words,
      }),
    };
  }

  const FAR = aFacility({ id: 'far', name: 'Far', position: positionNorth(150) });
  const twoInstallations = fc
    .record({
      own: fc.array(ownStream, { minLength: 1, maxLength: 8 }),
      views: fc.array(fc.tuple(view, details, details), { minLength: 1, maxLength: 5 }),
    })
    .map(({ own, views }) => {
      const streams = own.map((parts, at) => aStream({ ...parts, id: `own-${at}` }));
      const one = views.map(([seen, hidden], at) => original(seen, at, hidden));
      const other = views.map(([seen, , hidden], at) => original(seen, at, hidden));
      return {
        streams,
        one,
        other,
        installations: [seenBy(streams, one, [FAR]), seenBy(streams, other, [FAR])] as const,
      };
    });

  test('for all matches of the network, unfit ones too, and for each limit', () => {
    fc.assert(
      fc.property(twoInstallations, fc.integer({ min: 1, max: 5 }), ({ installations }, limit) => {
        const [one, other] = installations.map((snapshot) => prepareMatching(snapshot)) as [
          ReturnType<typeof prepareMatching>,
          ReturnType<typeof prepareMatching>,
        ];
        for (const options of [
          {},
          { includeUnfit: true },
          { limit, limitPerSupply: limit },
          { presentYear: PRESENT_YEAR },
        ]) {
          expect(findAllMatches(other, options)).toEqual(findAllMatches(one, options));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('for the matches of each stream of the reader’s own, and of drafts set down anywhere', () => {
    const draft = fc.record({ km: fc.integer({ min: 0, max: 400 }), amount: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(twoInstallations, draft, ({ installations: [one, other], streams }, { km, amount }) => {
        const drafts = (['supply', 'demand'] as const).map((direction) => ({
          draft: aDraft({ direction, resourceId: 'fgd', position: positionNorth(km), amount: tonnesAYear(amount) }),
        }));
        for (const subject of [...drafts, ...streams.map(({ id }) => ({ streamId: id }))]) {
          const answers = [one, other].map((snapshot) =>
            findMatches(prepareMatching(snapshot), subject, { includeUnfit: true }),
          );
          expect(answers[1]).toEqual(answers[0]);
        }
      }),
    );
  });

  test('and the two really differ: seen whole, they do not answer alike', () => {
    // The control: without blind views the same originals give different answers.
    const [one, other] = [hiddenSupply({ amount: 3100 }, 30), hiddenSupply({ amount: 9900 }, 48)];
    const whole = ({ stream, facility }: Hidden) =>
      findAllMatches(prepareMatching(seenBy([aDemand({ resourceId: 'fgd' }), stream], [], [facility])));
    expect(greatCircleKm(one.facility.position!, other.facility.position!)).toBeGreaterThan(10);
    expect(whole(other)).not.toEqual(whole(one));
  });
});
