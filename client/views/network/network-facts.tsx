import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkCount } from '../../state/network-in-year.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './network-facts.module.css';

interface NetworkFactsProps {
  readonly record: NetworkRecord;
  readonly count: NetworkCount;
  /** False while the years play: what is read out then waits for the end. */
  readonly settled: boolean;
  /** What is shown, in a sentence. */
  readonly told: string;
}

/** The name of the network and what it amounts to, in that year and in all. */
export function NetworkFacts({ record, count, settled, told }: NetworkFactsProps) {
  const { t } = useTranslation('network');
  const { local, format } = useLanguage();
  const { network, facilities, synergies } = record.snapshot;

  const [said, setSaid] = useState(told);
  if (settled && said !== told) setSaid(told);

  return (
    <section className={classes.facts} aria-label={t('facts')}>
      <h1 className={classes.name}>{network.name}</h1>
      <p className={classes.description}>{local(network.description)}</p>
      <p className={classes.figures} aria-hidden>
        <span className={classes.figure}>
          <strong>{format.number(count.linkedFacilities)}</strong>{' '}
          {t('linkedFacilities', { count: count.linkedFacilities })}
        </span>
        <span className={classes.figure}>
          <strong>{format.number(count.links)}</strong> {t('links', { count: count.links })}
        </span>
        {count.planned > 0 && (
          <span className={classes.figure} data-planned>
            <strong>{format.number(count.planned)}</strong> {t('plannedLinks')}
          </span>
        )}
      </p>
      <p className={classes.record}>
        {t('onRecord', {
          facilities: t('countFacilities', { count: facilities.length }),
          exchanges: t('countExchanges', { count: synergies.length }),
        })}
      </p>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  );
}
