import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../src/domain/registry/stream.ts';
import { AskFailure } from '../../api/ask.ts';
import type { OfferedMatchFragment } from '../../api/generated/later/graphql.ts';
import { streamMatchesQuestion } from '../../api/register-questions.ts';
import { overlayQuestion } from '../../api/stream-facts-questions.ts';
import { partnerOf } from '../../state/match-partner.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { OverlayFigures } from './overlay-figures.tsx';
import classes from './company.module.css';

interface OverlaySectionProps {
  readonly streamId: string;
  readonly direction: Direction;
}

function knownPartners(matches: readonly OfferedMatchFragment[], direction: Direction) {
  return matches.flatMap((match) => {
    const partner = partnerOf(match, direction);
    return partner?.type === 'known' ? [partner] : [];
  });
}

/** A stream laid over one of those that fit it, hour by hour. */
export function OverlaySection({ streamId, direction }: OverlaySectionProps) {
  const { t } = useTranslation('streamFacts');
  const { local } = useLanguage();
  const partners = knownPartners(useQuery(streamMatchesQuestion(streamId)).data ?? [], direction);
  const [chosen, setChosen] = useState<string | null>(null);
  const partner = partners.find(({ stream }) => stream.id === chosen) ?? partners[0];
  if (!partner) return null;
  return (
    <Section title={t('overlay')} text={<p>{t('overlayLead')}</p>}>
      <NativeSelect
        className={classes.partner}
        label={t('partner')}
        value={partner.stream.id}
        data={partners.map(({ stream, facility }) => ({
          value: stream.id,
          label: t('partnerOf', { facility: facility.name, resource: local(stream.resource.name) }),
        }))}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
        }}
      />
      <Laid
        {...(direction === 'supply'
          ? { supplyId: streamId, demandId: partner.stream.id }
          : { supplyId: partner.stream.id, demandId: streamId })}
      />
    </Section>
  );
}

function Laid({ supplyId, demandId }: { readonly supplyId: string; readonly demandId: string }) {
  const { t } = useTranslation('streamFacts');
  const answer = useQuery(overlayQuestion(supplyId, demandId));
  if (answer.isPending) return <LoadingState />;
  const { error } = answer;
  // What is missing for it is no failure: the server says which figure.
  if (error instanceof AskFailure && error.problems.length > 0) {
    return error.problems.map(({ message }) => (
      <p key={message} className={classes.soft}>
        {message}
      </p>
    ));
  }
  if (error) return <FailureState failure={error} again={() => void answer.refetch()} />;
  return answer.data ? <OverlayFigures overlay={answer.data} /> : <p className={classes.soft}>{t('notWhole')}</p>;
}
