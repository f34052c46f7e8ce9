import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Entrance } from './entrance.tsx';

/** That a link is used up, too old, or was cut short on its way. */
export function LinkBroken({ to }: { readonly to: string }) {
  const { t } = useTranslation('signIn');
  return (
    <Entrance title={t('linkTitle')} lead={t('linkText')}>
      <Link to={to}>{t('goOn')}</Link>
    </Entrance>
  );
}
