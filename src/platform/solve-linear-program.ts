import highsModule, { type Highs } from 'highs';
import type { MixedAnswer, MixedProgram, SolveLinearProgram, SolveMixedProgram } from '../domain/linear-program.ts';

// The package's types speak of its CommonJS build, whose `default` is one floor down; what is imported here is the function.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** What is searched for so many nodes of branch and bound is as good as it gets; a limit of time would answer differently each time. */
const MOST_NODES = 20_000;

/** Linear programs by HiGHS (Huangfu Q., Hall J.A.J. 2018, Math. Program. Comput. 10 119-142), the same answer each time. */
export async function loadLinearProgramSolver(): Promise<SolveLinearProgram> {
  const highs = await loadHighs();
  return (program) => {
    const answer = solve(highs, { ...program, whole: [] });
    if (answer.status === 'best found' || answer.status === 'not found')
      throw new Error('HiGHS did not come to an end.');
    if (answer.status !== 'optimal') return { status: answer.status };
    return { status: answer.status, objective: answer.objective, values: answer.values };
  };
}

/** As `loadLinearProgramSolver`, of programs with whole numbers. */
export async function loadMixedProgramSolver(): Promise<SolveMixedProgram> {
  const highs = await loadHighs();
  return (program) => solve(highs, program);
}

function solve(highs: Highs, { objective, rows, whole }: MixedProgram): MixedAnswer {
  // The solver takes a model without variables for no model.
  if (objective.length === 0) {
    const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
    return holds ? { status: 'optimal', objective: 0, values: [], bound: 0 } : { status: 'infeasible' };
  }
  const starts = [0];
  let entries = 0;
  for (const { terms } of rows) starts.push((entries += terms.length));
  const { continuous, integer } = highs.constants.variableType;
  const wholes = new Set(whole);
  const model = highs.createModel();
  try {
    // Said first, or the passing of the model is logged.
    model.options.set({ output_flag: false, mip_max_nodes: MOST_NODES, mip_rel_gap: 1e-9 });
    model.passModel({
      numCols: objective.length,
      numRows: rows.length,
      colCost: [...objective],
      colLower: objective.map(() => 0),
      colUpper: objective.map(() => highs.infinity),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: objective.length,
        starts,
        indices: rows.flatMap(({ terms }) => terms.map(([x]) => x)),
        values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      },
      ...(whole.length > 0 && { integrality: objective.map((_, x) => (wholes.has(x) ? integer : continuous)) }),
    });
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible, unbounded, solutionLimit } = highs.constants.modelStatus;
    if (status === optimal || status === solutionLimit) {
      const bound = whole.length > 0 ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
      const values = [...model.getSolution().colValue];
      if (values.length === 0) return { status: 'not found' };
      return {
        status: status === optimal ? 'optimal' : 'best found',
        objective: model.getObjectiveValue(),
        values,
        bound,
      };
    }
    if (status === infeasible) return { status: 'infeasible' };
    if (status === unbounded) return { status: 'unbounded' };
    throw new Error(`HiGHS ended with model status ${status}`);
  } finally {
    model.dispose();
  }
}
