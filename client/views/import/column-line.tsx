import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnByKey } from '../../../src/domain/import/columns.ts';
import type { ColumnMapping, DateOrder, DecimalSign } from '../../../src/domain/import/mapping.ts';
import type { ImportFieldsQuery } from '../../api/generated/later/graphql.ts';
import { FIELD_GROUPS, fieldGroup, readingOf } from '../../state/import-mapping.ts';
import type { FieldGroup, Told } from '../../state/import-mapping.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ToldLines } from './told-lines.tsx';
import classes from './import.module.css';

/** Below this a proposal is called unsure. */
const SURE = 0.75;

interface ColumnLineProps {
  readonly column: ColumnMapping;
  readonly examples: readonly string[];
  readonly fields: ImportFieldsQuery['importFields'];
  readonly problems: readonly Told[];
  readonly open: readonly Told[];
  readonly change: (part: Partial<ColumnMapping>) => void;
}

/** A column with its first values, what it is taken for, and how its figures and dates are read. */
export function ColumnLine({ column, examples, fields, problems, open, change }: ColumnLineProps) {
  const { t } = useTranslation('import');
  const { local } = useLanguage();
  const name = column.header || t('noHeader');
  const reading = readingOf(column.field);
  const groups = FIELD_GROUPS.map((group: FieldGroup) => ({
    group: t(`group.${group}`),
    items: fields
      .filter(({ key }) => fieldGroup(key) === group)
      .map(({ key, label }) => ({ value: key, label: local(label) })),
  }));
  const known = fields.some(({ key }) => key === column.field);
  const hint = fields.find(({ key }) => key === column.field)?.hint;
  return (
    <tr data-problem={problems.length > 0 ? 'error' : open.length > 0 ? 'warning' : undefined}>
      <th scope="row">{name}</th>
      <td className={classes.examples}>{examples.join(' · ') || t('noExamples')}</td>
      <td>
        <NativeSelect
          size="sm"
          aria-label={t('takenFor', { column: name })}
          title={hint && local(hint)}
          value={column.field ?? ''}
          data={[
            { value: '', label: t('leaveOut') },
            ...(column.field === null || known
              ? []
              : [{ value: column.field, label: local(columnByKey(column.field)?.label ?? { en: name, da: name }) }]),
            ...groups,
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ field: value === '' ? null : value });
          }}
        />
        {column.field !== null && column.confidence < SURE && <span className={classes.unsure}>{t('unsure')}</span>}
        <ToldLines problems={problems} open={open} />
      </td>
      <td>
        <div className={classes.readings}>
          {reading.unit && (
            <TextInput
              size="sm"
              label={t('unit')}
              aria-label={t('unitOf', { column: name })}
              placeholder={t('unitInCell')}
              value={column.unit ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                change({ unit: value.trim() === '' ? null : value });
              }}
            />
          )}
          {reading.figure && (
            <NativeSelect
              size="sm"
              label={t('decimalSign')}
              aria-label={t('decimalSignOf', { column: name })}
              value={column.decimalSign ?? ''}
              data={[
                {
                  value: '',
                  label: t(open.some(({ code }) => code === 'DECIMAL_SIGN_OPEN') ? 'decimalOpen' : 'decimalUnneeded'),
                },
                { value: 'comma', label: t('COMMA') },
                { value: 'point', label: t('POINT') },
              ]}
              onChange={(event) => {
                change({ decimalSign: (event.currentTarget.value || null) as DecimalSign | null });
              }}
            />
          )}
          {reading.date && (
            <NativeSelect
              size="sm"
              label={t('dateOrder')}
              aria-label={t('dateOrderOf', { column: name })}
              value={column.dateOrder ?? ''}
              data={[
                {
                  value: '',
                  label: t(open.some(({ code }) => code === 'DATE_ORDER_OPEN') ? 'decimalOpen' : 'decimalUnneeded'),
                },
                { value: 'dayFirst', label: t('DAY_FIRST') },
                { value: 'monthFirst', label: t('MONTH_FIRST') },
              ]}
              onChange={(event) => {
                change({ dateOrder: (event.currentTarget.value || null) as DateOrder | null });
              }}
            />
          )}
        </div>
      </td>
    </tr>
  );
}
