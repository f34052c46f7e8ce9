import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BY_PRODUCT_CONDITIONS } from '../../../src/domain/registry/waste-status.ts';
import type { ByProductCondition } from '../../../src/domain/registry/waste-status.ts';
import type { TypedFinding } from '../../state/stream-form.ts';
import { Choice } from '../pieces/choice.tsx';
import { elementId, useForm } from './form-context.ts';
import classes from './fields.module.css';

const ANSWERS = { met: true, notMet: false, open: null } as const;

/** The four conditions of Directive 2008/98/EC article 5, one by one with what shows them. */
export function ByProductConditions() {
  const { t } = useTranslation('register');
  const { form, change, problemAt } = useForm();
  const problem = problemAt('conditions');
  const id = elementId('conditions');

  function set(condition: ByProductCondition, part: Partial<TypedFinding>): void {
    change((before) => ({
      ...before,
      conditions: { ...before.conditions, [condition]: { ...before.conditions[condition], ...part } },
    }));
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`} className={classes.nested}>
      <div>
        <p id={`${id}-label`} className={classes.legend}>
          {t('conditions')}
        </p>
        <p className={classes.help}>{t('conditionsHelp')}</p>
        {problem && <p className={classes.problem}>{problem}</p>}
      </div>
      {BY_PRODUCT_CONDITIONS.map((condition, index) => {
        const { met, evidence } = form.conditions[condition];
        const name = t(`condition.${condition}`);
        return (
          <div key={condition} className={classes.condition}>
            <p className={classes.conditionName}>{name}</p>
            <Choice
              label={name}
              small
              value={met === null ? 'open' : met ? 'met' : 'notMet'}
              options={[
                { value: 'met', label: t('conditionMet') },
                { value: 'notMet', label: t('conditionNotMet') },
                { value: 'open', label: t('conditionOpen') },
              ]}
              choose={(answer) => {
                set(condition, { met: ANSWERS[answer] });
              }}
            />
            <TextInput
              id={index === 0 ? id : undefined}
              size="sm"
              aria-label={t('evidenceOf', { condition: name })}
              placeholder={t('evidence')}
              autoComplete="off"
              value={evidence}
              onChange={(event) => {
                set(condition, { evidence: event.currentTarget.value });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
