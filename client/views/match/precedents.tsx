import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../src/domain/text.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

interface PrecedentAnswer {
  readonly byProduct: LocalText;
  readonly receiver: LocalText;
  readonly use: LocalText;
  readonly replaces: readonly LocalText[];
  readonly evidence: 'documented' | 'planned' | 'reference' | 'approximate' | 'practice';
  readonly place: LocalText | null;
  readonly since: number | null;
  readonly limits: LocalText | null;
  readonly source: string | null;
}

/** Where such an exchange was seen, or is said to be usual. */
export function Precedents({ precedents }: { readonly precedents: readonly PrecedentAnswer[] }) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  return (
    <Section title={t('precedents')}>
      {precedents.length === 0 ? (
        <p className={classes.soft}>{t('precedentsNone')}</p>
      ) : (
        <ul className={classes.precedents}>
          {precedents.map((precedent) => {
            const { place, since, byProduct, receiver, use, replaces, evidence, limits, source } = precedent;
            const where =
              place === null
                ? null
                : since === null
                  ? t('doneInPlace', { place: local(place) })
                  : t('doneIn', { place: local(place), year: String(since) });
            return (
              <li key={[byProduct, receiver, use, place].map((text) => text?.en).join('|')}>
                <p>
                  <strong>{where ?? t(`evidence.${evidence}`)}</strong>{' '}
                  {where && <span className={classes.badge}>{t(`evidence.${evidence}`)}</span>}
                </p>
                <p>
                  {capitalised(local(byProduct))} → {local(receiver)}: {local(use)}
                  {replaces.length > 0 && ` (${t('replacing', { what: replaces.map(local).join(', ') })})`}
                </p>
                {limits && <p className={classes.soft}>{t('mind', { limits: local(limits) })}</p>}
                <p className={classes.soft}>{source === null ? t('sourcePractice') : t('source', { source })}</p>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
