import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPlan, type Plan } from '../../../src/domain/allocation/find-plan.ts';
import { OBJECTIVES } from '../../../src/domain/allocation/objectives.ts';
import { paretoFront, planInOrder } from '../../../src/domain/allocation/order-objectives.ts';
import type { PlanDemand, PlanLink, PlanProblem, PlanSupply } from '../../../src/domain/allocation/plan-problem.ts';
import type { SolveMixedProgram } from '../../../src/domain/linear-program.ts';
import { loadMixedProgramSolver } from '../../../src/platform/solve-linear-program.ts';

let solve: SolveMixedProgram;

beforeAll(async () => {
  solve = await loadMixedProgramSolver();
});

const aSupply = (id: string, amount: number): PlanSupply => ({ id, facilityId: `plant of ${id}`, amount });
const aDemand = (id: string, amount: number, limits: PlanDemand['limits'] = []): PlanDemand => ({
  id,
  facilityId: `plant of ${id}`,
  amount,
  limits,
});
const aLink = (supplyId: string, demandId: string, given: Partial<PlanLink> = {}): PlanLink => ({
  id: `${supplyId} → ${demandId}`,
  supplyId,
  demandId,
  yield: 1,
  capacity: null,
  leastAmount: 0,
  perUnit: { netBenefit: 10 },
  whenOpen: {},
  qualities: {},
  today: 0,
  ...given,
});

