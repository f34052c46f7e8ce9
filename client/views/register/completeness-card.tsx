import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CompletenessFactsFragment } from '../../api/generated/later/graphql.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Meter } from '../pieces/meter.tsx';
import classes from './matches.module.css';

/** So many missing figures are named: nobody fills in more than these at once. */
const NAMED = 3;

interface CompletenessCardProps {
  readonly completeness: CompletenessFactsFragment;
  readonly fill: (missing: string) => void;
}

/** How much of what matches are judged by is there, and which missing figure would sharpen them most, and why. */
export function CompletenessCard({ completeness: { share, missing }, fill }: CompletenessCardProps) {
  const { t } = useTranslation('register');
  const { local, format } = useLanguage();
  const shown = format.percent(share);
  return (
    <section className={classes.completeness} aria-labelledby="completeness-title">
      <div className={classes.completenessHead}>
        <h2 id="completeness-title" className={classes.completenessTitle}>
          {t('completeness')}
        </h2>
        <Meter share={share} label={t('completenessOf', { share: shown })} shown={shown} />
      </div>
      {missing.length === 0 ? (
        <p className={classes.soft}>{t('completenessWhole')}</p>
      ) : (
        <>
          <p className={classes.soft}>{t('completenessNext')}</p>
          <ul className={classes.missing}>
            {missing.slice(0, NAMED).map(({ field, label, why, gain }) => (
              <li key={field}>
                <p>
                  <Button
                    variant="default"
                    size="compact-sm"
                    radius="xl"
                    leftSection={<IconPlus size={14} aria-hidden />}
                    onClick={() => {
                      fill(field);
                    }}
                  >
                    {local(label)}
                  </Button>{' '}
                  <span className={classes.soft}>{t('completenessGain', { gain: format.percent(gain) })}</span>
                </p>
                <p className={classes.missingWhy}>{local(why)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
