import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { importsQuestion } from '../../api/import-questions.ts';
import { useDates } from '../../text/use-dates.ts';
import { Badge, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState } from '../pieces/states.tsx';
import classes from './import.module.css';

/** The imports of a network that are one's own, the latest first: what was left is gone on with here. */
export function EarlierImports({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('import');
  const { moment } = useDates();
  const answer = useQuery(importsQuestion(networkId));
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  return (
    <Section title={t('earlier')}>
      {answer.data?.length === 0 && <p className={classes.soft}>{t('earlierNone')}</p>}
      <Rows label={t('earlier')}>
        {answer.data?.map(({ id, fileName, state, createdAt, counts }) => (
          <Row
            key={id}
            title={
              <>
                <span>{fileName}</span>
                <Badge>{t(`state.${state}`)}</Badge>
              </>
            }
            facts={[moment(createdAt), counts.rows > 0 && t('rowCount', { count: counts.rows })]
              .filter(Boolean)
              .join(' · ')}
            actions={
              <Button
                component={Link}
                to={`/import/${id}`}
                variant="default"
                size="sm"
                aria-label={t('openFull', { name: fileName })}
              >
                {t('open')}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
