import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cancelMatching,
  MATCHING_RUNS_KEY,
  matchingRunsQuestion,
  startMatching,
  type MatchingRunFacts,
} from '../../api/matching-runs-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { isMatching, matchingTook } from '../../state/matching-run.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { Badge, Section } from '../pieces/page.tsx';
import { ProgressBar } from '../pieces/progress-bar.tsx';
import { FoundPairs } from './found-pairs.tsx';
import classes from './matches.module.css';

/** The whole network matched in the background: started, watched, cancelled, and what came of it. */
export function FullMatching({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('matches');
  const queries = useQueryClient();
  const runs = useQuery(matchingRunsQuestion(networkId));
  // The same for a request that is sent again, another one for the next run.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const lookAgain = () => queries.invalidateQueries({ queryKey: [MATCHING_RUNS_KEY, networkId] });
  const starting = useMutation({
    mutationFn: () => startMatching(networkId, key),
    onSuccess: () => {
      setKey(crypto.randomUUID());
    },
    onSettled: lookAgain,
  });
  const [latest] = runs.data ?? [];
  const done = runs.data?.find(({ state }) => state === 'DONE');
  const isUnderWay = latest !== undefined && isMatching(latest);
  return (
    <Section
      title={t('full.title')}
      text={<p>{t('full.text')}</p>}
      action={
        runs.data &&
        !isUnderWay && (
          <Button
            variant="default"
            size="sm"
            loading={starting.isPending}
            onClick={() => {
              starting.mutate();
            }}
          >
            {t(done ? 'full.again' : 'full.start')}
          </Button>
        )
      }
    >
      {runs.error && <ActionFailure failure={runs.error} />}
      {starting.error && <ActionFailure failure={starting.error} />}
      {isUnderWay && <UnderWay run={latest} ended={() => void lookAgain()} />}
      <p role="status" className={classes.soft}>
        {latest?.state === 'CANCELLED' && t('full.cancelled')}
        {latest?.failure && t(`full.failed.${domainWord(latest.failure)}`)}
      </p>
      {done && <Result run={done} />}
    </Section>
  );
}

function UnderWay({ run, ended }: { readonly run: MatchingRunFacts; readonly ended: () => void }) {
  const { t } = useTranslation('matches');
  const { format } = useLanguage();
  const { id, state, supplies, suppliesDone, pairs } = run;
  return (
    <div className={classes.panel}>
      <ProgressBar
        share={state === 'PREPARING' || supplies === 0 ? null : suppliesDone / supplies}
        label={
          state === 'PREPARING'
            ? t('full.preparing')
            : t('full.progress', {
                done: format.number(suppliesDone),
                of: format.number(supplies),
                pairs: format.number(pairs),
              })
        }
      />
      <div>
        <Confirm
          label={t('full.cancel')}
          title={t('full.cancelTitle')}
          text={<p>{t('full.cancelText')}</p>}
          yes={t('full.cancelYes')}
          no={t('full.cancelNo')}
          act={() => cancelMatching(id)}
          done={ended}
        />
      </div>
    </div>
  );
}

function Result({ run }: { readonly run: MatchingRunFacts }) {
  const { t } = useTranslation('matches');
  const { format } = useLanguage();
  const { moment } = useDates();
  const took = matchingTook(run);
  const when = moment(run.startedAt);
  return (
    <div className={classes.panel}>
      <div>
        <p>
          <strong>
            {t('full.result', { pairs: format.number(run.pairs), supplies: format.number(run.supplies) })}
          </strong>{' '}
          <Badge>{t(run.isStale ? 'full.stale' : 'full.current')}</Badge>
        </p>
        <p className={classes.soft}>
          {[
            run.startedBy ? t('full.started', { when, who: run.startedBy }) : t('full.startedUnknown', { when }),
            took && t(`full.took.${took.unit}`, { count: took.count }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      <FoundPairs runId={run.id} />
    </div>
  );
}
