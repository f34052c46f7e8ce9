import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { meQuestion } from '../../api/me-question.ts';
import type { Me } from '../../state/me.ts';

/** What follows once somebody is signed in: nothing that was read as somebody else stays, and the page goes on to `next`. */
export function useSignedIn(next: string): (me: Me) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    async (me: Me) => {
      await queries.cancelQueries();
      const { queryKey } = meQuestion();
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
      queries.setQueryData(queryKey, me);
      await navigate(next, { replace: true });
    },
    [queries, navigate, next],
  );
}