function objective(id: string, weight = 1) {
  const found = OBJECTIVES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no objective ${id}.`);
  return { objective: found, weight };
}

function planFor(problem: Partial<PlanProblem>, ...ids: readonly string[]): Plan {
  const whole = { supplies: [], demands: [], links: [], wishes: [], ...problem };
  return findPlan(
    whole,
    (ids.length > 0 ? ids : ['netBenefit']).map((id) => objective(id)),
    solve,
  );
}

/** What each used link carries. */
function amounts(plan: Plan): Record<string, number> {
  if (!('links' in plan)) throw new Error(`No plan: ${JSON.stringify(plan)}`);
  const used = plan.links.filter(({ amount }) => amount > 0);
  return Object.fromEntries(used.map(({ linkId, amount }) => [linkId, Math.round(amount * 1e4) / 1e4]));
}

const ASH = {
  supplies: [aSupply('ash', 100)],
  demands: [aDemand('near works', 70), aDemand('far works', 70)],
  links: [
    aLink('ash', 'near works', { perUnit: { netBenefit: 30, co2eAvoided: 1 } }),
    aLink('ash', 'far works', { perUnit: { netBenefit: 10, co2eAvoided: 2 } }),
  ],
};

describe('a plan worked by hand', () => {
  test('gives the fly ash to the nearer cement works, and the rest to the one farther off', () => {
    const plan = planFor(ASH);
    expect(amounts(plan)).toEqual({ 'ash → near works': 70, 'ash → far works': 30 });
    expect(plan).toMatchObject({ status: 'optimal', value: expect.closeTo(2_400, 6), bound: expect.closeTo(2_400, 6) });
  });

  test('for the climate it is the other way round', () => {
    expect(amounts(planFor(ASH, 'co2eAvoided'))).toEqual({ 'ash → near works': 30, 'ash → far works': 70 });
  });

  test('sends nothing that costs more than it brings', () => {
    const links = [aLink('ash', 'near works', { perUnit: { netBenefit: -1 } })];
    expect(amounts(planFor({ ...ASH, links }))).toEqual({});
  });

  test('blends: of ash with 3 % chloride half as much as of clean ash keeps a limit of 1 %', () => {
    const plan = planFor({
      supplies: [aSupply('salty', 100), aSupply('clean', 100)],
      demands: [aDemand('works', 180, [{ property: 'chloride', minimum: null, maximum: 1 }])],
      links: [
        aLink('salty', 'works', { perUnit: { netBenefit: 20 }, qualities: { chloride: 3 } }),
        aLink('clean', 'works', { qualities: { chloride: 0 } }),
      ],
    });
    expect(amounts(plan)).toEqual({ 'salty → works': 50, 'clean → works': 100 });
  });

  test('takes nothing of unknown quality where there is a limit', () => {
    const plan = planFor({
      supplies: [aSupply('unknown', 100)],
      demands: [aDemand('works', 100, [{ property: 'chloride', minimum: null, maximum: 1 }])],
      links: [aLink('unknown', 'works')],
    });
    expect(amounts(plan)).toEqual({});
  });

  test('dewatered sludge fills a demand by what is left of it', () => {
    const plan = planFor({
      supplies: [aSupply('sludge', 1_000)],
      demands: [aDemand('kiln', 150)],
      links: [aLink('sludge', 'kiln', { yield: 0.25 })],
    });
    expect(amounts(plan)).toEqual({ 'sludge → kiln': 600 });
  });

  test.each([
    ['is not built for steam worth 800 a year', 80, {}],
    ['is built for steam worth 1,200', 120, { 'steam → brewery': 120 }],
  ])('a pipeline of 1,000 a year %s', (_what, amount, used) => {
    const plan = planFor({
      supplies: [aSupply('steam', amount)],
      demands: [aDemand('brewery', 500)],
      links: [aLink('steam', 'brewery', { whenOpen: { netBenefit: -1_000 } })],
    });
    expect(amounts(plan)).toEqual(used);
  });

  test('a tanker that is not filled does not go', () => {
    const links = [aLink('ash', 'near works', { leastAmount: 80 }), aLink('ash', 'far works', { leastAmount: 60 })];
    expect(amounts(planFor({ ...ASH, links }))).toEqual({ 'ash → far works': 70 });
  });
});

describe('wishes', () => {
  const refused = { id: 'not far', kind: 'without', linkId: 'ash → far works' } as const;
  const kept = { id: 'as today', kind: 'atLeast', linkId: 'ash → far works', amount: 60 } as const;
  const single = { id: 'one partner', kind: 'partners', facilityId: 'plant of ash', most: 1 } as const;
  const climate = { id: 'climate', kind: 'total', measure: 'co2eAvoided', least: 140, most: null } as const;

  test('a link that is not wanted is not used, one that runs is kept', () => {
    expect(amounts(planFor({ ...ASH, wishes: [refused] }))).toEqual({ 'ash → near works': 70 });
    expect(amounts(planFor({ ...ASH, wishes: [kept] }))).toEqual({ 'ash → near works': 40, 'ash → far works': 60 });
  });

  test('with one partner the better one stays', () => {
    expect(amounts(planFor({ ...ASH, wishes: [single] }))).toEqual({ 'ash → near works': 70 });
  });

  test('a total is kept to', () => {
    expect(amounts(planFor({ ...ASH, wishes: [climate, single] }))).toEqual({ 'ash → far works': 70 });
  });

  test('those that conflict are named, and no other', () => {
    const some = { ...climate, least: 60 };
    expect(planFor({ ...ASH, wishes: [kept, some, refused, single] })).toEqual({
      status: 'infeasible',
      conflict: [kept, refused],
    });
    expect(planFor({ ...ASH, wishes: [climate, refused, single] })).toEqual({
      status: 'infeasible',
      conflict: [climate, refused],
    });
    const much = { id: 'too much', kind: 'atLeast', linkId: 'ash → near works', amount: 71 } as const;
    expect(planFor({ ...ASH, wishes: [much, single] })).toEqual({ status: 'infeasible', conflict: [much] });
  });
});

describe('two objectives', () => {
  const { objective: benefit } = objective('netBenefit');
  const { objective: climate } = objective('co2eAvoided');
  const whole = { ...ASH, wishes: [] };

  test('in order: among the best for the climate the one that pays best', () => {
    const links = [...ASH.links, aLink('sand', 'near works', { perUnit: { netBenefit: 5, co2eAvoided: 0 } })];
    const problem = { ...whole, supplies: [...ASH.supplies, aSupply('sand', 100)], links };
    expect(amounts(planInOrder(problem, [climate, benefit], solve))).toEqual({
      'ash → near works': 30,
      'ash → far works': 70,
      'sand → near works': 40,
    });
  });

  test('the front runs from the best for the one to the best for the other, each step paying for the climate', () => {
    // A tonne to the far works brings 20 less and avoids 1 more.
    const front = paretoFront(whole, [benefit, climate], 5, solve);
    const rounded = front.map(({ values }) => values.map((value) => Math.round(value)));
    expect(rounded).toEqual([
      [2_400, 130],
      [2_200, 140],
      [2_000, 150],
      [1_800, 160],
      [1_600, 170],
    ]);
  });

  test('where one plan is best for both, the front is that plan', () => {
    expect(paretoFront({ ...whole, links: ASH.links.slice(0, 1) }, [benefit, climate], 5, solve)).toHaveLength(1);
  });
});

describe('of any plan', () => {
  const amount = fc.integer({ min: 0, max: 1_000 });
  const aProblem = fc
    .record({
      supplies: fc.array(amount, { minLength: 1, maxLength: 4 }),
      demands: fc.array(amount, { minLength: 1, maxLength: 4 }),
      links: fc.array(
        fc.record({
          supply: fc.nat(3),
          demand: fc.nat(3),
          share: fc.integer({ min: 1, max: 10 }),
          benefit: fc.integer({ min: -10, max: 50 }),
          annuity: fc.integer({ min: 0, max: 500 }),
          least: fc.integer({ min: 0, max: 50 }),
        }),
        { maxLength: 8 },
      ),
    })
    .map(({ supplies, demands, links }): PlanProblem => ({
      supplies: supplies.map((value, at) => aSupply(`s${at}`, value)),
      demands: demands.map((value, at) => aDemand(`d${at}`, value)),
      links: links.map(({ supply, demand, share, benefit, annuity, least }, at) => ({
        ...aLink(`s${supply % supplies.length}`, `d${demand % demands.length}`, {
          yield: share / 10,
          perUnit: { netBenefit: benefit },
          whenOpen: annuity === 0 ? {} : { netBenefit: -annuity },
          leastAmount: least,
        }),
        id: `link ${at}`,
      })),
      wishes: [],
    }));

  const carried = (problem: PlanProblem, plan: Plan) => {
    if (!('links' in plan)) throw new Error('No plan.');
    const of = new Map(plan.links.map(({ linkId, amount: value }) => [linkId, value]));
    return problem.links.map((link) => ({ ...link, amount: of.get(link.id) ?? 0 }));
  };

  test('no supply gives more than it has, no demand takes more than it needs', () => {
    fc.assert(
      fc.property(aProblem, (problem) => {
        const links = carried(problem, planFor(problem));
        for (const { id, amount: has } of problem.supplies) {
          const sent = links.filter(({ supplyId }) => supplyId === id).reduce((sum, link) => sum + link.amount, 0);
          expect(sent).toBeLessThanOrEqual(has + 1e-6);
        }
        for (const { id, amount: needs } of problem.demands) {
          const taken = links
            .filter(({ demandId }) => demandId === id)
            .reduce((sum, link) => sum + link.amount * link.yield, 0);
          expect(taken).toBeLessThanOrEqual(needs + 1e-6);
        }
        for (const { amount: sent, leastAmount } of links)
          if (sent > 1e-6) expect(sent).toBeGreaterThanOrEqual(leastAmount - 1e-5);
      }),
      { numRuns: 60 },
    );
  });

  test('more supply never worsens it, and the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(aProblem, fc.integer({ min: 1, max: 500 }), (problem, more) => {
        const plan = planFor(problem);
        const supplies = problem.supplies.map((supply) => ({ ...supply, amount: supply.amount + more }));
        const value = (one: Plan): number => ('value' in one ? one.value : NaN);
        expect(value(planFor({ ...problem, supplies }))).toBeGreaterThanOrEqual(value(plan) - 1e-6);
        const turned = { ...problem, links: problem.links.toReversed(), supplies: problem.supplies.toReversed() };
        expect(planFor(turned)).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });
});
