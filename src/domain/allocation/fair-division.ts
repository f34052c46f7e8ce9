/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is a place in lists that are counted together */
// How to share a gain among those without whom it would not be there (cooperative games with side payments).
import type { LinearRow, SolveLinearProgram } from '../linear-program.ts';

/** What any group of the parties gains a year by itself, in one unit of money. Asked once of each group; an empty one gains nothing. */
type WorthOf = (group: readonly string[]) => number;

/** What each party gets, in the order of the ids; together all that the parties gain together. */
export type Shares = ReadonlyMap<string, number>;

/** A group that would gain more by itself than it is given. */
export interface Objection {
  readonly group: readonly string[];
  /** By so much a year, above 0. */
  readonly loss: number;
}

/** Every group is asked for: there are 2ⁿ of them. */
const MOST_PARTIES = 10;

/** Of the largest gain: what differs by less came from rounding. */
const ROUNDING = 1e-6;
/** Of it, what rows are loosened by, so that the shares found by one program are among those of the next: solvers keep rows to 1e-7. */
const LOOSE = 2e-7;

interface Game {
  /** Sorted. */
  readonly parties: readonly string[];
  /** By the bits of the group: party i is in it where bit i is set. */
  readonly worth: readonly number[];
}

/**
 * Each party's addition to the gain, averaged over all orders in which the parties could have come together: Shapley L.S. (1953) A
 * value for n-person games, in: Kuhn H.W., Tucker A.W. (eds.) Contributions to the Theory of Games II, 307-317. Who brings the same
 * gets the same, who brings nothing gets nothing.
 *
 * @throws Error with more than 10 parties, or with one named twice.
 */
export function shapleyValue(parties: readonly string[], worthOf: WorthOf): Shares {
  const game = gameOf(parties, worthOf);
  const count = game.parties.length;
  const factorial = Array.from({ length: count + 1 }, (_, n) =>
    Array.from({ length: n }).reduce((product: number, _one, at) => product * (at + 1), 1),
  );
  const shares = game.parties.map((party, at): [string, number] => {
    let share = 0;
    for (const [group, worth] of game.worth.entries()) {
      if (has(group, at)) continue;
      const size = membersOf(group, count).length;
      const orders = factorial[size]! * factorial[count - size - 1]!;
      share += (orders / factorial[count]!) * (game.worth[group | (1 << at)]! - worth);
    }
    return [party, share];
  });
  return new Map(shares);
}

/**
 * The shares that leave the unhappiest group as happy as can be, then the next, and so on: Schmeidler D. (1969) The nucleolus of a
 * characteristic function game, SIAM Journal on Applied Mathematics 17, 1163-1170; by one linear program after the other as in Maschler
 * M., Peleg B., Shapley L.S. (1979), Mathematics of Operations Research 4, 303-338. Nobody gets less than it gains alone where that is
 * possible, and no group does better by itself if there are any shares with which none does.
 *
 * @throws Error with more than 10 parties, or with one named twice.
 */
export function nucleolus(parties: readonly string[], worthOf: WorthOf, solve: SolveLinearProgram): Shares {
  const game = gameOf(parties, worthOf);
  const scale = Math.max(...game.worth.map(Math.abs)) || 1;
  const worth = game.worth.map((value) => value / scale);
  let shares: readonly number[] = [];
  /** How unhappy groups are that cannot be made happier without making others as unhappy as these. */
  const settled = new Map<number, number>();
  const open = new Set([...worth.keys()].slice(1, -1));
  do {
    const program = programOf(game.parties.length, worth, settled, open);
    const found = solve(program.leastExcess());
    if (found.status !== 'optimal') throw new Error(`No shares of a gain were found: ${found.status}.`);
    shares = program.sharesOf(found.values);
    const excess = found.objective;
    for (const group of open) {
      if (worth[group]! - given(shares, group) < excess - ROUNDING) continue;
      const best = solve(program.mostFor(group, excess + LOOSE));
      if (best.status === 'optimal' && worth[group]! + best.objective < excess - ROUNDING) continue;
      settled.set(group, excess);
      open.delete(group);
    }
  } while (open.size > 0);
  return new Map(game.parties.map((party, at) => [party, shares[at]! * scale]));
}

