import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { matchQuestion } from '../../api/match-questions.ts';
import type { WholeMatch } from '../../api/match-questions.ts';
import { useMe } from '../pieces/use-me.ts';
import { Page } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { Chance } from './chance.tsx';
import { Distance } from './distance.tsx';
import { useMatchNames } from './match-names.ts';
import { NextSteps } from './next-steps.tsx';
import { ReasonsTable } from './reasons-table.tsx';
import { Sharper } from './sharper.tsx';
import { SideCards } from './side-cards.tsx';

/** One match: who, what, how likely, why, and what to do about it. */
export default function MatchPage() {
  const { t } = useTranslation('match');
  const { supplyId = '', demandId = '' } = useParams();
  const answer = useQuery(matchQuestion(supplyId, demandId));
  if (answer.isPending) return <LoadingState />;
  if (answer.error) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <MessageState title={t('missing')} text={t('missingText')} />;
  return <Match match={answer.data} />;
}

function Match({ match }: { readonly match: WholeMatch }) {
  const me = useMe() ?? null;
  const names = useMatchNames()(match);
  return (
    <Page title={names.resource} lead={`${names.donor} → ${names.receiver}`} wide>
      <SideCards match={match} />
      <Chance match={match} />
      <NextSteps match={match} me={me} />
      <ReasonsTable judgements={match.judgements} />
      <Distance match={match} />
      <Sharper match={match} me={me} />
    </Page>
  );
}
