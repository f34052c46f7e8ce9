import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../state/form-steps.ts';
import { isPartGiven, PARTS_OF_STEP } from '../../state/form-summary.ts';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { usePartWords } from './part-words.ts';
import steps from './steps.module.css';

/** All that was said, part by part, with the way back to each. */
export function LookStep({ goTo }: { readonly goTo: (step: Step) => void }) {
  const { t } = useTranslation('register');
  const { form } = useForm();
  const wordsOf = usePartWords();
  return PARTS_OF_STEP.map(({ step, parts }) => (
    <FormSection key={step} title={t(`step.${step}`)}>
      <dl className={steps.summary}>
        {parts.map((part) => (
          <div key={part} className={steps.part} data-empty={!isPartGiven(form, part) || undefined}>
            <dt>{t(`part.${part}`)}</dt>
            <dd>{isPartGiven(form, part) ? wordsOf(form, part) : t('notGiven')}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('lookChangeFull', { step: t(`step.${step}`) })}
          onClick={() => {
            goTo(step);
          }}
        >
          {t('lookChange')}
        </Button>
      </div>
    </FormSection>
  ));
}
