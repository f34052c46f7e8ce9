import type { JudgedRanking } from './receiver-parks.ts';

export interface RankingScore {
  readonly links: number;
  /** Share of the links whose receiver is among the first k, other receivers of the same stream not counted before it. */
  readonly recallAt1: number;
  readonly recallAt3: number;
  readonly recallAt5: number;
  /** Mean reciprocal rank, counted in the same way. */
  readonly meanReciprocalRank: number;
  /** Chance that a linked pair scores higher than one that is not, over all streams together; ties count half. */
  readonly auc: number;
  /** Of the pairs that score at least 0.5. */
  readonly precision: number;
  readonly f1: number;
}

const SUGGESTED = 0.5;

/** How well rankings find the documented receivers. Ties in score are as ordered in the ranking. */
export function scoreRankings(rankings: readonly JudgedRanking[]): RankingScore {
  const ranks = rankings.flatMap(({ ranking, receivers }) =>
    [...receivers].map((receiver) => {
      const at = ranking.findIndex(({ facility }) => facility === receiver);
      const before = ranking.slice(0, at).filter(({ facility }) => !receivers.has(facility)).length;
      return at < 0 ? ranking.length : 1 + before;
    }),
  );
  const pairs = rankings.flatMap(({ ranking, receivers }) =>
    ranking.map(({ facility, score }) => ({ score, isLink: receivers.has(facility) })),
  );
  const links = pairs.filter(({ isLink }) => isLink).map(({ score }) => score);
  const others = pairs.filter(({ isLink }) => !isLink).map(({ score }) => score);
  const suggested = pairs.filter(({ score }) => score >= SUGGESTED);
  const right = suggested.filter(({ isLink }) => isLink).length;
  const among = (most: number): number => share(ranks.filter((rank) => rank <= most).length, ranks.length);
  return {
    links: ranks.length,
    recallAt1: among(1),
    recallAt3: among(3),
    recallAt5: among(5),
    meanReciprocalRank: share(
      ranks.reduce((sum, rank) => sum + 1 / rank, 0),
      ranks.length,
    ),
    auc: chanceOfOrder(links, others),
    precision: share(right, suggested.length),
    f1: share(2 * right, suggested.length + links.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The share of pairs of one of each in which the link scores higher; equal scores count half. */
function chanceOfOrder(links: readonly number[], others: readonly number[]): number {
  let won = 0;
  for (const link of links) for (const other of others) won += link > other ? 1 : link === other ? 0.5 : 0;
  return share(won, links.length * others.length);
}
