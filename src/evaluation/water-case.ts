/* eslint-disable @typescript-eslint/no-non-null-assertion -- contaminants stand at the same place in every list */
import type { WaterNetworkProblem } from '../domain/integration/water-network.ts';
import type { CaseReader } from './case-reader.ts';
import type { CaseFile } from './evaluation.ts';
import { isObject } from './read-cases.ts';
import { loadFactor } from './water-units.ts';

type Path = readonly (string | number)[];

export interface WaterCase {
  readonly network: WaterNetworkProblem;
  readonly regeneratedConcentration: number | undefined;
}

interface WaterCases {
  readonly own: WaterCase;
  readonly plants: readonly { readonly name: string; readonly streams: WaterCase }[];
}

/**
 * A case with `sources` and `sinks` of fixed flow, `operations` of fixed load, or both; listed for one site or by `plants`.
 *
 * A concentration is a number, or one for each contaminant (by name, or in a list). `fresh_concentrations` is a list of kinds
 * of fresh water where there is one contaminant, and one kind where there are several (a list of lists or of objects:
 * several kinds); without it fresh water is pure. `fresh_costs` and `fresh_limits` go with the kinds; without them the least
 * total is sought, which the purest kind alone gives. `regeneration`: a concentration, or `{outlet_concentration}`.
 */
export function readWaterCase(reader: CaseReader, problem: CaseFile): WaterCases {
  const names = contaminantsOf(problem);
  const fresh = readFresh(reader, problem, names);
  const frame = { reader, names, factor: loadFactor(problem.units), fresh };
  const regeneratedConcentration = readRegeneration(reader, problem, fresh);
  const streams = (path: Path): WaterCase => ({ network: readStreams(frame, path), regeneratedConcentration });
  const own = streams([]);
  const plants = (problem.plants === undefined ? [] : reader.list(['plants'])).map((plant, index) => ({
    name: isObject(plant) && typeof plant.name === 'string' ? plant.name : `plant ${index + 1}`,
    streams: streams(['plants', index]),
  }));
  const { sinks, operations } = joined([own, ...plants.map((plant) => plant.streams)]).network;
  if (sinks.length + operations.length === 0) {
    reader.refuse([], 'sinks or operations that take water', 'forbrugere eller processer, der bruger vand');
  }
  return { own, plants };
}

/** All streams as of one site; the fresh water is the same for all. */
export function joined(cases: readonly [WaterCase, ...WaterCase[]]): WaterCase {
  const [{ network, regeneratedConcentration }] = cases;
  return {
    regeneratedConcentration,
    network: {
      fresh: network.fresh,
      sources: cases.flatMap((each) => each.network.sources),
      sinks: cases.flatMap((each) => each.network.sinks),
      operations: cases.flatMap((each) => each.network.operations),
    },
  };
}

interface Frame {
  readonly reader: CaseReader;
  /** Names, or 0, 1 … where lists do not name them; undefined for one nameless contaminant. */
  readonly names: readonly string[] | undefined;
  readonly factor: number;
  readonly fresh: WaterNetworkProblem['fresh'];
}

function readStreams({ reader, names, factor, fresh }: Frame, path: Path): WaterNetworkProblem {
  const entries = (list: string): Path[] => {
    const at = [...path, list];
    return reader.at(at) === undefined ? [] : reader.list(at).map((_, index) => [...at, index]);
  };
  return {
    fresh,
    sources: entries('sources').map((at) => ({
      flow: reader.amount([...at, 'flow']),
      concentrations: concentrations(reader, [...at, 'concentration'], names),
    })),
    sinks: entries('sinks').map((at) => ({
      flow: reader.amount([...at, 'flow']),
      maxima: concentrations(reader, [...at, 'max_concentration'], names),
    })),
    operations: entries('operations').map((at) => readOperation(reader, at, names, factor)),
  };
}

