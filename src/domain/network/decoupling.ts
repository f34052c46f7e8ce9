import type { Problem, Result } from '../problem.ts';
import { failure, success } from '../problem.ts';
import { invalid } from '../registry/field.ts';
import { readYear } from '../registry/year-field.ts';

/** A figure of one calendar year: production, water, energy, waste, CO2e …, of a facility, a cluster or a network. */
export interface YearlyFigure {
  readonly year: number;
  /** Above 0, all of one series in the same unit. */
  readonly value: number;
}

/**
 * How a pressure on the environment goes with what drives it; the names and bounds of P. Tapio, "Towards a theory of decoupling",
 * Transport Policy 12 (2005): within 0.8 and 1.2 they go together.
 */
export type DecouplingClass =
  | 'strongDecoupling'
  | 'weakDecoupling'
  | 'expansiveCoupling'
  | 'expansiveNegativeDecoupling'
  | 'recessiveDecoupling'
  | 'recessiveCoupling'
  | 'weakNegativeDecoupling'
  | 'strongNegativeDecoupling';

/** From one year with both figures to the next one. */
export interface DecouplingStep {
  readonly fromYear: number;
  readonly toYear: number;
  /** Relative changes: 0.1 is a tenth more. */
  readonly driverChange: number;
  readonly pressureChange: number;
  /** Change of the pressure over that of the driver; null where the driver did not change. */
  readonly elasticity: number | null;
  /** Null where the driver did not change: there is nothing to be decoupled from. */
  readonly decoupling: DecouplingClass | null;
}

/** Both series as of the first year that both have: 100. */
export interface Decoupling {
  readonly index: readonly { readonly year: number; readonly driver: number; readonly pressure: number }[];
  readonly steps: readonly DecouplingStep[];
  /** From the first common year to the last; null with fewer than two. */
  readonly overall: DecouplingStep | null;
}

const COUPLED = { from: 0.8, to: 1.2 };
const BASE = 100;
const MOST_YEARS = 300;

/** The class of a relative change of the pressure with one of the driver; null where the driver did not change. */
export function decouplingClass(driverChange: number, pressureChange: number): DecouplingClass | null {
  if (driverChange === 0) return null;
  const elasticity = pressureChange / driverChange;
  const [below, above] = [elasticity < COUPLED.from, elasticity > COUPLED.to];
  if (driverChange > 0) {
    if (pressureChange < 0) return 'strongDecoupling';
    return below ? 'weakDecoupling' : above ? 'expansiveNegativeDecoupling' : 'expansiveCoupling';
  }
  if (pressureChange > 0) return 'strongNegativeDecoupling';
  return below ? 'weakNegativeDecoupling' : above ? 'recessiveDecoupling' : 'recessiveCoupling';
}

/**
 * Two series held against each other over the years that both have; a year that one lacks is passed over, never filled in. Problems:
 * `FIGURE_NOT_POSITIVE`, `YEAR_TWICE`, `TOO_MANY_YEARS`, `YEAR_OUT_OF_RANGE`, `YEAR_NOT_WHOLE`.
 */
export function decouplingOf(driver: readonly YearlyFigure[], pressure: readonly YearlyFigure[]): Result<Decoupling> {
  const problems = [...problemsOf(driver, 'driver'), ...problemsOf(pressure, 'pressure')];
  if (problems.length > 0) return failure(problems);
  const pressures = new Map(pressure.map(({ year, value }) => [year, value]));
  const common = driver
    .flatMap(({ year, value }) => {
      const other = pressures.get(year);
      return other === undefined ? [] : [{ year, driver: value, pressure: other }];
    })
    .sort((one, other) => one.year - other.year);
  const [first] = common;
  const last = common.at(-1);
  return success({
    index: common.map((each) => ({
      year: each.year,
      driver: (BASE * each.driver) / (first?.driver ?? 1),
      pressure: (BASE * each.pressure) / (first?.pressure ?? 1),
    })),
    steps: common.slice(1).flatMap((to, at) => {
      const from = common[at];
      return from === undefined ? [] : [stepOf(from, to)];
    }),
    overall: first === undefined || last === undefined || first === last ? null : stepOf(first, last),
  });
}

interface Point {
  readonly year: number;
  readonly driver: number;
  readonly pressure: number;
}

function stepOf(from: Point, to: Point): DecouplingStep {
  const driverChange = to.driver / from.driver - 1;
  const pressureChange = to.pressure / from.pressure - 1;
  return {
    fromYear: from.year,
    toYear: to.year,
    driverChange,
    pressureChange,
    elasticity: driverChange === 0 ? null : pressureChange / driverChange,
    decoupling: decouplingClass(driverChange, pressureChange),
  };
}

function problemsOf(figures: readonly YearlyFigure[], series: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  if (figures.length > MOST_YEARS) return [tooManyYears(series)];
  const seen = new Set<number>();
  figures.forEach(({ year, value }, at) => {
    readYear(year, [series, at, 'year'], report);
    if (seen.has(year)) problems.push(yearTwice([series, at, 'year'], year));
    seen.add(year);
    if (!(value > 0 && Number.isFinite(value))) problems.push(notPositive([series, at, 'value']));
  });
  return problems;
}

function tooManyYears(series: string): Problem {
  return invalid(
    'TOO_MANY_YEARS',
    [series],
    { en: `At most ${MOST_YEARS} years.`, da: `Højst ${MOST_YEARS} år.` },
    { maximum: MOST_YEARS },
  );
}

function yearTwice(path: Problem['path'], year: number): Problem {
  return invalid('YEAR_TWICE', path, {
    en: `There are two figures for ${year}.`,
    da: `Der er to tal for ${year}.`,
  });
}

function notPositive(path: Problem['path']): Problem {
  return invalid('FIGURE_NOT_POSITIVE', path, {
    en: 'The figure must be a number above zero: relative changes are made of it.',
    da: 'Tallet skal være over nul: der regnes relative ændringer af det.',
  });
}
