import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { facilityStreamsQuestion } from '../../api/network-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { StreamMark } from '../disclosure/stream-mark.tsx';
import { StreamEntry } from './stream-entry.tsx';
import classes from './panel.module.css';

interface FacilityStreamsProps {
  readonly facilityId: string;
  readonly organisationId: string;
  readonly networkId: string;
}

/** What a facility supplies and demands; asked for when its panel opens. */
export function FacilityStreams({ facilityId, organisationId, networkId }: FacilityStreamsProps) {
  const { t } = useTranslation(['network', 'shell']);
  const streams = useQuery(facilityStreamsQuestion(facilityId));
  if (streams.isPending) {
    return (
      <div role="status" aria-label={t('streamsLoading')}>
        <Skeleton height={14} width="40%" mt="md" />
        <Skeleton height={44} mt="sm" />
        <Skeleton height={44} mt="xs" />
      </div>
    );
  }
  if (streams.isError) {
    return (
      <div role="alert" className={classes.unknown}>
        <p>{t('streamsFailed')}</p>
        <Button size="compact-sm" variant="light" onClick={() => void streams.refetch()}>
          {t('shell:again')}
        </Button>
      </div>
    );
  }
  if (streams.data.length === 0) return <p className={classes.unknown}>{t('streamsNone')}</p>;
  return (['SUPPLY', 'DEMAND'] as const).map((direction) => {
    const list = streams.data.filter((stream) => stream.direction === direction);
    return (
      list.length > 0 && (
        <section key={direction}>
          <h3 className={classes.heading}>
            {t(direction === 'SUPPLY' ? 'supplies' : 'demands')} <span className={classes.tally}>{list.length}</span>
          </h3>
          <ul>
            {list.map((stream) => (
              <StreamEntry
                key={stream.id}
                stream={stream}
                mark={
                  <StreamMark level={domainWord(stream.level)} organisationId={organisationId} networkId={networkId} />
                }
              />
            ))}
          </ul>
        </section>
      )
    );
  });
}
