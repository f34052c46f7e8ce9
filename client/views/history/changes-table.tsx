import { useTranslation } from 'react-i18next';
import { DISCLOSURE_LEVELS, levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import { BASES } from '../../../src/domain/registry/provenance.ts';
import type { Basis } from '../../../src/domain/registry/provenance.ts';
import { AVAILABILITIES, DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import type { Availability, Direction } from '../../../src/domain/registry/stream.ts';
import { WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import type { WasteStatus } from '../../../src/domain/registry/waste-status.ts';
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
  const { t } = useTranslation(['history', 'words']);
  const { local } = useLanguage();

  /** Null for a word that was kept long ago and no longer is one. */
  function known(of: 'direction' | 'basis' | 'availability' | 'level' | 'wasteStatus', word: string): string | null {
    switch (of) {
      case 'direction':
        return DIRECTIONS.includes(word as Direction) ? t(`words:direction.${word as Direction}`) : null;
      case 'basis':
        return BASES.includes(word as Basis) ? t(`words:basis.${word as Basis}`) : null;
      case 'availability':
        return AVAILABILITIES.includes(word as Availability) ? t(`words:availability.${word as Availability}`) : null;
      case 'wasteStatus':
        return WASTE_STATUSES.includes(word as WasteStatus) ? t(`words:wasteStatus.${word as WasteStatus}`) : null;
      case 'level': {
        const level = DISCLOSURE_LEVELS.find((one) => one === word);
        return level ? local(levelRecord(level).label) : null;
      }
    }
  }

  return (value) => {
    switch (value.type) {
      case 'nothing':
        return t('nothing');
      case 'truth':
        return t(value.is ? 'yes' : 'no');
      case 'text':
        return value.text;
      case 'word':
        return known(value.of, value.word) ?? value.word;
    }
  };
}
