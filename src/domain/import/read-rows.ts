import type { StreamInput } from '../registry/stream-input.ts';
import type { ValidStream } from '../registry/validate-stream.ts';
import type { CellProblem } from './cell-problem.ts';
import type { ImportContext } from './import-context.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './sheet.ts';

/** What a row says. */
export interface RowReading {
  readonly sheet: string;
  readonly row: number;
  /** The company's own id of the stream; null where none is given. */
  readonly externalId: string | null;
  /** As the API takes it, checked by `validateStream`; null where a problem is an error. */
  readonly input: StreamInput | null;
  readonly valid: ValidStream | null;
  /** Equal for all rows that add the same facility (or resource): add it once. Null where the row adds none. */
  readonly newFacilityKey: string | null;
  readonly newResourceKey: string | null;
  /** Errors and warnings, from left to right. */
  readonly problems: readonly CellProblem[];
}

/** Reads one row; null for an empty row, a row of the header, or one that repeats it. */
export type ReadRow = (row: Row) => RowReading | null;

/**
 * A reader of the rows of one sheet, in their order. It remembers external ids, so that one that comes twice in the file is
 * told: give the same `seenExternalIds` to the readers of all sheets of a file. To read a row again after it was mended,
 * use a new reader, or give it the same row number.
 */
export function rowReader(
  mapping: Mapping,
  sheet: string,
  context: ImportContext,
  seenExternalIds: Map<string, string>,
): ReadRow {
  throw new Error(`Not built yet: ${mapping.version}, ${sheet}, ${context.registry.language}, ${seenExternalIds.size}.`);
}
