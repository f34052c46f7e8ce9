import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson, PutAsideMatch } from '../../api/matching-rules-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Row, Rows, Section } from '../pieces/page.tsx';
import { useDismissalName } from './dismissal-name.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import classes from './rules.module.css';

interface LessonsProps {
  readonly networkId: string;
  readonly lessons: readonly Lesson[];
  readonly dismissals: readonly PutAsideMatch[];
  readonly changed: (sentence: string, undo: readonly PutAsideMatch[]) => void;
}

/** What was learned from dismissals, each with those it was learned from. */
export function Lessons({ networkId, lessons, dismissals, changed }: LessonsProps) {
  const { t } = useTranslation('rules');
  const { local } = useLanguage();
  const nameOf = useDismissalName();
  const [forgetting, setForgetting] = useState<readonly PutAsideMatch[] | null>(null);
  return (
    <Section title={t('learned')} text={<p>{t(lessons.length === 0 ? 'learnedNone' : 'learnedText')}</p>}>
      {lessons.length > 0 && (
        <Rows label={t('learned')}>
          {lessons.map(({ from, text }) => {
            const ids = new Set(from);
            const sources = dismissals.filter(({ id }) => ids.has(id));
            return (
              <Row
                key={text.en}
                title={local(text)}
                actions={
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={t('forgetFull', { lesson: local(text) })}
                    onClick={() => {
                      setForgetting(sources);
                    }}
                  >
                    {t('forget')}
                  </Button>
                }
              >
                <details className={classes.sources}>
                  <summary>{t('learnedFrom', { count: from.length })}</summary>
                  <ul>
                    {sources.map((each) => (
                      <li key={each.id}>{nameOf(each)}</li>
                    ))}
                  </ul>
                </details>
              </Row>
            );
          })}
        </Rows>
      )}
      <TakeBackDialog
        networkId={networkId}
        of={forgetting}
        close={() => {
          setForgetting(null);
        }}
        done={changed}
      />
    </Section>
  );
}
