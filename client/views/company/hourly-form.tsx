import { Button, FileButton, NativeSelect, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summariseSeries } from '../../../src/domain/quantity/profile/summarise-series.ts';
import { unitLabel } from '../../../src/domain/quantity/units.ts';
import type { HourlyProfileInput } from '../../api/generated/later/graphql.ts';
import { readHourlyText } from '../../state/hourly-text.ts';
import type { HourlyText } from '../../state/hourly-text.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { HourlySummary } from './hourly-summary.tsx';
import classes from './company.module.css';

/** What the figures may be in, with what comes in one hour of it. */
const COMES_IN_AN_HOUR = {
  MWh: 'MWh',
  kWh: 'kWh',
  kW: 'kWh',
  MW: 'MWh',
  t: 't',
  kg: 'kg',
  m3: 'm3',
  Nm3: 'Nm3',
  't/h': 't',
  'kg/h': 'kg',
  'm3/h': 'm3',
} as const;
type HourlyUnit = keyof typeof COMES_IN_AN_HOUR;
const UNITS = Object.keys(COMES_IN_AN_HOUR) as HourlyUnit[];

/** Letters from which on what is pasted replaces what stands there. */
const A_LOT = 2000;

interface HourlyFormProps {
  readonly send: (profile: HourlyProfileInput) => Promise<unknown>;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** A year of hours, pasted or from a file; what was read of it is shown before it is saved. */
export function HourlyForm({ send, done, cancel }: HourlyFormProps) {
  const { t } = useTranslation('hourly');
  const { language, format } = useLanguage();
  const [unit, setUnit] = useState<HourlyUnit>('MWh');
  const [text, setText] = useState('');
  const later = useDeferredValue(text);
  const reading = useMemo(() => readHourlyText(later, language), [later, language]);
  const summary = useMemo(
    () => (reading.type === 'values' ? summariseSeries(new Float64Array(reading.values)) : null),
    [reading],
  );
  const problem = useProblem(reading);
  const saving = useMutation({ mutationFn: send, onSuccess: done });
  return (
    <div className={classes.hourly}>
      <NativeSelect
        className={classes.hourlyUnit}
        label={t('unit')}
        description={t('unitHelp')}
        value={unit}
        data={UNITS.map((value) => ({ value, label: unitLabel(value, language) }))}
        onChange={(event) => {
          setUnit(UNITS.find((one) => one === event.currentTarget.value) ?? unit);
        }}
      />
      {/* Once it is read it is out of the way: nobody looks through 8,760 lines. */}
      {reading.type !== 'values' && (
        <>
          <Textarea
            label={t('paste')}
            description={t('pasteHelp')}
            rows={6}
            value={text}
            error={problem}
            spellCheck={false}
            onPaste={(event) => {
              // A browser takes seconds to put a year line by line into a field that is then taken away.
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.length < A_LOT) return;
              event.preventDefault();
              setText(pasted);
            }}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
          <div>
            <FileButton
              accept=".csv,.txt,text/csv,text/plain"
              inputProps={{ 'aria-label': t('file') }}
              onChange={(file) => {
                void file?.text().then(setText);
              }}
            >
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  size="sm"
                  leftSection={<IconFileUpload size={17} stroke={1.8} aria-hidden />}
                >
                  {t('file')}
                </Button>
              )}
            </FileButton>
          </div>
        </>
      )}
      <p role="status" className={classes.read}>
        {reading.type === 'values' && (
          <>
            {[t('read', { hours: format.number(reading.values.length) }), reading.leapDayLeftOut && t('leap')]
              .filter(Boolean)
              .join('. ')}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                setText('');
              }}
            >
              {t('others')}
            </Button>
          </>
        )}
      </p>
      {summary && <HourlySummary summary={{ ...summary, unit: COMES_IN_AN_HOUR[unit] }} />}
      {saving.error && <ActionFailure failure={saving.error} />}
      <div className={classes.actions}>
        <Button
          style={SOLID}
          disabled={reading.type !== 'values'}
          loading={saving.isPending}
          onClick={() => {
            if (reading.type === 'values') saving.mutate({ unit, values: [...reading.values], basis: 'MEASURED' });
          }}
        >
          {t('save')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Why the figures cannot be taken; null where they can, or there are none yet. */
function useProblem(reading: HourlyText): string | null {
  const { t } = useTranslation('hourly');
  switch (reading.type) {
    case 'empty':
    case 'values':
      return null;
    case 'unreadable':
      return t('unreadable', { line: reading.line, given: reading.given });
    case 'negative':
      return t('negative', { line: reading.line });
    case 'wrongCount':
      return t('wrongCount', { count: reading.count });
  }
}
