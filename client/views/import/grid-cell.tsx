import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

/** Where the focus goes after typing: to the next error, nowhere, or where somebody has pressed. */
export type Towards = 'next' | 'stay' | 'leave';

interface GridCellProps {
  /** Number of the row and the column, to be found again. */
  readonly place: string;
  readonly label: string;
  readonly header: string;
  readonly text: string;
  /** What the file has, where somebody has mended it. */
  readonly before: string | null;
  readonly severity: 'error' | 'warning' | null;
  readonly isFocus: boolean;
  readonly editing: string | null;
  readonly edit: (text: string) => void;
  /** Keeps what was typed; whether the focus has gone on to another cell. */
  readonly keep: (text: string, towards: Towards) => boolean;
  readonly leave: () => void;
}

/** One cell: read, walked through with the arrows, typed in. */
export function GridCell(props: GridCellProps) {
  const { place, label, header, text, before, severity, isFocus, editing, edit, keep, leave } = props;
  const { t } = useTranslation('import');
  const ended = useRef(false);
  const isTyped = editing !== null;

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const { key, currentTarget } = event;
    if (key === 'Escape') {
      ended.current = true;
      leave();
    } else if (key === 'Enter') {
      ended.current = true;
      keep(currentTarget.value, 'stay');
    } else if (key === 'Tab' && !event.shiftKey) {
      ended.current = true;
      // After the last error the key leads out of the grid, as everywhere.
      if (!keep(currentTarget.value, 'next')) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const Sign = severity === 'error' ? IconAlertTriangle : IconInfoCircle;
  return (
    <td
      role="gridcell"
      data-cell={place}
      data-severity={severity ?? undefined}
      data-empty={text === '' || undefined}
      tabIndex={isFocus ? 0 : -1}
      className={classes.cell}
      onClick={() => {
        if (!isTyped) edit(text);
      }}
    >
      <span className={classes.cellHeader} aria-hidden>
        {header}
      </span>
      {isTyped ? (
        <input
          className={classes.input}
          aria-label={label}
          autoFocus
          defaultValue={editing}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => {
            ended.current = false;
            if (editing === text) event.currentTarget.select();
          }}
          onKeyDown={press}
          onBlur={(event) => {
            if (!ended.current) {
              ended.current = true;
              keep(event.currentTarget.value, 'leave');
            }
          }}
        />
      ) : (
        <span className={classes.cellText}>
          {severity && (
            <>
              <Sign size={15} stroke={2} aria-hidden />
              <span className={classes.hidden}>{t(severity)}: </span>
            </>
          )}
          {text}
        </span>
      )}
      {before !== null && !isTyped && (
        <span className={classes.before}>{t('mended', { given: before === '' ? t('mendedEmpty') : before })}</span>
      )}
    </td>
  );
}
