import { Button, NativeSelect } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fixImportCells,
  importQuestion,
  importRowsQuestion,
  mapImport,
  ROWS_A_PAGE,
  rowsWithProblems,
  skipImportRows,
} from '../../api/import-questions.ts';
import type { ImportFacts, ImportRow, ImportRowPage } from '../../api/import-questions.ts';
import type { ImportRowFilter } from '../../api/generated/later/graphql.ts';
import { mappingInput, mappingOf, surveysOf } from '../../state/import-mapping.ts';
import { bySheet, columnsShown, keyOf, sameCells, severityAt, withRows, withText } from '../../state/import-rows.ts';
import type { CellPlace } from '../../state/import-rows.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { CountsBar } from './counts-bar.tsx';
import { GridProvider } from './grid-context.ts';
import { RowsGrid } from './rows-grid.tsx';
import { StorePanel } from './store-panel.tsx';
import classes from './import.module.css';

const FILTERS = ['ALL', 'WITH_PROBLEMS', 'WRONG', 'NEW', 'CHANGED', 'UNCHANGED', 'SKIPPED'] as const;

/** What can be written wherever the same text is wrong. */
interface Everywhere {
  readonly at: CellPlace;
  readonly from: string;
  readonly to: string;
}

interface RowsStepProps {
  readonly found: ImportFacts;
  readonly goneOn: (now: ImportFacts) => void;
  readonly toColumns: () => void;
}

