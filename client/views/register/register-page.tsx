import { useTranslation } from 'react-i18next';

export default function RegisterPage() {
  const { t } = useTranslation('register');
  return <h1>{t('title')}</h1>;
}
