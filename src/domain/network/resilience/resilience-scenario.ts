import type { Problem, Result } from '../../problem.ts';
import { failure, success } from '../../problem.ts';
import { invalid } from '../../registry/field.ts';

export const TAKEN_OUT_KINDS = ['facility', 'link', 'resource'] as const;
export type TakenOutKind = (typeof TAKEN_OUT_KINDS)[number];

/** What is taken out of a network, in full or in part. */
export interface TakenOut {
  readonly what: TakenOutKind;
  /** Of the facility or resource, or `donorId>receiverId`. */
  readonly id: string;
  /** 0 … 1, above 0. */
  readonly share: number;
}

/** How much of what is lost a facility makes up for by itself: assumptions, stated with every answer. */
export interface ResilienceThresholds {
  /** 0 … 1: share of its full need of a resource that it can have from elsewhere. */
  readonly replaceableInput: number;
  /** 0 … 1: share of its full output of a resource that it can find another way for. */
  readonly placeableOutput: number;
}

/** Half of an input can be had elsewhere, and a by-product that nobody takes is disposed of: a guess to begin with. */
export const USUAL_THRESHOLDS: ResilienceThresholds = { replaceableInput: 0.5, placeableOutput: 1 };

export interface ResilienceScenario {
  /** Sorted by kind and id, each thing once. */
  readonly takenOut: readonly TakenOut[];
  readonly thresholds: ResilienceThresholds;
}

const MOST_TAKEN_OUT = 100;

/**
 * The scenario in its one form. Problems: `NOTHING_TAKEN_OUT`, `TOO_MUCH_TAKEN_OUT`, `TAKEN_OUT_TWICE`, `SHARE_OUT_OF_RANGE`,
 * `THRESHOLD_OUT_OF_RANGE`.
 */
export function scenarioOf({ takenOut, thresholds }: ResilienceScenario): Result<ResilienceScenario> {
  const problems: Problem[] = [];
  if (takenOut.length === 0) problems.push(nothingTakenOut());
  if (takenOut.length > MOST_TAKEN_OUT) problems.push(tooMuchTakenOut());
  takenOut.forEach(({ what, id, share }, at) => {
    if (!(share > 0 && share <= 1)) problems.push(shareOutOfRange(at));
    if (takenOut.findIndex((other) => other.what === what && other.id === id) < at) problems.push(takenOutTwice(at));
  });
  for (const name of ['replaceableInput', 'placeableOutput'] as const) {
    if (!(thresholds[name] >= 0 && thresholds[name] <= 1)) problems.push(thresholdOutOfRange(name));
  }
  if (problems.length > 0) return failure(problems);
  const { replaceableInput, placeableOutput } = thresholds;
  return success({
    takenOut: takenOut
      .map(({ what, id, share }) => ({ what, id, share }))
      .sort((one, other) => compare(one.what, other.what) || compare(one.id, other.id)),
    thresholds: { replaceableInput, placeableOutput },
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function nothingTakenOut(): Problem {
  return invalid('NOTHING_TAKEN_OUT', ['takenOut'], {
    en: 'Choose at least one facility, link or resource to take out.',
    da: 'Vælg mindst ét anlæg, én forbindelse eller én ressource, der skal tages ud.',
  });
}

function tooMuchTakenOut(): Problem {
  return invalid(
    'TOO_MUCH_TAKEN_OUT',
    ['takenOut'],
    {
      en: `At most ${MOST_TAKEN_OUT} things can be taken out at once.`,
      da: `Der kan højst tages ${MOST_TAKEN_OUT} ting ud på én gang.`,
    },
    { maximum: MOST_TAKEN_OUT },
  );
}

function takenOutTwice(at: number): Problem {
  return invalid('TAKEN_OUT_TWICE', ['takenOut', at, 'id'], {
    en: 'This is taken out already.',
    da: 'Denne er allerede taget ud.',
  });
}

function shareOutOfRange(at: number): Problem {
  return invalid('SHARE_OUT_OF_RANGE', ['takenOut', at, 'share'], {
    en: 'The share that is taken out is above 0 and at most 1.',
    da: 'Den andel, der tages ud, skal være over 0 og højst 1.',
  });
}

function thresholdOutOfRange(name: string): Problem {
  return invalid('THRESHOLD_OUT_OF_RANGE', ['thresholds', name], {
    en: 'A threshold is a share between 0 and 1.',
    da: 'En tærskel er en andel mellem 0 og 1.',
  });
}
