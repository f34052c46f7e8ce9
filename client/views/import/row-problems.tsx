import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/import-questions.ts';
import { meaningOf } from '../../state/import-rows.ts';
import type { CellProblem, Column } from '../../state/import-rows.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useGrid } from './grid-context.ts';
import classes from './import.module.css';

/** So many proposals are shown: the best. */
const PROPOSALS = 4;

interface RowProblemsProps {
  readonly row: ImportRow;
  readonly columns: readonly Column[];
}

/** What is wrong in a row, and what would be right, to be put there with one press. */
export function RowProblems({ row, columns }: RowProblemsProps) {
  return (
    <tr role="row" className={classes.problemRow}>
      <td role="gridcell" colSpan={columns.length + 2}>
        <ul className={classes.problems}>
          {row.problems.map((problem) => (
            <Problem key={`${problem.code} ${problem.column ?? ''}`} row={row} problem={problem} columns={columns} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface ProblemProps extends RowProblemsProps {
  readonly problem: CellProblem;
}

function Problem({ row, problem, columns }: ProblemProps) {
  const { t } = useTranslation('import');
  const { local } = useLanguage();
  const { fix, isNewFacility } = useGrid();
  const { severity, code, given, column, message, proposals } = problem;
  const isError = severity === 'error';
  const Sign = isError ? IconAlertTriangle : IconInfoCircle;
  const named = columns.find(({ at }) => at === column)?.header;
  const name = named ?? t('wholeRow');
  return (
    <li className={classes.problem} data-severity={severity}>
      <p>
        <Sign size={16} stroke={2} aria-hidden />{' '}
        <span className={classes.hidden}>{t(isError ? 'error' : 'warning')}: </span>
        <strong>{name}</strong> {local(message)}
      </p>
      {typeof column === 'number' && proposals.length > 0 && (
        <div className={classes.proposals} role="group" aria-label={t('proposals')}>
          {proposals.slice(0, PROPOSALS).map(({ value, label }) => (
            <Button
              key={value}
              size="compact-sm"
              variant="default"
              aria-label={`${t('useFull', { value, column: name, row: row.row })} ${meaningOf(value, local(label))}`.trim()}
              onClick={() => {
                fix({ sheet: row.sheet, row: row.row, column }, value, row.cells[column] ?? '');
              }}
            >
              <strong>{value}</strong>
              {meaningOf(value, local(label)) !== '' && (
                <span className={classes.proposalLabel}>{meaningOf(value, local(label))}</span>
              )}
            </Button>
          ))}
          {code === 'FACILITY_SIMILAR' && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                isNewFacility(given);
              }}
            >
              {t('newFacility', { name: given })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
