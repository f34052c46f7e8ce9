import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { STEPS } from '../../state/form-steps.ts';
import type { Step, StepState } from '../../state/form-steps.ts';
import classes from './steps.module.css';

interface StepsNavProps {
  readonly step: Step;
  readonly states: Readonly<Record<Step, StepState>>;
  readonly goTo: (step: Step) => void;
}

const PANEL = 'step-panel';

/** What the panel of a step needs, so that it is named by its tab. */
export function stepPanel(step: Step) {
  return { role: 'tabpanel', id: PANEL, 'aria-labelledby': `step-${step}` } as const;
}

/**
 * All steps in sight: each can be gone to at any time, in any order. One stop for the tabulator, so that nobody without a mouse
 * passes five of them on the way to the first field; the arrows lead along.
 */
export function StepsNav({ step, states, goTo }: StepsNavProps) {
  const { t } = useTranslation('register');

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const here = tabs.findIndex((tab) => tab === document.activeElement);
    const there: Readonly<Record<string, number>> = {
      ArrowRight: (here + 1) % tabs.length,
      ArrowLeft: (here + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const index = there[event.key];
    if (index === undefined) return;
    event.preventDefault();
    tabs[index]?.focus();
  }

  return (
    <div role="tablist" className={classes.list} aria-label={t('steps')} onKeyDown={onKeyDown}>
      {STEPS.map((one, index) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`step-${one}`}
          className={classes.step}
          data-state={states[one]}
          aria-selected={one === step}
          aria-controls={one === step ? PANEL : undefined}
          tabIndex={one === step ? 0 : -1}
          onClick={() => {
            goTo(one);
          }}
        >
          <span className={classes.sign} aria-hidden>
            <StepSign state={one === step && states[one] === 'begun' ? 'empty' : states[one]} number={index + 1} />
          </span>
          <span className={classes.label}>{t(`step.${one}`)}</span>
          {states[one] !== 'empty' && <span className={classes.hidden}>{t(`stepState.${states[one]}`)}</span>}
        </button>
      ))}
    </div>
  );
}

function StepSign({ state, number }: { readonly state: StepState; readonly number: number }) {
  if (state === 'wrong') return <IconAlertTriangle size={15} stroke={2.2} />;
  return state === 'begun' ? <IconCheck size={15} stroke={2.4} /> : number;
}
