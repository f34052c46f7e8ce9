import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../text/catalogue.ts';
import { useLanguage } from '../../text/use-language.ts';

export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const { language } = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={language}
      onChange={(chosen) => void chooseLanguage(chosen)}
      data={[
        {
          value: 'en',
          label: (
            <abbr title={t('english')} lang="en" style={{ textDecoration: 'none' }}>
              EN
            </abbr>
          ),
        },
        {
          value: 'da',
          label: (
            <abbr title={t('danish')} lang="da" style={{ textDecoration: 'none' }}>
              DA
            </abbr>
          ),
        },
      ]}
    />
  );
}
