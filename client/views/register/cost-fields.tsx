import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { elementId, useForm } from './form-context.ts';
import { TextField } from './text-field.tsx';
import fields from './fields.module.css';
import classes from '../disclosure/disclosure.module.css';

/** What it costs or earns today, and whether others may know. */
export function CostFields() {
  const { t } = useTranslation(['disclosure', 'register']);
  const { form, change, companies } = useForm();
  return (
    <div>
      <div className={fields.triple}>
        <TextField
          field="costAmount"
          label={t(form.direction === 'demand' ? 'costDemand' : 'costSupply')}
          optional
          figures="decimal"
        />
        <TextField field="costUnit" label={t('costUnit')} optional placeholder={t('costUnitExample')} />
        <TextField field="costYear" label={t('register:costYear')} optional figures="numeric" />
      </div>
      <p className={fields.below}>{t('costHelp')}</p>
      {companies !== null && form.costAmount.trim() !== '' && (
        <Checkbox
          className={classes.release ?? ''}
          id={elementId('costReleased')}
          label={t('costRelease')}
          checked={form.costReleased}
          onChange={(event) => {
            change({ costReleased: event.currentTarget.checked });
          }}
        />
      )}
    </div>
  );
}
