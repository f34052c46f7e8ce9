import { Button } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hourlyProfileQuestion, setStreamHourlyProfile } from '../../api/hourly-profile-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { Confirm } from '../pieces/confirm.tsx';
import { Outcome, Section } from '../pieces/page.tsx';
import { HourlyForm } from './hourly-form.tsx';
import { HourlySummary } from './hourly-summary.tsx';
import classes from './company.module.css';

/** What a stream comes to hour by hour: its few figures, and for its own people the way to give them. */
export function HourlySection({ streamId, mine }: { readonly streamId: string; readonly mine: boolean }) {
  const { t } = useTranslation('hourly');
  const queries = useQueryClient();
  const answer = useQuery(hourlyProfileQuestion(streamId));
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState('');
  const profile = answer.data?.hourlyProfile ?? null;
  if (!answer.data || (!mine && profile === null)) return null;
  const { version } = answer.data;

  function done(sentence: string): void {
    setWriting(false);
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  }

  return (
    <Section title={t('title')} text={<p>{t('lead')}</p>}>
      {profile ? <HourlySummary summary={profile} /> : !writing && <p className={classes.soft}>{t('none')}</p>}
      <Outcome>{told}</Outcome>
      {mine && writing && (
        <HourlyForm
          send={(given) =>
            setStreamHourlyProfile({ id: streamId, version, profile: given, idempotencyKey: crypto.randomUUID() })
          }
          done={() => {
            done(t('saved'));
          }}
          cancel={() => {
            setWriting(false);
          }}
        />
      )}
      {mine && !writing && (
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconChartBar size={17} stroke={1.8} aria-hidden />}
            onClick={() => {
              setTold('');
              setWriting(true);
            }}
          >
            {t(profile ? 'replace' : 'add')}
          </Button>
          {profile && (
            <Confirm
              label={t('remove')}
              title={t('removeTitle')}
              text={t('removeText')}
              yes={t('removeYes')}
              act={() =>
                setStreamHourlyProfile({ id: streamId, version, profile: null, idempotencyKey: crypto.randomUUID() })
              }
              done={() => {
                done(t('removed'));
              }}
            />
          )}
        </div>
      )}
    </Section>
  );
}
