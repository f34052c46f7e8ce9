import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionEntry } from '../../api/history-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { shownChanges } from '../../state/history-change.ts';
import { isolated } from '../../text/isolated.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Badge } from '../pieces/page.tsx';
import { ChangesTable } from './changes-table.tsx';
import classes from './history.module.css';

/** More lines than these are folded away: a first version lists everything there is. */
const FEW = 8;

interface HistoryEntryProps {
  readonly entry: VersionEntry;
  readonly isNow: boolean;
  /** Null where it cannot be gone back to. */
  readonly restore: (() => void) | null;
}

/** One time that a stream was written. */
export function HistoryEntry({ entry, isNow, restore }: HistoryEntryProps) {
  const { t } = useTranslation('history');
  const { language } = useLanguage();
  const { moment } = useDates();
  const { version, at, by } = entry;
  const action = domainWord(entry.action);
  const changes = useMemo(() => shownChanges(entry.changes, language), [entry.changes, language]);
  const folded = action === 'registered' || changes.length > FEW;
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <time dateTime={at}>{moment(at)}</time>
        <p className={classes.what}>
          {t(`action.${action}`, { who: by === null ? t('somebody') : isolated(by.name) })}{' '}
          <span className={classes.soft}>{t('version', { version })}</span> {isNow && <Badge>{t('now')}</Badge>}
        </p>
        {restore && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('restoreFull', { version })}
            leftSection={<IconArrowBackUp size={16} stroke={1.8} aria-hidden />}
            onClick={restore}
          >
            {t('restore')}
          </Button>
        )}
      </div>
      {changes.length === 0 && action === 'changed' && <p className={classes.soft}>{t('nothingChanged')}</p>}
      {changes.length > 0 &&
        (folded ? (
          <details className={classes.folded}>
            <summary>{t('changesShow', { count: changes.length })}</summary>
            <ChangesTable changes={changes} version={version} />
          </details>
        ) : (
          <ChangesTable changes={changes} version={version} />
        ))}
    </li>
  );
}
