import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useField } from './fields-context.ts';
import classes from './choices-field.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface ChoicesFieldProps {
  /** Under which problems of the server find it. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly chosen: readonly Choice[];
  /** With one, the next choice takes the place of the last. */
  readonly most: number;
  /** Tells apart what is searched, in the language in which it is named. */
  readonly about: readonly unknown[];
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  /** Whether something is offered before anything is typed. */
  readonly offersAtOnce?: boolean;
  readonly onChange: (chosen: readonly Choice[]) => void;
  readonly words: {
    readonly nothing: string;
    readonly remove: (name: string) => string;
    /** Said when no more can be chosen. */
    readonly full: string;
  };
}

/** One or a few things out of many, found by words. */
export function ChoicesField(props: ChoicesFieldProps) {
  const { name, label, help, chosen, most, about, find, offersAtOnce = false, onChange, words } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [searched] = useDebouncedValue(typed.trim(), 150);
  const { error, onInput } = useField(name);
  const combobox = useCombobox();
  const asks = searched !== '' || offersAtOnce;
  const search = useQuery({
    queryKey: ['choices', ...about, searched],
    queryFn: ({ signal }) => find(searched, signal),
    enabled: asks && (typed !== '' || combobox.dropdownOpened),
    placeholderData: keepPreviousData,
  });
  const taken = new Set(chosen.map((one) => one.id));
  const offered = asks && (typed !== '' || offersAtOnce) ? (search.data ?? []).filter((one) => !taken.has(one.id)) : [];
  const isFull = most > 1 && chosen.length >= most;
  const hasNothing = typed.trim() !== '' && searched === typed.trim() && search.isSuccess && offered.length === 0;

  function choose(choice: Choice | undefined): void {
    if (!choice) return;
    onChange(most === 1 ? [choice] : [...chosen, choice]);
    setTyped('');
    onInput();
    combobox.closeDropdown();
  }

  return (
    <div className={classes.field}>
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => {
          choose(offered.find((one) => one.id === value));
        }}
        shadow="md"
        transitionProps={{ duration: 0 }}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            id={id}
            name={name}
            size="md"
            label={label}
            description={isFull ? words.full : help}
            error={error}
            withAsterisk={false}
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            value={typed}
            disabled={isFull}
            rightSection={search.isFetching ? <Loader size={16} aria-hidden /> : null}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onFocus={() => {
              combobox.openDropdown();
            }}
            onClick={() => {
              combobox.openDropdown();
            }}
            onBlur={() => {
              combobox.closeDropdown();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed === '') return;
              // Enter takes what is offered; it does not send a form that is being filled in.
              event.preventDefault();
              if (combobox.getSelectedOptionIndex() === -1 && searched === typed.trim()) choose(offered[0]);
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={offered.length === 0 && !hasNothing}>
          <Combobox.Options className={classes.options} aria-label={label}>
            {offered.map((one) => (
              <Combobox.Option key={one.id} value={one.id} className={classes.option}>
                <span>{one.label}</span>
                {one.detail && <span className={classes.detail}>{one.detail}</span>}
              </Combobox.Option>
            ))}
            {hasNothing && <Combobox.Empty className={classes.detail}>{words.nothing}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {chosen.map((one) => (
            <li key={one.id}>
              <span>{one.label}</span>
              <button
                type="button"
                aria-label={words.remove(one.label)}
                onClick={() => {
                  onChange(chosen.filter(({ id: other }) => other !== one.id));
                  document.getElementById(id)?.focus();
                }}
              >
                <IconX size={15} stroke={2} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
