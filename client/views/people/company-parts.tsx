import { useTranslation } from 'react-i18next';
import { Parts } from '../pieces/page.tsx';

/** The pages of "my company". */
export function CompanyParts() {
  const { t } = useTranslation(['people', 'shell']);
  return (
    <Parts label={t('company', { ns: 'shell' })} parts={[{ to: '/company/colleagues', label: t('colleagues') }]} />
  );
}
