import { useTranslation } from 'react-i18next';
import { Parts } from '../pieces/page.tsx';

/** The pages of the secretariat. */
export function SecretariatParts() {
  const { t } = useTranslation(['people', 'shell']);
  return (
    <Parts
      label={t('secretariat', { ns: 'shell' })}
      parts={[
        { to: '/secretariat', label: t('companies') },
        { to: '/secretariat/matches', label: t('matchesPart') },
        { to: '/secretariat/rules', label: t('rulesPart') },
        { to: '/secretariat/knowledge', label: t('knowledgePart') },
        { to: '/secretariat/team', label: t('team') },
      ]}
    />
  );
}
