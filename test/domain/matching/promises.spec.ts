import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CRITERIA } from '../../../src/domain/matching/criteria.ts';
import { findAllMatches, findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { storedAmount, toCanonical } from '../../../src/domain/quantity/convert.ts';
import type { QualityProperty, Stream } from '../../../src/domain/registry/stream.ts';
import { aResource, aStream } from '../../support/builders.ts';
import { randomSnapshots, withStream } from './random-snapshots.ts';
import type { RandomSnapshot } from './random-snapshots.ts';

/** A pair by its sides; of one that nobody registered by its facility. */
const pairOf = ({ supplyId, demandId, donorId, receiverId }: Match): string =>
  `${supplyId ?? `at ${donorId ?? ''}`} > ${demandId ?? `at ${receiverId ?? ''}`}`;

const byPair = (matches: readonly Match[]): ReadonlyMap<string, Match> =>
  new Map(matches.map((match) => [pairOf(match), match]));

/** All matches of registered streams. */
const all = (snapshot: RandomSnapshot, asked: object = {}): readonly Match[] =>
  findAllMatches(prepareMatching(snapshot), { includeUnfit: true, ...asked });

/** Also those that nobody registered; they take a second for a hundred networks. */
const LATENT = { includeLatent: true };

/** One of some streams of a snapshot, where there is any. */
function oneOf(streams: readonly Stream[], place: number): Stream | undefined {
  return streams[place % Math.max(1, streams.length)];
}

const place = fc.nat(1000);

/** The share of the demand that is met in the months in which it arises, %; undefined where months are not known. */
function metByMonths({ judgements }: Match): number | undefined {
  return judgements
    .find(({ criterionId }) => criterionId === 'availability')
    ?.figures.find(({ label }) => label.en === 'Demand met month by month')?.value;
}

test('the random networks give every criterion something to say, for and against', () => {
  const said = new Map<string, Set<string>>();
  for (const snapshot of fc.sample(randomSnapshots, { numRuns: 60, seed: 5 })) {
    for (const { judgements, tier } of all(snapshot, { ...LATENT, includeKnown: true })) {
      for (const { criterionId, verdict } of [...judgements, { criterionId: 'tier', verdict: tier }])
        said.set(criterionId, (said.get(criterionId) ?? new Set()).add(verdict));
    }
  }
  const silent = CRITERIA.filter(({ id }) => !said.has(id)).map(({ id }) => id);
  expect(silent).toEqual([]);
  const refusing = ['temperature', 'quality', 'distance'].filter((id) => said.get(id)?.has('doesNotFit'));
  expect(refusing).toEqual(['temperature', 'quality', 'distance']);
  expect([...(said.get('tier') ?? [])]).toEqual(
    expect.arrayContaining(['sameResource', 'documentedUse', 'latentDemand', 'latentSupply', 'trial']),
  );
});

describe('more supply', () => {
  test('never lowers what is covered, over the year or by months, and takes no match away', () => {
    fc.assert(
      fc.property(randomSnapshots, place, fc.integer({ min: 1, max: 1_000_000 }), (snapshot, at, more) => {
        const supply = oneOf(
          snapshot.streams.filter(({ direction, amount }) => direction === 'supply' && amount !== null),
          at,
        );
        if (!supply?.amount) return;
        const { unit, provenance } = supply.amount;
        const amount = { ...storedAmount({ value: supply.amount.value + more, unit }, null), provenance };
        const [before, after] = [all(snapshot), byPair(all(withStream(snapshot, { ...supply, amount })))];
        for (const match of before) {
          const grown = after.get(pairOf(match));
          expect(grown).toBeDefined();
          expect(grown!.demandCoverage ?? 0).toBeGreaterThanOrEqual(match.demandCoverage ?? 0);
          expect(metByMonths(grown!) ?? 0).toBeGreaterThanOrEqual((metByMonths(match) ?? 0) - 1e-9);
        }
      }),
    );
  });
});

describe('an unrelated stream', () => {
  const ODD = aResource({ id: 'odd', name: { en: 'xyzzy', da: 'xyzzy' } });
  const added = fc.constantFrom('supply' as const, 'demand' as const);

  test('changes no match of the others, in no word of theirs, supposed ones and lists spread over branches included', () => {
    fc.assert(
      fc.property(
        randomSnapshots,
        added,
        fc.constantFrom('power', 'cement', 'pigs'),
        (snapshot, direction, facilityId) => {
          const stream = aStream({ id: 'zz', facilityId, resourceId: 'odd', direction });
          const larger = {
            ...snapshot,
            resources: [...snapshot.resources, ODD],
            streams: [...snapshot.streams, stream],
          };
          const [before, after] = [prepareMatching(snapshot), prepareMatching(larger)];
          const others = all(larger, LATENT).filter(({ supplyId, demandId }) => supplyId !== 'zz' && demandId !== 'zz');
          expect(others).toEqual(all(snapshot, LATENT));
          for (const { id: streamId } of snapshot.streams.slice(0, 2)) {
            const asked = { includeLatent: true, diverse: true, limit: 10 };
            expect(findMatches(after, { streamId }, asked)).toEqual(findMatches(before, { streamId }, asked));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('or any stream at all changes no match between two others', () => {
    fc.assert(
      fc.property(randomSnapshots, place, (snapshot, at) => {
        const gone = oneOf(snapshot.streams, at);
        if (gone === undefined) return;
        const fewer = { ...snapshot, streams: snapshot.streams.filter((each) => each !== gone) };
        const registered = (given: RandomSnapshot) =>
          all(given).filter(({ supplyId, demandId }) => supplyId !== gone.id && demandId !== gone.id);
        expect(registered(snapshot)).toEqual(registered(fewer));
      }),
    );
  });
});

describe('a stricter limit', () => {
  /** What is left between the bounds of a property when they are drawn nearer: an open bound may be closed, one that is stated is moved. */
  const drawnIn = (property: QualityProperty, up: number, down: number): QualityProperty => {
    const { minimum, typical, maximum } = property;
    const [from, to] = minimum === null && maximum === null ? [typical, typical] : [minimum, maximum];
    const least = up === 0 ? from : from === null ? (to ?? 0) - 100 + up : from + up;
    const most = down === 0 ? to : to === null ? (least ?? 0) + 100 - down : to - down;
    const isEmpty = least !== null && most !== null && least > most;
    return { ...property, typical: null, minimum: least, maximum: isEmpty ? least : most };
  };
  const isStricter = (property: QualityProperty, stricter: QualityProperty): boolean => {
    const bounds = ({ minimum, typical, maximum }: QualityProperty) =>
      minimum === null && maximum === null ? [typical!, typical!] : [minimum ?? -Infinity, maximum ?? Infinity];
    const [[from, to], [least, most]] = [bounds(property), bounds(stricter)];
    return least! >= from! && most! <= to!;
  };
  const pull = fc.constantFrom(0, 0, 0.5, 3, 10, 40, 80);
  const tier = ({ tier: of }: Match) => of;

  test('never adds a match, nor makes one better; where it leaves nobody to take a supply, those who try things out may be asked', () => {
    fc.assert(
      fc.property(randomSnapshots, place, place, pull, pull, (snapshot, at, which, up, down) => {
        const demand = oneOf(
          snapshot.streams.filter(({ direction, properties }) => direction === 'demand' && properties.length > 0),
          at,
        );
        if (demand === undefined) return;
        const changed = demand.properties[which % demand.properties.length]!;
        const stricter = drawnIn(changed, up, down);
        fc.pre(isStricter(changed, stricter));
        const properties = demand.properties.map((each) => (each === changed ? stricter : each));
        const asked = { includeUnfit: false };
        const before = byPair(all(snapshot, asked));
        for (const match of all(withStream(snapshot, { ...demand, properties }), asked)) {
          if (tier(match) === 'trial') continue;
          const was = before.get(pairOf(match));
          expect(was).toBeDefined();
          expect(match.score).toBeLessThanOrEqual(was!.score + 1e-9);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('on what was free before never adds a match either', () => {
    fc.assert(
      fc.property(randomSnapshots, place, place, (snapshot, at, from) => {
        const demand = oneOf(
          snapshot.streams.filter(({ direction }) => direction === 'demand'),
          at,
        );
        const limit = oneOf(snapshot.streams, from)?.properties[0];
        if (!demand || !limit || demand.properties.some(({ name }) => name === limit.name)) return;
        const limited = withStream(snapshot, { ...demand, properties: [...demand.properties, limit] });
        const asked = { includeUnfit: false };
        const before = byPair(all(snapshot, asked));
        const added = all(limited, asked).filter((match) => tier(match) !== 'trial' && !before.has(pairOf(match)));
        expect(added).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the unit that a figure was typed in', () => {
  /** The same figures in other units. */
  const OTHER: Readonly<Record<string, readonly [unit: string, of: (value: number) => number]>> = {
    degC: ['K', (value) => value + 273.15],
    'bar(a)': ['kPa', (value) => value * 100],
    '%': ['g/kg', (value) => value * 10],
    'mg/l': ['g/l', (value) => value / 1000],
    'mS/cm': ['uS/cm', (value) => value * 1000],
    't/y': ['kg/h', (value) => value / 8.76],
    'm3/y': ['l/d', (value) => (value * 1000) / 365],
    'MWh/y': ['GJ/month', (value) => (value * 3.6) / 12],
  };
  const otherUnit = (property: QualityProperty): QualityProperty => {
    const [unit, of] = OTHER[property.unit] ?? [property.unit, (value: number) => value];
    const told = (value: number | null) => (value === null ? null : of(value));
    const { minimum, typical, maximum } = property;
    return { ...property, unit, minimum: told(minimum), typical: told(typical), maximum: told(maximum) };
  };
  const otherAmount = ({ value, unit, provenance }: NonNullable<Stream['amount']>): Stream['amount'] => {
    const [other, of] = OTHER[unit]!;
    return { ...storedAmount({ value: of(value), unit: other }, null), provenance };
  };

  test('does not matter: same matches, verdicts, scores, confidence and coverage', () => {
    fc.assert(
      fc.property(randomSnapshots, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (snapshot, which) => {
        const typed = {
          ...snapshot,
          streams: snapshot.streams.map((stream, at) =>
            which[at]
              ? {
                  ...stream,
                  amount: stream.amount && otherAmount(stream.amount),
                  properties: stream.properties.map(otherUnit),
                }
              : stream,
          ),
        };
        const [before, after] = [byPair(all(snapshot)), byPair(all(typed))];
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [pair, { judgements, demandCoverage, score, confidence, tier }] of before) {
          const match = after.get(pair)!;
          expect(match.tier).toBe(tier);
          expect(match.score).toBeCloseTo(score, 8);
          expect(match.confidence).toBeCloseTo(confidence, 8);
          expect(match.demandCoverage ?? -1).toBeCloseTo(demandCoverage ?? -1, 8);
          const said = (each: Match['judgements']) =>
            each.map(({ criterionId, verdict, condition }) => [criterionId, verdict, condition]);
          expect(said(match.judgements)).toEqual(said(judgements));
          // Figures in whatever unit say the same once they are in one.
          const figures = (each: Match['judgements']) =>
            each.flatMap(({ figures: own }) =>
              own.map(({ value, unit }) => (unit === null ? value : toCanonical({ value, unit }, null))),
            );
          const [told, retold] = [figures(judgements), figures(match.judgements)];
          expect(retold).toHaveLength(told.length);
          told.forEach((value, at) => expect(Math.abs(retold[at]! - value)).toBeLessThan(1e-6 * Math.max(1, value)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
