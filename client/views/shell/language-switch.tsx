import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { chooseLanguage } from '../../text/catalogue.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Choice } from '../pieces/choice.tsx';
import classes from './app-frame.module.css';

const NAMES = { en: 'english', da: 'danish' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const { language } = useLanguage();
  return (
    <Choice
      small
      label={t('language')}
      value={language}
      choose={(chosen) => void chooseLanguage(chosen)}
      options={LANGUAGES.map((one) => ({
        value: one,
        label: (
          <abbr title={t(NAMES[one])} lang={one} className={classes.language}>
            {one.toUpperCase()}
          </abbr>
        ),
      }))}
    />
  );
}
