import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkCount } from '../../state/network-in-year.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './network-facts.module.css';

interface NetworkFactsProps {
  readonly record: NetworkRecord;
  readonly year: number | null;
  readonly count: NetworkCount;
  /** False while the years play: what is read out then waits for the end. */
  readonly settled: boolean;
  readonly filtered: boolean;
  /** Suggestions drawn; null while they are switched off. */
  readonly suggestions: number | null;
}

/** The name of the network and what it amounts to, in that year and in all. */
export function NetworkFacts({ record, year, count, settled, filtered, suggestions }: NetworkFactsProps) {
  const { t } = useTranslation('network');
  const { local, format } = useLanguage();
  const { network, facilities, synergies } = record.snapshot;

  const links = t('countLinks', { count: count.links });
  const parts = {
    facilities: t('countFacilities', { count: count.linkedFacilities }),
    links: count.planned > 0 ? t('linksAndPlanned', { links, count: count.planned }) : links,
  };
  let drawn: string = year === null ? t('drawnAll', parts) : t('drawnYear', { ...parts, year: String(year) });
  if (filtered) drawn = t('drawnFiltered', { drawn });
  if (suggestions !== null) {
    drawn = t('drawnSuggestions', { drawn, suggestions: t('countSuggestions', { count: suggestions }) });
  }
  const [said, setSaid] = useState(drawn);
  if (settled && said !== drawn) setSaid(drawn);

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
