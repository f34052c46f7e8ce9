import { useTranslation } from 'react-i18next';
import type { WholeMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { confidenceWord, ofTen } from '../../state/match-words.ts';
import { scoreWord } from '../../state/score-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

/** How likely it is to be worth a talk, and how much of that is known. */
export function Chance({ match }: { readonly match: WholeMatch }) {
  const { t } = useTranslation(['match', 'register', 'words']);
  const { format } = useLanguage();
  const count = ofTen(match.score);
  return (
    <Section title={t('chance')}>
      <div className={classes.two}>
        <div className={classes.chance}>
          <p className={classes.big}>
            {format.percent(match.score)} <span>{t(`register:${scoreWord(match.score)}`)}</span>
          </p>
          <svg viewBox="0 0 200 20" className={classes.dots} data-level={scoreWord(match.score)} aria-hidden>
            {Array.from({ length: 10 }, (_, index) => (
              <circle key={index} cx={10 + index * 20} cy="10" r="7" data-full={index < count || undefined} />
            ))}
          </svg>
          <p>{t('chanceWords', { count })}</p>
          <p className={classes.soft}>{t(`words:tier.${domainWord(match.tier)}`)}</p>
        </div>
        <div className={classes.chance}>
          <h3 className={classes.heading}>{t('confidence')}</h3>
          <svg viewBox="0 0 200 8" preserveAspectRatio="none" className={classes.bar} aria-hidden>
            <rect width="200" height="8" rx="4" />
            <rect width={Math.max(match.confidence * 200, 6)} height="8" rx="4" data-full />
          </svg>
          <p>{t(confidenceWord(match.confidence))}</p>
          <p className={classes.soft}>{t('confidenceShare', { share: format.percent(match.confidence) })}</p>
        </div>
      </div>
    </Section>
  );
}
