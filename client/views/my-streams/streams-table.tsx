import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SORT_COLUMNS } from '../../state/my-streams.ts';
import type { MyStream, SortColumn, TableView } from '../../state/my-streams.ts';
import { StreamRow } from './stream-row.tsx';
import classes from './my-streams.module.css';

interface StreamsTableProps {
  /** What is drawn. */
  readonly rows: readonly MyStream[];
  /** What the filter lets through, drawn or not. */
  readonly all: readonly MyStream[];
  readonly view: TableView;
  readonly look: (part: Partial<TableView>) => void;
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: ReadonlySet<string>) => void;
}

/** One line a stream; on a phone one card. */
export function StreamsTable({ rows, all, view, look, selected, select }: StreamsTableProps) {
  const { t } = useTranslation('myStreams');
  const chosen = all.filter(({ id }) => selected.has(id)).length;

  function toggle(id: string): void {
    const ids = new Set(selected);
    if (!ids.delete(id)) ids.add(id);
    select(ids);
  }

  return (
    <table className={classes.table}>
      <caption className={classes.hidden}>{t('caption')}</caption>
      <thead>
        <tr>
          <td className={classes.check}>
            <Checkbox
              aria-label={t('selectAll', { count: all.length })}
              checked={chosen === all.length}
              indeterminate={chosen > 0 && chosen < all.length}
              onChange={() => {
                select(new Set(chosen === all.length ? [] : all.map(({ id }) => id)));
              }}
            />
          </td>
          {SORT_COLUMNS.map((column) => (
            <SortHead key={column} column={column} view={view} look={look} />
          ))}
          <th scope="col">
            <span className={classes.hidden}>{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((stream) => (
          <StreamRow
            key={stream.id}
            stream={stream}
            selected={selected.has(stream.id)}
            toggle={() => {
              toggle(stream.id);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

const SIGNS = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort } as const;

function SortHead({ column, view, look }: { readonly column: SortColumn } & Pick<StreamsTableProps, 'view' | 'look'>) {
  const { t } = useTranslation('myStreams');
  const sorted = view.sort === column ? (view.descending ? 'descending' : 'ascending') : 'none';
  const Sign = SIGNS[sorted];
  return (
    <th scope="col" aria-sort={sorted} data-column={column}>
      <button
        type="button"
        className={classes.sort}
        title={t('sortBy', { column: t(`column.${column}`) })}
        onClick={() => {
          look({ sort: column, descending: sorted === 'ascending' });
        }}
      >
        {t(`column.${column}`)}
        <Sign size={14} stroke={1.9} aria-hidden />
      </button>
    </th>
  );
}
