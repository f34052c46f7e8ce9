import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportFacts } from '../../api/import-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './import.module.css';

const ALWAYS = ['rows', 'new', 'changed', 'unchanged', 'wrong'] as const;
const SOMETIMES = ['warned', 'skipped'] as const;

/** What all rows come to; stays in sight. */
export function CountsBar({ counts }: { readonly counts: ImportFacts['counts'] }) {
  const { t } = useTranslation('import');
  const { format } = useLanguage();
  const shown = [...ALWAYS, ...SOMETIMES.filter((name) => counts[name] > 0)];
  return (
    <ul className={classes.counts} aria-label={t('counts')}>
      {shown.map((name) => (
        <li key={name} data-bad={(name === 'wrong' && counts.wrong > 0) || undefined}>
          {name === 'wrong' && counts.wrong > 0 && <IconAlertTriangle size={16} stroke={2} aria-hidden />}
          {name === 'warned' && <IconInfoCircle size={16} stroke={2} aria-hidden />}
          <strong>{format.number(counts[name])}</strong> {t(`count.${name}`)}
        </li>
      ))}
    </ul>
  );
}
