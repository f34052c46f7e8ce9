import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../api/stream-facts-questions.ts';
import { overlayBars, storageAnswer } from '../../state/overlay-bars.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './overlay.module.css';
import company from './company.module.css';

/** Of the drawing: one month is that wide and all of them that high. */
const [MONTH, HEIGHT] = [20, 60];

/** What a supply serves of a demand: in figures, as months drawn, and as a table. */
export function OverlayFigures({ overlay }: { readonly overlay: Overlay }) {
  const { t } = useTranslation('streamFacts');
  const { local, format } = useLanguage();
  const { year, unit, coverage, coverageWithStorage, storageForFullCoverage, hoursOfDemand, hoursCovered } = overlay;
  const { supplyAssumptions, demandAssumptions } = overlay;
  const assumed = [
    ...supplyAssumptions.map((sentence) => t('ofSupply', { sentence: local(sentence) })),
    ...demandAssumptions.map((sentence) => t('ofDemand', { sentence: local(sentence) })),
  ];
  return (
    <>
      <dl className={company.facts}>
        {coverage !== null && (
          <>
            <div>
              <dt>{t('coverage')}</dt>
              <dd>{t('coverageOf', { share: format.percent(coverage), year })}</dd>
            </div>
            <div>
              <dt>{t('hours')}</dt>
              <dd>{t('hoursOf', { covered: format.number(hoursCovered), demand: format.number(hoursOfDemand) })}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('storage')}</dt>
          <dd>
            {t(`storageAnswer.${storageAnswer(overlay)}`, {
              year,
              amount: format.amount(storageForFullCoverage ?? 0, unit),
              share: format.percent(coverageWithStorage ?? 0),
            })}
          </dd>
        </div>
        {assumed.length > 0 && (
          <div>
            <dt>{t('assumed')}</dt>
            <dd>
              {assumed.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <OverlayMonths overlay={overlay} />
    </>
  );
}

function OverlayMonths({ overlay: { year, unit, months } }: { readonly overlay: Overlay }) {
  const { t } = useTranslation('streamFacts');
  const { language, format } = useLanguage();
  const written = (style: 'short' | 'long') => new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  const [short, long] = [written('short'), written('long')];
  const start = (month: number) => Date.UTC(2024, month, 1);
  return (
    <>
      <figure className={classes.figure} aria-hidden>
        <svg viewBox={`0 0 ${12 * MONTH} ${HEIGHT}`} preserveAspectRatio="none" className={classes.drawing}>
          {overlayBars(months).map(({ supply, demand, covered }, month) => (
            <g key={start(month)} transform={`translate(${month * MONTH} ${HEIGHT}) scale(1 -1)`}>
              <rect className={classes.demand} x="3" width="14" height={demand * HEIGHT} />
              <rect className={classes.covered} x="3" width="14" height={covered * HEIGHT} />
              <line className={classes.supply} x1="1" x2="19" y1={supply * HEIGHT} y2={supply * HEIGHT} />
            </g>
          ))}
        </svg>
        <div className={classes.names}>
          {months.map((_, month) => (
            <span key={start(month)}>{short.format(start(month))}</span>
          ))}
        </div>
        <figcaption className={classes.key}>
          {(['Supply', 'Demand', 'Covered'] as const).map((what) => (
            <span key={what}>
              <i data-what={what} /> {t(`key${what}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <details className={classes.behind}>
        <summary>{t('asTable')}</summary>
        <table className={classes.table}>
          <caption>{t('caption', { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('keySupply')}</th>
              <th scope="col">{t('keyDemand')}</th>
              <th scope="col">{t('keyCovered')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ supply, demand, covered }, month) => (
              <tr key={start(month)}>
                <th scope="row">{long.format(start(month))}</th>
                <td>{format.amount(supply, unit)}</td>
                <td>{format.amount(demand, unit)}</td>
                <td>{format.amount(covered, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
