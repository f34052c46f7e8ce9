import { proposal, warning } from './finding.ts';
import type { AvailabilityPatternInput } from '../registry/stream-input.ts';
import { readFigure, readNumber } from './read-figure.ts';
import type { Figure } from './read-figure.ts';
import type { RowCells } from './row-cells.ts';

/** Twelve figures of the months as shares, and their sum where they were amounts. */
interface Shares {
  readonly shares: readonly number[];
  /** Null where shares or per cent were given. */
  readonly total: number | null;
}

/** How far shares or per cent as people round them may miss their sum. */
const ROUNDING = 0.03;
/** Nearer than this nothing was rounded: what was written stays as it is. */
const EXACT = 1e-9;

export interface RowPattern {
  readonly pattern: AvailabilityPatternInput | null;
  /** What the twelve months make together, where they were given as amounts. */
  readonly yearlyTotal: number | null;
}

/**
 * How a stream spreads over the year and the week, and what comes at once. Figures of months may be shares, per cent or
 * amounts: amounts are made shares (`MONTHS_ARE_AMOUNTS` tells). `SHARES_INCOMPLETE` where some are missing.
 */
export function rowPattern(cells: RowCells, unit: string | null): RowPattern {
  const months = spread(cells, 'month', 12);
  const days = spread(cells, 'weekday', 7);
  const batch = cells.take(
    'batchAmount',
    readFigure(cells.cell('batchAmount'), cells.column('batchAmount')?.decimalSign ?? null),
  );
  const everyDays = cells.take(
    'batchEveryDays',
    readNumber(cells.cell('batchEveryDays'), cells.column('batchEveryDays')?.decimalSign ?? null),
  );
  const nothing = months === null && days === null && batch === null && everyDays === null;
  return {
    yearlyTotal: months?.total ?? null,
    pattern: nothing
      ? null
      : {
          monthlyShares: months?.shares ?? null,
          weekdayShares: days?.shares ?? null,
          batchAmount: batch === null ? null : { value: batch.value, unit: unitOfBatch(cells, batch, unit) },
          batchEveryDays: everyDays,
        },
  };
}

/** Of the cell, of the header, or that of the amount without its period. */
function unitOfBatch(cells: RowCells, batch: Figure, unit: string | null): string {
  return batch.unit ?? cells.column('batchAmount')?.unit ?? (unit ?? '').replace(/\s*(?:\/|pr\.?|per)\s*\S+$/i, '');
}

function spread(cells: RowCells, name: string, count: number): Shares | null {
  const keys = Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
  const figures = keys.map((key) =>
    cells.take(key, readFigure(cells.cell(key), cells.column(key)?.decimalSign ?? null)),
  );
  const given = figures.flatMap((figure) => figure ?? []);
  if (given.length === 0) return null;
  const missing = keys.find((_, at) => figures[at] === null);
  if (missing !== undefined) {
    cells.tell(missing, {
      severity: 'error',
      code: 'SHARES_INCOMPLETE',
      message: {
        en: `${given.length} of ${count} shares are given. Fill in all of them (0 where nothing comes), or none.`,
        da: `Der er angivet ${given.length} af ${count} andele. Udfyld dem alle (0, hvor der intet kommer), eller ingen.`,
      },
      proposals: [proposal('0')],
    });
    return null;
  }
  const total = given.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0 || given.some(({ value }) => value < 0)) {
    cells.tell(keys[0] ?? null, {
      severity: 'error',
      code: 'SHARES_IMPOSSIBLE',
      message: {
        en: 'Shares are not below zero, and at least one is above.',
        da: 'Andele er ikke under nul, og mindst én er over.',
      },
      proposals: [],
    });
    return null;
  }
  const percent = given.some(({ unit }) => unit === '%') || Math.abs(total - 100) <= 100 * ROUNDING;
  const areShares = percent || Math.abs(total - 1) <= ROUNDING;
  if (!areShares) {
    cells.tell(
      keys[0] ?? null,
      warning('MONTHS_ARE_AMOUNTS', {
        en: 'The figures are read as amounts; each is registered as its share of their sum.',
        da: 'Tallene læses som mængder; hvert af dem registreres som sin andel af summen.',
      }),
    );
  }
  const whole = Math.abs(total - 1) <= EXACT ? 1 : total;
  return { shares: given.map(({ value }) => value / whole), total: areShares ? null : total };
}
