import { wasteCode } from '../classification/code-lists.ts';
import type { Party } from './party.ts';

/** Whether a supply is hazardous waste: by what is stated of it, else by its waste code. */
export function isHazardous({ facts, resource }: Party): boolean {
  return facts.isHazardous ?? wasteCode(resource.wasteCode ?? '')?.hazardous ?? false;
}
