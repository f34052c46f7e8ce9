import { useTranslation } from 'react-i18next';
import { useLanguage } from './use-language.ts';

const LOCALES = { en: 'en-GB', da: 'da-DK' } as const;

/** Days and times as the reader's country writes them, from ISO 8601 as the API gives it. */
export function useDates() {
  const { t } = useTranslation('forms');
  const { language } = useLanguage();
  const locale = LOCALES[language];
  const day = (given: string) => new Date(given).toLocaleDateString(locale, { dateStyle: 'long' });
  return {
    /** `23 November 2026`. */
    day,
    /** `today 15:20`, `23 November 2026 15:20`. */
    moment: (given: string) => {
      const then = new Date(given);
      const daysAgo = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / 86_400_000);
      return t('onDay', {
        day:
          daysAgo === 0 || daysAgo === 1
            ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
            : day(given),
        time: then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
      });
    },
  };
}
