import { useTranslation } from 'react-i18next';
import { AVAILABILITIES } from '../../../src/domain/registry/stream.ts';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { ChoiceField, TextField } from './text-field.tsx';
import classes from './fields.module.css';

/** How it comes over the year, and in which years. */
export function WhenSection() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  return (
    <FormSection title={t('when')} note={t('detailsNote')}>
      <div className={classes.triple}>
        <ChoiceField
          field="availability"
          label={t('availability')}
          none={t('availabilityUnknown')}
          value={form.availability}
          choices={AVAILABILITIES.map((word) => ({ value: word, label: t(`availability.${word}`, { ns: 'words' }) }))}
          onChoose={(availability) => {
            change({ availability });
          }}
        />
        <TextField field="validFrom" label={t('validFrom')} />
        <TextField field="validTo" label={t('validTo')} />
      </div>
    </FormSection>
  );
}
