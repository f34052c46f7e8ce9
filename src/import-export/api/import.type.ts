import { Field, Float, ID, Int, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CellProblem, Proposal } from '../../domain/import/cell-problem.ts';
import type { DateOrder as DomainDateOrder, DecimalSign as DomainDecimalSign } from '../../domain/import/mapping.ts';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { LocalText } from '../../domain/text.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { Connection } from '../../platform/relay.ts';
import { DisclosureLevel } from '../../registry/api/disclosure-level.type.ts';
import type {
  ImportMode as DomainMode,
  ImportState as DomainState,
  RowOutcome as DomainOutcome,
} from '../importing/import.ts';
import type { RowFilter } from '../importing/imports.service.ts';

const ImportState = {
  UPLOADED: 'uploaded',
  READ: 'read',
  MAPPED: 'mapped',
  CHECKED: 'checked',
  STORING: 'storing',
  DONE: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, DomainState>;

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import has come.',
  valuesMap: {
    UPLOADED: { description: 'The file is there and is being read.' },
    READ: { description: 'It waits for somebody to confirm what its columns are: `mapImport`.' },
    MAPPED: { description: 'Its rows are being checked.' },
    CHECKED: { description: 'The preview is there; it waits for somebody to mend rows, and for `storeImport`.' },
    STORING: { description: 'It is being stored.' },
    DONE: { description: 'It is stored.' },
    CANCELLED: { description: 'Somebody has cancelled it; nothing was stored.' },
    FAILED: { description: 'It could not be read or stored, and `problems` says why; nothing was stored.' },
  },
});

export const ImportMode = { ALL_OR_NOTHING: 'allOrNothing', GOOD_ROWS: 'goodRows' } as const satisfies Record<
  string,
  DomainMode
>;

registerEnumType(ImportMode, {
  name: 'ImportMode',
  description: 'What becomes of an import that has wrong rows.',
  valuesMap: {
    ALL_OR_NOTHING: { description: 'One wrong row keeps all of them out.' },
    GOOD_ROWS: { description: 'The good ones are stored; the report tells which were left out, and why.' },
  },
});

const RowOutcome = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  WRONG: 'wrong',
} as const satisfies Record<string, DomainOutcome>;

registerEnumType(RowOutcome, {
  name: 'ImportRowOutcome',
  description: 'What comes of a row.',
  valuesMap: {
    NEW: { description: 'A stream that is not there yet.' },
    CHANGED: { description: 'A stream that has the same external id becomes another.' },
    UNCHANGED: { description: 'The stream is there already, exactly so: nothing is written.' },
    WRONG: { description: 'It cannot be stored as it is.' },
  },
});

export const ImportRowFilter = {
  ALL: 'all',
  WITH_PROBLEMS: 'withProblems',
  WRONG: 'wrong',
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
} as const satisfies Record<string, RowFilter>;

registerEnumType(ImportRowFilter, {
  name: 'ImportRowFilter',
  description: 'Which rows of an import.',
  valuesMap: {
    ALL: { description: 'All that hold a stream.' },
    WITH_PROBLEMS: { description: 'Those that have an error or a warning.' },
    WRONG: { description: 'Those that cannot be stored.' },
    NEW: { description: 'Those that add a stream.' },
    CHANGED: { description: 'Those that change one.' },
    UNCHANGED: { description: 'Those that are there already.' },
    SKIPPED: { description: 'Those that somebody has left out.' },
  },
});

const DecimalSign = { COMMA: 'comma', POINT: 'point' } as const satisfies Record<string, DomainDecimalSign>;
registerEnumType(DecimalSign, {
  name: 'DecimalSign',
  description: 'What stands before the decimals of the figures in a column.',
  valuesMap: { COMMA: { description: '1.234,5' }, POINT: { description: '1,234.5' } },
});

const DateOrder = { DAY_FIRST: 'dayFirst', MONTH_FIRST: 'monthFirst' } as const satisfies Record<
  string,
  DomainDateOrder
