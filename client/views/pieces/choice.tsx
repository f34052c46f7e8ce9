import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './choice.module.css';

interface ChoiceProps<Value extends string> {
  /** What is chosen, for those who cannot see it. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly choose: (value: Value) => void;
  readonly small?: boolean;
  /** Whether it may take several lines, where the answers are long. */
  readonly wraps?: boolean;
}

/** One of a few, all in sight. Measures nothing, so that it costs the first sight of a page no layout of its own. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  choose,
  small = false,
  wraps,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div
      className={classes.choice}
      role="radiogroup"
      aria-label={label}
      data-small={small || undefined}
      data-wraps={wraps}
    >
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            className={classes.radio}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              choose(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
