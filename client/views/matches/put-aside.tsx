import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { matchingRulesQuestion, takeBackDismissals } from '../../api/matching-rules-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { matchIdOf, pathOfMatch } from '../../state/match-path.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Row, Rows, Section } from '../pieces/page.tsx';

/** What was put aside, what was learned from it, and the way to take it back. */
export function PutAside({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('matches');
  const { local } = useLanguage();
  const { day } = useDates();
  const queries = useQueryClient();
  const rules = useQuery(matchingRulesQuestion(networkId));
  const taking = useMutation({
    mutationFn: (id: string) => takeBackDismissals(networkId, [id]),
    onSuccess: () => queries.invalidateQueries({ queryKey: [NETWORK_KEY] }),
  });
  if (rules.error) return <ActionFailure failure={rules.error} />;
  if (!rules.data || rules.data.dismissals.length === 0) return null;
  const { dismissals, lessons } = rules.data;
  return (
    <>
      <Section title={t('aside')} text={<p>{t('asideText')}</p>}>
        {taking.error && <ActionFailure failure={taking.error} />}
        <Rows label={t('aside')}>
          {dismissals.map(({ id, supplyId, demandId, reason, words, dismissedAt }) => (
            <Row
              key={id}
              title={
                <Link to={pathOfMatch(matchIdOf(supplyId, demandId)) ?? ''}>{t(`reasons.${domainWord(reason)}`)}</Link>
              }
              facts={[words, day(dismissedAt)].filter(Boolean).join(' · ')}
              actions={
                <Button
                  variant="subtle"
                  size="compact-md"
                  leftSection={<IconArrowBackUp size={16} aria-hidden />}
                  onClick={() => {
                    taking.mutate(id);
                  }}
                >
                  {t('takeBack')}
                </Button>
              }
            />
          ))}
        </Rows>
      </Section>
      {lessons.length > 0 && (
        <Section title={t('learned')} text={<p>{t('learnedText')}</p>}>
          <Rows label={t('learned')}>
            {lessons.map(({ from, text }) => (
              <Row key={from.join(' ') + text.en} title={local(text)} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
