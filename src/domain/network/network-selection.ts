import { YEARLY_UNITS } from './strand-amounts.ts';
import type { Problem, Result } from '../problem.ts';
import { failure, success } from '../problem.ts';
import { invalid } from '../registry/field.ts';
import { RESOURCE_KINDS } from '../registry/resource.ts';
import type { ResourceKind } from '../registry/resource.ts';
import { SYNERGY_STAGES } from '../registry/synergy.ts';
import type { SynergyStage } from '../registry/synergy.ts';
import { readYear } from '../registry/year-field.ts';

/** An amount a year in a canonical unit (`t/y`, `m3/y`, `Nm3/y`, `MWh/y`, `t DM/y`, `tCO2e/y`). */
export interface LeastAmount {
  readonly value: number;
  readonly unit: string;
}

/**
 * What of a network is looked at: every view, figure and export is of one of these. An empty list asks for all; lists have
 * each value once and are sorted (`selectionOf` sees to it).
 */
export interface NetworkSelection {
  readonly networkId: string;
  /** First and last calendar year, both included; null is open. What ran in any of them is in it. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly kinds: readonly ResourceKind[];
  readonly resourceIds: readonly string[];
  /** At most one a unit. A synergy is in it whose amount reaches one of these; one without an amount in these units is not. */
  readonly leastAmounts: readonly LeastAmount[];
  /** Synergies with one of these at either end. */
  readonly organisationIds: readonly string[];
  /** Empty: what runs or ran. */
  readonly stages: readonly SynergyStage[];
  /** Also the matches of open streams, as links that may come. */
  readonly includeMatches: boolean;
}

/** A selection as a person or a program writes it: what is left out or null asks for all. */
export type WrittenSelection = Pick<NetworkSelection, 'networkId'> & {
  readonly [Name in Exclude<keyof NetworkSelection, 'networkId'>]?: NetworkSelection[Name] | null;
};

const MOST_LISTED = 1000;

/** All that ever ran in a network. */
export function wholeNetwork(networkId: string): NetworkSelection {
  return {
    networkId,
    fromYear: null,
    toYear: null,
    kinds: [],
    resourceIds: [],
    leastAmounts: [],
    organisationIds: [],
    stages: [],
    includeMatches: false,
  };
}

/**
 * The selection in its one form, so that the same selection has the same text and the same digest. Problems:
 * `YEAR_OUT_OF_RANGE`, `YEAR_NOT_WHOLE`, `YEARS_REVERSED`, `AMOUNT_INVALID`, `UNIT_UNKNOWN`, `UNIT_TWICE`, `LIST_TOO_LONG`.
 */
export function selectionOf(written: WrittenSelection): Result<NetworkSelection> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const fromYear = readYear(written.fromYear, ['fromYear'], report);
  const toYear = readYear(written.toYear, ['toYear'], report);
  if (fromYear !== null && toYear !== null && fromYear > toYear) problems.push(yearsReversed());
  const leastAmounts = [...(written.leastAmounts ?? [])].sort((one, other) => compare(one.unit, other.unit));
  leastAmounts.forEach((least, at) => {
    if (!(least.value >= 0 && Number.isFinite(least.value))) problems.push(amountInvalid());
    if (!YEARLY_UNITS.includes(least.unit)) problems.push(unitUnknown());
    if (at > 0 && leastAmounts[at - 1]?.unit === least.unit) problems.push(unitTwice());
  });
  for (const name of ['resourceIds', 'organisationIds'] as const) {
    if ((written[name]?.length ?? 0) > MOST_LISTED) problems.push(listTooLong(name));
  }
  if (problems.length > 0) return failure(problems);
  return success({
    networkId: written.networkId,
    fromYear,
    toYear,
    kinds: RESOURCE_KINDS.filter((kind) => written.kinds?.includes(kind)),
    resourceIds: eachOnce(written.resourceIds),
    // Minus nought is nought, and written as such.
    leastAmounts: leastAmounts.map(({ value, unit }) => ({ value: value + 0, unit })),
    organisationIds: eachOnce(written.organisationIds),
    stages: SYNERGY_STAGES.filter((stage) => written.stages?.includes(stage)),
    includeMatches: written.includeMatches ?? false,
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function eachOnce(ids: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(ids ?? [])].sort(compare);
}

function yearsReversed(): Problem {
  return invalid('YEARS_REVERSED', ['toYear'], {
    en: 'The last year is before the first.',
    da: 'Det sidste år ligger før det første.',
  });
}

function amountInvalid(): Problem {
  return invalid('AMOUNT_INVALID', ['leastAmounts'], {
    en: 'The least amount is a number, zero or above.',
    da: 'Den mindste mængde skal være et tal, nul eller derover.',
  });
}

function unitUnknown(): Problem {
  return invalid(
    'UNIT_UNKNOWN',
    ['leastAmounts'],
    {
      en: `Give the least amount in one of these units: ${YEARLY_UNITS.join(', ')}.`,
      da: `Angiv den mindste mængde i en af disse enheder: ${YEARLY_UNITS.join(', ')}.`,
    },
    { units: YEARLY_UNITS },
  );
}

function unitTwice(): Problem {
  return invalid('UNIT_TWICE', ['leastAmounts'], {
    en: 'Give one least amount for each unit.',
    da: 'Angiv én mindste mængde for hver enhed.',
  });
}

function listTooLong(name: string): Problem {
  return invalid(
    'LIST_TOO_LONG',
    [name],
    { en: `At most ${MOST_LISTED} can be chosen.`, da: `Der kan højst vælges ${MOST_LISTED}.` },
    { maximum: MOST_LISTED },
  );
}
