import {
  readHeatStream,
  type HeatProblemFrame,
  type HeatStreamInput,
} from '../domain/integration/heat-stream-input.ts';
import type { FacilityHeatStream } from '../domain/integration/heat-stream.ts';
import { failure, success, type Problem, type Result } from '../domain/problem.ts';
import type { CaseFile } from './evaluation.ts';
import { isObject } from './read-cases.ts';

/** What the fields of a stream are called in the files. */
const FIELDS: Readonly<Record<keyof HeatStreamInput, string>> = {
  supplyTemperature: 't_supply',
  targetTemperature: 't_target',
  duty: 'heat_flow',
  heatCapacityFlow: 'cp',
  approachContribution: 'dt_cont',
  side: 'side',
};

/** Absolute zero by the name of the unit in the file; °C where it names none. */
const ABSOLUTE_ZEROS = new Map([
  ['degc', -273.15],
  ['degf', -459.67],
  ['k', 0],
  ['degr', 0],
]);

/** Streams that name neither plant nor zone make one plant together. */
const NO_PLANT = '';

/** The streams of a case with the plant (`zone`) of each; a case may also list its streams plant by plant. */
export function readHeatCase(problem: CaseFile): Result<readonly FacilityHeatStream[]> {
  const problems: Problem[] = [];
  const frame = readFrame(problem, problems);
  const streams = entriesOf(problem, problems).map(({ entry, plant, path }) => {
    if (!isObject(entry)) {
      problems.push(
        wrong('STREAM_NOT_AN_OBJECT', path, 'A stream must be an object {...}.', 'En strøm skal være et objekt {...}.'),
      );
      return undefined;
    }
    const result = readHeatStream(inputOf(entry), frame);
    if (result.ok) return { ...result.value, facilityId: plant ?? plantOf(entry) };
    problems.push(...result.problems.map((found) => inFile(found, path)));
    return undefined;
  });
  return problems.length > 0 ? failure(problems) : success(streams.filter((stream) => stream !== undefined));
}

interface StreamEntry {
  readonly entry: unknown;
  /** Where the streams are listed by plant. */
  readonly plant: string | null;
  readonly path: Problem['path'];
}

function entriesOf(problem: CaseFile, problems: Problem[]): readonly StreamEntry[] {
  const own = listOf(problem.streams).map((entry, index) => ({ entry, plant: null, path: ['streams', index] }));
  const ofPlants = listOf(problem.plants).flatMap((plant, place) => {
    const streams = isObject(plant) ? listOf(plant.streams) : [];
    // Beside a list of streams, plants may well be what is known of the answer.
    if (streams.length === 0 && own.length === 0) problems.push(noStreams(['plants', place, 'streams']));
    const name = (isObject(plant) && nameOf(plant.name ?? plant.id)) || `plant ${place + 1}`;
    return streams.map((entry, index) => ({ entry, plant: name, path: ['plants', place, 'streams', index] }));
  });
  const entries = [...own, ...ofPlants];
  if (entries.length === 0 && problems.length === 0) problems.push(noStreams(['streams']));
  return entries;
}

function noStreams(path: Problem['path']): Problem {
  return wrong('STREAMS_MISSING', path, 'There is no list of streams here.', 'Her mangler en liste af strømme.');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function readFrame(problem: CaseFile, problems: Problem[]): HeatProblemFrame {
  const leastApproach = numberOf(problem.dt_min);
  if (leastApproach !== null && !(leastApproach >= 0 && Number.isFinite(leastApproach))) {
    problems.push(
      wrong(
        'APPROACH_INVALID',
        ['dt_min'],
        'dt_min must be a number, zero or more.',
        'dt_min skal være et tal, nul eller derover.',
      ),
    );
  }
  const units = isObject(problem.units) ? problem.units : {};
  const scale = typeof units.temperature === 'string' ? units.temperature : 'degC';
  return { leastApproach, absoluteZero: ABSOLUTE_ZEROS.get(scale.toLowerCase()) ?? -Infinity };
}

function inputOf(entry: CaseFile): HeatStreamInput {
  const side = entry[FIELDS.side] ?? null;
  return {
    supplyTemperature: numberOf(entry[FIELDS.supplyTemperature]),
    targetTemperature: numberOf(entry[FIELDS.targetTemperature]),
    duty: numberOf(entry[FIELDS.duty]),
    heatCapacityFlow: numberOf(entry[FIELDS.heatCapacityFlow]),
    approachContribution: numberOf(entry[FIELDS.approachContribution]),
    side: side === null ? null : nameOf(side),
  };
}

function inFile(found: Problem, path: Problem['path']): Problem {
  const field = (key: string | number): string | number => FIELDS[key as keyof HeatStreamInput];
  return { ...found, path: [...path, ...found.path.map(field)] };
}

function plantOf(entry: CaseFile): string {
  return nameOf(entry.zone ?? entry.plant) || NO_PLANT;
}

/** Null where nothing was said, NaN where it is no number: the domain has a sentence for each. */
function numberOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' ? value : NaN;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function wrong(code: string, path: Problem['path'], en: string, da: string): Problem {
  return { kind: 'invalid', code, path, message: { en, da } };
}