/** In proportion to what each brings by some measure, such as its amount or what it would gain alone; evenly where none brings anything. */
export function proportionalShares(gain: number, measures: ReadonlyMap<string, number>): Shares {
  const total = [...measures.values()].reduce((sum, measure) => sum + measure, 0);
  const ordered = [...measures].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return new Map(ordered.map(([party, measure]) => [party, gain * (total > 0 ? measure / total : 1 / ordered.length)]));
}

/**
 * The groups that would do better by themselves, the greatest loss first, then the smaller group: with none of them the shares are in
 * the core of the game.
 *
 * @throws Error with more than 10 parties.
 */
export function findObjections(shares: Shares, worthOf: WorthOf): readonly Objection[] {
  const game = gameOf([...shares.keys()], worthOf);
  const list = game.parties.map((party) => shares.get(party) ?? 0);
  const least = ROUNDING * Math.max(...game.worth.map(Math.abs));
  return game.worth
    .flatMap((worth, group) => {
      const loss = worth - given(list, group);
      if (loss <= least) return [];
      return { group: membersOf(group, list.length).map((at) => game.parties[at]!), loss };
    })
    .sort((a, b) => b.loss - a.loss || a.group.length - b.group.length || (a.group.join() < b.group.join() ? -1 : 1));
}

/** Variables: what each party gets more than nothing, what less, and how unhappy the unhappiest group may be, above nothing and below. */
function programOf(
  count: number,
  worth: readonly number[],
  settled: ReadonlyMap<number, number>,
  open: ReadonlySet<number>,
) {
  const [up, down] = [2 * count, 2 * count + 1];
  const share = (group: number, sign = 1) =>
    membersOf(group, count).flatMap((at): [number, number][] => [
      [at, sign],
      [count + at, -sign],
    ]);
  const all = worth.length - 1;
  const alone = worth.map((value, group) => ({ value, group })).filter(({ group }) => isOne(group));
  const canRefuse = alone.reduce((sum, { value }) => sum + value, 0) <= worth[all]! + ROUNDING;
  const rows: LinearRow[] = [
    { terms: share(all), lower: worth[all]!, upper: worth[all]! },
    ...(canRefuse ? alone.map(({ value, group }) => ({ terms: share(group), lower: value, upper: Infinity })) : []),
    ...[...settled].map(([group, excess]) => ({
      terms: share(group),
      lower: worth[group]! - excess - LOOSE,
      upper: Infinity,
    })),
  ];
  const objective = (terms: readonly [number, number][]): readonly number[] => {
    const list = Array.from({ length: 2 * count + 2 }, () => 0);
    for (const [x, factor] of terms) list[x] = factor;
    return list;
  };
  return {
    leastExcess: () => ({
      objective: objective([
        [up, 1],
        [down, -1],
      ]),
      rows: [
        ...rows,
        ...[...open].map((group) => ({
          terms: [...share(group), [up, 1] as const, [down, -1] as const],
          lower: worth[group]!,
          upper: Infinity,
        })),
      ],
    }),
    /** The objective is the negative of what the group gets. */
    mostFor: (group: number, excess: number) => ({
      objective: objective(share(group, -1)),
      rows: [
        ...rows,
        ...[...open].map((other) => ({ terms: share(other), lower: worth[other]! - excess, upper: Infinity })),
      ],
    }),
    sharesOf: (values: readonly number[]) =>
      Array.from({ length: count }, (_, at) => values[at]! - values[count + at]!),
  };
}

function gameOf(parties: readonly string[], worthOf: WorthOf): Game {
  if (parties.length > MOST_PARTIES) throw new Error(`${parties.length} parties are too many to ask every group.`);
  if (new Set(parties).size < parties.length) throw new Error('A party is named twice.');
  const ordered = parties.toSorted();
  const groups = Array.from({ length: 1 << ordered.length }, (_, group) => group);
  return {
    parties: ordered,
    worth: groups.map((group) =>
      group === 0 ? 0 : worthOf(membersOf(group, ordered.length).map((at) => ordered[at]!)),
    ),
  };
}

function has(group: number, party: number): boolean {
  return (group & (1 << party)) !== 0;
}

function isOne(group: number): boolean {
  return group !== 0 && (group & (group - 1)) === 0;
}

function membersOf(group: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => has(group, at));
}

function given(shares: readonly number[], group: number): number {
  return membersOf(group, shares.length).reduce((sum, at) => sum + shares[at]!, 0);
}
