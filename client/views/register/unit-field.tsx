import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../src/domain/quantity/unit.ts';
import type { FieldId } from '../../state/stream-form.ts';
import { unitShown, unitTyped } from '../../state/units-offered.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useForm } from './form-context.ts';
import { SuggestField } from './suggest-field.tsx';

interface UnitFieldProps {
  readonly field: FieldId;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly offered: (typed: string) => readonly Unit[];
  readonly onChange: (unit: string) => void;
}

/** A unit as plants write it; what is understood is kept by its code. */
export function UnitField({ field, label, labelHidden, value, offered, onChange }: UnitFieldProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const { problemAt } = useForm();
  const chosen = unitTyped(value);
  // A chosen unit is no search: its field offers the others as well.
  const typed = chosen?.code === value ? '' : value;
  return (
    <SuggestField
      field={field}
      label={label}
      labelHidden={labelHidden ?? false}
      problem={problemAt(field)}
      text={unitShown(value, language)}
      eager={chosen === null}
      suggestions={offered(typed).map((unit) => ({ id: unit.code, label: unit.label[language] }))}
      nothing={typed === '' ? null : t('unitNothing')}
      onText={onChange}
      onChoose={onChange}
      onLeave={() => {
        if (chosen && chosen.code !== value) onChange(chosen.code);
      }}
    />
  );
}
