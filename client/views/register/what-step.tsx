import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceCards } from './choice-cards.tsx';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { PlaceSection } from './place-section.tsx';
import { ResourceSection } from './resource-section.tsx';

/** What it is, whether it leaves or enters, and where: all that must be said. */
export function WhatStep() {
  const { t } = useTranslation('register');
  const { form, change } = useForm();
  return (
    <>
      <FormSection title={t('direction')}>
        <ChoiceCards
          field="direction"
          label={t('direction')}
          labelHidden
          value={form.direction}
          choices={[
            {
              value: 'supply',
              label: t('supply'),
              help: t('supplyHelp'),
              sign: <IconPackageExport size={26} stroke={1.4} aria-hidden />,
            },
            {
              value: 'demand',
              label: t('demand'),
              help: t('demandHelp'),
              sign: <IconPackageImport size={26} stroke={1.4} aria-hidden />,
            },
          ]}
          onChoose={(direction) => {
            change({ direction });
          }}
        />
      </FormSection>
      <ResourceSection />
      <PlaceSection />
    </>
  );
}
