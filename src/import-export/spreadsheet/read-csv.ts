import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Row } from '../../domain/import/sheet.ts';
import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { decodedText, findEncoding } from './csv-encoding.ts';
import type { FoundEncoding } from './csv-encoding.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { cellTooLong, fileProblem, refuseFile, tooManyColumns, tooManyRows } from './spreadsheet-problems.ts';
import type { Delimiter, ReadingChoices, Spreadsheet } from './spreadsheet.ts';

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t', '|'];
/** Characters that tell the delimiter. */
const SNIFFED = 65_536;
const SNIFFED_RECORDS = 50;
/** How spreadsheets of Microsoft say their delimiter in the first line. */
const SAID = /^sep=(?<delimiter>[;,\t|])\r?\n/;
/** What was put before a text so that no spreadsheet takes it for a formula (`write-csv.ts`). */
const GUARDED = /^'+[=+\-@\t\r]/;

/** A CSV as a spreadsheet of one sheet, named by `name`. @throws ProblemError where its bytes are no text. */
export async function readCsv(path: string, name: string, choices: ReadingChoices): Promise<Spreadsheet> {
  const found = await findEncoding(path, choices.encoding ?? null);
  const start = await startOf(path, found);
  checkIsTable(start);
  const said = SAID.exec(start);
  const notes: Problem[] = [...found.notes];
  const delimiter =
    choices.delimiter ?? (said?.groups?.delimiter as Delimiter | undefined) ?? sniffDelimiter(start, notes);
  return {
    format: 'csv',
    encoding: found.encoding,
    delimiter,
    notes,
    sheets: [{ name, hidden: false, rows: () => csvRows(path, found, delimiter, said?.[0].length ?? 0) }],
  };
}

async function startOf(path: string, found: FoundEncoding): Promise<string> {
  let start = '';
  for await (const text of decodedText(path, found)) {
    start += text;
    if (start.length >= SNIFFED) break;
  }
  return start.slice(0, SNIFFED);
}

function checkIsTable(start: string): void {
  const text = start.trimStart();
  if (text === '') {
    refuseFile('FILE_EMPTY', { en: 'The file is empty.', da: 'Filen er tom.' });
  }
  if (text.startsWith('<')) {
    refuseFile('FILE_IS_MARKUP', {
      en: 'The file holds HTML or XML, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.',
      da: 'Filen indeholder HTML eller XML, uanset hvad den hedder. Åbn den i et regneark, og gem den som XLSX eller CSV.',
    });
  }
  if (/^(?:%PDF-|\{\\rtf|\{\s*"|\[\s*\{)/.test(text)) {
    refuseFile('FILE_NOT_TABLE', {
      en: 'The file is neither a CSV nor an XLSX file.',
      da: 'Filen er hverken en CSV- eller en XLSX-fil.',
    });
  }
}

/** The delimiter that parts most of the first records into the same number of cells, more than one. */
function sniffDelimiter(start: string, notes: Problem[]): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly weight: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(start, delimiter);
    const most = Math.max(...counts);
    const usual = modeOf(counts.filter((count) => count > 1));
    const same = counts.filter((count) => count === usual).length / counts.length;
    const weight = usual > 1 ? same * Math.log2(usual) + (most === usual ? 0.1 : 0) : 0;
    if (weight > (best?.weight ?? 0)) best = { delimiter, weight };
  }
  if (best !== null) return best.delimiter;
  notes.push(
    fileProblem('CSV_DELIMITER_NOT_FOUND', {
      en: 'No sign was found that parts the cells: the file is read as one column. Choose the sign if there is one.',
      da: 'Der blev ikke fundet et skilletegn mellem cellerne: filen læses som én kolonne. Vælg skilletegnet, hvis der er et.',
    }),
  );
  return ';';
}

function cellCounts(text: string, delimiter: Delimiter): readonly number[] {
  const counts: number[] = [];
  let [cells, quoted, filled] = [1, false, false];
  for (let at = 0; at < text.length && counts.length < SNIFFED_RECORDS; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === delimiter) cells++;
    else if (sign === '\n' || sign === '\r') {
      if (filled) counts.push(cells);
      [cells, filled] = [1, false];
      continue;
    }
    filled = true;
  }
  return counts.length === 0 ? [cells] : counts;
}

function modeOf(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

async function* csvRows(
  path: string,
  found: FoundEncoding,
  delimiter: Delimiter,
  skipped: number,
): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: SPREADSHEET_LIMITS.recordBytes,
  });
  const source = Readable.from(withoutStart(decodedText(path, found), skipped));
  source.on('error', (failure) => parser.destroy(failure));
  source.pipe(parser);
  let rows = 0;
  // The parser counts the two signs of a line end within quotation marks as two lines.
  let line = skipped > 0 ? 2 : 1;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      const row = rowOf(line, record);
      line += 1 + record.reduce((ends, text) => ends + lineEnds(text), 0);
      if (row === null) continue;
      if (++rows > SPREADSHEET_LIMITS.rows + 1) tooManyRows();
      yield row;
    }
  } catch (failure) {
    throw failure instanceof CsvError ? new ProblemError([problemOf(failure, line)]) : failure;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function lineEnds(text: string): number {
  return text.includes('\n') || text.includes('\r') ? (text.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}

async function* withoutStart(texts: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const text of texts) {
    if (left >= text.length) {
      left -= text.length;
      continue;
    }
    yield text.slice(left);
    left = 0;
  }
}

function rowOf(number: number, record: readonly string[]): Row | null {
  let last = record.length;
  while (last > 0 && (record[last - 1] ?? '').trim() === '') last--;
  if (last === 0) return null;
  if (last > SPREADSHEET_LIMITS.columns) tooManyColumns(number);
  const cells = record.slice(0, last).map((text) => {
    if (text.length > SPREADSHEET_LIMITS.cellLength) cellTooLong(number);
    if (text === '') return null;
    return GUARDED.test(text) ? text.slice(1) : text;
  });
  return { number, cells, width: record.length };
}

/** What the parser has against the row that begins on that line. */
function problemOf({ code, ...facts }: CsvError, line: number): Problem {
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return fileProblem(
      'CSV_RECORD_TOO_LONG',
      {
        en: `The row at line ${line} goes on for more than a megabyte: a quotation mark is not closed, or the file is no table.`,
        da: `Rækken ved linje ${line} fylder mere end en megabyte: et anførselstegn er ikke lukket, eller filen er ikke en tabel.`,
      },
      { line },
    );
  }
  const at = (facts as { readonly column?: unknown }).column;
  const column = typeof at === 'number' ? at + 1 : null;
  const place = { en: column === null ? '' : `, column ${column}`, da: column === null ? '' : `, kolonne ${column}` };
  return fileProblem(
    code === 'CSV_QUOTE_NOT_CLOSED' ? 'CSV_QUOTE_NOT_CLOSED' : 'CSV_QUOTE_MISPLACED',
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? {
          en: `A quotation mark that opens on line ${line} is never closed.`,
          da: `Et anførselstegn, der åbner på linje ${line}, bliver aldrig lukket.`,
        }
      : {
          en: `Line ${line}${place.en}: a quotation mark stands within a cell. Write it twice, and put the cell in quotation marks.`,
          da: `Linje ${line}${place.da}: der står et anførselstegn midt i en celle. Skriv det to gange, og sæt cellen i anførselstegn.`,
        },
    { line, column },
  );
}
