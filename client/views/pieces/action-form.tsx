import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFailure } from '../../api/ask.ts';
import { placeProblems } from '../../state/placed-problems.ts';
import type { PlacedProblems } from '../../state/placed-problems.ts';
import { ActionFailure } from './action-failure.tsx';
import { REMOVE, SOLID } from './button-colours.ts';
import { FieldsContext } from './fields-context.ts';
import classes from './people.module.css';

/** What was typed into the field of that name; empty where there is none. */
type Given = (name: string) => string;

interface ActionFormProps<Answer> {
  readonly submit: string;
  /** Said to those who see nothing of the form around the button. */
  readonly label?: string;
  readonly send: (given: Given) => Promise<Answer>;
  readonly done: (answer: Answer, given: Given) => void;
  /** Whether what was typed stays when it is done. */
  readonly keeps?: boolean;
  /** Said beside the button when it is done. */
  readonly doneText?: string | undefined;
  /** Other ways, beside the button. */
  readonly beside?: ReactNode;
  readonly quiet?: boolean;
  /** Whether it takes something away for good. */
  readonly removes?: boolean;
  /** What the page itself can find wrong: the name of a field, and the sentence to say there. */
  readonly check?: (given: Given) => readonly [name: string, sentence: string] | null;
  readonly children: ReactNode;
}

const NO_PROBLEMS: PlacedProblems = { at: {}, elsewhere: [] };

/**
 * A form that does one thing. What is wrong is said all at once, each at its field, and the focus goes to the first. The
 * fields hold themselves what is typed, as password managers expect it.
 */
export function ActionForm<Answer>(props: ActionFormProps<Answer>) {
  const { submit, label, send, done, keeps = false, doneText, beside, quiet = false, removes, check, children } = props;
  const { t } = useTranslation('forms');
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const sending = useMutation({ mutationFn: send });

  useEffect(() => {
    if (Object.keys(problems.at).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);

  const context = useMemo(
    () => ({
      problemAt: (name: string) => problems.at[name] ?? null,
      forget: (name: string) => {
        setProblems(({ at, elsewhere }) => ({
          at: Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)),
          elsewhere,
        }));
      },
    }),
    [problems],
  );

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (sending.isPending) return;
    const element = event.currentTarget;
    const data = new FormData(element);
    const given: Given = (name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const empty = [...element.querySelectorAll<HTMLInputElement>('[required]')].filter(
      ({ name }) => given(name).trim() === '',
    );
    const wrong = empty.length > 0 ? null : check?.(given);
    const found = empty.map(({ name }): [string, string] => [name, t('needed')]);
    if (wrong) found.push([...wrong]);
    if (found.length > 0) {
      sending.reset();
      setProblems({ at: Object.fromEntries(found), elsewhere: [] });
      return;
    }
    setProblems(NO_PROBLEMS);
    sending.mutate(given, {
      onSuccess: (answer) => {
        if (!keeps) element.reset();
        done(answer, given);
      },
      onError: (failure) => {
        const names = new Set([...element.elements].map((one) => one.getAttribute('name') ?? ''));
        setProblems(placeProblems(failure instanceof AskFailure ? failure.problems : [], names));
      },
    });
  }

  const placed = Object.keys(problems.at).length > 0 && problems.elsewhere.length === 0;
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={onSubmit} aria-label={label}>
      <FieldsContext value={context}>{children}</FieldsContext>
      {sending.error && !placed && <ActionFailure failure={sending.error} only={problems.elsewhere} />}
      <div className={classes.actions}>
        <Button
          type="submit"
          variant={quiet ? 'default' : 'filled'}
          {...(!quiet && { style: removes ? REMOVE : SOLID })}
          loading={sending.isPending}
        >
          {submit}
        </Button>
        {beside}
        <span role="status" className={classes.done}>
          {sending.isSuccess && doneText}
        </span>
      </div>
    </form>
  );
}