>;
registerEnumType(DateOrder, {
  name: 'DateOrder',
  description: 'Which comes first in a date like 03/04/2026.',
  valuesMap: {
    DAY_FIRST: { description: 'The third of April.' },
    MONTH_FIRST: { description: 'The fourth of March.' },
  },
});

@ObjectType('ImportProblem', { description: 'Something about a file, its sheets or its columns.' })
export class ImportProblemType {
  @Field({ description: 'Stable name of the problem.' })
  code: string;

  @Field(() => [String], { description: 'Where it lies: a path into the mapping, or empty.' })
  path: string[];

  @Field(() => LocalTextType, { description: 'What is wrong, and what would be right.' })
  message: LocalText;
}

@ObjectType('ImportProposal', { description: 'What could stand in a cell instead.' })
class ProposalType implements Proposal {
  @Field({ description: 'To be put into the cell as it is.' })
  value: string;

  @Field(() => LocalTextType, { description: 'What it means.' })
  label: LocalText;
}

@ObjectType('ImportCellProblem', { description: 'Something about a cell or a row.' })
class CellProblemType implements Omit<CellProblem, 'severity'> {
  @Field(() => String, { description: '`error` keeps the row out; with a `warning` it is taken.' })
  severity: CellProblem['severity'];

  @Field({ description: 'Stable name of the problem.' })
  code: string;

  @Field(() => LocalTextType, { description: 'What is wrong, and what would be right.' })
  message: LocalText;

  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'Row as the spreadsheet counts it.' })
  row: number;

  @Field(() => Int, { nullable: true, description: 'Column from 0; null where it is about the whole row.' })
  column: number | null;

  @Field({ description: 'As spreadsheets write it: Ark1!C17.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Field that the column is taken for.' })
  field: string | null;

  @Field({ description: 'What stands in the cell.' })
  given: string;

  @Field(() => [ProposalType], { description: 'What could stand there instead, best first.' })
  proposals: ProposalType[];
}

@ObjectType('ImportRow', { description: 'A row of an import as it was typed, with what would come of it.' })
export class ImportRowType {
  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'Row as the spreadsheet counts it.' })
  row: number;

  @Field(() => [String], { description: 'Its cells from column A on, as they stand now.' })
  cells: string[];

  @Field(() => [String], { nullable: true, description: 'As the file had them, where somebody has mended the row.' })
  given: string[] | null;

  @Field({ description: 'Whether somebody has left it out.' })
  isSkipped: boolean;

  @Field(() => RowOutcome, { nullable: true, description: 'What comes of it; null until it is checked.' })
  outcome: DomainOutcome | null;

  @Field(() => [CellProblemType], { description: 'Errors and warnings, those of the whole row first.' })
  problems: CellProblemType[];

  @Field(() => String, { nullable: true, description: 'The company’s own id of the stream.' })
  externalId: string | null;

  @Field(() => ID, { nullable: true, description: 'The stream that it changes, or has become.' })
  streamId: string | null;
}

export const ImportRowConnection = Connection(ImportRowType, 'ImportRow');

@ObjectType('ImportSheetColumn', { description: 'A column of a sheet, as far as it must be known to be mapped.' })
class SheetColumnType {
  @Field(() => Int, { description: 'From 0 for column A.' })
  at: number;

  @Field({ description: 'As spreadsheets call it: A, B … AA.' })
  letters: string;

  @Field(() => Int, { description: 'How many of its cells hold something.' })
  filled: number;

  @Field(() => [String], { description: 'Its first different values.' })
  examples: string[];
}

@ObjectType('ImportHeadRow', { description: 'One of the first rows of a sheet.' })
class HeadRowType {
  @Field(() => Int, { description: 'As the spreadsheet counts it.' })
  row: number;

  @Field(() => [String], { description: 'Its cells.' })
  cells: string[];
}

@ObjectType('ImportSheet', { description: 'A sheet of the file.' })
export class ImportSheetType {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Whether the spreadsheet hides it.' })
  hidden: boolean;

  @Field(() => Int, { description: 'How many rows hold something, headers among them.' })
  filledRows: number;

  @Field(() => [HeadRowType], { description: 'Its first rows: the header is among them.' })
  head: HeadRowType[];

