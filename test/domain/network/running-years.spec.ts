import { describe, expect, test } from '@jest/globals';
import { runningYears, runsIn } from '../../../src/domain/network/running-years.ts';
import type { SynergyYears } from '../../../src/domain/network/running-years.ts';

function span(over: Partial<SynergyYears>) {
  return runningYears({ stage: 'running', startYear: null, endYear: null, lastConfirmedYear: null, ...over });
}

describe('the years in which a synergy ran', () => {
  test('are open-ended for what runs, unless its end is fixed', () => {
    expect(span({ startYear: 1982 })).toEqual({ first: 1982, last: null });
    expect(span({ startYear: 1982, endYear: 2030 })).toEqual({ first: 1982, last: 2030 });
  });

  test('begin, where no source dates the start, in the year a source last saw it run', () => {
    expect(span({ lastConfirmedYear: 2018 })).toEqual({ first: 2018, last: null });
    expect(span({})).toEqual({ first: null, last: null });
  });

  test('close, where no source dates the end, in the year a source last saw it run, else in the first', () => {
    expect(span({ stage: 'ended', startYear: 1980, lastConfirmedYear: 2010 })).toEqual({ first: 1980, last: 2010 });
    expect(span({ stage: 'ended', startYear: 1980 })).toEqual({ first: 1980, last: 1980 });
    expect(span({ stage: 'ended', lastConfirmedYear: 2010 })).toEqual({ first: 2010, last: 2010 });
  });

  test('are none for what ended in a year that nobody knows, which still counts among all years', () => {
    const ended: SynergyYears = { stage: 'ended', startYear: null, endYear: null, lastConfirmedYear: null };
    expect(runningYears(ended)).toBeNull();
    expect(runsIn(ended, 2000)).toBe(false);
    expect(runsIn(ended, null)).toBe(true);
  });

  test('are none for what is only identified, discussed or agreed', () => {
    expect(span({ stage: 'agreed', startYear: 2020 })).toBeNull();
  });
});
