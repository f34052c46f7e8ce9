import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { Dimension } from '../quantity/unit.ts';
import { readWasteCode } from './code-field.ts';
import type { Path } from './field.ts';
import type { Resource, ResourceKind } from './resource.ts';
import type { NewResourceInput } from './stream-input.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';

/** A resource that people add themselves; the registry gives it an id. */
export type ValidResource = Omit<Resource, 'id'>;

const BY_MASS_OR_VOLUME: readonly Dimension[] = ['massFlow', 'mass', 'volumeFlow', 'volume', 'gasFlow', 'gasVolume'];

/** In which dimensions people may give the amount of a resource of which no more than the kind is known. */
export const USUAL_DIMENSIONS: Readonly<Record<ResourceKind, readonly Dimension[]>> = {
  material: BY_MASS_OR_VOLUME,
  water: ['volumeFlow', 'volume', 'massFlow', 'mass'],
  energy: ['energyFlow', 'energy', ...BY_MASS_OR_VOLUME],
  sharedUtility: ['energyFlow', 'energy', ...BY_MASS_OR_VOLUME, 'length'],
};

/** Checks a resource to be added; its name stands in both languages until someone translates it. */
export function validateResource(input: NewResourceInput, path: Path = []): Result<ValidResource> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const name = readText(input.name, [...path, 'name'], { limit: TEXT_LIMITS.name, required: true }, report);
  const wasteCode = readWasteCode(input.wasteCode, [...path, 'wasteCode'], report);
  if (name === null || problems.length > 0) return failure(problems);
  return success({
    key: null,
    kind: input.kind,
    name: { en: name, da: name },
    synonyms: [],
    wasteCode,
    measuredIn: USUAL_DIMENSIONS[input.kind],
  });
}
