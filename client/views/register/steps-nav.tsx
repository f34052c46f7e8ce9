import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { STEPS } from '../../state/form-steps.ts';
import type { Step, StepState } from '../../state/form-steps.ts';
import classes from './steps.module.css';

interface StepsNavProps {
  readonly step: Step;
  readonly states: Readonly<Record<Step, StepState>>;
  readonly goTo: (step: Step) => void;
}

/** All steps in sight: each can be gone to at any time, in any order. */
export function StepsNav({ step, states, goTo }: StepsNavProps) {
  const { t } = useTranslation('register');
  return (
    <nav className={classes.nav} aria-label={t('steps')}>
      <ol className={classes.list}>
        {STEPS.map((one, index) => (
          <li key={one} className={classes.item}>
            <button
              type="button"
              className={classes.step}
              data-state={states[one]}
              aria-current={one === step ? 'step' : undefined}
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
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepSign({ state, number }: { readonly state: StepState; readonly number: number }) {
  if (state === 'wrong') return <IconAlertTriangle size={15} stroke={2.2} />;
  return state === 'begun' ? <IconCheck size={15} stroke={2.4} /> : number;
}
