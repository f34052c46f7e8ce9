import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft, IconArrowRight, IconDeviceFloppy } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { StreamInput } from '../../api/generated/later/graphql.ts';
import { placeOfMissing } from '../../state/missing-figure.ts';
import type { FormProblem } from '../../state/form-problem.ts';
import { STEPS, stepNamed, stepOf, stepStates } from '../../state/form-steps.ts';
import type { Step } from '../../state/form-steps.ts';
import { isProvenance } from '../../state/stream-form.ts';
import type { FieldId } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';
import { SOLID } from '../pieces/button-colours.ts';
import { AmountStep } from './amount-step.tsx';
import { elementId, fieldOfElement, SAVE_BUTTON, StreamFormProvider } from './form-context.ts';
import type { Company } from './form-context.ts';
import { useFieldName } from './field-name.ts';
import { useLiveMatches } from './live-matches.ts';
import { LookStep } from './look-step.tsx';
import { MatchBar, MatchPanel } from './match-panel.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { QualityStep } from './quality-step.tsx';
import { ResumedNote } from './resumed-note.tsx';
import { StatusStep } from './status-step.tsx';
import { stepPanel, StepsNav } from './steps-nav.tsx';
import { problemsSeen } from './use-stream-form.ts';
import type { StreamFormControl } from './use-stream-form.ts';
import { WhatStep } from './what-step.tsx';
import classes from './register.module.css';
import steps from './steps.module.css';

interface StreamFormViewProps {
  readonly control: StreamFormControl;
  readonly networkId: string;
  /** The person's own companies in the network; null for the secretariat. */
  readonly companies: readonly Company[] | null;
  readonly title: string;
  readonly lead: string;
  /** Above the form: what else is to be said or asked. */
  readonly children?: ReactNode;
  readonly saveLabel: string;
  readonly discardLabel: string;
  readonly discardedLabel: string;
  readonly saving: boolean;
  /** What went wrong that belongs to no field. */
  readonly failure: ReactNode;
  readonly more?: ReactNode;
  readonly onSave: (stream: StreamInput) => void;
}

/** Who registers for a company leaves it to the company who else sees the stream. */
function onBehalf(stream: StreamInput): StreamInput {
  const theirs: readonly string[] = ['level', 'releasePresentCost'] satisfies (keyof StreamInput)[];
  return Object.fromEntries(Object.entries(stream).filter(([key]) => !theirs.includes(key))) as unknown as StreamInput;
}

/** Which step is open: as the address says, so that the browser's own way back works, else where the draft was left. */
function useStep({ step: kept, tell }: StreamFormControl) {
  const [address, setAddress] = useSearchParams();
  const step = stepNamed(address.get('step')) ?? kept;
  useEffect(() => {
    tell({ type: 'stepped', step });
  }, [step, tell]);
  const goTo = (next: Step) => {
    setAddress((before) => {
      const after = new URLSearchParams(before);
      after.set('step', next);
      return after;
    });
  };
  return { step, goTo };
}

