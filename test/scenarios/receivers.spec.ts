import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { receivers } from '../../src/evaluation/receivers.ts';
import { calibrationOf } from './calibration.ts';
import { DOCUMENTED_PARKS } from './documented-parks.data.ts';
import { CALIBRATION_PICTURE, calibrationPicture } from './draw-calibration.ts';
import { FITTED_BESIDES, leaveOneParkOut, saidOfUnseen } from './fit-receiver-weights.ts';
import { KEPT_PARKS } from './further-parks.data.ts';
import { RECALLED_PARKS } from './recalled-parks.data.ts';
import { rankingsOf } from './receiver-parks.ts';
import type { JudgedRanking } from './receiver-parks.ts';
import { scoreRankings } from './score-rankings.ts';

describe('the receivers of the by-products of documented parks', () => {
  // Floors a little under what is reached: knowledge may grow, but not at the cost of what was found before.
  test('are found among the first five, and suggested more often than not', () => {
    const score = scoreRankings(DOCUMENTED_PARKS.flatMap(rankingsOf));
    expect(score.links).toBe(109);
    expect(score.recallAt5).toBeGreaterThan(0.82);
    expect(score.auc).toBeGreaterThan(0.91);
    expect(score.f1).toBeGreaterThan(0.52);
  });

  test('are found as well with weights fitted on the other parks alone', () => {
    const score = scoreRankings(leaveOneParkOut(DOCUMENTED_PARKS, FITTED_BESIDES));
    expect(score.recallAt5).toBeGreaterThan(0.82);
    expect(score.auc).toBeGreaterThan(0.91);
    expect(score.f1).toBeGreaterThan(0.52);
  });

  test('are found in parks that were kept away from every fit', () => {
    const recalled = scoreRankings(RECALLED_PARKS.flatMap(rankingsOf));
    expect(recalled.recallAt5).toBeGreaterThanOrEqual(0.94);
    expect(recalled.auc).toBeGreaterThan(0.93);
    expect(recalled.f1).toBeGreaterThan(0.65);
    const kept = scoreRankings(KEPT_PARKS.flatMap(rankingsOf));
    expect(kept.links).toBe(304);
    expect(kept.recallAt5).toBeGreaterThanOrEqual(0.9);
    expect(kept.auc).toBeGreaterThan(0.92);
    expect(kept.f1).toBeGreaterThan(0.59);
  });
});

describe('the chance that is said of a pair', () => {
  test('can be taken by its word in parks that its weights had not seen, and is drawn so in the README', () => {
    const [list, pair] = [saidOfUnseen('list'), saidOfUnseen('pair')].map(calibrationOf);
    expect(list!.expectedError).toBeLessThan(0.025);
    expect(list!.brier).toBeLessThan(0.065);
    expect(pair!.expectedError).toBeLessThan(0.035);
    expect(readFileSync(CALIBRATION_PICTURE, 'utf8')).toBe(calibrationPicture());
  });

  test('counts each bin by its weight', () => {
    const said = (chance: number, came: boolean) => ({ said: chance, came, weight: 1 });
    const { bins, brier, expectedError } = calibrationOf([
      said(0.25, true),
      said(0.25, false),
      said(0.95, true),
      said(0.95, true),
    ]);
    expect(bins).toEqual([
      { said: 0.25, came: 0.5, pairs: 2 },
      { said: 0.95, came: 1, pairs: 2 },
    ]);
    expect(expectedError).toBeCloseTo((0.25 + 0.05) / 2, 12);
    expect(brier).toBeCloseTo((0.75 ** 2 + 0.25 ** 2 + 2 * 0.05 ** 2) / 4, 12);
  });
});

describe('the score of a ranking', () => {
  const judged = (scores: Readonly<Record<string, number>>, ...links: string[]): JudgedRanking => ({
    ranking: Object.entries(scores).map(([facility, score]) => ({ facility, score })),
    receivers: new Set(links),
  });

  test('counts no other true receiver before a receiver', () => {
    expect(scoreRankings([judged({ a: 0.9, b: 0.8, c: 0.1 }, 'a', 'b')])).toMatchObject({
      recallAt1: 1,
      meanReciprocalRank: 1,
      auc: 1,
      precision: 1,
      f1: 1,
    });
  });

  test('counts a tie between link and no link half, and what scores 0.5 as suggested', () => {
    const score = scoreRankings([judged({ a: 0.5, b: 0.5, c: 0.4 }, 'b')]);
    expect(score).toMatchObject({ recallAt1: 0, recallAt3: 1, meanReciprocalRank: 0.5, auc: 0.75, precision: 0.5 });
    expect(score.f1).toBeCloseTo(2 / 3);
  });
});

describe('a file of parks', () => {
  const PARK = {
    park: 'A',
    facilities: ['Power plant', 'Cement plant', 'Dairy'],
    streams: [{ id: 'A#1', donor: 'Power plant', by_product: 'Fly ash' }],
  };
  const linesOf = async (content: Readonly<Record<string, unknown>>) => {
    const result = await receivers.evaluate(content);
    return result.ok ? [result.value].flat() : result.problems.map(({ path }) => path.join('.'));
  };

  test('gives one line a stream, with every facility but the donor, best first', async () => {
    const [line] = (await linesOf({ parks: [PARK] })) as {
      id: string;
      ranking: { facility: string; score: number }[];
    }[];
    expect(line?.id).toBe('A#1');
    expect(line?.ranking.map(({ facility }) => facility)).toEqual(['Cement plant', 'Dairy']);
    expect(line?.ranking[0]?.score).toBeGreaterThan(0.5);
    expect(line?.ranking[1]?.score).toBeLessThan(0.1);
  });

  test('gives the same answer in whatever order the facilities stand', async () => {
    const turned = { ...PARK, facilities: [...PARK.facilities].reverse() };
    expect(await linesOf({ parks: [turned] })).toEqual(await linesOf({ parks: [PARK] }));
  });

  test('is told all that is wrong with it at once', async () => {
    const streams = [
      { id: 'x', donor: '', by_product: 4 },
      { id: 'x', donor: 'A', by_product: 'Heat' },
    ];
    expect(await linesOf({ parks: [{ facilities: [7], streams }, {}] })).toEqual([
      'parks.0.facilities.0',
      'parks.0.streams.0.donor',
      'parks.0.streams.0.by_product',
      'parks.0.streams.1.id',
      'parks.1.facilities',
      'parks.1.streams',
    ]);
    expect(await linesOf({})).toEqual(['parks']);
  });
});
