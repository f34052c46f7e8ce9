import { useTranslation } from 'react-i18next';
import { DISCLOSURE_LEVELS, levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { ShownChange, ShownValue } from '../../state/history-change.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './history.module.css';

/** What changed, from what to what. */
export function ChangesTable({
  changes,
  version,
}: {
  readonly changes: readonly ShownChange[];
  readonly version: number;
}) {
  const { t } = useTranslation('history');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  return (
    <table className={classes.table}>
      <caption className={classes.hidden}>{`${t('whatChanged')}, ${t('version', { version })}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('to')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={`${index} ${change.field ?? ''} ${change.name ?? ''}`}>
            <th scope="row">{fieldWords(change)}</th>
            {change.values === null ? (
              <td colSpan={2}>{t('newFigures')}</td>
            ) : (
              <>
                <td data-label={t('from')} data-empty={change.values.before.type === 'nothing' || undefined}>
                  {valueWords(change.values.before)}
                </td>
                <td data-label={t('to')} data-empty={change.values.after.type === 'nothing' || undefined}>
                  {valueWords(change.values.after)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useFieldWords(): (change: ShownChange) => string {
  const { t } = useTranslation('history');
  return ({ field, name }) => {
    if (field === null) return isolated(name ?? '');
    const word = t(`field.${field}`);
    return name === null ? word : t('named', { name, field: word });
  };
}

function useValueWords(): (value: ShownValue) => string {
  const { t, i18n } = useTranslation(['history', 'words']);
  const { local } = useLanguage();
  return (value) => {
    switch (value.type) {
      case 'nothing':
        return t('nothing');
      case 'truth':
        return t(value.is ? 'yes' : 'no');
      case 'text':
        return value.text;
      case 'word': {
        if (value.of === 'level') {
          const level = DISCLOSURE_LEVELS.find((one) => one === value.word);
          return level ? local(levelRecord(level).label) : value.word;
        }
        // What was kept long ago may be a word that no longer is one.
        const key = `words:${value.of}.${value.word}` as 'words:basis.measured';
        return i18n.exists(key) ? t(key) : value.word;
      }
    }
  };
}
