import { ActionIcon, TextInput } from '@mantine/core';
import { IconMicroscope, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { qualityPropertyByKey } from '../../../src/domain/quantity/quality-property.ts';
import { propertiesOffered, propertyNamed, propertyShown } from '../../state/quality-named.ts';
import { kindOf, withoutProperty, withPropertyChanged } from '../../state/stream-form.ts';
import type { PropertyRow } from '../../state/stream-form.ts';
import { unitsOffered, unitsOfMeasures } from '../../state/units-offered.ts';
import { useLanguage } from '../../text/use-language.ts';
import { elementId, useForm } from './form-context.ts';
import { SuggestField } from './suggest-field.tsx';
import { UnitField } from './unit-field.tsx';
import classes from './fields.module.css';

/** Units for a word of the person's own: what qualities are mostly given in. */
const ANY_UNITS = ['%', 'mg/l', 'mg/kg', 'degC', 'bar(g)', 'mm', 'kg/m3', 'MJ/kg'];

interface PropertyFiguresProps {
  readonly row: PropertyRow;
  /** Whether what stands around the row names it already. */
  readonly named?: boolean;
}

/** One property: its name, its range, its unit. */
export function PropertyFigures({ row, named = false }: PropertyFiguresProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const { form, change, problemAt } = useForm();
  const known = qualityPropertyByKey(row.name);
  const shown = propertyShown(row.name, language);
  const property = shown === '' ? t('property') : shown;
  const asked = problemAt(`properties.${row.id}.method`) ?? problemAt(`properties.${row.id}.date`);
  const [opened, setMore] = useState(row.method !== '' || row.date !== '');
  const more = opened || asked !== null;
  const others = form.properties.filter(({ id }) => id !== row.id).map(({ name }) => name);

  function set(part: Partial<PropertyRow>): void {
    // A figure that is typed anew is no longer from where the saved one was.
    change((before) => withPropertyChanged(before, row.id, { provenance: null, ...part }));
  }

  function rename(name: string): void {
    const usual = qualityPropertyByKey(name)?.measures[0]?.usualUnit;
    set({ name, ...(usual && row.unit === '' && { unit: usual }) });
  }

  function figure(part: 'minimum' | 'typical' | 'maximum') {
    const problem = problemAt(`properties.${row.id}.${part}`);
    return (
      <TextInput
        id={elementId(`properties.${row.id}.${part}`)}
        size="md"
        aria-label={t(`${part}Of`, { property })}
        placeholder={t(part)}
        inputMode="decimal"
        autoComplete="off"
        value={row[part]}
        error={problem}
        onChange={(event) => {
          set({ [part]: event.currentTarget.value });
        }}
      />
    );
  }

  function words(part: 'method' | 'date', placeholder: string) {
    const field = `properties.${row.id}.${part}` as const;
    return (
      <TextInput
        id={elementId(field)}
        size="sm"
        label={t(part)}
        aria-label={t(`${part}Of`, { property })}
        placeholder={placeholder}
        autoComplete="off"
        value={row[part]}
        error={problemAt(field)}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          change((before) => withPropertyChanged(before, row.id, { [part]: typed }));
        }}
      />
    );
  }

  return (
    <div className={classes.propertyRow} data-named={named || undefined}>
      {!named && (
        <div className={classes.propertyName}>
          <SuggestField
            field={`properties.${row.id}.name`}
            label={t('property')}
            labelHidden
            placeholder={t('property')}
            problem={problemAt(`properties.${row.id}.name`)}
            text={shown}
            eager={false}
            suggestions={propertiesOffered(known ? '' : row.name, kindOf(form), others)
              .slice(0, 40)
              .map(({ key, label }) => ({ id: key, label: label[language] }))}
            nothing={t('propertyNothing')}
            onText={(name) => {
              set({ name });
            }}
            onChoose={rename}
            onLeave={() => {
              const meant = propertyNamed(row.name);
              if (meant && meant.key !== row.name) rename(meant.key);
            }}
          />
        </div>
      )}
      {figure('minimum')}
      {figure('typical')}
      {figure('maximum')}
      <UnitField
        field={`properties.${row.id}.unit`}
        label={t('unitOf', { property })}
        labelHidden
        value={row.unit}
        offered={(typed) =>
          known && typed === '' ? unitsOfMeasures(known.measures) : unitsOffered(typed, ANY_UNITS, null)
        }
        onChange={(unit) => {
          set({ unit });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={42}
        aria-expanded={more}
        aria-label={t('analysisOf', { property })}
        title={t('analysis')}
        onClick={() => {
          setMore(!more);
        }}
      >
        <IconMicroscope size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={42}
        aria-label={shown === '' ? t('removePropertyUnnamed') : t('removeProperty', { property: shown })}
        onClick={() => {
          change((before) => withoutProperty(before, row.id));
        }}
      >
        <IconTrash size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      {more && (
        <div className={classes.analysis}>
          {words('method', t('methodHelp'))}
          {words('date', '2026-03')}
        </div>
      )}
    </div>
  );
}