/** What becomes of every row, to be mended in place and then stored. */
export function RowsStep({ found, goneOn, toColumns }: RowsStepProps) {
  const { t } = useTranslation('import');
  const { local, format } = useLanguage();
  const queries = useQueryClient();
  const { id, version, counts, mapping } = found;
  const [only, setOnly] = useState<ImportRowFilter>(counts.wrong > 0 ? 'WRONG' : 'ALL');
  // Where each page begins that was looked at; the last is the one that is shown.
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const question = importRowsQuestion(id, version, only, starts.at(-1) ?? null);
  const answer = useQuery(question);
  const page = answer.data;
  const [told, setTold] = useState('');
  const [everywhere, setEverywhere] = useState<Everywhere | null>(null);

  function judged({
    rows,
    counts: now,
  }: {
    readonly rows: readonly ImportRow[];
    readonly counts: ImportFacts['counts'];
  }) {
    queries.setQueryData(
      question.queryKey,
      (before: ImportRowPage | undefined) => before && { ...before, rows: withRows(before.rows, rows) },
    );
    queries.setQueryData(
      importQuestion(id).queryKey,
      (before: ImportFacts | null | undefined) => before && { ...before, counts: now },
    );
    // Other pages of rows are of before.
    queries.removeQueries({
      predicate: ({ queryKey }) =>
        queryKey[1] === id && queryKey[2] === 'rows' && queryKey.join() !== question.queryKey.join(),
    });
  }

  const fixing = useMutation({
    onMutate: ({ at, text }) => {
      // One types on without waiting for the answer.
      queries.setQueryData(
        question.queryKey,
        (before: ImportRowPage | undefined) => before && { ...before, rows: withText(before.rows, at, text) },
      );
    },
    onError: () => queries.invalidateQueries({ queryKey: question.queryKey }),
    mutationFn: async ({
      at,
      text,
      before,
    }: {
      readonly at: CellPlace;
      readonly text: string;
      readonly before: string;
    }) => {
      const answered = await fixImportCells({ id, cells: [{ ...at, text }] });
      judged(answered);
      const row = answered.rows.find((one) => keyOf(one) === keyOf(at));
      const left = row?.problems.find(({ severity }) => severity === 'error');
      setTold(left ? t('told.still', { row: at.row, problem: local(left.message) }) : t('told.fixed', { row: at.row }));
      const helped = row !== undefined && severityAt(row, at.column) !== 'error' && before !== '';
      const here = page ? sameCells(page.rows, at, before).length : 0;
      const elsewhere = answered.counts.wrong > (page?.rows.filter(({ outcome }) => outcome === 'WRONG').length ?? 0);
      setEverywhere(helped && (here > 0 || elsewhere) ? { at, from: before, to: text } : null);
    },
  });
  const skipping = useMutation({
    mutationFn: async ({ row, isSkipped }: { readonly row: ImportRow; readonly isSkipped: boolean }) => {
      judged(await skipImportRows({ id, rows: [{ sheet: row.sheet, row: row.row }], isSkipped }));
      setEverywhere(null);
      setTold(t(isSkipped ? 'told.skipped' : 'told.takenIn', { row: row.row }));
    },
  });
  const spreading = useMutation({
    mutationFn: async ({ at, from, to }: Everywhere) => {
      const cells = sameCells(await rowsWithProblems(id), at, from).map((cell) => ({ ...cell, text: to }));
      if (cells.length > 0) judged(await fixImportCells({ id, cells }));
      setTold(cells.length > 0 ? t('told.all', { count: cells.length }) : t('told.noOther'));
      setEverywhere(null);
    },
  });
  const confirming = useMutation({
    mutationFn: (name: string) => {
      const before = mappingOf(mapping ?? { newFacilities: [], sheets: [] }, surveysOf(found.sheets));
      const confirmed = mappingInput({ ...before, newFacilities: [...before.newFacilities, name] });
      return mapImport({ id, version, mapping: confirmed, level: found.level, facilityId: found.facilityId ?? null });
    },
    onSuccess: goneOn,
  });
  const { mutate: isNewFacility } = confirming;
  const { mutateAsync: fixAsync } = fixing;
  const { mutate: skip } = skipping;
  const fix = useCallback(
    (at: CellPlace, text: string, before: string) => {
      // What went wrong is told below the grid.
      fixAsync({ at, text, before }).catch(() => undefined);
    },
    [fixAsync],
  );
  const context = useMemo(
    () => ({
      fix,
      skip: (row: ImportRow, isSkipped: boolean) => {
        skip({ row, isSkipped });
      },
      isNewFacility,
    }),
    [fix, skip, isNewFacility],
  );
  const failure = fixing.error ?? skipping.error ?? spreading.error ?? confirming.error;
  const from = (starts.length - 1) * ROWS_A_PAGE;

  return (
    <GridProvider value={context}>
      <Section
        title={t('rowsTitle')}
        action={
          <Button variant="default" size="sm" onClick={toColumns}>
            {t('toColumns')}
          </Button>
        }
      >
        {found.problems.map(({ code, message }) => (
          <p key={code} className={classes.wrong}>
            {local(message)}
          </p>
        ))}
        {found.isRemembered && (
          <p className={classes.note}>
            <IconHistory size={18} stroke={1.8} aria-hidden /> {t('remembered')}
          </p>
        )}
        <CountsBar counts={counts} />
        <div className={classes.gridHead}>
          <NativeSelect
            label={t('show')}
            value={only}
            data={FILTERS.map((value) => ({ value, label: t(`only.${value}`) }))}
            onChange={(event) => {
              const chosen = FILTERS.find((one) => one === event.currentTarget.value);
              if (!chosen) return;
              setOnly(chosen);
              setStarts([null]);
            }}
          />
          <p className={classes.keys}>{t('keys')}</p>
        </div>
        <div className={classes.toldBar}>
          <p role="status" className={classes.told}>
            {told}
          </p>
          {everywhere && (
            <Button
              size="compact-md"
              variant="light"
              loading={spreading.isPending}
              onClick={() => {
                spreading.mutate(everywhere);
              }}
            >
              {t('everywhere', { from: everywhere.from, to: everywhere.to })}
            </Button>
          )}
        </div>
        {failure && <ActionFailure failure={failure} />}
        {answer.isError && <FailureState failure={answer.error} again={() => void answer.refetch()} />}
        {answer.isPending && <LoadingState />}
        {page?.rows.length === 0 && (
          <p className={classes.soft}>{t(only === 'WRONG' || only === 'WITH_PROBLEMS' ? 'noneWrong' : 'none')}</p>
        )}
        {page &&
          bySheet(page.rows).map(({ sheet, rows }) => (
            <RowsGrid
              key={sheet}
              sheet={sheet}
              rows={rows}
              columns={columnsShown(mapping?.sheets.find((one) => one.sheet === sheet)?.columns ?? [])}
            />
          ))}
        {page && page.total > ROWS_A_PAGE && (
          <nav className={classes.pages} aria-label={t('show')}>
            <Button
              variant="default"
              size="sm"
              disabled={starts.length === 1}
              onClick={() => {
                setStarts(starts.slice(0, -1));
              }}
            >
              {t('before')}
            </Button>
            <span>
              {t('page', {
                from: format.number(from + 1),
                to: format.number(from + page.rows.length),
                total: format.number(page.total),
              })}
            </span>
            <Button
              variant="default"
              size="sm"
              disabled={page.next === null}
              onClick={() => {
                setStarts([...starts, page.next]);
              }}
            >
              {t('next')}
            </Button>
          </nav>
        )}
      </Section>
      <StorePanel found={found} goneOn={goneOn} />
    </GridProvider>
  );
}