  @Field(() => [SheetColumnType], { description: 'Its columns.' })
  columns: SheetColumnType[];
}

@ObjectType('ImportDefault', { description: 'What holds for every row whose own cell is empty.' })
class DefaultType {
  @Field({ description: 'The field, as in `importFields`.' })
  field: string;

  @Field({ description: 'As it would stand in the cell.' })
  text: string;
}

@ObjectType('ImportColumnMapping', { description: 'What a column is taken for.' })
class ColumnMappingType {
  @Field(() => Int, { description: 'From 0 for column A.' })
  at: number;

  @Field({ description: 'Its header, as written.' })
  header: string;

  @Field(() => String, { nullable: true, description: 'Key of a field (`importFields`); null where it is left out.' })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of its figures that name none themselves.' })
  unit: string | null;

  @Field(() => DecimalSign, { nullable: true, description: 'Null while it is not decided.' })
  decimalSign: DomainDecimalSign | null;

  @Field(() => DateOrder, { nullable: true, description: 'Null while it is not decided.' })
  dateOrder: DomainDateOrder | null;

  @Field(() => Float, { description: 'How sure the proposal is, 0 to 1.' })
  confidence: number;
}

@ObjectType('ImportSheetMapping', { description: 'What a sheet is taken for.' })
class SheetMappingType {
  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field({ description: 'Whether its rows are imported.' })
  included: boolean;

  @Field(() => Int, { description: 'Number of the first row of the header.' })
  headerRow: number;

  @Field(() => Int, { description: '1, or 2 where a row of headings stands above.' })
  headerRows: number;

  @Field(() => [ColumnMappingType], { description: 'Its columns.' })
  columns: ColumnMappingType[];

  @Field(() => [DefaultType], { description: 'What holds for rows that say nothing themselves.' })
  defaults: DefaultType[];
}

@ObjectType('ImportMapping', { description: 'How a spreadsheet is read.' })
export class ImportMappingType {
  @Field(() => [SheetMappingType], { description: 'Its sheets.' })
  sheets: SheetMappingType[];

  @Field(() => [String], {
    description: 'Names that are confirmed to be new facilities although similar ones are known.',
  })
  newFacilities: string[];
}

@ObjectType('ImportCounts', { description: 'What the rows come to; those that are skipped count nowhere else.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'All rows that hold a stream.' })
  rows: number;

  @Field(() => Int, { description: 'Streams that are added.' })
  new: number;

  @Field(() => Int, { description: 'Streams that are changed.' })
  changed: number;

  @Field(() => Int, { description: 'Streams that are there already, exactly so.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that cannot be stored.' })
  wrong: number;

  @Field(() => Int, { description: 'Rows that are taken with a warning.' })
  warned: number;

  @Field(() => Int, { description: 'Rows that somebody has left out.' })
  skipped: number;
}

@ObjectType('Import', { description: 'A spreadsheet on its way into the registry.' })
export class ImportType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { nullable: true, description: 'For which company; null where a secretariat imports for several.' })
  organisationId: string | null;

  @Field(() => ImportState, { description: 'How far it has come.' })
  state: DomainState;

  @Field(() => Int, { description: 'Counts up whenever it goes on; `mapImport` names the version it was made from.' })
  version: number;

  @Field({ description: 'Name of the file.' })
  fileName: string;

  @Field(() => Int, { description: 'Size of the file, bytes.' })
  fileBytes: number;

  @Field(() => String, { nullable: true, description: '`csv` or `xlsx`; null until it is read.' })
  format: string | null;

  @Field(() => String, { nullable: true, description: 'How a CSV writes its letters.' })
  encoding: string | null;

  @Field(() => String, { nullable: true, description: 'What stands between the cells of a CSV.' })
  delimiter: string | null;

  @Field(() => [ImportProblemType], {
    description: 'What one should know and need not act upon: formulas, hidden sheets.',
  })
  notes: ImportProblemType[];

  @Field(() => ImportMappingType, {
    nullable: true,
    description: 'What its columns are taken for: proposed, then confirmed.',
  })
  mapping: ImportMappingType | null;

  @Field(() => [ImportProblemType], { description: 'What the proposal leaves open; paths lead into the mapping.' })
  questions: ImportProblemType[];

  @Field({ description: 'Whether the company has had files with these headers before.' })
  isRemembered: boolean;

  @Field(() => DisclosureLevel, { description: 'How widely new streams are shown whose rows say nothing of it.' })
  level: DomainLevel;

  @Field(() => ID, { nullable: true, description: 'Where rows name no facility.' })
  facilityId: string | null;

  @Field(() => ImportMode, { nullable: true, description: 'How it is or was stored.' })
  mode: DomainMode | null;

  @Field(() => Int, { description: 'Rows read so far.' })
  rowsRead: number;

  @Field(() => Int, { description: 'Rows checked so far.' })
  rowsChecked: number;

  @Field(() => Int, {
    description: 'Rows made ready so far to be stored together; none is in the registry before DONE.',
  })
  rowsStored: number;

  @Field(() => [ImportProblemType], { description: 'Why it failed, or was checked again.' })
  problems: ImportProblemType[];

  @Field(() => Date, { description: 'When it was uploaded.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last went on.' })
  changedAt: Date;
}

