import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import type { ColumnRecord } from '../../domain/import/column.ts';
import { COLUMNS } from '../../domain/import/columns.data.ts';
import { PROPERTY_PARTS, propertyColumn, propertyKey } from '../../domain/import/columns.ts';
import { cellsOfStream, propertyCollector } from '../../domain/import/registry-row.ts';
import type { RegistryRow } from '../../domain/import/registry-row.ts';
import { cellText } from '../../domain/import/sheet.ts';
import type { Cell } from '../../domain/import/sheet.ts';
import type { Language } from '../../domain/text.ts';
import { csvText } from './write-csv.ts';

/** The streams of an export, from the first on at each call; the same ones both times (one transaction, one snapshot). */
export type RegistryRows = () => AsyncIterable<RegistryRow>;

export const SHEET_NAMES: Readonly<Record<Language, string>> = { en: 'Streams', da: 'Strømme' };

/**
 * Streams as CSV (UTF-8), piece by piece, in the columns of the template and those that their properties need. Rows are
 * asked for twice: first for the properties in use, then to be written; none is kept.
 */
export async function* writeRegistryCsv(rows: RegistryRows, language: Language): AsyncGenerator<string> {
  yield* csvText(tableOf(rows, await columnsOf(rows), language), language);
}

/** Streams as XLSX, piece by piece, in the same columns as the CSV. */
export async function writeRegistryXlsx(rows: RegistryRows, language: Language): Promise<Readable> {
  const columns = await columnsOf(rows);
  const written = writeXlsxStream(xlsxCells(tableOf(rows, columns, language)), {
    name: SHEET_NAMES[language],
    freezePane: { rows: 1 },
  });
  // The stream of the browser's library, which Node can walk through as well; only its types do not know.
  return Readable.from(written, { objectMode: false });
}

interface ExportColumns {
  readonly records: readonly ColumnRecord[];
  readonly units: ReadonlyMap<string, string>;
}

async function columnsOf(rows: RegistryRows): Promise<ExportColumns> {
  const collector = propertyCollector();
  for await (const row of rows()) collector.add(row);
  const { used, names, units } = collector.fields();
  const properties = names.flatMap((name) =>
    PROPERTY_PARTS.filter((part) => used.has(propertyKey(name, part))).map((part) =>
      propertyColumn({ name, part }, units.get(name) ?? null),
    ),
  );
  return { records: [...COLUMNS, ...properties], units };
}

async function* tableOf(
  rows: RegistryRows,
  { records, units }: ExportColumns,
  language: Language,
): AsyncGenerator<readonly Cell[]> {
  yield records.map(({ label }) => label[language]);
  for await (const row of rows()) {
    const cells = cellsOfStream(row, units, language);
    yield records.map(({ key }) => cells.get(key) ?? null);
  }
}

async function* xlsxCells(table: AsyncIterable<readonly Cell[]>): AsyncGenerator<(string | number | boolean | null)[]> {
  for await (const row of table) {
    yield row.map((cell) => {
      if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
      // A text that looks like an escaped sign (`_x000A_`) must not become one.
      return cellText(cell).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
    });
  }
}
