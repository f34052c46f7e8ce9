import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import { readActivityCode } from './code-field.ts';
import type { Facility } from './facility.ts';
import type { Path } from './field.ts';
import type { GeoPoint } from './great-circle.ts';
import { readPosition } from './position-field.ts';
import type { NewFacilityInput } from './stream-input.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';

/** A facility to be added, with whose it is; the registry gives ids. */
export interface ValidFacility extends Pick<Facility, 'name' | 'kind' | 'place' | 'position' | 'activityCodes'> {
  /** One of the two is given. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** Checks a facility to be added. `places`: where the other facilities of the network are. */
export function validateFacility(
  input: NewFacilityInput,
  places: readonly GeoPoint[],
  path: Path = [],
): Result<ValidFacility> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const rule = { limit: TEXT_LIMITS.name, required: true };
  const name = readText(input.name, [...path, 'name'], rule, report);
  const organisationId = input.organisationId ?? null;
  const nameRule = { ...rule, required: organisationId === null };
  const organisationName = readText(input.organisationName, [...path, 'organisationName'], nameRule, report);
  const place = readText(input.place, [...path, 'place'], { limit: TEXT_LIMITS.place, required: false }, report);
  const point = readPosition(input, places, path, report);
  const activity = readActivityCode(input.activityCode, [...path, 'activityCode'], report);
  if (name === null || problems.length > 0) return failure(problems);
  return success({
    name,
    organisationId,
    organisationName,
    kind: input.kind,
    place,
    position: point && { ...point, provenance: { basis: 'reported', source: null, year: null } },
    activityCodes: activity === null ? [] : [activity],
  });
}
