import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/import-questions.ts';
import { cellTowards, keyOf, nextWrong } from '../../state/import-rows.ts';
import type { CellPlace, Column } from '../../state/import-rows.ts';
import { GridRow } from './grid-row.tsx';
import classes from './import.module.css';

interface RowsGridProps {
  readonly sheet: string;
  readonly rows: readonly ImportRow[];
  readonly columns: readonly Column[];
}

/** What is to be done with the keyboard: a cell holds the focus, or is typed in (`text` is what the typing began with). */
interface Cursor {
  readonly at: CellPlace;
  readonly editing: { readonly text: string } | null;
}

/** The rows of one sheet: a grid of cells at a desk, a card a row on a phone. */
export function RowsGrid({ sheet, rows, columns }: RowsGridProps) {
  const { t } = useTranslation('import');
  const table = useRef<HTMLTableElement>(null);
  const first = columns[0]?.at ?? 0;
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const here = rows.some(({ row }) => row === cursor?.at.row) ? cursor : null;
  const at = here?.at ??
    nextWrong(rows, { sheet, row: rows[0]?.row ?? 0, column: -1 }) ?? { sheet, row: rows[0]?.row ?? 0, column: first };

  function go(to: CellPlace): void {
    setCursor({ at: to, editing: null });
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus();
  }

  function press(event: KeyboardEvent<HTMLTableElement>): void {
    const { target, key } = event;
    if (here?.editing || !(target instanceof HTMLElement) || target.dataset.cell === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [row = 0, column = 0] = target.dataset.cell.split(' ').map(Number);
    const from = { sheet, row, column };
    const text = rows.find((one) => one.row === row)?.cells[column] ?? '';
    if (key === 'Enter' || key === 'F2') setCursor({ at: from, editing: { text } });
    else if (key.length === 1 && key !== ' ') setCursor({ at: from, editing: { text: key } });
    else {
      const to = cellTowards(key, from, rows, columns);
      if (!to) return;
      go(to);
    }
    event.preventDefault();
  }

  return (
    <div className={classes.scroll} role="region" aria-label={t('gridOf', { sheet })} tabIndex={0}>
      <table ref={table} className={classes.grid} role="grid" aria-label={t('gridOf', { sheet })} onKeyDown={press}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{t('rowHead')}</th>
            {columns.map((column) => (
              <th key={column.at} role="columnheader">
                {column.header || t('noHeader')}
              </th>
            ))}
            <th role="columnheader">{t('actionHead')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <GridRow
              key={keyOf(row)}
              row={row}
              columns={columns}
              focusAt={row.row === at.row ? at.column : null}
              editing={row.row === here?.at.row ? (here.editing?.text ?? null) : null}
              edit={(column, text) => {
                setCursor({ at: { sheet, row: row.row, column }, editing: { text } });
              }}
              done={(column, towards) => {
                const from = { sheet, row: row.row, column };
                if (towards === 'leave') {
                  // The focus is on its way to what was pressed.
                  setCursor({ at: from, editing: null });
                  return false;
                }
                const next = towards === 'next' ? nextWrong(rows, from) : null;
                go(next ?? from);
                return next !== null;
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