export const ImportConnection = Connection(ImportType, 'Import');

@ObjectType('ImportFieldChoice', { description: 'One of the values that the cells of a column may have.' })
class FieldChoiceType {
  @Field({ description: 'The value.' })
  value: string;

  @Field(() => LocalTextType, { description: 'As people write it.' })
  label: LocalText;
}

@ObjectType('ImportField', { description: 'What a column can be taken for.' })
export class ImportFieldType {
  @Field({ description: 'Its key, for a mapping.' })
  key: string;

  @Field(() => LocalTextType, { description: 'Header of the template and the export.' })
  label: LocalText;

  @Field(() => LocalTextType, { description: 'What belongs into it.' })
  hint: LocalText;

  @Field(() => LocalTextType, { description: 'An example.' })
  example: LocalText;

  @Field({ description: 'Whether a stream cannot be registered without it.' })
  required: boolean;

  @Field(() => [FieldChoiceType], { description: 'Its values, where they are few.' })
  choices: FieldChoiceType[];
}

@InputType({ description: 'What holds for every row whose own cell is empty.' })
class ImportDefaultInput {
  @Field({ description: 'The field, as in `importFields`.' })
  field: string;

  @Field({ description: 'As it would stand in the cell.' })
  text: string;
}

@InputType({ description: 'What a column is taken for.' })
class ImportColumnMappingInput {
  @Field(() => Int, { description: 'From 0 for column A.' })
  at: number;

  @Field(() => String, { nullable: true, description: 'Key of a field; null leaves it out.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of its figures that name none themselves.' })
  unit?: string | null;

  @Field(() => DecimalSign, { nullable: true, description: 'What stands before its decimals.' })
  decimalSign?: DomainDecimalSign | null;

  @Field(() => DateOrder, { nullable: true, description: 'Which comes first in its dates.' })
  dateOrder?: DomainDateOrder | null;
}

@InputType({ description: 'What a sheet is taken for.' })
class ImportSheetMappingInput {
  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field({ description: 'Whether its rows are imported.' })
  included: boolean;

  @Field(() => Int, { description: 'Number of the first row of the header.' })
  headerRow: number;

  @Field(() => Int, { description: '1, or 2 where a row of headings stands above.' })
  headerRows: number;

  @Field(() => [ImportColumnMappingInput], { description: 'Its columns; those that are not named are left out.' })
  columns: ImportColumnMappingInput[];

  @Field(() => [ImportDefaultInput], {
    nullable: true,
    description: 'What holds for rows that say nothing themselves.',
  })
  defaults?: ImportDefaultInput[] | null;
}

@InputType({ description: 'How a spreadsheet is read.' })
export class ImportMappingInput {
  @Field(() => [ImportSheetMappingInput], { description: 'Its sheets; those that are not named are left out.' })
  sheets: ImportSheetMappingInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Names confirmed to be new facilities although similar ones are known.',
  })
  newFacilities?: string[] | null;
}
