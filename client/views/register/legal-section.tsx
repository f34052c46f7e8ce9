import { useTranslation } from 'react-i18next';
import { WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import { kindOf } from '../../state/stream-form.ts';
import type { TypedFinding } from '../../state/stream-form.ts';
import { ByProductConditions } from './by-product-conditions.tsx';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { PermitRows } from './permit-rows.tsx';
import { ChoiceField } from './text-field.tsx';
import classes from './fields.module.css';

/** What was said once stays in sight, also where the status no longer asks for it. */
function isJudged({ met, evidence }: TypedFinding): boolean {
  return met !== null || evidence !== '';
}

const HAZARD = ['yes', 'no'] as const;

/** What it is in the eyes of the law, and under which permits. Of energy nothing of the kind is asked. */
export function LegalSection() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  if (kindOf(form) === 'energy' && form.wasteStatus === null && form.permits.length === 0) return null;
  const { wasteStatus, hazardous } = form;
  return (
    <FormSection title={t('legal')} note={t('detailsNote')}>
      <div className={classes.pair}>
        <ChoiceField
          field="wasteStatus"
          label={t('wasteStatus')}
          none={t('wasteStatusUnknown')}
          help={wasteStatus === null ? undefined : t(`wasteStatusHelp.${wasteStatus}`)}
          value={wasteStatus}
          choices={WASTE_STATUSES.map((word) => ({ value: word, label: t(`wasteStatus.${word}`, { ns: 'words' }) }))}
          onChoose={(chosen) => {
            change({ wasteStatus: chosen });
          }}
        />
        <ChoiceField
          field="hazardous"
          label={t('hazardousQuestion')}
          none={t('hazardousUnknown')}
          help={hazardous === null ? t('hazardousHelp') : undefined}
          value={hazardous === null ? null : hazardous ? 'yes' : 'no'}
          choices={HAZARD.map((word) => ({ value: word, label: t(word === 'yes' ? 'hazardousYes' : 'hazardousNo') }))}
          onChoose={(word) => {
            change({ hazardous: word === null ? null : word === 'yes' });
          }}
        />
      </div>
      {(wasteStatus === 'byProduct' || Object.values(form.conditions).some(isJudged)) && <ByProductConditions />}
      <PermitRows />
    </FormSection>
  );
}
