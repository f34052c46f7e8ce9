import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  CompletenessFactsFragment,
  DraftMatchesQuery,
  OfferedMatchFragment,
  StreamDraftInput,
} from '../../api/generated/later/graphql.ts';
import { draftMatchesQuestion } from '../../api/register-questions.ts';
import { fieldOfPath } from '../../state/form-problem.ts';
import type { FormProblem } from '../../state/form-problem.ts';
import { partnerOf } from '../../state/match-partner.ts';
import { canCheck, canMatch } from '../../state/stream-form-reading.ts';
import type { FormReading } from '../../state/stream-form-reading.ts';

/** Long enough that a word is not looked for letter by letter, short enough to feel at once. */
const PAUSE_MS = 280;

export interface LiveMatches {
  /** `silent`: not enough is known to look for any. */
  readonly state: 'silent' | 'finding' | 'found' | 'failed';
  readonly matches: readonly OfferedMatchFragment[];
  /** Whether newer ones are on their way. */
  readonly stale: boolean;
  /** Which figures would sharpen them most; null while that is not known. */
  readonly completeness: CompletenessFactsFragment | null;
  readonly problems: readonly FormProblem[];
  readonly again: () => void;
}

function problemsOf(
  answer: DraftMatchesQuery['draftMatches'] | undefined,
  rows: readonly number[],
): readonly FormProblem[] {
  return (answer?.problems ?? []).map(({ path, message }) => ({ field: fieldOfPath(path, rows), message }));
}

/** Who fits what is typed so far, and what of it the server cannot take. */
export function useLiveMatches(reading: FormReading, networkId: string): LiveMatches {
  const ready = canMatch(reading);
  const { draft: written } = reading;
  // Without a direction nobody can be matched, but what is typed can be checked.
  const question =
    ready || canCheck(reading)
      ? JSON.stringify({ ...written, direction: written.direction ?? 'SUPPLY', networkId } satisfies StreamDraftInput)
      : '';
  const [asked] = useDebouncedValue(question, PAUSE_MS);
  const draft = useMemo(() => (asked === '' ? null : (JSON.parse(asked) as StreamDraftInput)), [asked]);
  const answer = useQuery({
    ...draftMatchesQuestion(draft ?? { networkId, direction: 'SUPPLY' }),
    enabled: draft !== null && question !== '',
  });
  const direction = written.direction === 'DEMAND' ? 'demand' : 'supply';
  const matches = useMemo(
    () => (ready ? (answer.data?.matches ?? []).filter((match) => partnerOf(match, direction) !== null) : []),
    [answer.data, ready, direction],
  );
  const problems = useMemo(() => problemsOf(answer.data, reading.propertyRows), [answer.data, reading.propertyRows]);
  const stale = answer.isFetching || asked !== question;
  const failed = answer.isError && !stale;
  return {
    state: !ready ? 'silent' : failed ? 'failed' : answer.data ? 'found' : 'finding',
    matches,
    stale: ready && stale,
    completeness: ready ? (answer.data?.completeness ?? null) : null,
    // What is said of an older draft may be mended already.
    problems: question !== '' && !stale ? problems : [],
    again: () => void answer.refetch(),
  };
}
