import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { knowledgeEntriesQuestion } from '../../api/knowledge-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { SOLID } from '../pieces/button-colours.ts';
import { Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import type { EntryBegun } from './entry-form.tsx';
import { OwnEntryRow } from './own-entry-row.tsx';
import classes from './knowledge.module.css';

interface OwnEntriesProps {
  readonly networkId: string;
  /** Whether a form is open: then there is no button to open one. */
  readonly writing: boolean;
  readonly write: (begun: EntryBegun | null) => void;
  readonly changed: (sentence: string) => void;
}

/** What the network has added to the knowledge base. */
export function OwnEntries({ networkId, writing, write, changed }: OwnEntriesProps) {
  const { t } = useTranslation('knowledge');
  const { format } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const text = address.get('own') ?? '';
  const withWithdrawn = address.get('withdrawn') === 'yes';
  const [searched] = useDebouncedValue(text.trim(), 250);
  const answer = useInfiniteQuery(knowledgeEntriesQuestion(networkId, searched, withWithdrawn));
  const entries = answer.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = answer.data?.pages[0]?.totalCount ?? 0;
  const look = (key: string, value: string) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  };
  return (
    <Section
      title={t('own')}
      text={<p>{t('ownText')}</p>}
      action={
        !writing && (
          <Button
            style={SOLID}
            onClick={() => {
              write(null);
            }}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <div className={classes.search} role="search">
        <TextInput
          type="search"
          label={t('searchOwn')}
          value={text}
          maxLength={200}
          onChange={(event) => {
            look('own', event.currentTarget.value);
          }}
        />
        <Checkbox
          label={t('withWithdrawn')}
          checked={withWithdrawn}
          onChange={(event) => {
            look('withdrawn', event.currentTarget.checked ? 'yes' : '');
          }}
        />
      </div>
      {answer.isPending && <LoadingState />}
      {answer.error && <FailureState failure={answer.error} again={() => void answer.refetch()} />}
      {answer.isSuccess && entries.length === 0 && (
        <p className={classes.soft}>{t(searched === '' ? 'ownNone' : 'ownNoneFound')}</p>
      )}
      {entries.length > 0 && (
        <Rows label={t('own')}>
          {entries.map((entry) => (
            <OwnEntryRow key={entry.id} networkId={networkId} entry={entry} write={write} changed={changed} />
          ))}
        </Rows>
      )}
      {answer.hasNextPage && (
        <div className={classes.more}>
          <p className={classes.soft}>
            {t('shown', { shown: format.number(entries.length), total: format.number(total) })}
          </p>
          <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
