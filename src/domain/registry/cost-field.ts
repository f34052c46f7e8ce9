import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { PresentCostInput } from './stream-input.ts';
import { readText } from './text-field.ts';

/** What a stream costs its company today: positive is a cost, negative an income. */
export interface PresentCost {
  readonly value: number;
  /** In the person's own words: `DKK/t`, `EUR/MWh`. */
  readonly unit: string;
}

const UNIT_LIMIT = 40;

/** The cost as given; null where none is given, or `COST_NOT_A_NUMBER`, or its unit cannot be read. */
export function readPresentCost(
  cost: PresentCostInput | null | undefined,
  path: Path,
  report: Report,
): PresentCost | null {
  if (!cost) return null;
  const unit = readText(cost.unit, [...path, 'unit'], { limit: UNIT_LIMIT, required: true }, report);
  if (!Number.isFinite(cost.value)) {
    report(
      invalid('COST_NOT_A_NUMBER', [...path, 'value'], {
        en: 'The cost must be a number.',
        da: 'Omkostningen skal være et tal.',
      }),
    );
    return null;
  }
  return unit === null ? null : { value: cost.value, unit };
}
