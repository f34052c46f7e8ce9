import { useTranslation } from 'react-i18next';
import type { SeriesSummary } from '../../../src/domain/quantity/profile/summarise-series.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './company.module.css';

/** The few figures of a year of hours, and its months as bars. */
export function HourlySummary({ summary }: { readonly summary: SeriesSummary & { readonly unit: string } }) {
  const { t } = useTranslation('hourly');
  const { language, format } = useLanguage();
  const { unit, sum, peak, mean, loadFactor, monthlySums } = summary;
  const most = Math.max(...monthlySums, Number.MIN_VALUE);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return (
    <>
      <dl className={classes.facts}>
        {(
          [
            ['sum', format.amount(sum, unit)],
            ['peak', format.amount(peak, unit)],
            ['mean', format.amount(mean, unit)],
            ...(loadFactor === null ? [] : [['loadFactor', format.percent(loadFactor)] as const]),
          ] as const
        ).map(([word, figure]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <ol className={classes.months} aria-label={t('months')}>
        {monthlySums.map((amount, index) => (
          <li key={month.format(Date.UTC(2024, index, 1))}>
            <svg className={classes.bar} viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden>
              <rect className={classes.fill} y={40 - (amount / most) * 40} width="10" height={(amount / most) * 40} />
            </svg>
            <span className={classes.month}>{month.format(Date.UTC(2024, index, 1))}</span>
            <span className={classes.hidden}>{format.amount(amount, unit)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
