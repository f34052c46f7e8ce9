import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { Language } from '../../platform/local-text.type.ts';
import { DisclosureLevel } from '../../registry/api/disclosure-level.type.ts';
import type { ImportMode as DomainMode } from '../importing/import.ts';
import type { Encoding } from '../spreadsheet/spreadsheet.ts';
import { ImportMappingInput, ImportMode, ImportRowType, ImportType } from './import.type.ts';

const TextEncoding = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1252: 'windows-1252',
} as const satisfies Record<string, Encoding>;
registerEnumType(TextEncoding, {
  name: 'TextEncoding',
  description: 'How a CSV writes its letters.',
  valuesMap: {
    UTF_8: { description: 'UTF-8.' },
    UTF_16LE: { description: 'UTF-16, the low byte first.' },
    UTF_16BE: { description: 'UTF-16, the high byte first.' },
    WINDOWS_1252: { description: 'Windows-1252, as older spreadsheets of Western Europe have it.' },
  },
});

type Delimiter = ';' | ',' | '\t' | '|';
const CsvDelimiter = { SEMICOLON: ';', COMMA: ',', TAB: '\t', BAR: '|' } as const satisfies Record<string, Delimiter>;
registerEnumType(CsvDelimiter, {
  name: 'CsvDelimiter',
  description: 'What stands between the cells of a CSV.',
  valuesMap: {
    SEMICOLON: { description: ';' },
    COMMA: { description: ',' },
    TAB: { description: 'A tab.' },
    BAR: { description: '|' },
  },
});

@InputType({ description: 'What the columns of an import are, as somebody confirms it.' })
export class MapImportInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => Int, { description: 'The version of it that this was made from.' })
  version: number;

  @Field(() => ImportMappingInput, { description: 'What its columns are.' })
  mapping: ImportMappingInput;

  @Field(() => DisclosureLevel, {
    nullable: true,
    description: 'Of new streams whose rows say nothing of it; SECRETARIAT where left out.',
  })
  level?: DomainLevel | null;

  @Field(() => ID, { nullable: true, description: 'The facility of rows that name none.' })
  facilityId?: string | null;
}

@InputType({ description: 'How a CSV shall be read that was read wrongly.' })
export class ReadImportAgainInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => TextEncoding, { nullable: true, description: 'How it writes its letters; found out where left out.' })
  encoding?: Encoding | null;

  @Field(() => CsvDelimiter, {
    nullable: true,
    description: 'What stands between its cells; found out where left out.',
  })
  delimiter?: Delimiter | null;
}

@InputType({ description: 'A cell as it shall be.' })
class ImportCellInput {
  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'Row as the spreadsheet counts it.' })
  row: number;

  @Field(() => Int, { description: 'Column from 0.' })
  column: number;

  @Field({ description: 'What shall stand there; empty for nothing.' })
  text: string;
}

@InputType({ description: 'Cells of an import to be mended: at most 500.' })
export class FixImportCellsInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => [ImportCellInput], { description: 'The cells.' })
  cells: ImportCellInput[];
}

@InputType({ description: 'A row of an import.' })
class ImportRowInput {
  @Field({ description: 'Name of the sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'Row as the spreadsheet counts it.' })
  row: number;
}

@InputType({ description: 'Rows of an import to be left out, or taken in again: at most 500.' })
export class SkipImportRowsInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => [ImportRowInput], { description: 'The rows.' })
  rows: ImportRowInput[];

  @Field({ description: 'False takes them in again.' })
  isSkipped: boolean;
}

@InputType({ description: 'How an import shall be stored.' })
export class StoreImportInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => ImportMode, { description: 'Whether one wrong row keeps all out.' })
  mode: DomainMode;

  @Field(() => ID, { description: 'A new UUID: the same request sent twice stores once.' })
  idempotencyKey: string;
}

@InputType({ description: 'An import to be cancelled.' })
export class CancelImportInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;
}

@InputType({ description: 'Streams that a script sends: as `csv`, or as `rows`; their first row is the header.' })
export class ImportStreamsInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID: the same request sent twice is one import.' })
  idempotencyKey: string;

  @Field(() => ID, { nullable: true, description: 'For which of one’s companies; needed where there are several.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A CSV, as the template has it or any other with clear headers.',
  })
  csv?: string | null;

  @Field(() => [[String]], { nullable: true, description: 'Rows of cells.' })
  rows?: string[][] | null;

  @Field(() => ImportMode, { description: 'Whether one wrong row keeps all out.' })
  mode: DomainMode;

  @Field(() => DisclosureLevel, {
    nullable: true,
    description: 'Of new streams whose rows say nothing of it; SECRETARIAT where left out.',
  })
  level?: DomainLevel | null;

  @Field(() => Language, {
    nullable: true,
    description: 'In which new resources are named; that of the request where left out.',
  })
  language?: DomainLanguage | null;
}

@ObjectType({ description: 'An import as it stands now.' })
export class ImportPayload {
  @Field(() => ImportType, { description: 'The import.' })
  import: ImportType;
}

@ObjectType({ description: 'What came of mending rows.' })
export class ImportRowsPayload {
  @Field(() => [ImportRowType], { description: 'All rows that were judged anew, in the order of the file.' })
  rows: ImportRowType[];

  @Field(() => ImportType, { description: 'The import.' })
  import: ImportType;
}
