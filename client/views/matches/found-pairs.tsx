import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { foundPairsQuestion, type ShownPair } from '../../api/matching-runs-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { pathOfMatch } from '../../state/match-path.ts';
import { scoreWord } from '../../state/score-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import classes from './matches.module.css';

/** What a full matching has found, best first, twenty at a time. */
export function FoundPairs({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('matches');
  const answer = useInfiniteQuery(foundPairsQuestion(runId));
  const pairs = answer.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  if (answer.isPending) return <LoadingState />;
  if (answer.error) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (pairs.length === 0) return <p className={classes.soft}>{t('full.nothing')}</p>;
  return (
    <>
      <table className={classes.table}>
        <caption className={classes.hidden}>{t('full.best')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.match')}</th>
            <th scope="col">{t('column.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={pair.id} pair={pair} />
          ))}
        </tbody>
      </table>
      {answer.hasNextPage && (
        <div className={classes.more}>
          <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function PairRow({ pair: { id, score, supply, demand } }: { readonly pair: ShownPair }) {
  const { t } = useTranslation(['matches', 'register']);
  const { local, format } = useLanguage();
  const resource = capitalised(local(supply.resource.name));
  const between = `${supply.facility.name} → ${demand.facility.name}`;
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>
          <KindLine kind={domainWord(supply.resource.kind)} length={22} />
          <Link to={pathOfMatch(id) ?? ''} aria-label={`${resource}: ${between}`}>
            {resource}
          </Link>
        </span>
        <span className={classes.note}>{between}</span>
      </th>
      <td data-label={t('column.chance')}>
        <strong>{format.percent(score)}</strong>
        <span className={classes.note}>{t(`register:${scoreWord(score)}`)}</span>
      </td>
    </tr>
  );
}
