import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { networkMatchesQuestion } from '../../api/match-questions.ts';
import type { ListedMatch } from '../../api/match-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { addressOfMatchList, daysBefore, isListFiltered, matchListOf } from '../../state/match-list-view.ts';
import type { MatchListView } from '../../state/match-list-view.ts';
import { MOST_COMPARED, pathOfComparison } from '../../state/match-path.ts';
import { useLanguage } from '../../text/use-language.ts';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { ListFilter } from './list-filter.tsx';
import { MatchRow } from './match-row.tsx';
import classes from './matches.module.css';

interface MatchesListProps {
  readonly networkId: string;
  /** Only those of which one side is of this company; null for all. */
  readonly organisationId: string | null;
  /** What else can be done with the matches that are selected. */
  readonly actionsFor?: (chosen: readonly ListedMatch[], none: () => void) => ReactNode;
}

/** The matches of a network, or of one company in it: narrowed down, sorted, compared. */
export function MatchesList({ networkId, organisationId, actionsFor }: MatchesListProps) {
  const { t } = useTranslation('matches');
  const { format } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => matchListOf(address), [address]);
  const [now] = useState(() => Date.now());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const answer = useInfiniteQuery(
    networkMatchesQuestion(
      networkId,
      {
        organisationId,
        kinds: view.kind && [apiWord(view.kind)],
        tiers: view.tier && [apiWord(view.tier)],
        leastWorth: view.leastWorth,
        farthestKm: view.farthestKm,
        leastConfidence: view.leastConfidence,
        newSince: view.newDays === null ? null : daysBefore(view.newDays, now),
        withLatent: view.latent,
      },
      apiWord(view.order),
    ),
  );
  const matches = useMemo(() => answer.data?.pages.flatMap(({ nodes }) => nodes) ?? [], [answer.data]);
  // What is chosen and then filtered away is not acted upon unseen.
  const chosen = matches.filter(({ id }) => selected.has(id));
  const total = answer.data?.pages[0]?.totalCount ?? 0;
  const none = () => {
    setSelected(new Set());
  };

  function look(part: Partial<MatchListView>): void {
    setAddress((before) => addressOfMatchList({ ...matchListOf(before), ...part }, before), { replace: true });
  }

  return (
    <section className={classes.panel} aria-label={t('caption')}>
      <ListFilter view={view} look={look} />
      <p role="status" className={classes.soft}>
        {answer.isPending || answer.isPlaceholderData ? t('finding') : t('count', { count: total })}
      </p>
      {answer.isPending && <LoadingState />}
      {answer.error && <FailureState failure={answer.error} again={() => void answer.refetch()} />}
      {chosen.length > 0 && (
        <div className={classes.bulk} role="group" aria-label={t('selection')}>
          <p className={classes.bulkCount}>
            <strong>{t('chosen', { count: chosen.length })}</strong>
            <Button variant="subtle" size="compact-sm" onClick={none}>
              {t('chosenNone')}
            </Button>
          </p>
          {chosen.length >= 2 && chosen.length <= MOST_COMPARED ? (
            <Button
              component={Link}
              to={pathOfComparison(chosen.map(({ id }) => id))}
              variant="default"
              size="sm"
              leftSection={<IconColumns3 size={17} stroke={1.7} aria-hidden />}
            >
              {t('compare')}
            </Button>
          ) : (
            <p className={classes.soft}>{t('compareHint')}</p>
          )}
          {actionsFor?.(chosen, none)}
        </div>
      )}
      {answer.isSuccess && matches.length === 0 && (
        <p className={classes.soft}>{t(isListFiltered(view) ? 'none' : 'noneAtAll')}</p>
      )}
      {matches.length > 0 && (
        <MatchesTable
          matches={matches}
          selected={selected}
          toggle={(id) => {
            setSelected(
              (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
            );
          }}
        />
      )}
      <p>
        <Link to={`/match/why-not?network=${networkId}`}>{t('whyNotAsk')}</Link>
      </p>
      {answer.hasNextPage && (
        <div className={classes.more}>
          <p className={classes.soft}>
            {t('shown', { shown: format.number(matches.length), total: format.number(total) })}
          </p>
          <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface MatchesTableProps {
  readonly matches: readonly ListedMatch[];
  readonly selected: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

function MatchesTable({ matches, selected, toggle }: MatchesTableProps) {
  const { t } = useTranslation('matches');
  return (
    <table className={classes.table}>
      <caption className={classes.hidden}>{t('caption')}</caption>
      <thead>
        <tr>
          <td className={classes.check} />
          {(['match', 'chance', 'certainty', 'distance', 'worth'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matches.map((match) => (
          <MatchRow
            key={match.id}
            match={match}
            selected={selected.has(match.id)}
            toggle={() => {
              toggle(match.id);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
