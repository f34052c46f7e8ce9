import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StarterLine } from '../../api/starters-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './starters.module.css';

interface StruckStartersProps {
  readonly struck: readonly StarterLine[];
  readonly busy: boolean;
  readonly takeBack: (starter: StarterLine) => void;
}

/** What was struck before, folded away: each can be proposed again. */
export function StruckStarters({ struck, busy, takeBack }: StruckStartersProps) {
  const { t } = useTranslation('starters');
  const { local } = useLanguage();
  if (struck.length === 0) return null;
  return (
    <details className={classes.struck}>
      <summary>{t('struckBefore', { count: struck.length })}</summary>
      <ul>
        {struck.map((starter) => {
          const resource = capitalised(local(starter.resource.name));
          return (
            <li key={starter.id}>
              {resource}
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={busy}
                aria-label={t('takeBackFull', { resource })}
                onClick={() => {
                  takeBack(starter);
                }}
              >
                {t('takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
