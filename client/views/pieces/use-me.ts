import { useQuery } from '@tanstack/react-query';
import { meQuestion } from '../../api/me-question.ts';
import type { Me } from '../../state/me.ts';

/** Who is signed in: undefined until that is known, null for a visitor. */
export function useMe(): Me | null | undefined {
  return useQuery(meQuestion()).data;
}
