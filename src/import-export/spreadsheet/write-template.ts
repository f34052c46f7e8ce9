import { writeXlsx } from 'hucre/xlsx';
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Choice } from '../../domain/import/choice.ts';
import { YES_NO_CHOICES } from '../../domain/import/choices.data.ts';
import type { ColumnRecord } from '../../domain/import/column.ts';
import { COLUMNS } from '../../domain/import/columns.data.ts';
import { propertyColumn } from '../../domain/import/columns.ts';
import { unitText } from '../../domain/import/registry-row.ts';
import { columnLetters } from '../../domain/import/sheet.ts';
import { qualityPropertyByKey } from '../../domain/quantity/quality-property.ts';
import type { Language, LocalText } from '../../domain/text.ts';
import { csvText } from './write-csv.ts';
import { SHEET_NAMES } from './write-registry.ts';

/** Rows that the drop-down lists reach to. */
const PREPARED_ROWS = 2000;
const MOST_HINT = 250;

/** Properties that plants are asked for most; others may be added as columns of their own. */
const USUAL_PROPERTIES = ['temperature', 'moisture', 'dryMatter', 'acidity', 'lowerHeatingValue'] as const;
/** Units of the drop-down list; any other that is known may be typed. */
const USUAL_UNITS = [
  't/y',
  'kg/d',
  't/d',
  't',
  'm3/y',
  'm3/d',
  'm3/h',
  'm3',
  'Nm3/y',
  'Nm3/h',
  'MWh/y',
  'GJ/y',
  'kW',
  'MW',
] as const;

/** Columns that most rows leave empty: folded away until they are wanted. */
const FOLDED =
  /^(?:latitude|longitude|month|weekday|batch|furtherUse|usableDirectly|producedAs|lawfulUse|property:|presentCostYear|basis|source)/;

const WORDS = {
  guide: { en: 'Guide', da: 'Vejledning' },
  lists: { en: 'Lists', da: 'Lister' },
  column: { en: 'Column', da: 'Kolonne' },
  content: { en: 'What belongs into it', da: 'Det skal der stå' },
  example: { en: 'For instance', da: 'For eksempel' },
  needed: { en: 'Needed?', da: 'Skal udfyldes?' },
  yes: { en: 'yes', da: 'ja' },
  options: { en: 'Possible values', da: 'Mulige værdier' },
  pick: { en: 'Choose from the list.', da: 'Vælg fra listen.' },
  unusual: { en: 'This is not on the list. Use it anyway?', da: 'Det står ikke på listen. Skal det bruges alligevel?' },
} as const satisfies Record<string, LocalText>;

/** The columns of the template, in their order. */
function templateColumns(): readonly ColumnRecord[] {
  const properties = USUAL_PROPERTIES.flatMap((name) =>
    (['minimum', 'typical', 'maximum'] as const).map((part) =>
      propertyColumn({ name, part }, qualityPropertyByKey(name)?.measures[0]?.usualUnit ?? null),
    ),
  );
  return [...COLUMNS, ...properties];
}

/** An empty sheet of streams as CSV (UTF-8): the header alone. */
export async function writeTemplateCsv(language: Language): Promise<string> {
  let text = '';
  for await (const piece of csvText(single(templateColumns().map(({ label }) => label[language])), language))
    text += piece;
  return text;
}

async function* single<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}

/**
 * An empty sheet of streams as XLSX: drop-down lists, a hint and an example at every cell, a sheet that explains each
 * column, and a hidden one with the lists.
 */
export async function writeTemplateXlsx(language: Language): Promise<Uint8Array> {
  const columns = templateColumns();
  const lists = columns.map((column) => optionsOf(column, language));
  return await writeXlsx({
    sheets: [
      streamSheet(columns, lists, language),
      guideSheet(columns, lists, language),
      listSheet(columns, lists, language),
    ],
  });
}

function optionsOf(column: ColumnRecord, language: Language): readonly string[] {
  const labels = (choices: readonly Choice[]): readonly string[] => choices.map(({ label }) => label[language]);
  if (column.kind === 'choice') return labels(column.choices);
  if (column.kind === 'yesNo') return labels(YES_NO_CHOICES);
  return column.kind === 'unit' ? USUAL_UNITS.map((code) => unitText(code, language)) : [];
}

function streamSheet(
  columns: readonly ColumnRecord[],
  lists: readonly (readonly string[])[],
  language: Language,
): WriteSheet {
  return {
    name: SHEET_NAMES[language],
    columns: columns.map(({ key, label }) => ({
      header: label[language],
      key,
      width: Math.max(14, Math.min(28, label[language].length + 4)),
      ...(FOLDED.test(key) && { outlineLevel: 1, hidden: true }),
    })),
    rows: [],
    data: [],
    rowDefs: new Map([[0, { height: 32 }]]),
    cells: new Map(
      columns.map(({ label, required }, at) => [
        `0,${at}`,
        {
          value: label[language],
          style: {
            font: { bold: true, color: { rgb: 'FFFFFF' } },
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? '0B5345' : '1F7A68' } },
            alignment: { wrapText: true, vertical: 'center' },
          },
        },
      ]),
    ),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.map((column, at) => validationOf(column, at, lists[at] ?? [], language)),
  };
}

function validationOf(
  column: ColumnRecord,
  at: number,
  options: readonly string[],
  language: Language,
): DataValidation {
  const letters = columnLetters(at);
  const example = column.example[language] === '' ? '' : ` ${WORDS.example[language]}: ${column.example[language]}`;
  const shown = {
    range: `${letters}2:${letters}${PREPARED_ROWS + 1}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.label[language].slice(0, 32),
    inputMessage: `${column.hint[language]}.${example}`.slice(0, MOST_HINT),
  };
  // A hint needs a rule to hang on: this one allows everything.
  if (options.length === 0) return { ...shown, type: 'custom', formula1: 'TRUE' };
  const free = column.kind === 'unit';
  return {
    ...shown,
    type: 'list',
    formula1: `${WORDS.lists[language]}!$${letters}$2:$${letters}$${options.length + 1}`,
    showErrorMessage: true,
    errorStyle: free ? 'warning' : 'stop',
    errorTitle: column.label[language].slice(0, 32),
    errorMessage: free ? WORDS.unusual[language] : WORDS.pick[language],
  };
}

function guideSheet(
  columns: readonly ColumnRecord[],
  lists: readonly (readonly string[])[],
  language: Language,
): WriteSheet {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  return {
    name: word('guide'),
    columns: [26, 60, 30, 16, 70].map((width) => ({
      width,
      style: { alignment: { wrapText: true, vertical: 'top' } },
    })),
    rows: [
      [word('column'), word('content'), word('example'), word('needed'), word('options')],
      ...columns.map(({ label, hint, example, required }, at) => [
        label[language],
        hint[language],
        example[language],
        required ? word('yes') : null,
        (lists[at] ?? []).join(', ') || null,
      ]),
    ],
    freezePane: { rows: 1 },
  };
}

function listSheet(
  columns: readonly ColumnRecord[],
  lists: readonly (readonly string[])[],
  language: Language,
): WriteSheet {
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: WORDS.lists[language],
    hidden: true,
    rows: Array.from({ length: longest + 1 }, (_, row) =>
      columns.map(({ label }, at) => (row === 0 ? label[language] : (lists[at]?.[row - 1] ?? null))),
    ),
  };
}
