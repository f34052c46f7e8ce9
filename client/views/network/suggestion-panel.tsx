import { Skeleton } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatchFactsFragment, StreamFactsFragment } from '../../api/generated/later/graphql.ts';
import { domainWord } from '../../state/domain-word.ts';
import { pathOfMatch } from '../../state/match-path.ts';
import { shortName } from '../../state/drawing.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Selection } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import { StreamMark } from '../disclosure/stream-mark.tsx';
import { JudgementsTable } from '../pieces/judgements-table.tsx';
import { MatchAction } from './match-action.tsx';
import { StreamEntry } from './stream-entry.tsx';
import classes from './panel.module.css';

interface SuggestionPanelProps {
  readonly record: NetworkRecord;
  readonly match: MatchFactsFragment | undefined;
  readonly finding: boolean;
  readonly open: (selection: Selection | null) => void;
}

/** A match that was found: who, what, how well, and what each criterion says. */
export function SuggestionPanel({ record, match, finding, open }: SuggestionPanelProps) {
  const { t } = useTranslation(['network', 'words']);
  const { local, format } = useLanguage();
  if (!match) {
    if (!finding) return <p className={classes.unknown}>{t('notFound')}</p>;
    return <Skeleton height={160} mt="md" />;
  }
  const { donor, receiver, supply, demand, blindSide } = match;
  const resource = supply?.resource ?? demand?.resource ?? blindSide?.resource;
  const side = (facility: typeof donor) =>
    facility && (
      <button
        type="button"
        className={classes.side}
        onClick={() => {
          open({ type: 'facility', id: facility.id });
        }}
      >
        {shortName(facility.name)}
      </button>
    );
  const markOf = (stream: StreamFactsFragment, facility: typeof donor) => {
    const organisationId = record.facilities.get(facility?.id ?? '')?.organisationId;
    return organisationId ? (
      <StreamMark
        level={domainWord(stream.level)}
        organisationId={organisationId}
        networkId={record.snapshot.network.id}
      />
    ) : null;
  };
  return (
    <div className={classes.body}>
      <h2 className={classes.title}>
        {side(donor) ?? t('anonymous')}{' '}
        <IconArrowNarrowRight size={22} stroke={1.6} aria-hidden className={classes.arrow} />{' '}
        {side(receiver) ?? t('anonymous')}
      </h2>
      {resource && <p className={classes.lead}>{local(resource.name)}</p>}
      <div className={classes.score}>
        <strong>{format.percent(match.score)}</strong>
        <span className={classes.scoreBar} aria-hidden>
          <span style={{ width: `${match.score * 100}%` }} />
        </span>
        <span className={classes.soft}>{t(`words:tier.${domainWord(match.tier)}`)}</span>
      </div>
      <dl className={classes.facts}>
        {typeof match.distanceKm === 'number' && (
          <div className={classes.fact}>
            <dt>{t('distance')}</dt>
            <dd>{format.number(Number(match.distanceKm.toPrecision(3)))} km</dd>
          </div>
        )}
        {typeof match.demandCoverage === 'number' && (
          <div className={classes.fact}>
            <dt>{t('coverage')}</dt>
            <dd>{t('coverageValue', { share: format.percent(match.demandCoverage) })}</dd>
          </div>
        )}
      </dl>
      <JudgementsTable judgements={match.judgements} />
      <p>
        <Link to={pathOfMatch(match.id) ?? ''}>{t('wholeMatch')}</Link>
      </p>
      <MatchAction match={match} record={record} />
      {supply && (
        <section>
          <h3 className={classes.heading}>{t('words:direction.supply')}</h3>
          <ul>
            <StreamEntry stream={supply} mark={markOf(supply, donor)} />
          </ul>
        </section>
      )}
      {demand && (
        <section>
          <h3 className={classes.heading}>{t('words:direction.demand')}</h3>
          <ul>
            <StreamEntry stream={demand} mark={markOf(demand, receiver)} />
          </ul>
        </section>
      )}
    </div>
  );
}
