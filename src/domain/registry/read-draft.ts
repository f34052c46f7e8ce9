import type { Problem } from '../problem.ts';
import { readAmount, readOperatingHours } from './amount-field.ts';
import { readActivityCode, readWasteCode } from './code-field.ts';
import { facilityUnknown, resourceUnknown } from './choice-problems.ts';
import { readValidity } from './date-field.ts';
import { reported } from './field.ts';
import type { Path } from './field.ts';
import { readPattern } from './pattern-field.ts';
import { readPosition } from './position-field.ts';
import { readProperties } from './quality-field.ts';
import type { StreamDraft } from './stream-draft.ts';
import type { StreamDraftInput } from './stream-input.ts';
import { readText, shortened, TEXT_LIMITS } from './text-field.ts';
import type { Measured } from './unit-field.ts';
import { USUAL_DIMENSIONS } from './validate-resource.ts';
import type { RegistryContext } from './validate-stream.ts';

function measuredOf(input: StreamDraftInput, context: RegistryContext): Measured {
  const known = context.resourceOf(input.resourceId ?? '');
  if (known) return { name: known.name, dimensions: known.measuredIn };
  const words = shortened(input.resourceName ?? '');
  const name = words === '' ? { en: 'this resource', da: 'denne ressource' } : { en: words, da: words };
  return { name, dimensions: USUAL_DIMENSIONS[input.resourceKind ?? 'sharedUtility'] };
}

/**
 * As much of a draft as can be understood, and what of it could not: nothing in it is required. Problems are those of
 * `validateStream`; paths begin with `path` and go on as the fields of the API's `StreamDraftInput`.
 */
export function readDraft(
  input: StreamDraftInput,
  context: RegistryContext,
  path: Path = ['draft'],
): { readonly draft: StreamDraft; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const rule = { limit: TEXT_LIMITS.name, required: false };
  const operatingHours = readOperatingHours(input.operatingHours, [...path, 'operatingHours'], report);
  const activity = readActivityCode(input.activityCode, [...path, 'activityCode'], report);
  const facilityId = input.facilityId ?? null;
  const facilityKnown = facilityId !== null && context.hasFacility(facilityId);
  if (facilityId !== null && !facilityKnown) report(facilityUnknown([...path, 'facilityId']));
  const resourceId = input.resourceId ?? null;
  const resourceKnown = resourceId !== null && context.resourceOf(resourceId) !== null;
  if (resourceId !== null && !resourceKnown) report(resourceUnknown([...path, 'resourceId']));
  const measured = measuredOf(input, context);
  const ofQuality: Problem[] = [];
  const properties = readProperties(input.properties, [...path, 'properties'], (problem) => ofQuality.push(problem));
  const draft: StreamDraft = {
    direction: input.direction,
    facilityId: facilityKnown ? facilityId : null,
    position: readPosition(input, context.places, path, report),
    activityCodes: activity === null ? [] : [activity],
    resourceId: resourceKnown ? resourceId : null,
    resourceName: readText(input.resourceName, [...path, 'resourceName'], rule, report),
    resourceKind: input.resourceKind ?? null,
    wasteCode: readWasteCode(input.wasteCode, [...path, 'wasteCode'], report),
    amount: readAmount(input.amount, operatingHours, measured, properties, [...path, 'amount'], report),
    operatingHours,
    properties: reported(properties, ofQuality, report),
    availability: input.availability ?? null,
    pattern: readPattern(input.pattern, measured, [...path, 'pattern'], report),
    ...readValidity(input, path, report),
  };
  return { draft, problems };
}
