import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAllMatches, findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import { AVAILABILITIES } from '../../../src/domain/registry/stream.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aDemand, aFacility, aProperty, aResource, aSnapshot, aStream, positionNorth } from '../../support/builders.ts';

const RESOURCES = [
  aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
  aResource({ id: 'natural', key: 'natural-gypsum' }),
  aResource({ id: 'waste', key: 'gypsum-waste', wasteCode: '170802' }),
  aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy' }),
  aResource({ id: 'own', wasteCode: '100105' }),
];
const FACILITIES = [
  aFacility({ id: 'power', activityCodes: ['35.11'], position: positionNorth(0) }),
  aFacility({ id: 'boards', activityCodes: ['23.62'], position: positionNorth(20) }),
  aFacility({ id: 'cement', activityCodes: ['23.51'], position: positionNorth(90) }),
  aFacility({ id: 'nowhere', activityCodes: [], position: null }),
];

const temperature = fc
  .record({ minimum: fc.integer({ min: 0, max: 120 }), width: fc.integer({ min: 0, max: 40 }) })
  .map(({ minimum, width }) => [aProperty({ name: 'temperature', minimum, maximum: minimum + width })]);

const stream = fc.record({
  facilityId: fc.constantFrom('power', 'boards', 'cement', 'nowhere'),
  resourceId: fc.constantFrom('fgd', 'natural', 'waste', 'heat', 'own'),
  direction: fc.constantFrom('supply', 'demand'),
  amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  properties: fc.oneof(fc.constant([]), temperature),
  availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
  validFrom: fc.option(fc.integer({ min: 1990, max: 2030 }).map(String)),
});

const snapshots: fc.Arbitrary<RegistrySnapshot> = fc.array(stream, { maxLength: 14 }).map((streams) =>
  aSnapshot({
    facilities: FACILITIES,
    resources: RESOURCES,
    streams: streams.map((parts, at) => aStream({ ...parts, id: `s${String(at).padStart(2, '0')}` })),
  }),
);

function all(snapshot: RegistrySnapshot): readonly Match[] {
  return findAllMatches(prepareMatching(snapshot), { includeUnfit: true });
}

function withAmounts(snapshot: RegistrySnapshot, change: (amount: NonNullable<Stream['amount']>) => Stream['amount']) {
  return {
    ...snapshot,
    streams: snapshot.streams.map((one) => ({ ...one, amount: one.amount && change(one.amount) })),
  };
}

test('the order of the registry does not change the answer', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const reversed = {
        ...snapshot,
        streams: snapshot.streams.toReversed(),
        facilities: snapshot.facilities.toReversed(),
        resources: snapshot.resources.toReversed(),
      };
      expect(all(reversed)).toEqual(all(snapshot));
    }),
  );
});

test('the matches of each stream are those of the whole network that it takes part in', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const index = prepareMatching(snapshot);
      const whole = all(snapshot);
      for (const { id } of snapshot.streams) {
        const own = whole.filter(({ supplyId, demandId }) => supplyId === id || demandId === id);
        expect(findMatches(index, { streamId: id }, { includeUnfit: true })).toEqual(own);
      }
    }),
  );
});

test('scaling all amounts changes no coverage', () => {
  fc.assert(
    fc.property(snapshots, fc.integer({ min: 2, max: 1000 }), (snapshot, factor) => {
      const scaled = withAmounts(snapshot, (amount) => ({
        ...amount,
        value: amount.value * factor,
        canonicalValue: amount.canonicalValue * factor,
      }));
      const coverage = (matches: readonly Match[]) =>
        new Map(matches.map(({ supplyId, demandId, demandCoverage }) => [`${supplyId} ${demandId}`, demandCoverage]));
      const [before, after] = [coverage(all(snapshot)), coverage(all(scaled))];
      expect(after.size).toBe(before.size);
      for (const [pair, share] of before) {
        if (share === null) expect(after.get(pair)).toBeNull();
        else expect(after.get(pair)).toBeCloseTo(share, 10);
      }
    }),
  );
});

test('more supply never covers less', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, (supplied, more, demanded) => {
      const covered = (tonnes: number) =>
        all(
          aSnapshot({
            streams: [aStream({ id: 's', facilityId: 'donor', amount: tonnes }), aDemand({ amount: demanded })],
          }),
        )[0]?.demandCoverage;
      expect(covered(supplied + more)).toBeGreaterThanOrEqual(covered(supplied)!);
    }),
  );
});

