import type { LinearRow, MixedProgram } from '../linear-program.ts';
import type { Objective } from './objectives.ts';
import type { PlanDemand, PlanLink, PlanProblem, PlanWish } from './plan-problem.ts';

/** How much an objective counts beside others. */
export interface WeightedObjective {
  readonly objective: Objective;
  readonly weight: number;
}

/** So much of an objective there shall be at least. */
export interface ObjectiveFloor {
  readonly objective: Objective;
  readonly least: number;
}

/** The program of a plan: its first variables are the amounts of the links, the rest whether links are there at all. */
export interface PlanProgram {
  readonly program: MixedProgram;
  /** The amount of each link by its id, out of the program's values; what rounding leaves of nothing is nothing. */
  readonly read: (values: readonly number[]) => ReadonlyMap<string, number>;
}

/** Of the most that a link can carry. */
const ROUNDING = 1e-9;

type Term = readonly [x: number, factor: number];

/**
 * A plan as a mixed-integer program (fixed-charge transportation, Balinski M.L. 1961, Naval Research Logistics Quarterly 8, 41-54, with
 * blending rows): no supply gives more than it has, no demand takes more than it needs or anything but what its limits allow, links of
 * which it matters whether they are there have a variable that is 0 or 1.
 *
 * @throws Error where a link or wish names what is not there: callers check first.
 */
export function planProgram(
  { supplies, demands, links, wishes }: PlanProblem,
  objectives: readonly WeightedObjective[],
  floors: readonly ObjectiveFloor[] = [],
): PlanProgram {
  const demandOf = new Map(demands.map((demand) => [demand.id, demand]));
  const supplyOf = new Map(supplies.map((supply) => [supply.id, supply]));
  const at = new Map(links.map(({ id }, index) => [id, index]));
  const limited = new Set(wishes.flatMap((wish) => (wish.kind === 'partners' ? [wish.facilityId] : [])));
  const openAt = new Map<string, number>();
  for (const link of links) {
    const { facilityId: donor } = known(supplyOf, link.supplyId);
    const { facilityId: receiver } = known(demandOf, link.demandId);
    const matters =
      link.leastAmount > 0 ||
      Object.values(link.whenOpen).some((figure) => figure !== 0) ||
      [...objectives, ...floors].some(({ objective }) => objective.ofOpen(link) !== 0) ||
      limited.has(donor) ||
      limited.has(receiver);
    if (matters) openAt.set(link.id, links.length + openAt.size);
  }
  const most = (link: PlanLink): number =>
    Math.min(
      known(supplyOf, link.supplyId).amount,
      known(demandOf, link.demandId).amount / link.yield,
      link.capacity ?? Infinity,
    );

  const rows: LinearRow[] = [
    ...supplies.map(({ id, amount }) =>
      atMost(
        termsOf(links, ({ supplyId }) => supplyId === id),
        amount,
      ),
    ),
    ...demands.map(({ id, amount }) =>
      atMost(
        termsOf(
          links,
          ({ demandId }) => demandId === id,
          (link) => link.yield,
        ),
        amount,
      ),
    ),
    ...demands.flatMap((demand) => blendRows(demand, links)),
    ...links.flatMap((link, x) => {
      const open = openAt.get(link.id);
      if (open === undefined) return link.capacity === null ? [] : [atMost([[x, 1]], link.capacity)];
      return [
        atMost(
          [
            [x, 1],
            [open, -most(link)],
          ],
          0,
        ),
        atMost([[open, 1]], 1),
        ...(link.leastAmount > 0
          ? [
              atMost(
                [
                  [open, link.leastAmount],
                  [x, -1],
                ],
                0,
              ),
            ]
          : []),
      ];
    }),
    ...wishes.flatMap((wish) => rowsOfWish(wish)),
    ...floors.map(({ objective, least }) => ({ terms: termsOfObjective(objective), lower: least, upper: Infinity })),
  ];

  function rowsOfWish(wish: PlanWish): readonly LinearRow[] {
    switch (wish.kind) {
      case 'without':
        return [atMost([[known(at, wish.linkId), 1]], 0)];
      case 'atLeast':
        return [{ terms: [[known(at, wish.linkId), 1]], lower: wish.amount, upper: Infinity }];
      case 'partners': {
        const theirs = links.filter(
          ({ supplyId, demandId }) =>
            known(supplyOf, supplyId).facilityId === wish.facilityId ||
            known(demandOf, demandId).facilityId === wish.facilityId,
        );
        return [
          atMost(
            theirs.map(({ id }) => [known(openAt, id), 1]),
            wish.most,
          ),
        ];
      }
      case 'total': {
        const terms = links.flatMap((link, x): Term[] => {
          const open = openAt.get(link.id);
          return [
            [x, link.perUnit[wish.measure] ?? 0],
            ...(open === undefined ? [] : [[open, link.whenOpen[wish.measure] ?? 0] as const]),
          ];
        });
        return [
          {
            terms: terms.filter(([, factor]) => factor !== 0),
            lower: wish.least ?? -Infinity,
            upper: wish.most ?? Infinity,
          },
        ];
      }
    }
  }

  function termsOfObjective(objective: Objective): readonly Term[] {
    const terms = links.flatMap((link, x): Term[] => {
      const open = openAt.get(link.id);
      const ofUnit: Term = [x, objective.ofUnit(link, known(demandOf, link.demandId))];
      return open === undefined ? [ofUnit] : [ofUnit, [open, objective.ofOpen(link)]];
    });
    return terms.filter(([, factor]) => factor !== 0);
  }

  const costs = Array.from({ length: links.length + openAt.size }, () => 0);
  for (const { objective, weight } of objectives)
    for (const [x, factor] of termsOfObjective(objective)) costs[x] = (costs[x] ?? 0) - weight * factor;
  return {
    program: { objective: costs, rows, whole: [...openAt.values()] },
    read: (values) =>
      new Map(
        links.map((link, x) => {
          const amount = values[x] ?? 0;
          return [link.id, amount > ROUNDING * most(link) ? amount : 0];
        }),
      ),
  };
}

/** Σ amount × (figure − limit) keeps its sign: linear, since all that comes is blended. Links of unknown quality cannot keep it. */
function blendRows({ id, limits }: PlanDemand, links: readonly PlanLink[]): readonly LinearRow[] {
  return limits.flatMap(({ property, minimum, maximum }) => {
    const unknown = termsOf(links, ({ demandId, qualities }) => demandId === id && qualities[property] === undefined);
    const beyond = (limit: number): readonly Term[] =>
      termsOf(
        links,
        ({ demandId, qualities }) => demandId === id && qualities[property] !== undefined,
        (link) => link.yield * ((link.qualities[property] ?? limit) - limit),
      ).filter(([, factor]) => factor !== 0);
    return [
      ...(unknown.length > 0 ? [atMost(unknown, 0)] : []),
      ...(maximum === null ? [] : [atMost(beyond(maximum), 0)]),
      ...(minimum === null ? [] : [{ terms: beyond(minimum), lower: 0, upper: Infinity }]),
    ];
  });
}

function termsOf(
  links: readonly PlanLink[],
  isOne: (link: PlanLink) => boolean,
  factorOf: (link: PlanLink) => number = () => 1,
): readonly Term[] {
  return links.flatMap((link, x): Term[] => (isOne(link) ? [[x, factorOf(link)]] : []));
}

function atMost(terms: readonly Term[], upper: number): LinearRow {
  return { terms, lower: -Infinity, upper };
}

function known<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const found = rows.get(id);
  if (found === undefined) throw new Error(`A plan names ${id}, which it does not hold.`);
  return found;
}
