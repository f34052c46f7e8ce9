import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readHeatCase } from '../../src/evaluation/heat-case.ts';
import { findHeatTargets } from '../../src/domain/integration/heat-targets.ts';
import { findTotalSiteTargets } from '../../src/domain/integration/total-site.ts';
import { HEAT_PROBLEMS, type HeatProblem } from './heat-problems.data.ts';

/** Relative to the answer; published figures have four digits after the point at most. */
const TOLERANCE = 1e-4;

const PROJECT = resolve(import.meta.dirname, '../..');

interface Utilities {
  readonly qh_min: number;
  readonly qc_min: number;
}

type Line = Utilities & {
  readonly id: string;
  readonly site?: Utilities;
  readonly plants?: ({ name: string } & Utilities)[];
};

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'heat-targets-'));
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function evaluate(...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/evaluate.ts', ...parameters], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { exitCode: status, lines: stdout.split('\n').filter(Boolean), errors: stderr.split('\n').filter(Boolean) };
}

function aFile(content: unknown): string {
  const file = join(directory, 'cases.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A problem in the shape of the collections of such problems. */
function inFile({ id, leastApproach, given, plants }: HeatProblem) {
  return {
    id,
    ...(leastApproach !== null && { dt_min: leastApproach }),
    streams: plants.flatMap(({ name, streams }) =>
      streams.map(([supply, target, figure, contribution], index) => ({
        name: `S${index}`,
        ...(name && { zone: name }),
        t_supply: supply,
        t_target: target,
        [given === 'cp' ? 'cp' : 'heat_flow']: figure,
        ...(contribution !== undefined && { dt_cont: contribution }),
      })),
    ),
  };
}

describe('published heat recovery problems', () => {
  let answers: ReadonlyMap<string, Line>;

  beforeAll(() => {
    const { exitCode, lines, errors } = evaluate('heat', aFile({ cases: HEAT_PROBLEMS.map(inFile) }));
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    answers = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]));
    expect(lines).toHaveLength(HEAT_PROBLEMS.length);
  });

  function expectNear(actual: number | undefined, known: number): void {
    expect(Math.abs((actual ?? NaN) - known)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, known));
  }

  test.each(HEAT_PROBLEMS)('$id needs $hotUtility of heating and $coldUtility of cooling ($source)', (problem) => {
    const line = answers.get(problem.id);
    const whole = problem.plants.length > 1 ? line?.site : line;
    expectNear(whole?.qh_min, problem.hotUtility);
    expectNear(whole?.qc_min, problem.coldUtility);
    if (problem.plants.length > 1) expect(Object.keys(line ?? {})).toEqual(['id', 'site', 'plants']);
    else expect(Object.keys(line ?? {})).toEqual(['id', 'qh_min', 'qc_min']);
  });

  const pinched = HEAT_PROBLEMS.flatMap((problem) => (problem.pinch ? [{ ...problem, pinch: problem.pinch }] : []));
  test.each(pinched)('$id has its pinch between $pinch.0 and $pinch.1', (problem) => {
    const streams = readHeatCase(inFile(problem));
    const [hot, cold] = problem.pinch;
    expect(streams.ok && findHeatTargets(streams.value).pinches).toEqual([{ shifted: (hot + cold) / 2, hot, cold }]);
  });

  const single = HEAT_PROBLEMS.flatMap(({ id, plants }) =>
    plants.flatMap(({ name, utilities }) => (utilities ? [{ id, name, hot: utilities[0], cold: utilities[1] }] : [])),
  );
  test.each(single)('$id: $name by itself needs $hot of heating and $cold of cooling', ({ id, name, hot, cold }) => {
    const plant = answers.get(id)?.plants?.find((one) => one.name === name);
    expectNear(plant?.qh_min, hot);
    expectNear(plant?.qc_min, cold);
  });
});

test('the four plants of Perry et al. could heat each other with 6,177 kW, and with none of it through steam of 160 °C', () => {
  // Levels and answer: OpenPinch (utilities VHPS, HPS and MPS of its example).
  const streams = readHeatCase(inFile(HEAT_PROBLEMS.find(({ id }) => id === 'op-perry-et-al')!));
  const steam = [320, 190, 160].map((temperature) => ({
    id: `${temperature} °C`,
    temperature,
    approachContribution: 10,
  }));
  const targets = findTotalSiteTargets(streams.ok ? streams.value : [], steam);
  expect(targets.limits.saving).toBeCloseTo(6_177, 2);
  expect(targets.hotUtility).toBeCloseTo(17_588.77, 2);
  expect(targets.coldUtility).toBeCloseTo(6_177, 2);
  expect(targets.levels.map(({ fromOutside }) => fromOutside)).toEqual([0, 0, expect.closeTo(17_588.77, 2)]);
});

