import type { Path, Report } from './field.ts';
import type { Provenance } from './provenance.ts';
import type { AmountInput } from './stream-input.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';
import { readYear } from './year-field.ts';

/** Where a figure is from; what the person at the plant gives without saying more is reported. */
export function readProvenance(
  input: Pick<AmountInput, 'basis' | 'source' | 'year'>,
  path: Path,
  report: Report,
): Provenance {
  return {
    basis: input.basis ?? 'reported',
    source: readText(input.source, [...path, 'source'], { limit: TEXT_LIMITS.long, required: false }, report),
    year: readYear(input.year, [...path, 'year'], report),
  };
}
