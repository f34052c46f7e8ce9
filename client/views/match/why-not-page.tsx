import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { findStreams, matchQuestion, streamToAskAboutQuestion } from '../../api/match-questions.ts';
import type { StreamToAskAbout } from '../../api/match-questions.ts';
import { networksQuestion } from '../../api/network-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { matchIdOf, pathOfMatch } from '../../state/match-path.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ChoicesField } from '../pieces/choices-field.tsx';
import type { Choice } from '../pieces/choices-field.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { WhichOne, useWhichOne } from '../people/which-one.tsx';
import { ReasonsTable } from './reasons-table.tsx';
import classes from './match.module.css';

/** Why two named streams are no match: chosen by search, answered at once, kept in the address. */
export default function WhyNotPage() {
  return <NeedsMe>{() => <WhyNot />}</NeedsMe>;
}

function WhyNot() {
  const { t } = useTranslation(['match', 'people']);
  const networks = useQuery(networksQuestion());
  const network = useWhichOne('network', networks.data ?? []);
  const [address, setAddress] = useSearchParams();
  const [supplyId, demandId] = [address.get('supply'), address.get('demand')];
  if (networks.isPending) return <LoadingState />;
  if (networks.error) return <FailureState failure={networks.error} again={() => void networks.refetch()} />;
  if (!network) return null;
  const choose = (side: 'supply' | 'demand', id: string | null) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (id === null) next.delete(side);
        else next.set(side, id);
        return next;
      },
      { replace: true },
    );
  };
  return (
    <Page title={t('whyNot')} lead={t('whyNotLead')} wide>
      <WhichOne name="network" label={t('people:network')} all={networks.data} chosen={network} />
      <Section title={t('whyNotPair')}>
        <div className={classes.two}>
          <StreamField
            side="supply"
            networkId={network.id}
            chosenId={supplyId}
            choose={(id) => {
              choose('supply', id);
            }}
          />
          <StreamField
            side="demand"
            networkId={network.id}
            chosenId={demandId}
            choose={(id) => {
              choose('demand', id);
            }}
          />
        </div>
      </Section>
      {supplyId !== null && demandId !== null && <Answer supplyId={supplyId} demandId={demandId} />}
    </Page>
  );
}

interface StreamFieldProps {
  readonly side: 'supply' | 'demand';
  readonly networkId: string;
  readonly chosenId: string | null;
  readonly choose: (id: string | null) => void;
}

function StreamField({ side, networkId, chosenId, choose }: StreamFieldProps) {
  const { t } = useTranslation('match');
  const { local, language } = useLanguage();
  const chosen = useQuery({ ...streamToAskAboutQuestion(chosenId ?? ''), enabled: chosenId !== null });
  const choiceOf = ({ id, resource, facility }: StreamToAskAbout): Choice => ({
    id,
    label: `${capitalised(local(resource.name))}, ${facility.name}`,
  });
  return (
    <ChoicesField
      name={side}
      label={t(side === 'supply' ? 'whyNotSupply' : 'whyNotDemand')}
      help={t('whyNotHelp')}
      chosen={chosenId === null ? [] : chosen.data ? [choiceOf(chosen.data)] : []}
      most={1}
      about={['streams', networkId, side, language]}
      find={async (text, signal) =>
        (await findStreams(networkId, side === 'supply' ? 'SUPPLY' : 'DEMAND', text, signal)).map(choiceOf)
      }
      offersAtOnce
      onChange={([one]) => {
        choose(one?.id ?? null);
      }}
      words={{
        nothing: t('whyNotNothing'),
        remove: (name) => t('compareRemove', { name }),
        full: '',
      }}
    />
  );
}

function Answer({ supplyId, demandId }: { readonly supplyId: string; readonly demandId: string }) {
  const { t } = useTranslation('match');
  const { local, format } = useLanguage();
  const answer = useQuery(matchQuestion(supplyId, demandId));
  if (answer.isPending) return <LoadingState />;
  if (answer.error) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <p role="status">{t('missingText')}</p>;
  const { match, obstacles } = answer.data;
  return (
    <>
      <Section title={t('whyNotAnswer')}>
        <div role="status">
          {obstacles.length === 0 ? (
            <p>{t('whyNotIsOne', { chance: format.percent(match.score) })}</p>
          ) : (
            <ul className={classes.obstacles}>
              {obstacles.map(({ code, text }) => (
                <li key={code + text.en}>{local(text)}</li>
              ))}
            </ul>
          )}
        </div>
        <p>
          <Link to={pathOfMatch(matchIdOf(supplyId, demandId)) ?? ''}>{t('whyNotWhole')}</Link>
        </p>
      </Section>
      <ReasonsTable judgements={match.judgements} hours={null} />
    </>
  );
}
