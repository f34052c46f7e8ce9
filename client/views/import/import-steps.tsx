import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IMPORT_STEPS } from '../../state/import-progress.ts';
import type { ImportStep } from '../../state/import-progress.ts';
import classes from './import.module.css';

interface ImportStepsProps {
  readonly now: ImportStep;
  /** Whether the last of them is done as well. */
  readonly ended: boolean;
}

/** Where one is on the way. */
export function ImportSteps({ now, ended }: ImportStepsProps) {
  const { t } = useTranslation('import');
  const at = IMPORT_STEPS.indexOf(now);
  return (
    <ol className={classes.steps} aria-label={t('steps')}>
      {IMPORT_STEPS.map((step, index) => {
        const isDone = index < at || (ended && index === at);
        return (
          <li
            key={step}
            className={classes.step}
            data-done={isDone || undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={classes.stepSign} aria-hidden>
              {isDone ? <IconCheck size={14} stroke={2.4} /> : index + 1}
            </span>
            {t(`step.${step}`)}
            {isDone && <span className={classes.hidden}>, {t('stepDone')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
