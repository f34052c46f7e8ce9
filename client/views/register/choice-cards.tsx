import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FieldId } from '../../state/stream-form.ts';
import { elementId, useForm } from './form-context.ts';
import classes from './fields.module.css';

interface ChoiceCardsProps<Word extends string> {
  readonly field: FieldId;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly compact?: boolean;
  /** One below the other, where each says a whole sentence. */
  readonly tall?: boolean;
  readonly value: Word | null;
  readonly choices: readonly {
    readonly value: Word;
    readonly label: string;
    readonly help?: string;
    readonly sign?: ReactNode;
  }[];
  readonly onChoose: (word: Word) => void;
}

/** A few answers of which one is chosen, all in sight. */
export function ChoiceCards<Word extends string>({
  field,
  label,
  labelHidden,
  compact,
  tall,
  value,
  choices,
  onChoose,
}: ChoiceCardsProps<Word>) {
  const { problemAt } = useForm();
  const problem = problemAt(field);
  const id = elementId(field);
  return (
    <fieldset className={classes.cards} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className={labelHidden ? classes.hidden : classes.legend}>{label}</legend>
      <div className={classes.cardRow} data-compact={compact ?? undefined} data-tall={tall}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={classes.card} data-problem={problem !== null || undefined}>
            <input
              type="radio"
              // The first takes the focus when a problem leads here.
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={id}
              value={choice.value}
              checked={value === choice.value}
              aria-describedby={choice.help ? `${id}-${choice.value}-help` : undefined}
              aria-labelledby={`${id}-${choice.value}-label`}
              className={classes.radio}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            {choice.sign && <span className={classes.cardSign}>{choice.sign}</span>}
            <span className={classes.cardText}>
              <span className={classes.cardLabel} id={`${id}-${choice.value}-label`}>
                {choice.label}
              </span>
              {choice.help && (
                <span className={classes.cardHelp} id={`${id}-${choice.value}-help`}>
                  {choice.help}
                </span>
              )}
            </span>
            <IconCheck size={18} stroke={2.2} aria-hidden className={classes.cardMark} />
          </label>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} className={classes.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