/** The form on one side, who fits on the other. */
export function StreamFormView(props: StreamFormViewProps) {
  const { control, networkId, companies, saving, onSave } = props;
  const { t } = useTranslation('register');
  const { local } = useLanguage();
  const { form, change, reading, attempted, left, refused, tell } = control;
  const live = useLiveMatches(reading, networkId);
  const seen = useMemo(
    () => problemsSeen({ attempted, left, refused }, reading, live.problems),
    [attempted, left, refused, reading, live.problems],
  );
  const summary = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<FieldId | null>(null);
  const [tries, setTries] = useState(0);

  const nameOf = useFieldName(form);
  const sentenceOf = useCallback(
    (problem: FormProblem): string =>
      'key' in problem ? t(`problem.${problem.key}`, { given: problem.given }) : local(problem.message),
    [t, local],
  );
  const sentences = useMemo(() => {
    const byField = new Map<FieldId, string>();
    for (const problem of seen) {
      if (problem.field && !byField.has(problem.field)) byField.set(problem.field, sentenceOf(problem));
    }
    return byField;
  }, [seen, sentenceOf]);
  const context = useMemo(
    () => ({ form, change, networkId, companies, problemAt: (field: FieldId) => sentences.get(field) ?? null }),
    [form, change, networkId, companies, sentences],
  );

  // A try that failed leads to the list of what is to be mended; each new refusal of the server does so again.
  const blocked = attempted && seen.length > 0;
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  const refusedBefore = useRef(0);
  useEffect(() => {
    // What is mended goes from the list while somebody types: that must not take the focus from them.
    if (refused.length > refusedBefore.current) summary.current?.focus();
    refusedBefore.current = refused.length;
  }, [refused]);

  const { step, goTo } = useStep(control);
  const title = useRef<HTMLHeadingElement>(null);
  const stepBefore = useRef(step);
  useEffect(() => {
    const moved = stepBefore.current !== step;
    stepBefore.current = step;
    const field = asked === null ? null : document.getElementById(elementId(asked));
    if (field) {
      field.focus();
      setAsked(null);
    } else if (moved && asked === null) title.current?.focus();
  }, [asked, step]);

  function goToField(field: FieldId): void {
    setAsked(field);
    const there = stepOf(field, form);
    if (there !== step) goTo(there);
  }

  function goToMissing(missing: string): void {
    const place = placeOfMissing(form, missing);
    if (!place) return;
    if (place.form !== form) change(() => place.form);
    setAsked(place.field);
    const there = stepOf(place.field, place.form);
    if (there !== step) goTo(there);
  }

  function save(): void {
    if (saving) return;
    tell({ type: 'attempted' });
    if (reading.stream && live.problems.length === 0)
      onSave(companies === null ? onBehalf(reading.stream) : reading.stream);
    else setTries((count) => count + 1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Enter takes a suggestion; a form this long must not be sent by it. Ctrl+Enter is meant.
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) save();
  }

  const provenanceAsked = [...seen.map(({ field }) => field), asked].some(
    (field) => field !== null && isProvenance(field),
  );
  const number = STEPS.indexOf(step);
  const [before, after] = [STEPS[number - 1], STEPS[number + 1]];

  return (
    <StreamFormProvider value={context}>
      <div className={classes.page}>
        <header className={classes.head}>
          <h1 className={classes.title}>{props.title}</h1>
          <p className={classes.lead}>{props.lead}</p>
        </header>
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={onKeyDown}
          onBlur={({ target }) => {
            const field = target instanceof HTMLElement ? fieldOfElement(target.id) : null;
            if (field) tell({ type: 'left', field });
          }}
        >
          {props.children}
          <ResumedNote control={control} />
          {blocked && (
            <ProblemSummary ref={summary} problems={seen} nameOf={nameOf} sentenceOf={sentenceOf} onGoTo={goToField} />
          )}
          <StepsNav step={step} states={stepStates(form, seen)} goTo={goTo} />
          <div className={classes.sections} {...stepPanel(step)}>
            <header className={steps.head}>
              <h2 ref={title} tabIndex={-1} className={steps.title}>
                {t('stepTitle', { number: number + 1, count: STEPS.length, step: t(`step.${step}`) })}
              </h2>
              <p className={steps.text}>{t(`stepText.${step}`)}</p>
            </header>
            {step === 'what' && <WhatStep />}
            {step === 'amount' && <AmountStep provenanceAsked={provenanceAsked} />}
            {step === 'quality' && <QualityStep />}
            {step === 'status' && <StatusStep />}
            {step === 'look' && <LookStep goTo={goTo} />}
          </div>
          {props.failure}
          <div className={classes.actions}>
            {before && (
              <Button
                variant="default"
                size="md"
                leftSection={<IconArrowLeft size={18} stroke={1.8} aria-hidden />}
                onClick={() => {
                  goTo(before);
                }}
              >
                {t('stepBack')}
              </Button>
            )}
            {after && (
              <Button
                size="md"
                style={SOLID}
                rightSection={<IconArrowRight size={18} stroke={1.8} aria-hidden />}
                onClick={() => {
                  goTo(after);
                }}
              >
                {t('stepNext', { step: t(`step.${after}`) })}
              </Button>
            )}
            <Button
              type="submit"
              id={SAVE_BUTTON}
              {...(after ? { variant: 'default' } : { style: SOLID })}
              size="md"
              loading={saving}
              leftSection={<IconDeviceFloppy size={19} stroke={1.8} aria-hidden />}
            >
              {props.saveLabel}
            </Button>
            {control.touched && (
              <Button
                variant="subtle"
                color="gray"
                onClick={() => {
                  tell({ type: 'cleared' });
                }}
              >
                {props.discardLabel}
              </Button>
            )}
            {control.cleared && (
              <p role="status" className={classes.cleared}>
                {props.discardedLabel}
                <Button
                  autoFocus
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconArrowBackUp size={16} aria-hidden />}
                  onClick={() => {
                    tell({ type: 'restored' });
                    document.getElementById(SAVE_BUTTON)?.focus();
                  }}
                >
                  {t('undo')}
                </Button>
              </p>
            )}
          </div>
          <p className={classes.kept}>{t('kept')}</p>
          {props.more}
        </form>
        <MatchPanel form={form} live={live} fill={goToMissing} />
        <MatchBar form={form} live={live} />
      </div>
    </StreamFormProvider>
  );
}
