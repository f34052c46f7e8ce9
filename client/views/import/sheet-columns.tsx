import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DIRECTION_CHOICES } from '../../../src/domain/import/choices.data.ts';
import type { Mapping, SheetMapping } from '../../../src/domain/import/mapping.ts';
import { cellText } from '../../../src/domain/import/sheet.ts';
import type { SheetSurvey } from '../../../src/domain/import/sheet.ts';
import type { ImportFieldsQuery } from '../../api/generated/later/graphql.ts';
import {
  examplesBelow,
  toldOfColumn,
  toldOfSheet,
  withColumn,
  withHeader,
  withSheet,
} from '../../state/import-mapping.ts';
import type { Told } from '../../state/import-mapping.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import { ColumnLine } from './column-line.tsx';
import { ToldLines } from './told-lines.tsx';
import classes from './import.module.css';

interface SheetColumnsProps {
  readonly sheet: SheetMapping;
  /** In the mapping. */
  readonly place: number;
  readonly survey: SheetSurvey;
  readonly mapping: Mapping;
  readonly told: { readonly problems: readonly Told[]; readonly open: readonly Told[] };
  readonly fields: ImportFieldsQuery['importFields'];
  readonly change: (mapping: Mapping) => void;
}

/** One sheet: whether it is imported, where its header is, and what its columns are. */
export function SheetColumns(props: SheetColumnsProps) {
  const { sheet, place, survey, mapping, told, fields, change } = props;
  const { t } = useTranslation('import');
  const { local } = useLanguage();
  const { name, filledRows, hidden } = survey;
  const takesDirection = !sheet.columns.some(({ field }) => field === 'direction');
  const shown = sheet.columns
    .map((column, index) => ({ column, index, counts: survey.columns.find(({ at }) => at === column.at) }))
    .filter(({ column, counts }) => column.header !== '' || (counts?.filled ?? 0) > 0);
  const notShown = sheet.columns.length - shown.length;
  return (
    <Section
      title={t('sheet', { name })}
      text={<p>{[t('sheetRows', { count: filledRows }), hidden && t('sheetHidden')].filter(Boolean).join(', ')}</p>}
      action={
        <Checkbox
          label={t('include')}
          checked={sheet.included}
          onChange={(event) => {
            change(withSheet(mapping, name, { included: event.currentTarget.checked }));
          }}
        />
      }
    >
      {!sheet.included && <p className={classes.soft}>{t('leftOut')}</p>}
      {sheet.included && (
        <>
          <ToldLines problems={toldOfSheet(told.problems, place)} open={toldOfSheet(told.open, place)} />
          <div className={classes.fields}>
            <HeaderChoice
              survey={survey}
              sheet={sheet}
              choose={(row, rows) => {
                change(withHeader(mapping, survey, row, rows));
              }}
            />
            {takesDirection && (
              <NativeSelect
                label={t('direction')}
                value={sheet.defaults.direction ?? ''}
                data={[
                  { value: '', label: t('directionOpen') },
                  ...DIRECTION_CHOICES.map(({ value, label }) => ({ value, label: local(label) })),
                ]}
                onChange={(event) => {
                  const direction = event.currentTarget.value;
                  change(withSheet(mapping, name, { defaults: { ...sheet.defaults, direction } }));
                }}
              />
            )}
          </div>
          <table className={classes.columns} role="table" aria-label={t('sheet', { name })}>
            <thead>
              <tr>
                <th scope="col">{t('columnHead')}</th>
                <th scope="col">{t('examplesHead')}</th>
                <th scope="col">{t('takenHead')}</th>
                <th scope="col">{t('readHead')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ column, index }) => (
                <ColumnLine
                  key={column.at}
                  column={column}
                  examples={examplesBelow(survey, sheet, column.at)}
                  fields={fields}
                  problems={toldOfColumn(told.problems, place, index)}
                  open={toldOfColumn(told.open, place, index)}
                  change={(part) => {
                    change(withColumn(mapping, name, column.at, part));
                  }}
                />
              ))}
            </tbody>
          </table>
          {notShown > 0 && <p className={classes.hint}>{t('emptyColumns', { count: notShown })}</p>}
        </>
      )}
    </Section>
  );
}

/** So much of a row is shown in the list of possible headers. */
const HEADER_LETTERS = 70;

interface HeaderChoiceProps {
  readonly survey: SheetSurvey;
  readonly sheet: SheetMapping;
  readonly choose: (row: number, rows: number) => void;
}

/** The row that the header is in, alone or with the one above it. */
function HeaderChoice({ survey, sheet, choose }: HeaderChoiceProps) {
  const { t } = useTranslation('import');
  const options = survey.head.flatMap(({ number, cells }, index) => {
    const text = cells.map(cellText).filter(Boolean).join(' · ').slice(0, HEADER_LETTERS);
    const hasNext = survey.head[index + 1]?.number === number + 1;
    return [
      { value: `${number} 1`, label: t('headerRow', { row: number, text }) },
      ...(hasNext || (sheet.headerRow === number && sheet.headerRows === 2)
        ? [{ value: `${number} 2`, label: t('headerRows', { row: number, next: number + 1, text }) }]
        : []),
    ];
  });
  return (
    <NativeSelect
      className={classes.headerChoice}
      label={t('header')}
      value={`${sheet.headerRow} ${sheet.headerRows}`}
      data={options}
      onChange={(event) => {
        const [row = 1, rows = 1] = event.currentTarget.value.split(' ').map(Number);
        choose(row, rows);
      }}
    />
  );
}
