import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Parts } from '../pieces/page.tsx';

/** The pages of "my company". */
export function CompanyParts() {
  const { t } = useTranslation(['people', 'shell', 'disclosure']);
  const { search } = useLocation();
  return (
    <Parts
      label={t('company', { ns: 'shell' })}
      parts={[
        { to: `/company${search}`, label: t('facilities', { ns: 'disclosure' }) },
        { to: `/company/seen${search}`, label: t('seenPart', { ns: 'disclosure' }) },
        { to: `/company/colleagues${search}`, label: t('colleagues') },
      ]}
    />
  );
}