test('every score and share lies between 0 and 1, and the list goes down', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const matches = all(snapshot);
      for (const { score, demandCoverage, judgements } of matches) {
        const shares = [score, demandCoverage ?? 0, ...judgements.map((judgement) => judgement.score ?? 0)];
        expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
      }
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
  );
});

const limited = fc
  .record({
    name: fc.constantFrom('moisture', 'purity', 'chloride', 'acidity', 'temperature', 'colour index'),
    low: fc.integer({ min: 0, max: 90 }),
    width: fc.integer({ min: 0, max: 60 }),
    tighterLow: fc.integer({ min: 0, max: 40 }),
    tighterHigh: fc.integer({ min: 0, max: 40 }),
    has: fc.integer({ min: 0, max: 120 }),
    hasWidth: fc.integer({ min: 0, max: 40 }),
    openLow: fc.boolean(),
    openHigh: fc.boolean(),
    heat: fc.boolean(),
  })
  .filter(({ openLow, openHigh }) => !openLow || !openHigh);

const UNIT_OF: Readonly<Record<string, string>> = { acidity: 'pH', temperature: 'degC', chloride: 'mg/l' };

test('a stricter limit never adds a match', () => {
  fc.assert(
    fc.property(limited, ({ name, low, width, tighterLow, tighterHigh, has, hasWidth, openLow, openHigh, heat }) => {
      const unit = UNIT_OF[name] ?? '%';
      const matched = (minimum: number, maximum: number) => {
        const snapshot = aSnapshot({
          facilities: FACILITIES,
          resources: RESOURCES,
          streams: [
            aStream({
              id: 'supply',
              direction: 'supply',
              facilityId: 'power',
              resourceId: heat ? 'heat' : 'fgd',
              properties: [aProperty({ name, minimum: has, maximum: has + hasWidth, unit })],
            }),
            aStream({
              id: 'demand',
              direction: 'demand',
              facilityId: 'boards',
              resourceId: heat ? 'heat' : 'fgd',
              properties: [
                aProperty({ name, minimum: openLow ? null : minimum, maximum: openHigh ? null : maximum, unit }),
              ],
            }),
          ],
        });
        return findAllMatches(prepareMatching(snapshot)).length;
      };
      const high = low + width;
      const [from, to] = [low + tighterLow, Math.max(low + tighterLow, high - tighterHigh)];
      fc.pre(openHigh || to <= high);
      expect(matched(from, to)).toBeLessThanOrEqual(matched(low, high));
    }),
    { numRuns: 300 },
  );
});

test('more supply never lowers what is covered, over the year or month by month', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 12, maxLength: 12 }).map((parts) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    return sum === 0 ? parts.map(() => 1 / 12) : parts.map((part) => part / sum);
  });
  const amount = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(amount, amount, amount, shares, shares, (offered, more, needed, supplied, demanded) => {
      const covered = (tonnes: number) => {
        const pattern = (monthlyShares: readonly number[]) => ({
          monthlyShares,
          weekdayShares: null,
          batchAmount: null,
          batchEveryDays: null,
        });
        const snapshot = aSnapshot({
          facilities: FACILITIES,
          resources: RESOURCES,
          streams: [
            aStream({
              id: 's',
              direction: 'supply',
              facilityId: 'power',
              resourceId: 'fgd',
              amount: tonnes,
              pattern: pattern(supplied),
            }),
            aStream({
              id: 'd',
              direction: 'demand',
              facilityId: 'boards',
              resourceId: 'fgd',
              amount: needed,
              pattern: pattern(demanded),
            }),
          ],
        });
        const [match] = findAllMatches(prepareMatching(snapshot));
        const months = match?.judgements.find(({ criterionId }) => criterionId === 'availability')?.figures[0]?.value;
        return [match?.demandCoverage ?? 0, months ?? 0] as const;
      };
      const [before, after] = [covered(offered), covered(offered + more)];
      expect(after[0]).toBeGreaterThanOrEqual(before[0]);
      expect(after[1]).toBeGreaterThanOrEqual(before[1] - 1e-9);
    }),
    { numRuns: 100 },
  );
});
