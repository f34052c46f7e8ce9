import type { Mapping } from '../../domain/import/mapping.ts';
import type { CellProblem } from '../../domain/import/cell-problem.ts';
import type { Cell, SheetSurvey } from '../../domain/import/sheet.ts';
import type { DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/text.ts';
import type { ReadingChoices } from '../spreadsheet/spreadsheet.ts';

/** How far an import has come: read by a job, mapped by a person, checked by a job, looked at, stored by a job. */
export type ImportState = 'uploaded' | 'read' | 'mapped' | 'checked' | 'storing' | 'done' | 'cancelled' | 'failed';

/** Whether one wrong row keeps all out. */
export type ImportMode = 'allOrNothing' | 'goodRows';

export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'wrong' | 'ignored';

/** A spreadsheet on its way into the registry. */
export interface Import {
  readonly id: string;
  readonly networkId: string;
  /** Null where a secretariat imports for several companies. */
  readonly organisationId: string | null;
  readonly personId: string;
  readonly state: ImportState;
  readonly version: number;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly language: Language;
  readonly choices: ReadingChoices;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly notes: readonly Problem[];
  readonly surveys: readonly SheetSurvey[];
  readonly mapping: Mapping | null;
  readonly questions: readonly Problem[];
  readonly isRemembered: boolean;
  /** Of rows that say none. */
  readonly level: DisclosureLevel;
  /** Where rows name no facility. */
  readonly facilityId: string | null;
  /** Whether it is stored without being asked again. */
  readonly goesOn: boolean;
  readonly mode: ImportMode | null;
  readonly rowsRead: number;
  readonly rowsChecked: number;
  readonly rowsStored: number;
  readonly problems: readonly Problem[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A row of the file, as it was typed, with what would come of it. */
export interface ImportRow {
  /** Place of the sheet in the file. */
  readonly sheet: number;
  readonly number: number;
  readonly cells: readonly Cell[];
  /** As the file had it, where somebody has mended it since. */
  readonly given: readonly Cell[] | null;
  readonly isSkipped: boolean;
  readonly outcome: RowOutcome | null;
  readonly problems: readonly CellProblem[];
  readonly externalId: string | null;
  readonly streamId: string | null;
}

/** What its rows come to; those that are skipped count nowhere else. */
export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly warned: number;
  readonly skipped: number;
}
