import { useTranslation } from 'react-i18next';
import type { WholeMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { figureText } from '../../state/figure-text.ts';
import { weightWord } from '../../state/match-words.ts';
import { useLanguage } from '../../text/use-language.ts';
import { VerdictMark } from '../pieces/judgements-table.tsx';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

/** What each criterion says, by which figures, and how much it counts. */
export function ReasonsTable({
  judgements,
  hours = null,
}: Pick<WholeMatch, 'judgements'> & Partial<Pick<WholeMatch, 'hours'>>) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  // What the hours say stands below what lists count of when the two are there.
  const rows = judgements.flatMap((each) => (each.criterionId === 'availability' && hours ? [each, hours] : [each]));
  return (
    <Section title={t('reasons')} text={<p>{t('reasonsText')}</p>}>
      <table className={classes.table}>
        <caption className={classes.hidden}>{t('reasons')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('figures')}</th>
            <th scope="col">{t('weight')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterionId, label, verdict, condition, reason, figures, score, weight }) => (
            <tr key={criterionId}>
              <th scope="row">
                {local(label)}
                <span className={classes.reason}>{local(reason)}</span>
              </th>
              <td data-label={t('verdict')}>
                <VerdictMark verdict={domainWord(verdict)} />
                {condition && <span className={classes.note}>{t(`condition.${domainWord(condition)}`)}</span>}
              </td>
              <td data-label={t('figures')} data-empty={figures.length === 0 || undefined}>
                {figures.length === 0 ? (
                  t('noFigures')
                ) : (
                  <dl className={classes.figures}>
                    {figures.map((figure) => (
                      <div key={figure.label.en}>
                        <dt>{local(figure.label)}</dt>
                        <dd>{local(figureText(figure.value, figure.unit))}</dd>
                      </div>
                    ))}
                  </dl>
                )}
              </td>
              <td data-label={t('weight')} data-empty={score === null || undefined}>
                {t(weightWord(weight))}
                <span className={classes.note}>
                  {score === null ? t('noPoints') : t('points', { score: Math.round(score * 100) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
