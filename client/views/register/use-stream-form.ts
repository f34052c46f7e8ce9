import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Language } from '../../../src/domain/text.ts';
import { orderedProblems } from '../../state/form-problem.ts';
import type { FormProblem } from '../../state/form-problem.ts';
import type { Step } from '../../state/form-steps.ts';
import { rewritten } from '../../state/stream-form.ts';
import type { FieldId, StreamForm } from '../../state/stream-form.ts';
import { partsThatDiffer } from '../../state/stream-form-of.ts';
import { readForm } from '../../state/stream-form-reading.ts';
import type { FormReading } from '../../state/stream-form-reading.ts';
import { useLanguage } from '../../text/use-language.ts';
import { dropDraft, keepDraft, keptDraft } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';

interface FormState extends KeptDraft {
  /** When the draft was left that the form began with; null where it began otherwise. */
  readonly leftAt: number | null;
  /** What the form is cleared to, and what there is to be saved is told by. */
  readonly initial: StreamForm;
  /** The form before it was cleared, until something new is typed. */
  readonly cleared: StreamForm | null;
  /** Whether the person has tried to save: from then on everything missing is said. */
  readonly attempted: boolean;
  /** Fields that have been left: what is wrong in them is said at once. */
  readonly left: readonly FieldId[];
  /** What the server said of the last try, each until its field is mended. */
  readonly refused: readonly FormProblem[];
}

type FormEvent =
  | { readonly type: 'changed'; readonly change: (form: StreamForm) => StreamForm }
  | { readonly type: 'left'; readonly field: FieldId }
  | { readonly type: 'attempted' }
  | { readonly type: 'stepped'; readonly step: Step }
  /** The key stands for something that was saved already, from another tab. */
  | { readonly type: 'rekeyed' }
  | { readonly type: 'refused'; readonly problems: readonly FormProblem[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'restored' }
  | { readonly type: 'spoken'; readonly language: Language }
  | { readonly type: 'rebased'; readonly form: StreamForm; readonly initial: StreamForm; readonly version: number };

/** Fields that are judged together: to mend one may mend the other. */
const TOGETHER: readonly (readonly string[])[] = [
  ['latitude', 'longitude'],
  ['validFrom', 'validTo'],
  ['wasteStatus', 'hazardous', 'conditions'],
  ['batchAmount', 'batchUnit', 'resource'],
  ['costAmount', 'costUnit', 'costYear'],
  ['resource', 'amount', 'unit', 'operatingHours'],
  ['facility', 'placeIsNew'],
];

/** Whether that change may have mended what was wrong at the field. */
function isTouched(field: FieldId, before: StreamForm, after: StreamForm): boolean {
  const name = field.split('.')[0] ?? '';
  const names = TOGETHER.find((group) => group.includes(name)) ?? [name];
  return (Object.keys(after) as (keyof StreamForm)[]).some(
    (key) => before[key] !== after[key] && names.some((one) => key.startsWith(one)),
  );
}

function changed(state: FormState, form: StreamForm): FormState {
  const refused = state.refused.filter(({ field }) => field !== null && !isTouched(field, state.form, form));
  return { ...state, form, refused, cleared: null };
}

function next(state: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'changed':
      return changed(state, event.change(state.form));
    case 'left':
      return state.left.includes(event.field) ? state : { ...state, left: [...state.left, event.field] };
    case 'attempted':
      return { ...state, attempted: true, refused: [] };
    case 'stepped':
      return state.step === event.step ? state : { ...state, step: event.step };
    case 'rekeyed':
      return { ...state, idempotencyKey: crypto.randomUUID() };
    case 'refused':
      return { ...state, refused: event.problems };
    case 'cleared':
      return {
        ...state,
        form: state.initial,
        cleared: state.form,
        leftAt: null,
        attempted: false,
        left: [],
        refused: [],
        idempotencyKey: crypto.randomUUID(),
      };
    case 'restored':
      return state.cleared ? { ...state, form: state.cleared, cleared: null } : state;
    case 'spoken':
      return {
        ...state,
        form: rewritten(state.form, state.language, event.language),
        initial: rewritten(state.initial, state.language, event.language),
        cleared: state.cleared && rewritten(state.cleared, state.language, event.language),
        language: event.language,
      };
    case 'rebased':
      return { ...changed(state, event.form), initial: event.initial, version: event.version };
  }
}

interface FormOptions {
  /** Under which the draft is kept in this tab. */
  readonly name: string;
  readonly initial: StreamForm;
  readonly version: number | null;
}

function opened({ name, initial, version, language }: FormOptions & { readonly language: Language }): FormState {
  const kept = keptDraft(name);
  const fresh: KeptDraft = { form: initial, idempotencyKey: crypto.randomUUID(), language, version, step: 'what' };
  // A change begun on another version would silently undo what somebody else did since: the server will say so on saving.
  const draft = kept?.draft ?? fresh;
  const leftAt = kept?.leftAt ?? null;
  const spoken = next(
    { ...draft, leftAt, initial, cleared: null, attempted: false, left: [], refused: [] },
    { type: 'spoken', language },
  );
  return { ...spoken, initial };
}

/** The form of one stream: what is typed, what it says, what is wrong with it; kept through a reload of the page. */
export function useStreamForm(options: FormOptions) {
  const { language } = useLanguage();
  const [state, tell] = useReducer(next, { ...options, language }, opened);
  const { form, attempted, left, refused } = state;
  if (state.language !== language) tell({ type: 'spoken', language });

  const { name } = options;
  const { idempotencyKey, version, step } = state;
  const { initial } = state;
  const touched = useMemo(() => partsThatDiffer(form, initial).length > 0, [form, initial]);
  useEffect(() => {
    if (touched) keepDraft(name, { form, idempotencyKey, language: state.language, version, step });
    else dropDraft(name);
  }, [touched, name, form, idempotencyKey, state.language, version, step]);

  const reading = useMemo(() => readForm(form, state.language), [form, state.language]);
  const change = useCallback((part: Partial<StreamForm> | ((form: StreamForm) => StreamForm)) => {
    tell({ type: 'changed', change: typeof part === 'function' ? part : (before) => ({ ...before, ...part }) });
  }, []);

  return {
    form,
    reading,
    idempotencyKey,
    version,
    step,
    leftAt: state.leftAt,
    touched,
    attempted,
    refused,
    cleared: state.cleared !== null,
    left,
    change,
    tell,
  };
}

export type StreamFormControl = ReturnType<typeof useStreamForm>;

/** Problems that are to be seen now: all once saving was tried, else those of fields that have been filled in and left. */
export function problemsSeen(
  control: Pick<StreamFormControl, 'attempted' | 'left' | 'refused'>,
  reading: FormReading,
  fromServer: readonly FormProblem[],
): readonly FormProblem[] {
  const all = orderedProblems(reading.problems, fromServer, control.refused);
  if (control.attempted) return all;
  return all.filter(
    (problem) =>
      problem.field !== null &&
      control.left.includes(problem.field) &&
      (!('key' in problem) || problem.key.endsWith('Unreadable')),
  );
}
