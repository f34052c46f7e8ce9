import type { LocalText } from '../text.ts';
import type { Choice } from './choice.ts';

/** What kind of value a column holds: how its cells are read. */
export type ColumnKind =
  | 'text'
  | 'choice'
  | 'number'
  | 'amount'
  | 'share'
  | 'unit'
  | 'wasteCode'
  | 'activityCode'
  | 'latitude'
  | 'longitude'
  | 'year'
  | 'date'
  | 'yesNo';

/** A column that a sheet of streams may have. */
export interface ColumnRecord {
  readonly key: string;
  readonly kind: ColumnKind;
  /** Header of the template and of the export. */
  readonly label: LocalText;
  /** Other headers that people give it, in Danish, English and German; compared without case and signs. */
  readonly names: readonly string[];
  /** What belongs into it, in a sentence. */
  readonly hint: LocalText;
  readonly example: LocalText;
  /** A stream cannot be registered without it. */
  readonly required: boolean;
  /** Values of a column of kind `choice`; empty for the others. */
  readonly choices: readonly Choice[];
}
