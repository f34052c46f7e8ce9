import type { IntroductionFactsFragment } from '../api/generated/later/graphql.ts';

type Introduction = IntroductionFactsFragment;
type Side = Introduction['sides'][number];

/** In the order of the page: what waits for an answer comes first. */
export const INTRODUCTION_GROUPS = ['toAnswer', 'asked', 'agreed', 'ended', 'others'] as const;
export type IntroductionGroup = (typeof INTRODUCTION_GROUPS)[number];

/** My company's side, and the other; where neither is mine, both are the others'. */
export function sidesSeen({ sides }: Introduction): { readonly mine: Side | null; readonly others: readonly Side[] } {
  const mine = sides.find((side) => side.isMine) ?? null;
  return { mine, others: sides.filter((side) => side !== mine) };
}

/** What an introduction asks of me. `others`: those between two other companies, which the secretariat sees. */
export function introductionGroup(introduction: Introduction): IntroductionGroup {
  const { mine } = sidesSeen(introduction);
  if (!mine) return 'others';
  switch (introduction.state) {
    case 'ASKED':
      return mine.agreed ? 'asked' : 'toAnswer';
    case 'AGREED':
      return 'agreed';
    case 'DECLINED':
    case 'WITHDRAWN':
      return 'ended';
  }
}

/** Those of each group, in the order given. */
export function groupedIntroductions(
  introductions: readonly Introduction[],
): ReadonlyMap<IntroductionGroup, readonly Introduction[]> {
  return new Map(
    INTRODUCTION_GROUPS.map((group) => [group, introductions.filter((one) => introductionGroup(one) === group)]),
  );
}

/** Whether two companies see each other's streams by an introduction that both have agreed to. */
export function areIntroduced(introductions: readonly Introduction[], one: string, other: string): boolean {
  return introductions.some(
    ({ state, sides }) =>
      state === 'AGREED' && [one, other].every((id) => sides.some(({ stream }) => stream?.id === id)),
  );
}
