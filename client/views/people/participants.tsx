import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PEOPLE_KEY,
  approveParticipation,
  endParticipation,
  participationsQuestion,
  refuseParticipation,
} from '../../api/people-questions.ts';
import type { Participation } from '../../api/people-questions.ts';
import type { MyNetwork } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Badge, Outcome, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './people.module.css';

/** The companies that ask to join a network, and those that take part. */
export function Participants({ network }: { readonly network: MyNetwork }) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const all = useQuery(participationsQuestion(network.id));
  const [told, setTold] = useState('');
  if (all.isPending) return <LoadingState />;
  if (all.isError) return <FailureState failure={all.error} again={() => void all.refetch()} />;
  const changed = (sentence: string) => {
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [PEOPLE_KEY] });
  };
  const waiting = all.data.filter(({ state }) => state === 'ASKED');
  const others = all.data.filter(({ state }) => state !== 'ASKED');
  return (
    <>
      <Section title={t('queueTitle')} text={waiting.length === 0 && t('queueNone')}>
        <Outcome>{told}</Outcome>
        {waiting.length > 0 && (
          <Rows label={t('queueTitle')}>
            {waiting.map((one) => (
              <WaitingRow key={one.organisation.id} one={one} network={network} onChange={changed} />
            ))}
          </Rows>
        )}
      </Section>
      <Section title={t('members')} text={others.length === 0 && t('membersNone')}>
        {others.length > 0 && (
          <Rows label={t('members')}>
            {others.map((one) => (
              <DecidedRow key={one.organisation.id} one={one} network={network} onChange={changed} />
            ))}
          </Rows>
        )}
      </Section>
    </>
  );
}

interface ParticipationRowProps {
  readonly one: Participation;
  readonly network: MyNetwork;
  readonly onChange: (sentence: string) => void;
}

/** Who speaks for the company. */
function Contacts({ one }: { readonly one: Participation }) {
  return one.contacts.map(({ name, email }) => (
    <p key={name + (email ?? '')}>
      {name}
      {email && (
        <>
          {', '}
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </p>
  ));
}

function Approve({ one, network, onChange, solid = false }: ParticipationRowProps & { readonly solid?: boolean }) {
  const { t } = useTranslation('people');
  const company = one.organisation.name;
  const approving = useMutation({
    mutationFn: () => approveParticipation({ networkId: network.id, organisationId: one.organisation.id }),
    onSuccess: () => {
      onChange(t('approved', { company, network: network.name }));
    },
  });
  return (
    <>
      <Button
        size="compact-md"
        variant={solid ? 'filled' : 'default'}
        {...(solid && { style: SOLID })}
        aria-label={t('approveFull', { company })}
        loading={approving.isPending}
        onClick={() => {
          approving.mutate();
        }}
      >
        {t('approve')}
      </Button>
      {approving.error && <ActionFailure failure={approving.error} />}
    </>
  );
}

function WaitingRow(props: ParticipationRowProps) {
  const { t } = useTranslation('people');
  const { moment } = useDates();
  const { one, network, onChange } = props;
  const company = one.organisation.name;
  return (
    <Row
      title={company}
      facts={
        <>
          <p>{t('queueAsked', { date: moment(one.askedAt) })}</p>
          <Contacts one={one} />
        </>
      }
      actions={
        <>
          <Approve {...props} solid />
          <ReasonDialog
            label={t('refuse')}
            fullLabel={t('refuseFull', { company })}
            title={t('refuseTitle', { company })}
            text={t('refuseText')}
            yes={t('refuseYes')}
            act={(reason) =>
              refuseParticipation({ networkId: network.id, organisationId: one.organisation.id, reason })
            }
            done={() => {
              onChange(t('refused', { company }));
            }}
          />
        </>
      }
    />
  );
}

function DecidedRow(props: ParticipationRowProps) {
  const { t } = useTranslation(['people', 'account']);
  const { day } = useDates();
  const { one, network, onChange } = props;
  const company = one.organisation.name;
  const isIn = one.state === 'APPROVED';
  return (
    <Row
      title={
        <>
          {company}
          {!isIn && <Badge>{t(one.state === 'REFUSED' ? 'state.refused' : 'state.ended')}</Badge>}
        </>
      }
      facts={
        <>
          {one.decidedAt && <p>{t('since', { date: day(one.decidedAt) })}</p>}
          {one.reason && <p>{t('reasonGiven', { reason: one.reason })}</p>}
          <Contacts one={one} />
        </>
      }
      actions={
        isIn ? (
          <ReasonDialog
            label={t('end')}
            fullLabel={t('endFull', { company })}
            title={t('endTitle', { company })}
            text={t('endText', { network: network.name })}
            yes={t('endYes')}
            act={(reason) => endParticipation({ networkId: network.id, organisationId: one.organisation.id, reason })}
            done={() => {
              onChange(t('ended', { company }));
            }}
          />
        ) : (
          <span className={classes.role}>
            <Approve {...props} />
          </span>
        )
      }
    />
  );
}
