import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Audience } from '../../../src/domain/disclosure/audience.ts';
import { shownAsQuestion } from '../../api/disclosure-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { seenOfAnswer } from '../../state/shown-stream.ts';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { SeenStreamCard } from './seen-stream-card.tsx';
import classes from './disclosure.module.css';

/** One's own stream as it is saved, as others see it. */
export function ShowAs({ streamId }: { readonly streamId: string }) {
  const [audience, setAudience] = useState<Audience>('member');
  const shown = useQuery(shownAsQuestion(streamId, apiWord(audience)));
  return (
    <div className={classes.showAs}>
      <AudienceChoice audience={audience} choose={setAudience} />
      {shown.isPending && <LoadingState />}
      {shown.isError && <FailureState failure={shown.error} again={() => void shown.refetch()} />}
      {shown.data && <SeenStreamCard seen={seenOfAnswer(shown.data)} audience={audience} />}
    </div>
  );
}
