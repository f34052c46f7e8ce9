import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { withdrawStream } from '../../api/register-questions.ts';
import { confirmStarter, startersQuestion, strikeStarter, takeBackStarter } from '../../api/starters-questions.ts';
import type { StarterLine } from '../../api/starters-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { StarterRow } from './starter-row.tsx';
import { StruckStarters } from './struck-starters.tsx';
import classes from './starters.module.css';

/** What was done last. */
interface Done {
  readonly told: string;
  /** The stream that came of it. */
  readonly streamId: string | null;
  readonly undo: (() => Promise<unknown>) | null;
}

/** What is typical of a facility: each confirmed or struck with one press, and either taken back with another. */
export function StartersPanel({ facilityId }: { readonly facilityId: string }) {
  const { t } = useTranslation('starters');
  const { local } = useLanguage();
  const queries = useQueryClient();
  const answer = useQuery(startersQuestion(facilityId));
  const [done, setDone] = useState<Done | null>(null);
  const acting = useMutation({
    mutationFn: (act: () => Promise<Done>) => act(),
    onSuccess: async (what) => {
      await queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
      setDone(what);
    },
  });

  if (answer.isPending) return <LoadingState />;
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  const { starters = [], struckStarters = [], activities = [] } = answer.data ?? {};

  const named = ({ direction, resource }: StarterLine) => ({ facilityId, direction, resourceKey: resource.key ?? '' });
  const nameOf = ({ resource }: StarterLine) => capitalised(local(resource.name));
  const undone = (starter: StarterLine): Done => ({
    told: t('undone', { resource: nameOf(starter) }),
    streamId: null,
    undo: null,
  });

  function confirm(starter: StarterLine): void {
    acting.mutate(async () => {
      const stream = await confirmStarter({ ...named(starter), idempotencyKey: crypto.randomUUID() });
      return {
        told: t('confirmed', { resource: nameOf(starter) }),
        streamId: stream.id,
        undo: () => withdrawStream({ id: stream.id, version: stream.version }),
      };
    });
  }

  function strike(starter: StarterLine): void {
    acting.mutate(async () => {
      await strikeStarter(named(starter));
      return {
        told: t('struck', { resource: nameOf(starter) }),
        streamId: null,
        undo: () => takeBackStarter(named(starter)),
      };
    });
  }

  function takeBack(starter: StarterLine): void {
    acting.mutate(async () => {
      await takeBackStarter(named(starter));
      return undone(starter);
    });
  }

  const undo = done?.undo;
  return (
    <div className={classes.panel}>
      <p role="status" className={classes.done}>
        {done?.told}
        {done?.streamId && (
          <Button
            component={Link}
            to={`/streams/${done.streamId}/change?step=amount`}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
          >
            {t('fillIn')}
          </Button>
        )}
        {undo && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={acting.isPending}
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => {
              acting.mutate(async () => {
                await undo();
                return { told: '', streamId: null, undo: null };
              });
            }}
          >
            {t('undo')}
          </Button>
        )}
      </p>
      {acting.error && <ActionFailure failure={acting.error} />}
      {starters.length === 0 ? (
        <p className={classes.soft}>{t(activities.length === 0 ? 'noActivity' : 'none')}</p>
      ) : (
        <>
          <p className={classes.soft}>{t('lead')}</p>
          <div className={classes.columns}>
            {(['SUPPLY', 'DEMAND'] as const).map((direction) => {
              const those = starters.filter((starter) => starter.direction === direction);
              const title = t(direction === 'SUPPLY' ? 'supplies' : 'demands');
              return (
                those.length > 0 && (
                  <section key={direction} aria-label={title}>
                    <h3 className={classes.title}>{title}</h3>
                    <ul className={classes.list}>
                      {those.map((starter) => (
                        <StarterRow
                          key={starter.id}
                          starter={starter}
                          busy={acting.isPending}
                          confirm={() => {
                            confirm(starter);
                          }}
                          strike={() => {
                            strike(starter);
                          }}
                        />
                      ))}
                    </ul>
                  </section>
                )
              );
            })}
          </div>
        </>
      )}
      <StruckStarters struck={struckStarters} busy={acting.isPending} takeBack={takeBack} />
    </div>
  );
}
