import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { addressOfTable, isTableFiltered, streamsShown, tableViewOf } from '../../state/my-streams.ts';
import type { TableView } from '../../state/my-streams.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { DoneBar } from './done-bar.tsx';
import { StreamsTable } from './streams-table.tsx';
import { TableProvider } from './table-context.ts';
import type { Done } from './table-context.ts';
import type { MyStreams } from './use-my-streams.ts';
import classes from './my-streams.module.css';

/** So many rows are drawn at once; the others are a press away. */
const AT_ONCE = 100;

/** The table with what narrows it, and what can be done to several at once. */
export function StreamsPanel({ mine }: { readonly mine: MyStreams }) {
  const { t } = useTranslation(['myStreams', 'shell']);
  const { language, format } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => tableViewOf(address), [address]);
  const [room, setRoom] = useState(AT_ONCE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => streamsShown(mine.streams, view, language), [mine.streams, view, language]);
  // What is chosen and then filtered away is not acted upon unseen.
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  const [done, setDone] = useState<Done | null>(null);
  const queries = useQueryClient();
  const changed = useCallback(
    (what: Done) => {
      setDone(what);
      void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
    },
    [queries],
  );
  const context = useMemo(() => ({ changed }), [changed]);
  const more = Math.min(AT_ONCE, shown.length - room);

  function look(part: Partial<TableView>): void {
    setAddress((before) => addressOfTable({ ...tableViewOf(before), ...part }, before), { replace: true });
    setRoom(AT_ONCE);
  }

  return (
    <TableProvider value={context}>
      <section className={classes.panel} aria-label={t('caption')}>
        <FilterBar view={view} facilities={mine.facilities} look={look} />
        <p role="status" className={classes.count}>
          {mine.state === 'loading'
            ? t('loading', { shown: format.number(mine.streams.length), total: format.number(mine.total) })
            : isTableFiltered(view)
              ? t('countOf', { shown: format.number(shown.length), total: format.number(mine.streams.length) })
              : t('count', { count: mine.streams.length })}
        </p>
        {mine.failure && (
          <div>
            <ActionFailure failure={mine.failure} only={[t('loadFailed')]} />
            <Button variant="light" size="compact-sm" onClick={mine.again}>
              {t('again', { ns: 'shell' })}
            </Button>
          </div>
        )}
        <BulkBar
          chosen={chosen}
          facilities={mine.facilities}
          none={() => {
            setSelected(new Set());
          }}
        />
        <DoneBar done={done} />
        {shown.length === 0 ? (
          <p className={classes.soft}>{t('nothing')}</p>
        ) : (
          <StreamsTable
            rows={shown.slice(0, room)}
            all={shown}
            view={view}
            look={look}
            selected={selected}
            select={setSelected}
          />
        )}
        {more > 0 && (
          <div>
            <Button
              variant="default"
              onClick={() => {
                setRoom(room + AT_ONCE);
              }}
            >
              {t('more', { count: more })}
            </Button>
          </div>
        )}
      </section>
    </TableProvider>
  );
}
