import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import { asksForHours, judgeHours } from '../../../src/domain/matching/hourly-fit.ts';
import { judgedOf } from '../../../src/domain/matching/judge-pair.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { summariseSeries } from '../../../src/domain/quantity/profile/summarise-series.ts';
import { overlayStreams } from '../../../src/domain/registry/stream-series.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aDemand, aProvenance, aResource, aSnapshot, aSupply, megawattHoursAYear } from '../../support/builders.ts';

const HEAT = aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy', measuredIn: ['energyFlow', 'energy'] });
const PATTERN = { monthlyShares: null, weekdayShares: null, batchAmount: null, batchEveryDays: null };
const YEAR = 2026;

interface Hours {
  readonly stream: Stream;
  readonly values: readonly number[] | null;
}

/** A stream with uploaded hours, MWh each. */
function hourly(make: typeof aSupply, of: (hour: number) => number): Hours {
  const values = Array.from({ length: 8760 }, (_, hour) => of(hour));
  const summary = summariseSeries(Float64Array.from(values));
  const amount = megawattHoursAYear(summary.sum);
  const hourlyProfile = { unit: 'MWh', ...summary, provenance: aProvenance() };
  return { stream: make({ resourceId: 'heat', amount, hourlyProfile }), values };
}

function plain(stream: Stream): Hours {
  return { stream: { ...stream, resourceId: 'heat' }, values: null };
}

function judged(supply: Hours, demand: Hours) {
  const index = prepareMatching(aSnapshot({ resources: [HEAT], streams: [supply.stream, demand.stream] }));
  const [match] = findMatches(index, { streamId: supply.stream.id });
  const overlay = overlayStreams(supply, demand, YEAR);
  if (match === undefined || !overlay.ok) throw new Error('They are no match.');
  const byMonths = match.judgements.find(({ criterionId }) => criterionId === 'availability');
  return { match, byMonths, hours: judgeHours(judgedOf(match), supply.stream, demand.stream, overlay.value) };
}

const figureOf = (judgement: ReturnType<typeof judged>['hours'], label: string) =>
  judgement?.figures.find((figure) => figure.label.en === label)?.value;

const byDay = (hour: number) => (hour % 24 >= 6 && hour % 24 < 18 ? 2 : 0);
const byNight = (hour: number) => 2 - byDay(hour);

describe('a match hour by hour', () => {
  test('of heat by day and a need by night: months see nothing, hours see that a store of one day is all that is missing', () => {
    const { match, byMonths, hours } = judged(hourly(aSupply, byDay), hourly(aDemand, byNight));
    expect(byMonths).toMatchObject({ verdict: 'fits', score: 1 });
    expect(byMonths?.reason.en).toContain('summed from uploaded hours');
    expect(hours).toMatchObject({ verdict: 'conditionally', condition: 'stored', score: 0, weight: 0 });
    // Twelve hours of 2 MWh.
    expect(figureOf(hours, 'Store that would close the gap')).toBeCloseTo(24, 9);
    expect(figureOf(hours, 'Hours in which it is short')).toBe(4380);
    expect(figureOf(hours, 'Match, by the hour')).toBeLessThan(100 * match.score);
    expect(hours?.reason.en).toContain('A store of 24 MWh would close the gap.');
    expect(hours?.reason.da).toContain('I 4.380 af årets timer mangler der. Et lager på 24 MWh vil dække resten.');
  });

  test('of even heat and a need by day serves it in every hour, half of it unused', () => {
    const even = plain(aSupply({ amount: megawattHoursAYear(17_520) }));
    const { hours } = judged(even, hourly(aDemand, byDay));
    expect(hours).toMatchObject({ verdict: 'fits', condition: null, score: 1 });
    expect(hours?.reason.en).toContain('supply evenly over the year, demand by its uploaded hours');
    expect(hours?.reason.en).toContain('100% of the demand is met and 50% of the supply used');
  });

  test('of too little over the year says how far a store could go', () => {
    const { hours } = judged(
      hourly(aSupply, (hour) => byDay(hour) / 4),
      hourly(aDemand, byDay),
    );
    expect(hours).toMatchObject({ verdict: 'conditionally', condition: 'stored', score: 1 });
    expect(figureOf(hours, 'Demand met with a store of any size')).toBeCloseTo(25, 9);
  });

  test('tells from the days of the week what months cannot: a plant of weekdays and a need at weekends', () => {
    const weekdays = [0.2, 0.2, 0.2, 0.2, 0.2, 0, 0];
    const weekend = [0, 0, 0, 0, 0, 0.5, 0.5];
    const week = (weekdayShares: readonly number[]) => ({ pattern: { ...PATTERN, weekdayShares } }) as const;
    const amount = megawattHoursAYear(1000);
    const { hours } = judged(
      plain(aSupply({ amount, availability: 'weekly', ...week(weekdays) })),
      plain(aDemand({ amount, availability: 'weekly', ...week(weekend) })),
    );
    expect(hours).toMatchObject({ verdict: 'conditionally', condition: 'stored', score: 0 });
  });

  test('asks for hours where months would say less, and only where it is said when both are there', () => {
    const uploaded = hourly(aSupply, byDay).stream;
    expect(asksForHours(uploaded, aDemand())).toBe(true);
    expect(asksForHours(aSupply(), aDemand())).toBe(false);
    expect(asksForHours(uploaded, aDemand({ availability: 'seasonal' }))).toBe(false);
    expect(asksForHours(uploaded, aDemand({ availability: null }))).toBe(false);
  });

  test('never meets less of a demand with more supply', () => {
    const shape = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 });
    const nonZero = shape.filter((each) => each.some((amount) => amount > 0));
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, (offered, more, needed) => {
        const of = (each: readonly number[]) => (hour: number) => each[hour % 24] ?? 0;
        const demand = hourly(aDemand, of(needed));
        const met = (supply: Hours) => figureOf(judged(supply, demand).hours, 'Demand met hour by hour') ?? 0;
        const before = met(hourly(aSupply, of(offered)));
        const after = met(hourly(aSupply, (hour) => of(offered)(hour) + of(more)(hour)));
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});
