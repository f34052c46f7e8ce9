import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { knownUsesQuestion } from '../../api/knowledge-questions.ts';
import type { KnownUse } from '../../api/knowledge-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { EntryLines, useEntryName } from './entry-facts.tsx';
import type { EntryBegun } from './entry-form.tsx';
import classes from './knowledge.module.css';

/** What the product itself knows: to read, and to begin an entry from. */
export function KnownUses({ write }: { readonly write: (begun: EntryBegun) => void }) {
  const { t } = useTranslation('knowledge');
  const { format } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const text = address.get('base') ?? '';
  const [searched] = useDebouncedValue(text.trim(), 250);
  const answer = useInfiniteQuery(knownUsesQuestion(searched));
  const uses = answer.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = answer.data?.pages[0]?.totalCount ?? 0;
  return (
    <Section title={t('base')} text={<p>{t('baseText')}</p>}>
      <div className={classes.search} role="search">
        <TextInput
          type="search"
          label={t('searchBase')}
          value={text}
          maxLength={200}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setAddress(
              (before) => {
                const next = new URLSearchParams(before);
                if (value === '') next.delete('base');
                else next.set('base', value);
                return next;
              },
              { replace: true },
            );
          }}
        />
      </div>
      <p role="status" className={classes.soft}>
        {answer.isPending || answer.isPlaceholderData
          ? t('finding')
          : total === 0
            ? t('baseNone')
            : t('baseCount', { count: total })}
      </p>
      {answer.isPending && <LoadingState />}
      {answer.error && <FailureState failure={answer.error} again={() => void answer.refetch()} />}
      {uses.length > 0 && (
        <Rows label={t('base')}>
          {uses.map((use) => (
            <KnownUseRow
              key={[use.material, use.receiver, use.use.en, use.source, ...use.donors].join(' ')}
              use={use}
              write={write}
            />
          ))}
        </Rows>
      )}
      {answer.hasNextPage && (
        <div className={classes.more}>
          <p className={classes.soft}>
            {t('shown', { shown: format.number(uses.length), total: format.number(total) })}
          </p>
          <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface KnownUseRowProps {
  readonly use: KnownUse;
  readonly write: (begun: EntryBegun) => void;
}

function KnownUseRow({ use: { material, receiver, ...rest }, write }: KnownUseRowProps) {
  const { t } = useTranslation('knowledge');
  const entry = { ...rest, byProduct: material, receivers: [receiver] };
  const name = useEntryName()(entry);
  return (
    <Row
      title={name}
      facts={<EntryLines entry={entry} />}
      actions={
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('copyFull', { name })}
          onClick={() => {
            write(entry);
          }}
        >
          {t('copy')}
        </Button>
      }
    />
  );
}
