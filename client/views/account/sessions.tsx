import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endOtherSessions, endSession } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { REMOVING } from '../pieces/button-colours.ts';
import { Confirm } from '../pieces/confirm.tsx';
import { Badge, Outcome, Row, Rows, Section } from '../pieces/page.tsx';

/** The browsers in which I am signed in; each can be signed out from here. */
export function Sessions({ sessions }: { readonly sessions: Account['sessions'] }) {
  const { t } = useTranslation('account');
  const { local } = useLanguage();
  const { moment } = useDates();
  const queries = useQueryClient();
  const [told, setTold] = useState('');
  const refresh = (sentence: string) => {
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [ME_KEY] });
  };
  const ending = useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      refresh(t('sessionEnded'));
    },
  });
  return (
    <Section
      title={t('sessions')}
      action={
        sessions.length > 1 && (
          <Confirm
            small
            label={t('sessionsEnd')}
            title={t('sessionsEndTitle')}
            text={t('sessionsEndText')}
            yes={t('sessionsEnd')}
            act={endOtherSessions}
            done={(ended) => {
              refresh(t('sessionsEnded', { count: ended.length }));
            }}
          />
        )
      }
    >
      <Rows label={t('sessions')}>
        {sessions.map(({ id, device, address, createdAt, lastSeenAt, isThisOne }) => (
          <Row
            key={id}
            title={
              <>
                {local(device)}
                {isThisOne && <Badge>{t('sessionHere')}</Badge>}
              </>
            }
            facts={
              <>
                {t('sessionFacts', { created: moment(createdAt), seen: moment(lastSeenAt) })}
                {address && `. ${t('sessionAddress', { address })}`}
              </>
            }
            actions={
              !isThisOne && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  style={REMOVING}
                  aria-label={t('sessionEndFull', { device: local(device) })}
                  loading={ending.isPending && ending.variables === id}
                  onClick={() => {
                    ending.mutate(id);
                  }}
                >
                  {t('sessionEnd')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {ending.error && <ActionFailure failure={ending.error} />}
      <Outcome>{told}</Outcome>
    </Section>
  );
}
