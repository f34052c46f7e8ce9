import type { Problem } from '../problem.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import type { SheetSurvey } from './sheet.ts';

/** A mapping with what the person should look at. */
export interface MappingProposal {
  readonly mapping: Mapping;
  /** Paths lead into `mapping`: `['sheets', 0, 'columns', 3, 'decimalSign']`. Those that `checkMapping` would have besides. */
  readonly questions: readonly Problem[];
  /** Whether every included sheet came from a remembered mapping. */
  readonly remembered: boolean;
}

/** Tells whether two sheets have the same header: folded words in their order. */
export function signatureOf(headers: readonly string[]): string {
  throw new Error(`Not built yet: ${headers.length}.`);
}

/** Proposes what the sheets and columns of a spreadsheet are; mappings that the company used before go first. */
export function proposeMapping(
  surveys: readonly SheetSurvey[],
  remembered: readonly SheetMapping[],
): MappingProposal {
  throw new Error(`Not built yet: ${surveys.length}, ${remembered.length}.`);
}

/** What stands in the way of reading with this mapping: columns that are not there, a field taken twice, required fields without column or default. */
export function checkMapping(mapping: Mapping, surveys: readonly SheetSurvey[]): readonly Problem[] {
  throw new Error(`Not built yet: ${mapping.sheets.length}, ${surveys.length}.`);
}
