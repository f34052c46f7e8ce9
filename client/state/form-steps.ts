import type { FormProblem } from './form-problem.ts';
import { isHeatLike } from './stream-form.ts';
import type { FieldId, StreamForm } from './stream-form.ts';
import { EMPTY_FORM } from './stream-form.ts';

/** The steps in which a stream is described; none must be finished before another. */
export const STEPS = ['what', 'amount', 'quality', 'status', 'look'] as const;
export type Step = (typeof STEPS)[number];

export function stepNamed(word: string | null): Step | null {
  return STEPS.find((step) => step === word) ?? null;
}

/** How one stands with a step. */
export type StepState = 'empty' | 'begun' | 'wrong';

const STEP_OF_FIELD: Readonly<Record<string, Step>> = {
  operatingHours: 'amount',
  amount: 'amount',
  unit: 'amount',
  basis: 'amount',
  source: 'amount',
  sourceYear: 'amount',
  availability: 'amount',
  months: 'amount',
  weekdays: 'amount',
  batchAmount: 'amount',
  batchUnit: 'amount',
  batchEvery: 'amount',
  validFrom: 'amount',
  validTo: 'amount',
  properties: 'quality',
  wasteStatus: 'status',
  hazardous: 'status',
  conditions: 'status',
  permits: 'status',
  externalId: 'status',
  costYear: 'status',
  presentSolution: 'status',
  costAmount: 'status',
  costUnit: 'status',
  costReleased: 'status',
  level: 'status',
};

function isTemperature(field: FieldId, form: StreamForm): boolean {
  const row = form.properties.find(({ name }) => name === 'temperature');
  return row !== undefined && field.startsWith(`properties.${row.id}.`);
}

/** The step that a field is asked for in. */
export function stepOf(field: FieldId, form: StreamForm): Step {
  // The temperature of heat is asked for beside its amount: without it the amount says little.
  if (isHeatLike(form) && isTemperature(field, form)) return 'amount';
  return STEP_OF_FIELD[field.split('.')[0] ?? ''] ?? 'what';
}

/** Keys of the form that say something of a step, once they are not as at the start. */
const KEYS_OF_STEP: Readonly<Record<Exclude<Step, 'look'>, readonly (keyof StreamForm)[]>> = {
  what: ['direction', 'resource', 'resourceText', 'facility', 'facilityName', 'description'],
  amount: ['amount', 'operatingHours', 'availability', 'validFrom', 'validTo', 'batchAmount', 'batchEvery'],
  quality: ['properties'],
  status: ['wasteStatus', 'hazardous', 'permits', 'externalId', 'presentSolution', 'costAmount', 'level'],
};

function isGiven(form: StreamForm, key: keyof StreamForm): boolean {
  if (key === 'permits') return form.permits.some(({ name }) => name.trim() !== '');
  if (key !== 'properties') return form[key] !== EMPTY_FORM[key];
  return form.properties.some((row) => row.minimum !== '' || row.typical !== '' || row.maximum !== '');
}

/** What is known of each step: whether anything is wrong in it, or anything filled in. `problems`: those to be seen now. */
export function stepStates(form: StreamForm, problems: readonly FormProblem[]): Readonly<Record<Step, StepState>> {
  const wrong = new Set(problems.flatMap(({ field }) => (field === null ? [] : [stepOf(field, form)])));
  const state = (step: Step): StepState => {
    if (wrong.has(step)) return 'wrong';
    return step !== 'look' && KEYS_OF_STEP[step].some((key) => isGiven(form, key)) ? 'begun' : 'empty';
  };
  return {
    what: state('what'),
    amount: state('amount'),
    quality: state('quality'),
    status: state('status'),
    look: state('look'),
  };
}
