import type { LinearProgram, LinearRow, SolveLinearProgram } from '../linear-program.ts';
import { isSafe, neededDoubt, unknownTo } from './release-rule.ts';
import type { ReleaseRule } from './release-rule.ts';
import { placeName } from './sector-table.ts';
import type { SectorTable } from './sector-table.ts';

/** In units of the doubt that is asked for: less is what the solver leaves of zero. */
const NOTHING = 1e-6;
/** A cell need never move further than this to let another one move by 1; keeps the figures of a program near each other. */
const FURTHEST = 1e4;
/** What hiding any cell costs beside its share in the whole: of two ways the shorter is taken. */
const COST_OF_A_CELL = 0.01;
/** Moves of hidden cells are as good as free, but short ways hold for more readers than long ones. */
const COST_OF_A_HIDDEN_CELL = 1e-4;

/** Hiding what the same table of another year tells costs as much as the whole, hiding what it does not tell little. */
const COST_OF_ANOTHER_PATTERN = 1;
const SHARE_OF_THE_SAME_PATTERN = 0.01;

/** Names of the places that were told already. */
export interface ToldPlaces {
  /** In earlier releases of the same table. */
  readonly before: ReadonlySet<string>;
  /** In the same table of another year; null where there is none. */
  readonly otherYear: ReadonlySet<string> | null;
}

/** The cells that another table, which a reader must hold possible as well, has otherwise, and by how many doubts. */
type Moves = readonly (readonly [at: number, move: number])[];

/** What one reader does not know of each cell. */
type Unknown = readonly number[];

/**
 * The least costly way to let one cell move by 1 while all sums go on adding up and no cell falls below what the reader
 * knows of it. Hidden cells move for next to nothing. A cell of which the reader knows all does not move.
 */
function program(
  { cells, sums }: SectorTable,
  hidden: ReadonlySet<number>,
  costs: readonly number[],
  target: number,
  up: boolean,
  unknown: Unknown,
): LinearProgram {
  const [raised, lowered] = [(at: number) => 2 * at, (at: number) => 2 * at + 1];
  const objective = costs.flatMap((cost, at) => {
    const own = hidden.has(at) ? COST_OF_A_HIDDEN_CELL : cost;
    return [own, own];
  });
  const adding: readonly LinearRow[] = sums.map(({ total, parts }) => ({
    terms: [
      [raised(total), -1],
      [lowered(total), 1],
      ...parts.flatMap(
        (at) =>
          [
            [raised(at), 1],
            [lowered(at), -1],
          ] as const,
      ),
    ],
    lower: 0,
    upper: 0,
  }));
  const bounds = cells.flatMap((_, at): readonly LinearRow[] => {
    const most = unknown[at] ?? 0;
    const row = (x: number, upper: number): LinearRow => ({ terms: [[x, 1]], lower: 0, upper });
    return [row(lowered(at), Math.min(most, FURTHEST)), row(raised(at), most > 0 ? FURTHEST : 0)];
  });
  const asked = up ? 1 : -1;
  const move: LinearRow = {
    terms: [
      [raised(target), 1],
      [lowered(target), -1],
    ],
    lower: asked,
    upper: asked,
  };
  return { objective, rows: [...adding, ...bounds, move] };
}

/**
 * What hiding each cell costs: its share in the whole; and where another year was told, the same pattern again is nearly
 * free, since of flows that hardly change one year would tell what the other keeps back.
 */
function costsOf({ cells }: SectorTable, otherYear: ToldPlaces['otherYear']): readonly number[] {
  const whole = Math.max(...cells.map(({ amount }) => amount));
  return cells.map((cell) => {
    const cost = cell.amount / whole + COST_OF_A_CELL;
    if (otherYear === null) return cost;
    return otherYear.has(placeName(cell)) ? cost + COST_OF_ANOTHER_PATTERN : cost * SHARE_OF_THE_SAME_PATTERN;
  });
}

/** Whether moves that one reader must hold possible are possible to another who knows more, scaled to his doubt. */
function holdsFor(moves: Moves, doubt: number, unknown: Unknown): boolean {
  return moves.every(([at, move]) => {
    const most = unknown[at] ?? 0;
    return most > 0 && -move * doubt <= most;
  });
}

/**
 * Hides further cells of a table until no unsafe one can be reckoned from the others more closely than the rule allows;
 * gives the places of all cells to hide, or null where what was told before leaves no way to hide it.
 *
 * A reader knows every cell that is told, that nothing is negative, which cells are empty, and, if a company, all its own
 * flows, so also a hidden sum to which it alone contributes; and every cell that was told before
 * and is still safe, for it may not have changed: hiding it now would hide nothing. To each such reader every unsafe cell must be able to lie
 * both higher and lower than it does by the doubt that the rule asks for. That is a linear program in the moves of the
 * cells; where hidden cells alone do not suffice, its least costly answer names those to hide as well. Cells are
 * only ever added, so what held before holds on, and it ends at the latest with everything hidden.
 *
 * Cell suppression as in the Handbook on Statistical Disclosure Control, chapter 4; the heuristic of one linear program
 * a cell after Kelly, Golden and Assad (Networks 22, 1992, 397–417) and Fischetti and Salazar-González (Journal of the
 * American Statistical Association 95, 2000, 916–928), both papers recalled, not read. Companies are taken singly: two
 * that lay their books together know more.
 */
export function cellsToHide(
  table: SectorTable,
  told: ToldPlaces,
  solve: SolveLinearProgram,
  rule: ReleaseRule,
): ReadonlySet<number> | null {
  const { cells } = table;
  const unsafe = [...cells.entries()].filter(([, { tally }]) => !isSafe(tally, rule));
  const hidden = new Set(unsafe.map(([at]) => at));
  const toldBefore = cells.map((cell, at) => !hidden.has(at) && told.before.has(placeName(cell)));
  const costs = costsOf(table, told.otherYear);
  // Moves found to be possible, so that not every reader needs a program of his own.
  const found = new Map<string, Moves[]>();

  function protect(target: number, up: boolean, doubt: number, unknown: Unknown): boolean {
    const key = `${target} ${up ? 'up' : 'down'}`;
    const known = found.get(key) ?? [];
    found.set(key, known);
    if (known.some((moves) => holdsFor(moves, doubt, unknown))) return true;
    const inDoubts = unknown.map((most) => most / doubt);
    const answer = solve(program(table, hidden, costs, target, up, inDoubts));
    if (answer.status !== 'optimal') return false;
    const moves = cells
      .map((_, at) => [at, (answer.values[2 * at] ?? 0) - (answer.values[2 * at + 1] ?? 0)] as const)
      .filter(([, move]) => Math.abs(move) > NOTHING);
    for (const [at] of moves) hidden.add(at);
    known.push(moves);
    return true;
  }

  function protectFrom(who: string | null): boolean {
    const unknown = cells.map(({ tally }, at) => (toldBefore[at] ? 0 : unknownTo(who, tally)));
    return unsafe.every(([target, { tally }]) => {
      const most = unknown[target] ?? 0;
      const doubt = Math.min(neededDoubt(who, tally, rule), most);
      return doubt <= 0 || [true, false].every((up) => protect(target, up, doubt, unknown));
    });
  }

  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    const insiders = cells.flatMap(({ tally }, at) => (hidden.has(at) ? [...tally.parts.keys()] : []));
    if (![null, ...[...new Set(insiders)].sort()].every(protectFrom)) return null;
  }
  return hidden;
}
