import { Button } from '@mantine/core';
import { IconArrowBackUp, IconDeviceFloppy, IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamInput } from '../../api/generated/later/graphql.ts';
import type { FormProblem } from '../../state/form-problem.ts';
import { isFolded, isHeatLike, isProvenance } from '../../state/stream-form.ts';
import type { FieldId } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AmountSection } from './amount-section.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { DetailsSection } from './details-section.tsx';
import { elementId, fieldOfElement, SAVE_BUTTON, StreamFormProvider } from './form-context.ts';
import type { Company } from './form-context.ts';
import { useFieldName } from './field-name.ts';
import { FormSection } from './form-section.tsx';
import { useLiveMatches } from './live-matches.ts';
import { MatchBar, MatchPanel } from './match-panel.tsx';
import { PlaceSection } from './place-section.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { ResourceSection } from './resource-section.tsx';
import { VisibilitySection } from './visibility-section.tsx';
import { problemsSeen } from './use-stream-form.ts';
import type { StreamFormControl } from './use-stream-form.ts';
import classes from './register.module.css';

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

  useEffect(() => {
    if (asked === null) return;
    document.getElementById(elementId(asked))?.focus();
    setAsked(null);
  }, [asked]);

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

  const problemFields = seen.map(({ field }) => field);
  const foldedAsked = [...problemFields, asked].some(
    (field) => field !== null && isFolded(field) && !(isHeatLike(form) && isTemperature(field)),
  );

  function isTemperature(field: FieldId): boolean {
    const row = form.properties.find(({ name }) => name === 'temperature');
    return row !== undefined && field.startsWith(`properties.${row.id}.`);
  }

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
          {blocked && (
            <ProblemSummary ref={summary} problems={seen} nameOf={nameOf} sentenceOf={sentenceOf} onGoTo={setAsked} />
          )}
          <div className={classes.sections}>
            <FormSection step={1} title={t('direction')}>
              <ChoiceCards
                field="direction"
                label={t('direction')}
                labelHidden
                value={form.direction}
                choices={[
                  {
                    value: 'supply',
                    label: t('supply'),
                    help: t('supplyHelp'),
                    sign: <IconPackageExport size={26} stroke={1.4} aria-hidden />,
                  },
                  {
                    value: 'demand',
                    label: t('demand'),
                    help: t('demandHelp'),
                    sign: <IconPackageImport size={26} stroke={1.4} aria-hidden />,
                  },
                ]}
                onChoose={(direction) => {
                  change({ direction });
                }}
              />
            </FormSection>
            <ResourceSection />
            <AmountSection
              provenanceAsked={[...problemFields, asked].some((field) => field !== null && isProvenance(field))}
            />
            <PlaceSection />
            <DetailsSection asked={foldedAsked} />
            <VisibilitySection />
          </div>
          {props.failure}
          <div className={classes.actions}>
            <Button
              type="submit"
              id={SAVE_BUTTON}
              style={SOLID}
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
        <MatchPanel form={form} live={live} />
        <MatchBar form={form} live={live} />
      </div>
    </StreamFormProvider>
  );
}
