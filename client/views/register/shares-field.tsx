import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { evenShares, readShares } from '../../state/typed-shares.ts';
import { useLanguage } from '../../text/use-language.ts';
import { elementId, useForm } from './form-context.ts';
import fields from './fields.module.css';
import classes from './shares.module.css';

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** What most rows look like, by the times at which it comes. */
const PRESETS = {
  months: [
    ['even', MONTHS],
    ['heating', [0, 1, 2, 3, 9, 10, 11]],
    ['summer', [4, 5, 6, 7, 8]],
    ['harvest', [0, 8, 9, 10, 11]],
    ['none', []],
  ],
  weekdays: [
    ['workdays', [0, 1, 2, 3, 4]],
    ['everyDay', DAYS],
    ['none', []],
  ],
} as const;

/** How the times are called: of a year that begins on a Monday (2024), in its first month and week. */
function namesOf(field: 'months' | 'weekdays', language: string, width: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, {
    ...(field === 'months' ? { month: width } : { weekday: width }),
    timeZone: 'UTC',
  });
  return (field === 'months' ? MONTHS : DAYS).map((index) =>
    format.format(field === 'months' ? Date.UTC(2024, index, 1) : Date.UTC(2024, 0, 1 + index)),
  );
}

/** A figure for each month or each day of the week, with what they come to as shares of the whole. */
export function SharesField({ field }: { readonly field: 'months' | 'weekdays' }) {
  const { t } = useTranslation('register');
  const { language, format } = useLanguage();
  const { form, change, problemAt } = useForm();
  const typed = form[field];
  const reading = readShares(typed, language);
  const [short, long] = [namesOf(field, language, 'short'), namesOf(field, language, 'long')];
  const most = reading.type === 'shares' ? Math.max(...reading.shares) : 1;
  const problem = problemAt(field);
  const id = elementId(field);
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} className={fields.quality}>
      <div>
        <p id={`${id}-label`} className={fields.legend}>
          {t(field)}
        </p>
        <p id={`${id}-help`} className={fields.help}>
          {t(field === 'months' ? 'monthsHelp' : 'weekdaysHelp')}
        </p>
        {problem && <p className={fields.problem}>{problem}</p>}
      </div>
      <div className={classes.row} data-count={typed.length}>
        {typed.map((figure, index) => {
          const share = reading.type === 'shares' ? (reading.shares[index] ?? 0) : 0;
          return (
            <label key={long[index]} className={classes.time}>
              <svg className={classes.bar} viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden>
                <rect
                  className={classes.fill}
                  x="0"
                  width="10"
                  y={40 - (share / most) * 40}
                  height={(share / most) * 40}
                />
              </svg>
              <span className={classes.name} aria-hidden>
                {short[index]}
              </span>
              <input
                id={index === 0 ? id : undefined}
                className={classes.input}
                aria-label={long[index]}
                aria-invalid={problem !== null || undefined}
                inputMode="decimal"
                autoComplete="off"
                value={figure}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  change((before) => ({
                    ...before,
                    [field]: before[field].map((one, other) => (other === index ? text : one)),
                  }));
                }}
              />
            </label>
          );
        })}
      </div>
      <p className={fields.below}>
        {reading.type === 'shares' &&
          t('sharesAre', {
            shares: reading.shares
              .flatMap((share, index) =>
                share > 0 ? [t('shareOf', { time: short[index] ?? '', share: format.percent(share) })] : [],
              )
              .join(' · '),
          })}
      </p>
      <div className={fields.quick}>
        {PRESETS[field].map(([name, times]) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            radius="xl"
            aria-label={`${t(field)}: ${t(`preset.${name}`)}`}
            onClick={() => {
              change({ [field]: evenShares(typed.length, times) });
            }}
          >
            {t(`preset.${name}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