function readOperation(
  reader: CaseReader,
  path: Path,
  names: readonly string[] | undefined,
  factor: number,
): WaterNetworkProblem['operations'][number] {
  const inletMaxima = concentrations(reader, [...path, 'cin_max'], names);
  const outletMaxima = concentrations(reader, [...path, 'cout_max'], names);
  const ranges = outletMaxima.map((outlet, k) => outlet - inletMaxima[k]!);
  const flow =
    reader.at([...path, 'limiting_flow']) === undefined ? undefined : reader.amount([...path, 'limiting_flow']);
  const hasLoad = reader.at([...path, 'load']) !== undefined;
  if (flow === undefined && !hasLoad)
    reader.refuse(path, 'a load or a limiting_flow', 'en load eller et limiting_flow');

  const stated = hasLoad ? concentrations(reader, [...path, 'load'], names).map((load) => load * factor) : undefined;
  const byFlow = ranges.map((range) => (flow ?? 0) * range);
  // A load in a unit that we do not know is told by the limiting flow; where both agree the load has more digits.
  const agrees = (load: number, k: number): boolean => Math.abs(load - byFlow[k]!) <= 0.02 * byFlow[k]!;
  const loads = stated !== undefined && (flow === undefined || stated.every(agrees)) ? stated : byFlow;
  if (ranges.some((range, k) => range < 0 || (range === 0 && loads[k]! > 0))) {
    reader.refuse([...path, 'cout_max'], 'a dirtier outlet than inlet', 'et udløb, der er mere forurenet end indløbet');
  }
  const limitingFlow = Math.max(...loads.map((load, k) => (load > 0 ? load / ranges[k]! : 0)));
  // Without a load it is the flow itself that the process needs.
  return { loads, inletMaxima, outletMaxima, limitingFlow: limitingFlow > 0 ? limitingFlow : (flow ?? 0) };
}

function readFresh(
  reader: CaseReader,
  problem: CaseFile,
  names: readonly string[] | undefined,
): WaterNetworkProblem['fresh'] {
  const field = 'fresh_concentrations';
  const given = problem[field];
  const kinds = freshKinds(reader, field, given, names);
  if (kinds.length === 0) reader.refuse([field], 'a kind of fresh water', 'en slags friskvand');
  const fresh = kinds.map((kind, index) => ({
    concentrations: kind,
    cost: reader.amount(['fresh_costs', index], 1),
    limit: reader.amount(['fresh_limits', index], Infinity),
  }));
  const isFree = problem.fresh_costs === undefined && problem.fresh_limits === undefined;
  // Whatever dirtier fresh water does, as much of the purest does as well.
  if (names === undefined && isFree)
    return fresh.toSorted((a, b) => a.concentrations[0]! - b.concentrations[0]!).slice(0, 1);
  return fresh;
}

function freshKinds(
  reader: CaseReader,
  field: string,
  given: unknown,
  names: readonly string[] | undefined,
): readonly (readonly number[])[] {
  if (given === undefined) return [(names ?? ['']).map(() => 0)];
  const list: readonly unknown[] = Array.isArray(given) ? (given as unknown[]) : [];
  const isOneKind = list.length === 0 || (names !== undefined && list.every((each) => typeof each === 'number'));
  if (!isOneKind) return list.map((_, index) => concentrations(reader, [field, index], names));
  const single = list.length === 1 ? [field, 0] : [field];
  // One number stands for every contaminant.
  if (names !== undefined && typeof reader.at(single) === 'number') return [names.map(() => reader.amount(single))];
  return [concentrations(reader, [field], names)];
}

function readRegeneration(
  reader: CaseReader,
  { regeneration }: CaseFile,
  fresh: WaterNetworkProblem['fresh'],
): number | undefined {
  if (regeneration === undefined || regeneration === null) return undefined;
  const [first, ...others] = fresh;
  if (first === undefined || first.concentrations.length > 1 || first.limit < Infinity || others.length > 0) {
    reader.refuse(
      ['regeneration'],
      'one contaminant and one endless kind of fresh water beside it',
      'et enkelt stof og en enkelt slags friskvand uden grænse ved siden af',
    );
  }
  return reader.amount(isObject(regeneration) ? ['regeneration', 'outlet_concentration'] : ['regeneration']);
}

function concentrations(reader: CaseReader, path: Path, names: readonly string[] | undefined): readonly number[] {
  if (names === undefined) return [reader.amount(path)];
  const value = reader.at(path);
  if (Array.isArray(value) && value.length !== names.length) {
    reader.refuse(path, `one for each contaminant, ${names.length}`, `en for hvert stof, ${names.length}`);
  }
  return names.map((name, index) => reader.amount([...path, Array.isArray(value) ? index : name]));
}

/** The names of the contaminants, sorted; undefined where concentrations are plain numbers. */
function contaminantsOf(problem: CaseFile): readonly string[] | undefined {
  const plants = Array.isArray(problem.plants) ? (problem.plants as unknown[]) : [];
  const entries = [problem, ...plants]
    .filter(isObject)
    .flatMap((place) => [place.sources, place.sinks, place.operations])
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .filter(isObject);
  const values = entries.flatMap((entry) =>
    ['cin_max', 'cout_max', 'concentration', 'max_concentration'].map((field) => entry[field]),
  );
  const names = new Set(values.filter(isObject).flatMap((value) => Object.keys(value)));
  if (names.size > 0) return [...names].sort();
  const most = Math.max(0, ...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  return most > 0 ? Array.from({ length: most }, (_, index) => String(index)) : undefined;
}