describe('a file that somebody else wrote', () => {
  const STREAMS = [
    { t_supply: 170, t_target: 60, cp: 3 },
    { t_supply: 150, t_target: 30, cp: 1.5 },
    { t_supply: 20, t_target: 135, cp: 2 },
    { t_supply: 80, t_target: 140, cp: 4 },
  ];
  const ANSWER = { qh_min: 20, qc_min: 60 };

  test.each([
    ['one case alone', { id: 'one', dt_min: 10, streams: STREAMS }],
    ['a list of cases', [{ id: 'one', dt_min: 10, streams: STREAMS }]],
    [
      'duties, and half the approach with each stream',
      {
        id: 'one',
        streams: STREAMS.map(({ cp, ...stream }) => ({
          ...stream,
          dt_cont: 5,
          heat_flow: cp * Math.abs(stream.t_supply - stream.t_target),
        })),
      },
    ],
    [
      'nulls where nothing is known, and a stream without duty',
      {
        id: 'one',
        dt_min: 10,
        units: null,
        streams: [...STREAMS, { t_supply: 90, t_target: 90, cp: 1 }].map((stream) => ({
          ...stream,
          heat_flow: null,
          dt_cont: null,
          zone: null,
        })),
      },
    ],
  ])('%s', (_, content) => {
    const { exitCode, lines, errors } = evaluate('heat', aFile(content));
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ id: 'one', ...ANSWER }]);
  });

  test('streams listed plant by plant are a site', () => {
    const plants = [
      { name: 'East', streams: STREAMS.slice(0, 2) },
      { name: 'West', streams: STREAMS.slice(2) },
    ];
    const { lines } = evaluate('heat', aFile({ id: 'two', dt_min: 10, plants }));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        id: 'two',
        site: ANSWER,
        plants: [
          { name: 'East', qh_min: 0, qc_min: 510 },
          { name: 'West', qh_min: 470, qc_min: 0 },
        ],
      },
    ]);
  });

  test('all that is wrong is said at its place, and the right cases are answered all the same', () => {
    const streams = [
      { t_supply: 'warm', t_target: 60, cp: -3 },
      { t_target: 30, heat_flow: 5 },
      { t_supply: 90, t_target: 90, heat_flow: 5, dt_cont: 1 },
      7,
    ];
    const cases = [
      { id: 'bad', streams },
      { id: 'good', dt_min: 10, streams: STREAMS },
    ];
    const { exitCode, lines, errors } = evaluate('heat', aFile({ cases }));
    expect(exitCode).toBe(1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ id: 'good', ...ANSWER }]);
    expect(errors.map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'bad: streams.0.t_supply: The supply temperature must be a number.',
      'bad: streams.0.cp: The heat capacity flow must not be negative.',
      'bad: streams.0.dt_cont: Neither this stream has a contribution to the approach, nor the problem a least approach.',
      'bad: streams.1.t_supply: The supply temperature is missing.',
      'bad: streams.1.dt_cont: Neither this stream has a contribution to the approach, nor the problem a least approach.',
      'bad: streams.2.side: Supply and target temperature are the same: say hot (it gives heat) or cold (it takes heat).',
      'bad: streams.3: A stream must be an object {...}.',
    ]);
  });

  test.each([
    ['no JSON', '{"cases": [', /is not JSON/],
    ['no cases', { cases: [] }, /holds no case/],
    ['a case that is none', { cases: [4] }, /cases\.0: A case must be an object/],
    ['a case without streams', { id: 'empty', dt_min: 10 }, /empty: streams: There is no list of streams/],
    [
      'a plant without streams',
      { dt_min: 10, plants: [{ name: 'A' }] },
      /case 1: plants\.0\.streams: There is no list/,
    ],
    ['a negative approach', { dt_min: -1, streams: STREAMS }, /dt_min must be a number, zero or more/],
  ])('%s ends with one sentence and exit code 1', (_, content, sentence) => {
    const { exitCode, lines, errors } = evaluate('heat', aFile(content));
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: [] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(sentence);
  });

  test('an unknown kind, a missing file and a missing name are told with the way to ask', () => {
    expect(evaluate('cold', 'x.json')).toMatchObject({ exitCode: 1, lines: [] });
    expect(evaluate('cold', 'x.json').errors[0]).toBe('There is no kind "cold".');
    expect(evaluate('heat', join(directory, 'nowhere.json')).errors[0]).toMatch(/nowhere\.json cannot be read: ENOENT/);
    expect(evaluate('heat').errors[0]).toBe('Usage: npm run --silent evaluate -- KIND FILE.json');
  });
});
