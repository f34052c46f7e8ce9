import { useTranslation } from 'react-i18next';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { CostFields } from './cost-fields.tsx';
import { LegalSection } from './legal-section.tsx';
import { TextField } from './text-field.tsx';
import { VisibilitySection } from './visibility-section.tsx';

/** What it is by law, how it is dealt with today, and who may know. */
export function StatusStep() {
  const { t } = useTranslation('register');
  const { form } = useForm();
  const isDemand = form.direction === 'demand';
  return (
    <>
      <LegalSection />
      <FormSection title={t('today')} note={t('detailsNote')}>
        <TextField
          field="presentSolution"
          label={t(isDemand ? 'presentSolutionDemand' : 'presentSolutionSupply')}
          help={t(isDemand ? 'presentSolutionDemandHelp' : 'presentSolutionSupplyHelp')}
          long
        />
        <CostFields />
      </FormSection>
      <VisibilitySection />
      <FormSection title={t('externalId')} note={t('detailsNote')}>
        <TextField field="externalId" label={t('externalId')} help={t('externalIdHelp')} />
      </FormSection>
    </>
  );
}
