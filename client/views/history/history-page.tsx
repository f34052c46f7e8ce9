import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AskFailure } from '../../api/ask.ts';
import { historyQuestion, restoreStream } from '../../api/history-questions.ts';
import type { VersionEntry } from '../../api/history-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { isMine } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Outcome, Page } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { HistoryEntry } from './history-entry.tsx';
import classes from './history.module.css';

/** Every time a stream was written: who, when, what, from what to what; and the way back to any of them. */
export default function HistoryPage() {
  return <NeedsMe>{(me) => <HistoryById me={me} />}</NeedsMe>;
}

function HistoryById({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['history', 'disclosure']);
  const { id = '' } = useParams();
  const { local, format } = useLanguage();
  const { moment } = useDates();
  const queries = useQueryClient();
  const answer = useInfiniteQuery(historyQuestion(id));
  const [asked, setAsked] = useState<VersionEntry | null>(null);
  const [told, setTold] = useState('');
  // An address that cannot name a stream names none.
  const missing = answer.error instanceof AskFailure && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(answer.error.code);
  if (answer.isPending) return <LoadingState />;
  if (answer.error && !missing) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  const stream = answer.data?.pages[0];
  if (!stream) return <MessageState title={t('disclosure:streamMissing')} text={t('disclosure:streamMissingText')} />;
  const entries = answer.data?.pages.flatMap((page) => page?.history.nodes ?? []) ?? [];
  const mine = isMine(me, stream.facility.organisation.id);
  return (
    <Page
      title={t('titleOf', { stream: capitalised(local(stream.resource.name)) })}
      lead={t('lead', { facility: stream.facility.name })}
      wide
    >
      <div className={classes.ways}>
        <Button component={Link} to={`/streams/${id}`} variant="default" size="sm">
          {t('backToStream')}
        </Button>
        {mine && (
          <Button component={Link} to="/company/streams" variant="subtle" size="sm">
            {t('backToStreams')}
          </Button>
        )}
      </div>
      <Outcome>{told}</Outcome>
      {entries.length === 0 && <p className={classes.soft}>{t('none')}</p>}
      <ol className={classes.entries} aria-label={t('entries')}>
        {entries.map((entry) => (
          <HistoryEntry
            key={entry.version}
            entry={entry}
            isNow={entry.version === stream.version}
            restore={
              mine && entry.version !== stream.version && entry.action !== 'WITHDREW'
                ? () => {
                    setAsked(entry);
                  }
                : null
            }
          />
        ))}
      </ol>
      {answer.hasNextPage && (
        <p className={classes.more}>
          <Button
            variant="default"
            size="sm"
            loading={answer.isFetchingNextPage}
            onClick={() => void answer.fetchNextPage()}
          >
            {t('more')}
          </Button>
          {t('shownOf', { shown: format.number(entries.length), total: format.number(stream.history.totalCount) })}
        </p>
      )}
      {asked && (
        <ConsentDialog
          open
          title={t('restoreTitle', { version: asked.version })}
          yes={t('restoreYes')}
          act={() => restoreStream({ id, version: stream.version, toVersion: asked.version })}
          done={() => {
            setTold(t('restored', { version: asked.version }));
            setAsked(null);
            void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
          }}
          close={() => {
            setAsked(null);
          }}
        >
          <p>{t('restoreText', { when: moment(asked.at) })}</p>
        </ConsentDialog>
      )}
    </Page>
  );
}
