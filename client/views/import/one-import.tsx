import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cancelImport, importQuestion } from '../../api/import-questions.ts';
import type { ImportFacts } from '../../api/import-questions.ts';
import { isOpen, isUnderWay, stepOf, workDone } from '../../state/import-progress.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Confirm } from '../pieces/confirm.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { ImportSaid } from './import-said.tsx';
import { ImportSteps } from './import-steps.tsx';
import { ProgressBar } from '../pieces/progress-bar.tsx';
import { ResultStep } from './result-step.tsx';
import { RowsStep } from './rows-step.tsx';
import classes from './import.module.css';

/** One import, at the step that it has come to. */
export function OneImport({ id }: { readonly id: string }) {
  const { t } = useTranslation('import');
  const queries = useQueryClient();
  const question = importQuestion(id);
  const answer = useQuery(question);
  const [columnsAgain, setColumnsAgain] = useState(false);
  if (answer.isPending) return <LoadingState />;
  if (answer.isError && !answer.data)
    return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  const found = answer.data;
  if (!found) {
    return (
      <MessageState title={t('missing')} text={t('missingText')}>
        <Button component={Link} to="/import" variant="default">
          {t('toStart')}
        </Button>
      </MessageState>
    );
  }

  function goneOn(now: ImportFacts): void {
    setColumnsAgain(false);
    queries.setQueryData(question.queryKey, now);
  }

  const atColumns = found.state === 'READ' || (found.state === 'CHECKED' && columnsAgain);
  const step = atColumns ? 'columns' : stepOf(found.state);
  return (
    <Page title={t('title')} wide="full">
      <div className={classes.head}>
        <p className={classes.fileName}>
          <span className={classes.soft}>{t('file')}:</span> <strong>{found.fileName}</strong>
        </p>
        {isOpen(found.state) && (
          <Confirm
            small
            label={t('cancel')}
            title={t('cancelTitle')}
            text={t('cancelText')}
            yes={t('cancelYes')}
            no={t('cancelNo')}
            act={() => cancelImport(id)}
            done={goneOn}
          />
        )}
      </div>
      <ImportSteps now={step} ended={found.state === 'DONE'} />
      <ImportSaid found={found} />
      {isUnderWay(found.state) && <UnderWay found={found} />}
      {atColumns && (
        <ColumnsStep
          key={found.version}
          found={found}
          goneOn={goneOn}
          back={
            found.state === 'CHECKED'
              ? () => {
                  setColumnsAgain(false);
                }
              : null
          }
        />
      )}
      {found.state === 'CHECKED' && !columnsAgain && (
        <RowsStep
          found={found}
          goneOn={goneOn}
          toColumns={() => {
            setColumnsAgain(true);
          }}
        />
      )}
      {!isOpen(found.state) && <ResultStep found={found} />}
    </Page>
  );
}

const WORK = { UPLOADED: 'reading', MAPPED: 'checking', STORING: 'storing' } as const;

/** What the server is doing, and how far it is. */
function UnderWay({ found }: { readonly found: ImportFacts }) {
  const { t } = useTranslation('import');
  const { format } = useLanguage();
  const { done, of } = workDone(found);
  const title = t(WORK[found.state as keyof typeof WORK]);
  return (
    <Section title={title} text={<p>{t('mayLeave')}</p>}>
      <ProgressBar
        share={of === null || of === 0 ? null : done / of}
        label={
          of === null
            ? t('doneSoFar', { done: format.number(done) })
            : t('doneOf', { done: format.number(done), of: format.number(of) })
        }
      />
    </Section>
  );
}
