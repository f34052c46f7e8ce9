import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BASES } from '../../../src/domain/registry/provenance.ts';
import { conversionsOf, isByTheHour } from '../../state/conversions.ts';
import type { Conversion } from '../../state/conversions.ts';
import { isHeatLike, kindOf } from '../../state/stream-form.ts';
import { numberAndUnit, numberTyped, readNumber, writtenNumber } from '../../state/typed-number.ts';
import { unitsOffered, unitTyped } from '../../state/units-offered.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { Disclosure } from './disclosure.tsx';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { TemperatureRow } from './property-rows.tsx';
import { ChoiceField, TextField } from './text-field.tsx';
import { UnitField } from './unit-field.tsx';
import classes from './fields.module.css';

/** The amount, at once in other units; hours where they matter; temperature where it decides; and where the figure is from. */
export function AmountSection({ provenanceAsked }: { readonly provenanceAsked: boolean }) {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  const unit = unitTyped(form.unit);
  const asksHours = isByTheHour(unit?.code ?? null) || form.operatingHours !== '';

  function takeWithUnit(typed: string): boolean {
    const parts = numberAndUnit(typed);
    const meant = parts && unitTyped(parts.unit);
    if (!parts || !meant) return false;
    change({ amount: parts.number, unit: meant.code });
    return true;
  }

  return (
    <FormSection title={t('howMuch')} note={t('detailsNote')}>
      <div className={classes.amountRow}>
        <TextField field="amount" label={t('amount')} figures="decimal" onTyped={takeWithUnit} />
        <UnitField
          field="unit"
          label={t('unit')}
          value={form.unit}
          offered={(typed) => unitsOffered(typed, form.resource?.units ?? [], kindOf(form))}
          onChange={(code) => {
            change({ unit: code });
          }}
        />
      </div>
      <AmountRead />
      {asksHours && (
        <TextField
          field="operatingHours"
          label={t('operatingHours')}
          help={t('operatingHoursHelp')}
          figures="decimal"
          unit={t('hours')}
        />
      )}
      {isHeatLike(form) && <TemperatureRow />}
      <Disclosure label={t('provenance')} note={<BasisMark basis={form.basis} />} forcedOpen={provenanceAsked}>
        <ProvenanceFields />
      </Disclosure>
    </FormSection>
  );
}

function ProvenanceFields() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  return (
    <div className={classes.provenance}>
      <ChoiceField
        field="basis"
        label={t('basis')}
        help={t(`basisHelp.${form.basis}`)}
        value={form.basis}
        choices={BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`, { ns: 'words' }) }))}
        onChoose={(basis) => {
          if (basis) change({ basis });
        }}
      />
      <TextField field="source" label={t('source')} help={t('sourceHelp')} />
      <TextField field="sourceYear" label={t('sourceYear')} figures="numeric" />
    </div>
  );
}

/** What was understood, and the same in other units: a slip of the pen shows before it is saved. */
function AmountRead() {
  const { t } = useTranslation('register');
  const { language, format } = useLanguage();
  const { form, change } = useForm();
  const reading = readNumber(form.amount, language);
  const unit = unitTyped(form.unit);
  const hours = numberTyped(form.operatingHours, language);

  function inUnit(value: number, label: string): string {
    return `${format.number(value)} ${label}`.trim();
  }

  function sentence({ type, value, unit: code }: Conversion): string {
    const amount = inUnit(value, unitTyped(code)?.label[language] ?? code);
    if (type === 'running') return hours === null ? t('running', { amount }) : t('runningHours', { amount });
    if (type === 'once' || !isByTheHour(unit?.code ?? null)) return t('yearlyPlain', { amount });
    return hours === null ? t('yearly', { amount }) : t('yearlyHours', { amount, hours: format.number(hours) });
  }

  if (reading.type !== 'number')
    return (
      <p className={classes.conversions} data-empty>
        {t('conversionHint')}
      </p>
    );
  const label = unit?.label[language] ?? '';
  const { value, otherwise } = reading;
  return (
    <div className={classes.conversions}>
      <p className={classes.readAs}>{t('readAs', { amount: inUnit(value, label) })}</p>
      {unit &&
        conversionsOf({ value, unit: unit.code }, hours).map((conversion) => (
          <p key={conversion.type} className={classes.conversion}>
            <IconEqual size={15} aria-hidden />
            {sentence(conversion)}
          </p>
        ))}
      {otherwise !== null && value < otherwise && (
        <p className={classes.doubt}>
          <IconAlertTriangle size={16} aria-hidden />
          {t('meantOther', { amount: inUnit(otherwise, label) })}
          <Button
            variant="light"
            size="compact-xs"
            leftSection={<IconArrowsExchange size={14} aria-hidden />}
            onClick={() => {
              change({ amount: writtenNumber(otherwise, language) });
            }}
          >
            {t('meantOtherYes')}
          </Button>
        </p>
      )}
    </div>
  );
}
