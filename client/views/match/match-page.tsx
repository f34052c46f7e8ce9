import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { matchQuestion } from '../../api/match-questions.ts';
import type { Obstacle, WholeMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { useMe } from '../pieces/use-me.ts';
import { Chance } from './chance.tsx';
import { Distance } from './distance.tsx';
import { useMatchNames } from './match-names.ts';
import { NextSteps } from './next-steps.tsx';
import { Precedents } from './precedents.tsx';
import { ReasonsTable } from './reasons-table.tsx';
import { Sharper } from './sharper.tsx';
import { SideCards } from './side-cards.tsx';
import { TreatmentFlow } from './treatment-flow.tsx';
import { WorthSection } from './worth.tsx';
import classes from './match.module.css';

/** One match: who, what, how likely, why, and what to do about it; or why two named streams are none. */
export default function MatchPage() {
  const { t } = useTranslation('match');
  const { supplyId = '', demandId = '' } = useParams();
  const answer = useQuery(matchQuestion(supplyId, demandId));
  if (answer.isPending) return <LoadingState />;
  if (answer.error) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <MessageState title={t('missing')} text={t('missingText')} />;
  return <Match key={answer.data.match.id} {...answer.data} />;
}

interface MatchProps {
  readonly match: WholeMatch;
  readonly obstacles: readonly Obstacle[];
}

function Match({ match, obstacles }: MatchProps) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  const me = useMe() ?? null;
  const names = useMatchNames()(match);
  const blind = match.blindSide !== null;
  const use = match.precedents[0]?.use;
  return (
    <Page title={names.resource} lead={`${names.donor} → ${names.receiver}`} wide>
      {obstacles.length > 0 && (
        <Section title={t('notFound')} text={<p>{t('notFoundText')}</p>}>
          <ul className={classes.obstacles}>
            {obstacles.map(({ code, text }) => (
              <li key={code + text.en}>{local(text)}</li>
            ))}
          </ul>
        </Section>
      )}
      <SideCards match={match} />
      <Chance match={match} />
      <NextSteps match={match} me={me} />
      <ReasonsTable judgements={match.judgements} hours={match.hours} />
      {!blind && (
        <TreatmentFlow
          from={names.resource}
          to={use ? local(use) : names.receiver}
          steps={match.treatments.map(({ treatment, cop }) => ({
            ...treatment,
            maturity: domainWord(treatment.maturity),
            cop,
          }))}
        />
      )}
      <Distance match={match} />
      <Precedents
        precedents={match.precedents.map((precedent) => ({ ...precedent, evidence: domainWord(precedent.evidence) }))}
      />
      <WorthSection worth={match.worth} blind={blind} />
      <Sharper match={match} me={me} />
    </Page>
  );
}
