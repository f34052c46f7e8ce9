import type { Step } from './form-steps.ts';
import { EMPTY_FORM } from './stream-form.ts';
import type { StreamForm } from './stream-form.ts';
import { partsThatDiffer } from './stream-form-of.ts';
import type { FormPart } from './stream-form-of.ts';

/** What is said in each step, to look over before it is saved. */
export const PARTS_OF_STEP: readonly {
  readonly step: Exclude<Step, 'look'>;
  readonly parts: readonly FormPart[];
}[] = [
  { step: 'what', parts: ['direction', 'resource', 'description', 'place'] },
  { step: 'amount', parts: ['amount', 'provenance', 'availability', 'years'] },
  { step: 'quality', parts: ['properties'] },
  { step: 'status', parts: ['wasteStatus', 'permits', 'presentSolution', 'cost', 'level', 'externalId'] },
];

/** What always says something, also where nobody has touched it. */
const ALWAYS: readonly FormPart[] = ['level'];

/** Whether anything is said of a part. */
export function isPartGiven(form: StreamForm, part: FormPart): boolean {
  if (part === 'provenance' && form.amount.trim() === '') return false;
  // Whose it is may be known before where it is.
  if (part === 'place') return form.placeIsNew ? form.facilityName.trim() !== '' : form.facility !== null;
  return ALWAYS.includes(part) || part === 'provenance' || partsThatDiffer(form, EMPTY_FORM).includes(part);
}
