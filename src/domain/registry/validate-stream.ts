import type { DisclosureLevel } from '../disclosure/disclosure-level.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { readAmount, readOperatingHours } from './amount-field.ts';
import { facilityMissing, facilityUnknown, resourceMissing, resourceUnknown } from './choice-problems.ts';
import { readPresentCost } from './cost-field.ts';
import type { PresentCost } from './cost-field.ts';
import { readValidity } from './date-field.ts';
import { reported } from './field.ts';
import type { Path, Report } from './field.ts';
import type { GeoPoint } from './great-circle.ts';
import { readPattern } from './pattern-field.ts';
import { readProperties } from './quality-field.ts';
import type { Resource } from './resource.ts';
import type { StreamInput } from './stream-input.ts';
import type { Stream } from './stream.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';
import type { Measured } from './unit-field.ts';
import { validateFacility } from './validate-facility.ts';
import type { ValidFacility } from './validate-facility.ts';
import { USUAL_DIMENSIONS, validateResource } from './validate-resource.ts';
import type { ValidResource } from './validate-resource.ts';
import { readByProductTest, readHazard, readPermits } from './waste-status-field.ts';

/** What of the registry a stream is checked against. */
export interface RegistryContext {
  /** Whether the network has that facility. */
  readonly hasFacility: (id: string) => boolean;
  readonly resourceOf: (id: string) => Resource | null;
  /** Where the facilities of the network are. */
  readonly places: readonly GeoPoint[];
}

/** One that the registry has, or one to be added. */
type Choice<T> = { readonly id: string } | { readonly new: T };

/** A stream that may be stored: every part checked, texts trimmed, the amount with its canonical value. */
export interface ValidStream extends Omit<
  Stream,
  | 'id'
  | 'networkId'
  | 'facilityId'
  | 'resourceId'
  | 'level'
  | 'hourlyProfile'
  | 'confirmedAt'
  | 'isStale'
  | 'source'
  | 'version'
> {
  readonly facility: Choice<ValidFacility>;
  readonly resource: Choice<ValidResource>;
  /** Null where nothing is said. */
  readonly level: DisclosureLevel | null;
  /** Undefined where nothing is said of it. */
  readonly presentCost: PresentCost | null | undefined;
  readonly releasePresentCost: boolean | null;
}

const EXTERNAL_ID = { limit: TEXT_LIMITS.externalId, required: false };

/** The kinds' own words, for a resource that has no name yet. */
const UNNAMED: LocalText = { en: 'this resource', da: 'denne ressource' };

/** The value of a result; its problems are reported. */
function taken<T>(result: Result<T>, report: Report): T | null {
  if (result.ok) return result.value;
  result.problems.forEach(report);
  return null;
}

function readFacility(
  { facility }: StreamInput,
  context: RegistryContext,
  path: Path,
  report: Report,
): ValidStream['facility'] | null {
  if (facility.new) {
    const valid = taken(validateFacility(facility.new, context.places, [...path, 'new']), report);
    return valid && { new: valid };
  }
  const id = facility.id ?? '';
  if (id === '') report(facilityMissing(path));
  else if (context.hasFacility(id)) return { id };
  else report(facilityUnknown([...path, 'id']));
  return null;
}

interface ReadResource {
  readonly resource: ValidStream['resource'] | null;
  readonly measured: Measured;
  readonly wasteCode: string | null;
}

function readResource({ resource }: StreamInput, context: RegistryContext, path: Path, report: Report): ReadResource {
  if (resource.new) {
    const valid = taken(validateResource(resource.new, [...path, 'new']), report);
    const dimensions = USUAL_DIMENSIONS[resource.new.kind];
    const measured = { name: valid?.name ?? UNNAMED, dimensions };
    return { resource: valid && { new: valid }, measured, wasteCode: valid?.wasteCode ?? null };
  }
  const known = context.resourceOf(resource.id ?? '');
  if (known) {
    const measured = { name: known.name, dimensions: known.measuredIn };
    return { resource: { id: known.id }, measured, wasteCode: known.wasteCode };
  }
  report((resource.id ?? '') === '' ? resourceMissing(path) : resourceUnknown([...path, 'id']));
  return { resource: null, measured: { name: UNNAMED, dimensions: USUAL_DIMENSIONS.sharedUtility }, wasteCode: null };
}

/**
 * Checks a stream to be registered or changed: the stream as it may be stored, or all that stands in its way. Paths begin
 * with `path` and go on as the fields of the API's `StreamInput`. Everything but direction, facility and resource may be
 * left out.
 */
export function validateStream(
  input: StreamInput,
  context: RegistryContext,
  path: Path = ['stream'],
): Result<ValidStream> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const long = { limit: TEXT_LIMITS.long, required: false };
  const facility = readFacility(input, context, [...path, 'facility'], report);
  const wasteStatus = input.wasteStatus ?? null;
  const { resource, measured, wasteCode } = readResource(input, context, [...path, 'resource'], report);
  const operatingHours = readOperatingHours(input.operatingHours, [...path, 'operatingHours'], report);
  // The amount may lean on the quality; problems still come in the order of the fields.
  const ofQuality: Problem[] = [];
  const properties = readProperties(input.properties, [...path, 'properties'], (problem) => ofQuality.push(problem));
  const facts = {
    description: readText(input.description, [...path, 'description'], long, report),
    amount: readAmount(input.amount, operatingHours, measured, properties, [...path, 'amount'], report),
    properties: reported(properties, ofQuality, report),
    pattern: readPattern(input.pattern, measured, [...path, 'pattern'], report),
    ...readValidity(input, path, report),
    wasteStatus,
    isHazardous: readHazard(input.isHazardous, wasteStatus, wasteCode, [...path, 'isHazardous'], report),
    byProductTest: readByProductTest(input.byProductTest, [...path, 'byProductTest'], report),
    permits: readPermits(input.permits, [...path, 'permits'], report),
    externalId: readText(input.externalId, [...path, 'externalId'], EXTERNAL_ID, report),
    presentSolution: readText(input.presentSolution, [...path, 'presentSolution'], long, report),
    presentCost:
      input.presentCost === undefined
        ? undefined
        : readPresentCost(input.presentCost, [...path, 'presentCost'], report),
  };
  if (facility === null || resource === null || problems.length > 0) return failure(problems);
  return success({
    direction: input.direction,
    facility,
    resource,
    operatingHours,
    availability: input.availability ?? null,
    level: input.level ?? null,
    releasePresentCost: input.releasePresentCost ?? null,
    ...facts,
  });
}
