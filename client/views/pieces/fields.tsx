import '@mantine/core/styles/PasswordInput.css';
import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useField } from './fields-context.ts';
import classes from './people.module.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
  /** What a browser or password manager may fill in; `off` where nothing fits. */
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly value?: string;
}

interface LineFieldProps extends FieldProps {
  readonly type?: 'text' | 'email';
  /** Phones bring up the keys for digits. */
  readonly digits?: boolean;
  readonly takesFocus?: boolean;
  /** It can be read, not changed. */
  readonly fixed?: boolean;
}

/** One line. */
export function LineField(props: LineFieldProps) {
  const { name, label, help, required = false, autoComplete, value, type = 'text', digits, takesFocus, fixed } = props;
  return (
    <TextInput
      name={name}
      type={type}
      size="md"
      label={<Label label={label} required={required || fixed} />}
      description={help}
      required={required}
      withAsterisk={false}
      autoComplete={autoComplete}
      defaultValue={value}
      autoCapitalize={type === 'email' || digits ? 'none' : undefined}
      spellCheck={type === 'email' || digits ? false : undefined}
      inputMode={digits ? 'numeric' : undefined}
      autoFocus={takesFocus}
      readOnly={fixed}
      {...useField(name)}
    />
  );
}

/** A password, which can be looked at. */
export function PasswordField({ name, label, help, required = true, autoComplete }: FieldProps) {
  const { t } = useTranslation('forms');
  const [visible, setVisible] = useState(false);
  const field = useField(name);
  const id = useId();
  const isWrong = field.error !== null;
  // The library names what stands around the field, but does not tell the field.
  const described = [...(help ? [`${id}-description`] : []), ...(isWrong ? [`${id}-error`] : [])].join(' ');
  return (
    <PasswordInput
      name={name}
      size="md"
      label={label}
      description={help}
      required={required}
      withAsterisk={false}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': t(visible ? 'hidePassword' : 'showPassword'),
        title: t(visible ? 'hidePassword' : 'showPassword'),
        tabIndex: 0,
        'aria-hidden': false,
        // The label says it already.
        'aria-pressed': undefined,
      }}
      id={id}
      aria-invalid={isWrong || undefined}
      aria-describedby={described || undefined}
      {...field}
    />
  );
}

/** A few lines. */
export function TextField({ name, label, help, required = false, autoComplete, value }: FieldProps) {
  return (
    <Textarea
      name={name}
      size="md"
      label={<Label label={label} required={required} />}
      description={help}
      required={required}
      withAsterisk={false}
      autoComplete={autoComplete}
      defaultValue={value}
      autosize
      minRows={2}
      maxRows={8}
      {...useField(name)}
    />
  );
}

interface SelectFieldProps extends Omit<FieldProps, 'autoComplete'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few. */
export function SelectField({ name, label, help, required = true, value, choices }: SelectFieldProps) {
  return (
    <NativeSelect
      name={name}
      size="md"
      label={<Label label={label} required={required} />}
      description={help}
      defaultValue={value}
      data={[...choices]}
      {...useField(name)}
    />
  );
}

/** A label with the word that spares people the field. */
function Label({ label, required }: { readonly label: string; readonly required: boolean | undefined }) {
  const { t } = useTranslation('forms');
  if (required) return label;
  return (
    <>
      {label} <span className={classes.optional}>{t('optional')}</span>
    </>
  );
}
