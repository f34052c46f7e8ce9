import { queryOptions } from '@tanstack/react-query';
import { findKnowledgeThings } from './knowledge-questions.ts';
import type { NetworkRule } from './matching-rules-questions.ts';
import { findActivities } from './register-questions.ts';

/** What a rule names by codes, with their names: asked for when it is corrected. */
export function ruleNamesQuestion({ resourceKey, receiverActivities }: NetworkRule) {
  return queryOptions({
    queryKey: ['ruleNames', resourceKey, receiverActivities],
    queryFn: async ({ signal }) => {
      const [things, receivers] = await Promise.all([
        resourceKey === null ? [] : findKnowledgeThings('RESOURCE', resourceKey, signal),
        Promise.all(receiverActivities.map(async (code) => findActivities(code, signal))),
      ]);
      return {
        resource: things.find(({ key }) => key === resourceKey)?.name ?? null,
        receivers: receivers.flat(),
      };
    },
    staleTime: Infinity,
  });
}
