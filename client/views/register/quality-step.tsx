import { useTranslation } from 'react-i18next';
import { FormSection } from './form-section.tsx';
import { PropertyRows } from './property-rows.tsx';

/** What is in it: the properties that decide who can use it. */
export function QualityStep() {
  const { t } = useTranslation('register');
  return (
    <FormSection title={t('properties')} note={t('detailsNote')}>
      <PropertyRows />
    </FormSection>
  );
}
