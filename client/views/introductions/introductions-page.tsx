import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { introductionsQuestion } from '../../api/disclosure-questions.ts';
import { groupedIntroductions, INTRODUCTION_GROUPS } from '../../state/introduction-groups.ts';
import type { IntroductionGroup } from '../../state/introduction-groups.ts';
import type { Me } from '../../state/me.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Outcome, Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { IntroductionEntry } from './introduction-entry.tsx';
import { ProposeSection } from './propose-section.tsx';
import classes from './introductions.module.css';

const TITLES = {
  toAnswer: 'groupToAnswer',
  asked: 'groupAsked',
  agreed: 'groupAgreed',
  ended: 'groupEnded',
  others: 'groupOthers',
} as const satisfies Readonly<Record<IntroductionGroup, string>>;

/** Who has asked whom to get to know each other, and how it stands; for the secretariat those of its network. */
export default function IntroductionsPage() {
  return (
    <NeedsMe allows={({ organisations, secretariatOf }) => organisations.length + secretariatOf.length > 0}>
      {(me) => <Introductions me={me} />}
    </NeedsMe>
  );
}

function Introductions({ me }: { readonly me: Me }) {
  const { t } = useTranslation('disclosure');
  const [told, setTold] = useState('');
  const answer = useInfiniteQuery(introductionsQuestion());
  const groups = useMemo(
    () => groupedIntroductions(answer.data?.pages.flatMap(({ nodes }) => nodes) ?? []),
    [answer.data],
  );
  if (answer.isPending) return <LoadingState />;
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  const none = answer.data.pages[0]?.totalCount === 0;
  return (
    <Page title={t('introductions')} lead={t('introductionsLead')} wide>
      <Outcome>{told}</Outcome>
      {none && me.organisations.length > 0 && (
        <Section title={t('introductionsNone')} text={t('introductionsNoneText')}>
          <div>
            <Button component={Link} to="/company" variant="default">
              {t('toMyStreams')}
            </Button>
          </div>
        </Section>
      )}
      {INTRODUCTION_GROUPS.map((group) => {
        const list = groups.get(group) ?? [];
        return (
          list.length > 0 && (
            <Section key={group} title={t(TITLES[group])}>
              <ul className={classes.list} aria-label={t(TITLES[group])}>
                {list.map((introduction) => (
                  <IntroductionEntry key={introduction.id} introduction={introduction} onChange={setTold} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {answer.hasNextPage && (
        <div>
          <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {me.secretariatOf.length > 0 && <ProposeSection networks={me.secretariatOf} onChange={setTold} />}
    </Page>
  );
}
