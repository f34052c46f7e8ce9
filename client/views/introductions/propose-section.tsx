import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAtLeast } from '../../../src/domain/disclosure/disclosure-level.ts';
import { networkStreamsQuestion, proposeIntroduction } from '../../api/disclosure-questions.ts';
import type { EntrustedStream } from '../../api/disclosure-questions.ts';
import type { OfferedMatchFragment } from '../../api/generated/later/graphql.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { streamMatchesQuestion } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import type { MyNetwork } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { StreamMark } from '../disclosure/stream-mark.tsx';
import { WhichOne, useWhichOne } from '../people/which-one.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { MatchCards } from '../register/match-panel.tsx';
import classes from './introductions.module.css';

interface ProposeSectionProps {
  readonly networks: readonly MyNetwork[];
  readonly onChange: (sentence: string) => void;
}

/** The secretariat brings two companies together: a supply, what fits it, and both are asked. */
export function ProposeSection({ networks, onChange }: ProposeSectionProps) {
  const { t } = useTranslation('disclosure');
  const network = useWhichOne('network', networks);
  if (!network) return null;
  return (
    <Section title={t('proposeTitle')} text={t('proposeLead')}>
      <WhichOne name="network" label={t('network')} all={networks} chosen={network} />
      <ChooseSupply key={network.id} networkId={network.id} onChange={onChange} />
    </Section>
  );
}

interface ChooseSupplyProps {
  readonly networkId: string;
  readonly onChange: (sentence: string) => void;
}

function ChooseSupply({ networkId, onChange }: ChooseSupplyProps) {
  const { t } = useTranslation('disclosure');
  const { local, language } = useLanguage();
  const [chosenId, setChosenId] = useState('');
  const supplies = useQuery(networkStreamsQuestion(networkId, 'SUPPLY'));
  if (supplies.isPending) return <LoadingState />;
  if (supplies.isError) return <FailureState failure={supplies.error} again={() => void supplies.refetch()} />;
  const choice = (stream: EntrustedStream) => ({
    value: stream.id,
    label: `${capitalised(local(stream.resource.name))} – ${stream.facility.name}`,
  });
  const list = (entrusted: boolean) =>
    supplies.data
      .filter(({ level }) => isAtLeast(domainWord(level), 'network') !== entrusted)
      .map(choice)
      .sort((one, other) => one.label.localeCompare(other.label, language));
  const chosen = supplies.data.find(({ id }) => id === chosenId);
  return (
    <>
      <NativeSelect
        label={t('proposeSupply')}
        size="md"
        value={chosenId}
        data={[
          { value: '', label: t('proposeChoose') },
          { group: t('proposeGroupEntrusted'), items: list(true) },
          { group: t('proposeGroupOpen'), items: list(false) },
        ]}
        onChange={(event) => {
          setChosenId(event.currentTarget.value);
        }}
      />
      {chosen && <Demands key={chosen.id} supply={chosen} networkId={networkId} onChange={onChange} />}
    </>
  );
}

interface DemandsProps extends ChooseSupplyProps {
  readonly supply: EntrustedStream;
}

function Demands({ supply, networkId, onChange }: DemandsProps) {
  const { t } = useTranslation('disclosure');
  const matches = useQuery(streamMatchesQuestion(supply.id));
  const [asked, setAsked] = useState<OfferedMatchFragment | null>(null);
  if (matches.isPending) return <LoadingState />;
  if (matches.isError) return <FailureState failure={matches.error} again={() => void matches.refetch()} />;
  if (matches.data.length === 0) return <p className={classes.soft}>{t('proposeNone')}</p>;
  return (
    <>
      <MatchCards
        matches={matches.data}
        direction="supply"
        actionOf={(match) =>
          match.demand &&
          match.receiver && (
            <>
              <Button
                style={SOLID}
                size="compact-md"
                aria-label={t('proposeFull', { facility: match.receiver.name })}
                onClick={() => {
                  setAsked(match);
                }}
              >
                {t('propose')}
              </Button>
              <StreamMark
                level={domainWord(match.demand.level)}
                organisationId={match.receiver.organisation.id}
                networkId={networkId}
              />
            </>
          )
        }
      />
      {asked && (
        <ProposeDialog
          supply={supply}
          match={asked}
          networkId={networkId}
          onDone={() => {
            setAsked(null);
            onChange(t('proposed'));
          }}
          close={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

interface ProposeDialogProps {
  readonly supply: EntrustedStream;
  readonly match: OfferedMatchFragment;
  readonly networkId: string;
  readonly onDone: () => void;
  readonly close: () => void;
}

function ProposeDialog({ supply, match, networkId, onDone, close }: ProposeDialogProps) {
  const { t } = useTranslation('disclosure');
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { demand, receiver } = match;
  if (!demand || !receiver) return null;
  return (
    <ConsentDialog
      open
      title={t('proposeConfirm')}
      yes={t('propose')}
      act={() =>
        proposeIntroduction({ networkId, idempotencyKey, supplyStreamId: supply.id, demandStreamId: demand.id })
      }
      done={() => {
        void queries.invalidateQueries({ queryKey: [NETWORK_KEY, 'introductions'] });
        onDone();
      }}
      close={close}
    >
      <p>{t('proposeText', { donor: supply.facility.name, receiver: receiver.name })}</p>
    </ConsentDialog>
  );
}
