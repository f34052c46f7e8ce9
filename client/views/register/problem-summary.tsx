import { IconAlertTriangle } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormProblem } from '../../state/form-problem.ts';
import type { FieldId } from '../../state/stream-form.ts';
import { elementId } from './form-context.ts';
import classes from './register.module.css';

interface ProblemSummaryProps {
  readonly problems: readonly FormProblem[];
  readonly nameOf: (field: FieldId) => string;
  readonly sentenceOf: (problem: FormProblem) => string;
  /** Brings a field into sight, unfolding what hides it. */
  readonly onGoTo: (field: FieldId) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** Everything that stands in the way of saving, each a way to its field. */
export function ProblemSummary({ problems, nameOf, sentenceOf, onGoTo, ref }: ProblemSummaryProps) {
  const { t } = useTranslation('register');
  return (
    <div ref={ref} tabIndex={-1} className={classes.summary} role="group" aria-labelledby="problems-title">
      <h2 id="problems-title" className={classes.summaryTitle}>
        <IconAlertTriangle size={20} aria-hidden />
        {t('problems', { count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem) => {
          const { field } = problem;
          const sentence = sentenceOf(problem);
          return (
            <li key={`${field ?? ''} ${sentence}`}>
              {field === null ? (
                sentence
              ) : (
                <a
                  href={`#${elementId(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(field);
                  }}
                >
                  {`${nameOf(field)}: ${sentence}`}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
