import { useTranslation } from 'react-i18next';
import { AVAILABILITIES } from '../../../src/domain/registry/stream.ts';
import { unitsOffered } from '../../state/units-offered.ts';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { SharesField } from './shares-field.tsx';
import { ChoiceField, TextField } from './text-field.tsx';
import { UnitField } from './unit-field.tsx';
import classes from './fields.module.css';

/** What a batch is counted in. */
const BATCH_UNITS = ['t', 'kg', 'm3', 'Nm3', 'MWh', 'GJ'];

function isGiven(typed: readonly string[]): boolean {
  return typed.some((one) => one.trim() !== '');
}

/** How it comes over the year, and from when to when. */
export function WhenSection() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  const { availability } = form;
  return (
    <FormSection title={t('when')} note={t('detailsNote')}>
      <div className={classes.triple}>
        <ChoiceField
          field="availability"
          label={t('availability')}
          none={t('availabilityUnknown')}
          value={availability}
          choices={AVAILABILITIES.map((word) => ({ value: word, label: t(`availability.${word}`, { ns: 'words' }) }))}
          onChoose={(chosen) => {
            change({ availability: chosen });
          }}
        />
        <TextField field="validFrom" label={t('validFrom')} placeholder="2026-03" />
        <TextField field="validTo" label={t('validTo')} placeholder="2030" />
      </div>
      <p className={classes.below}>{t('dateHelp')}</p>
      {(availability === 'seasonal' || isGiven(form.months)) && <SharesField field="months" />}
      {(availability === 'weekly' || isGiven(form.weekdays)) && <SharesField field="weekdays" />}
      {(availability === 'batch' || isGiven([form.batchAmount, form.batchEvery])) && <BatchFields />}
      <p className={classes.help}>{t('hoursElsewhere')}</p>
    </FormSection>
  );
}

function BatchFields() {
  const { t } = useTranslation('register');
  const { form, change } = useForm();
  return (
    <div className={classes.batch}>
      <TextField field="batchAmount" label={t('batchAmount')} figures="decimal" />
      <UnitField
        field="batchUnit"
        label={t('batchUnit')}
        value={form.batchUnit}
        offered={(typed) => unitsOffered(typed, BATCH_UNITS, null)}
        onChange={(batchUnit) => {
          change({ batchUnit });
        }}
      />
      <TextField field="batchEvery" label={t('batchEvery')} figures="decimal" unit={t('days')} />
    </div>
  );
}
