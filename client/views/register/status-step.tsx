import { useTranslation } from 'react-i18next';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { CostFields } from './cost-fields.tsx';
import { TextField } from './text-field.tsx';
import { VisibilitySection } from './visibility-section.tsx';

/** How it is dealt with today, and who may know. */
export function StatusStep() {
  const { t } = useTranslation('register');
  const { form } = useForm();
  const isDemand = form.direction === 'demand';
  return (
    <>
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
    </>
  );
}
