import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/import-questions.ts';
import { isMended, severityAt } from '../../state/import-rows.ts';
import type { Column } from '../../state/import-rows.ts';
import { GridCell } from './grid-cell.tsx';
import type { Towards } from './grid-cell.tsx';
import { useGrid } from './grid-context.ts';
import { RowProblems } from './row-problems.tsx';
import classes from './import.module.css';

interface GridRowProps {
  readonly row: ImportRow;
  readonly columns: readonly Column[];
  /** The column that takes the focus; null where none of this row does. */
  readonly focusAt: number | null;
  /** What the typing in that cell begins with; null where nobody types. */
  readonly editing: string | null;
  readonly edit: (column: number, text: string) => void;
  /** After typing; whether there is a next cell to go to. */
  readonly done: (column: number, towards: Towards) => boolean;
}

/** A row as it was typed, what becomes of it, and below it what is wrong. */
export function GridRow({ row, columns, focusAt, editing, edit, done }: GridRowProps) {
  const { t } = useTranslation('import');
  const { fix, skip } = useGrid();
  const { sheet, row: number, cells, given, isSkipped, outcome } = row;
  const state = isSkipped ? 'SKIPPED' : outcome;
  const isWrong = state === 'WRONG';
  return (
    <>
      <tr role="row" data-row={number} data-state={state?.toLowerCase()}>
        <th role="rowheader" className={classes.rowHead}>
          <span className={classes.rowNumber}>
            <span className={classes.onCard}>{t('rowHead')} </span>
            {number}
          </span>
          {state && (
            <span className={classes.outcome} data-state={state.toLowerCase()}>
              {t(`outcome.${state}`)}
            </span>
          )}
        </th>
        {columns.map(({ at, header }) => (
          <GridCell
            key={at}
            place={`${number} ${at}`}
            label={t('edit', { column: header || t('noHeader'), row: number })}
            header={header}
            text={cells[at] ?? ''}
            before={isMended(row, at) ? (given?.[at] ?? '') : null}
            severity={severityAt(row, at)}
            isFocus={focusAt === at}
            editing={focusAt === at ? editing : null}
            edit={(text) => {
              edit(at, text);
            }}
            keep={(text, towards) => {
              if (text !== (cells[at] ?? '')) fix({ sheet, row: number, column: at }, text, cells[at] ?? '');
              return done(at, towards);
            }}
            leave={() => {
              done(at, 'stay');
            }}
          />
        ))}
        <td role="gridcell" className={classes.action}>
          <Button
            size="compact-sm"
            variant="subtle"
            color={isWrong ? undefined : 'gray'}
            aria-label={t(isSkipped ? 'takeInFull' : 'skipFull', { row: number })}
            onClick={() => {
              skip(row, !isSkipped);
            }}
          >
            {t(isSkipped ? 'takeIn' : 'skip')}
          </Button>
        </td>
      </tr>
      {row.problems.length > 0 && !isSkipped && <RowProblems row={row} columns={columns} />}
    </>
  );
}
