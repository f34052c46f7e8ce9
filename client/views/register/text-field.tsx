import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldId, StreamForm } from '../../state/stream-form.ts';
import { elementId, useForm } from './form-context.ts';
import classes from './fields.module.css';

/** Parts of the form that hold what is typed into one field. */
type TextKey = {
  [Key in keyof StreamForm]: StreamForm[Key] extends string ? (string extends StreamForm[Key] ? Key : never) : never;
}[keyof StreamForm] &
  FieldId;

interface TextFieldProps {
  readonly field: TextKey;
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Said beside the label, where others around it must be filled in. */
  readonly optional?: boolean;
  /** Phones bring up the keys for numbers. */
  readonly figures?: 'decimal' | 'numeric';
  readonly long?: boolean;
  readonly unit?: string;
  readonly onTyped?: (text: string) => boolean;
}

/** One line, or a few, typed as it is. */
export function TextField(props: TextFieldProps) {
  const { field, label, help, placeholder, required = false, figures, long, onTyped } = props;
  const { form, change, problemAt } = useForm();
  const common = {
    id: elementId(field),
    size: 'md',
    label: props.optional ? <OptionalLabel label={label} /> : label,
    description: help,
    placeholder,
    error: problemAt(field),
    required,
    withAsterisk: false,
    value: form[field],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const text = event.currentTarget.value;
      if (!onTyped?.(text)) change({ [field]: text });
    },
  };
  if (long) return <Textarea {...common} autosize minRows={2} maxRows={8} />;
  return (
    <TextInput
      {...common}
      inputMode={figures}
      autoComplete="off"
      rightSection={props.unit}
      rightSectionWidth={props.unit ? 64 : undefined}
      rightSectionPointerEvents="none"
    />
  );
}

/** A label with the word that spares people the field. */
export function OptionalLabel({ label }: { readonly label: string }) {
  const { t } = useTranslation('register');
  return (
    <>
      {label} <span className={classes.optional}>{t('detailsNote')}</span>
    </>
  );
}

interface ChoiceFieldProps<Word extends string> {
  readonly field: FieldId;
  readonly label: string;
  readonly value: Word | null;
  readonly choices: readonly { readonly value: Word; readonly label: string }[];
  /** Said where nothing is chosen; without it something always is. */
  readonly none?: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly onChoose: (word: Word | null) => void;
}

/** One of a few words. */
export function ChoiceField<Word extends string>(props: ChoiceFieldProps<Word>) {
  const { field, label, value, choices, none, help, required = false, onChoose } = props;
  const { problemAt } = useForm();
  return (
    <NativeSelect
      id={elementId(field)}
      size="md"
      label={label}
      description={help}
      error={problemAt(field)}
      required={required}
      withAsterisk={false}
      value={value ?? ''}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
      onChange={(event) => {
        const word = event.currentTarget.value;
        onChoose(choices.find((choice) => choice.value === word)?.value ?? null);
      }}
    />
  );
}
