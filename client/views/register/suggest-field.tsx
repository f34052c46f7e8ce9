import { CloseButton, Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldId } from '../../state/stream-form.ts';
import { elementId } from './form-context.ts';
import { OptionalLabel } from './text-field.tsx';
import classes from './fields.module.css';

interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail?: ReactNode;
}

const EXTRA = 'extra';

interface SuggestFieldProps {
  readonly field: FieldId;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly placeholder?: string;
  readonly problem: string | null;
  readonly required?: boolean;
  readonly optional?: boolean;
  /** What stands in the field while nobody types in it. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly searching?: boolean;
  /** Whether the suggestions are those of what is typed now, not of what was typed a moment ago. */
  readonly settled?: boolean;
  /** Said in place of suggestions where there are none. */
  readonly nothing?: string | null;
  /** A last choice of another sort, such as adding what is not there. */
  readonly extra?: { readonly label: string; readonly onChoose: () => void } | null;
  /** Whether Enter takes the first suggestion while typing. */
  readonly eager?: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onLeave?: () => void;
  readonly onClear?: (() => void) | null;
}

/** A field that is typed in freely and offers what might be meant. */
export function SuggestField(props: SuggestFieldProps) {
  const {
    field,
    label,
    labelHidden,
    text,
    suggestions,
    nothing,
    extra,
    eager = true,
    onText,
    onChoose,
    onLeave,
  } = props;
  const { t } = useTranslation('register');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  // While somebody types, the field shows what is typed, not what it means.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? text;
  // Fast hands press Enter or leave before the answer is there: what they meant is done when it comes.
  const [hurried, setHurried] = useState<'taken' | 'left' | null>(null);
  const [pointed, setPointed] = useState(false);
  const settled = props.settled ?? true;
  useEffect(() => {
    if (!settled || hurried === null) return;
    setHurried(null);
    const [first] = suggestions;
    if (hurried === 'left') onLeave?.();
    else if (first) choose(first.id);
  });
  const offered = suggestions.map(({ id }) => id).join();
  const { selectFirstOption, resetSelectedOption } = combobox;
  const mayTakeFirst = eager && typed !== null && typed !== '';
  useEffect(() => {
    if (mayTakeFirst && offered !== '') selectFirstOption();
    else resetSelectedOption();
  }, [mayTakeFirst, offered, selectFirstOption, resetSelectedOption]);

  const hasContent = suggestions.length > 0 || Boolean(extra) || Boolean(nothing);

  function choose(id: string): void {
    setTyped(null);
    combobox.closeDropdown();
    if (id === EXTRA) extra?.onChoose();
    else onChoose(id);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" transitionProps={{ duration: 0 }}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          id={elementId(field)}
          size="md"
          label={labelHidden ? undefined : props.optional ? <OptionalLabel label={label} /> : label}
          aria-label={labelHidden ? label : undefined}
          description={props.help}
          placeholder={props.placeholder}
          error={props.problem}
          required={props.required ?? false}
          withAsterisk={false}
          value={shown}
          autoComplete="off"
          aria-autocomplete="list"
          spellCheck={false}
          rightSection={
            props.searching ? (
              <Loader size={16} aria-hidden />
            ) : props.onClear && shown !== '' ? (
              <CloseButton
                aria-label={t('clearChoice')}
                onClick={() => {
                  setTyped(null);
                  props.onClear?.();
                  document.getElementById(elementId(field))?.focus();
                }}
              />
            ) : null
          }
          onKeyDownCapture={(event) => {
            if (event.key.startsWith('Arrow')) setPointed(true);
            if (event.key !== 'Enter' || settled || pointed || typed === null || !eager) return;
            event.preventDefault();
            event.stopPropagation();
            setHurried('taken');
          }}
          onChange={(event) => {
            setHurried(null);
            setPointed(false);
            setTyped(event.currentTarget.value);
            onText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => {
            combobox.openDropdown();
          }}
          onClick={() => {
            combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
            if (settled) onLeave?.();
            else if (hurried === null) setHurried('left');
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!hasContent}>
        <Combobox.Options className={classes.options} aria-label={label}>
          {suggestions.map(({ id, label: name, detail }) => (
            <Combobox.Option key={id} value={id} className={classes.option}>
              <span>{name}</span>
              {detail && <span className={classes.optionDetail}>{detail}</span>}
            </Combobox.Option>
          ))}
          {suggestions.length === 0 && nothing && (
            <Combobox.Empty className={classes.nothing}>{nothing}</Combobox.Empty>
          )}
          {extra && (
            <Combobox.Option value={EXTRA} className={classes.extra}>
              {extra.label}
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
