import highsModule, { type Highs } from 'highs';
import type { LinearAnswer, LinearProgram, SolveLinearProgram } from '../domain/linear-program.ts';

// The package's types speak of its CommonJS build, whose `default` is one floor down; what is imported here is the function.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Linear programs by HiGHS (Huangfu Q., Hall J.A.J. 2018, Math. Program. Comput. 10 119-142), the same answer each time. */
export async function loadLinearProgramSolver(): Promise<SolveLinearProgram> {
  const highs = await loadHighs();
  return (program) => solve(highs, program);
}

function solve(highs: Highs, { objective, rows }: LinearProgram): LinearAnswer {
  const starts = [0];
  let entries = 0;
  for (const { terms } of rows) starts.push((entries += terms.length));
  const model = highs.createModel();
  try {
    // Said first, or the passing of the model is logged.
    model.options.set({ output_flag: false });
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
    });
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible, unbounded } = highs.constants.modelStatus;
    if (status === optimal) {
      return { status: 'optimal', objective: model.getObjectiveValue(), values: [...model.getSolution().colValue] };
    }
    if (status === infeasible) return { status: 'infeasible' };
    if (status === unbounded) return { status: 'unbounded' };
    throw new Error(`HiGHS ended with model status ${status}`);
  } finally {
    model.dispose();
  }
}
