import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { Button, SegmentedControl } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamForm } from '../../state/stream-form.ts';
import { partsThatDiffer, withPartsOf } from '../../state/stream-form-of.ts';
import type { FormPart } from '../../state/stream-form-of.ts';
import { SOLID } from '../pieces/button-colours.ts';
import { useDates } from '../../text/use-dates.ts';
import type { LastChange } from './last-change.ts';
import { usePartWords } from './part-words.ts';
import classes from './register.module.css';

interface ConflictPanelProps {
  readonly mine: StreamForm;
  readonly theirs: StreamForm;
  /** Who saved last and when, as far as it is told. */
  readonly lastChange: LastChange | null;
  /** What both versions come to, part by part. */
  readonly onChosen: (form: StreamForm) => void;
}

/** Two people changed the same stream: each part that differs, in both versions, to choose from. */
export function ConflictPanel({ mine, theirs, lastChange, onChosen }: ConflictPanelProps) {
  const { t } = useTranslation('register');
  const wordsOf = usePartWords();
  const { moment } = useDates();
  const [taken, setTaken] = useState<readonly FormPart[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const parts = partsThatDiffer(mine, theirs);
  return (
    <div ref={panel} tabIndex={-1} role="group" aria-labelledby="conflict-title" className={classes.conflict}>
      <h2 id="conflict-title" className={classes.summaryTitle}>
        <IconUsers size={20} aria-hidden />
        {t('conflict')}
      </h2>
      {lastChange && (
        <p className={classes.soft}>
          {t(lastChange.who === null ? 'conflictWhen' : 'conflictWho', {
            who: lastChange.who ?? '',
            when: moment(lastChange.at),
          })}
        </p>
      )}
      <p>{t(parts.length ? 'conflictText' : 'conflictSame')}</p>
      {parts.map((part) => (
        <div key={part} className={classes.conflictPart}>
          <div>
            <p className={classes.conflictName}>{t(`part.${part}`)}</p>
            <p>
              <span className={classes.soft}>{t('conflictMine')}: </span>
              {wordsOf(mine, part)}
            </p>
            <p>
              <span className={classes.soft}>{t('conflictTheirs')}: </span>
              {wordsOf(theirs, part)}
            </p>
          </div>
          <SegmentedControl
            size="sm"
            aria-label={t('conflictPart', { part: t(`part.${part}`) })}
            value={taken.includes(part) ? 'theirs' : 'mine'}
            data={[
              { value: 'mine', label: t('conflictMine') },
              { value: 'theirs', label: t('conflictTheirs') },
            ]}
            onChange={(whose) => {
              setTaken(whose === 'theirs' ? [...taken, part] : taken.filter((other) => other !== part));
            }}
          />
        </div>
      ))}
      <Button
        style={SOLID}
        onClick={() => {
          onChosen(withPartsOf(mine, theirs, taken));
        }}
      >
        {t('conflictTake')}
      </Button>
    </div>
  );
}
