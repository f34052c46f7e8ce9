import { useTranslation } from 'react-i18next';
import type { ImportFacts } from '../../api/import-questions.ts';
import { isUnderWay, quartersDone } from '../../state/import-progress.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './import.module.css';

/** How far it is, read aloud to those who cannot see it: at each step, and at every quarter of a long one. */
export function ImportSaid({ found }: { readonly found: ImportFacts }) {
  const { t } = useTranslation('import');
  const { format } = useLanguage();
  return (
    <p role="status" className={classes.hidden}>
      {isUnderWay(found.state)
        ? `${t(`state.${found.state}`)} ${format.percent(quartersDone(found))}`
        : SAID[found.state as keyof typeof SAID](t, found)}
    </p>
  );
}

type Say = ReturnType<typeof useTranslation<'import'>>['t'];

const SAID = {
  READ: (t: Say) => t('saidRead'),
  CHECKED: (t: Say, { counts }: ImportFacts) => t('saidChecked', { ...counts }),
  DONE: (t: Say) => t('saidDone'),
  FAILED: (t: Say) => t('saidFailed'),
  CANCELLED: (t: Say) => t('saidCancelled'),
} as const;
