import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { Row } from '../../src/domain/import/sheet.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readSpreadsheet } from '../../src/import-export/spreadsheet/read-spreadsheet.ts';
import type { ReadingChoices, Spreadsheet } from '../../src/import-export/spreadsheet/spreadsheet.ts';
import { ProblemError } from '../../src/platform/problem-error.ts';
import { anXlsx } from '../support/xlsx-parts.ts';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheets-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, `file-${++files}.csv`);
  await writeFile(path, bytes);
  return path;
}

async function opened(bytes: Uint8Array | string, choices?: ReadingChoices): Promise<Spreadsheet> {
  const read = await readSpreadsheet(await fileOf(bytes), choices);
  if (!read.ok) throw new ProblemError(read.problems);
  return read.value;
}

async function rowsOf({ sheets }: Spreadsheet, at = 0): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of sheets[at]?.rows() ?? []) rows.push(row);
  return rows;
}

async function cellsOf(bytes: Uint8Array | string, choices?: ReadingChoices): Promise<readonly unknown[]> {
  return (await rowsOf(await opened(bytes, choices))).map(({ cells }) => cells);
}

/** Why the file is refused, when it is opened or while its rows are read. */
async function refusal(bytes: Uint8Array | string, choices?: ReadingChoices): Promise<Problem> {
  try {
    await rowsOf(await opened(bytes, choices));
  } catch (failure) {
    if (failure instanceof ProblemError && failure.problems[0] !== undefined) return failure.problems[0];
    throw failure;
  }
  throw new Error('The file was not refused.');
}

const TOWNS = 'Anlæg;By\r\nNord;Brønderslev\r\n';
const TOWN_CELLS = [
  ['Anlæg', 'By'],
  ['Nord', 'Brønderslev'],
];

describe('a CSV', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TOWNS), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TOWNS}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TOWNS}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${TOWNS}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(TOWNS.replace(/[æø]/g, 'o'), 'utf16le'), 'utf-16le'],
  ])('in %s keeps its letters', async (name, bytes, encoding) => {
    const spreadsheet = await opened(bytes);
    const expected = name.endsWith('without a mark')
      ? [
          ['Anlog', 'By'],
          ['Nord', 'Bronderslev'],
        ]
      : TOWN_CELLS;
    expect([spreadsheet.encoding, (await rowsOf(spreadsheet)).map(({ cells }) => cells), spreadsheet.notes]).toEqual([
      encoding,
      expected,
      [],
    ]);
  });

  test('in Windows-1252 is read right and told as a question, with a word to judge by', async () => {
    const spreadsheet = await opened(
      Buffer.concat([Buffer.from(TOWNS, 'latin1'), Buffer.from([0x41, 0x3b, 0x80, 0x0a])]),
    );
    expect((await rowsOf(spreadsheet)).map(({ cells }) => cells)).toEqual([...TOWN_CELLS, ['A', '€']]);
    expect(spreadsheet.notes).toMatchObject([
      { code: 'ENCODING_GUESSED', facts: { encoding: 'windows-1252', sample: 'Anlæg' } },
    ]);
    expect((await opened(Buffer.from(TOWNS, 'latin1'), { encoding: 'windows-1252' })).notes).toEqual([]);
  });

  test('that is not in the chosen encoding, or broken in the middle, is refused with the line', async () => {
    expect(await refusal(Buffer.from(TOWNS, 'latin1'), { encoding: 'utf-8' })).toMatchObject({
      code: 'ENCODING_WRONG',
      facts: { line: 1 },
    });
    const broken = Buffer.concat([Buffer.from('Ærø\nÆrø\n'), Buffer.from([0xe6, 0x0a])]);
    expect(await refusal(broken)).toMatchObject({ code: 'ENCODING_WRONG', facts: { line: 3 } });
  });

  test.each([
    ['semicolons', 'a;b,5;c\n1;2;3\n'],
    ['commas', 'a,"b,5",c\n1,2,3\n'],
    ['tabs', 'a\tb,5\tc\n1\t2\t3\n'],
    ['bars', 'a|b,5|c\n1|2|3\n'],
    ['a line that says so', 'sep=;\r\na;b,5;c\r\n1;2;3\r\n'],
    ['mixed line ends', 'a;b,5;c\r\n1;2;3\r\n\r\n'],
    ['old line ends', 'a;b,5;c\r1;2;3\r'],
  ])('parted by %s is understood', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['a', 'b,5', 'c'],
      ['1', '2', '3'],
    ]);
  });

  test('counts its lines, also past a cell of several lines', async () => {
    const rows = await rowsOf(await opened('a;b\r\n"x\r\ny";2\n3;4\n\n5;6\n'));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 4, 6]);
    expect((await rowsOf(await opened('sep=;\r\na;b\r\n1;2\r\n'))).map(({ number }) => number)).toEqual([2, 3]);
  });

  test('with a row of other cells than the header says how many', async () => {
    expect((await rowsOf(await opened('a;b\n1;2;3\n1\n'))).map(({ width }) => width)).toEqual([2, 3, 1]);
  });

  test('with a quotation mark that is not closed, or in the middle of a cell, names the line', async () => {
    expect(await refusal('a;b\n1;2\n"3;4\n5;6\n')).toMatchObject({ code: 'CSV_QUOTE_NOT_CLOSED', facts: { line: 3 } });
    expect(await refusal('a;b\n1;2\n3;4"5\n')).toMatchObject({ code: 'CSV_QUOTE_MISPLACED', facts: { line: 3 } });
  });

  test.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blanks', ' \r\n\r\n', 'FILE_EMPTY'],
    ['HTML', '<!DOCTYPE html><html><table></table></html>', 'FILE_IS_MARKUP'],
    [
      'XML with an entity',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/">]><x>&e;</x>',
      'FILE_IS_MARKUP',
    ],
    ['PDF', '%PDF-1.7\n', 'FILE_NOT_TABLE'],
    ['JSON', '[{"a": 1}]', 'FILE_NOT_TABLE'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_IS_OLD_EXCEL'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE_IS_BINARY'],
  ])('that is %s is refused by what is in it', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  test('of one line of 50 MB is refused, and hardly any of it is kept', async () => {
    const path = await fileOf('a;b\n');
    for (let piece = 0; piece < 49; piece++) await writeFile(path, 'x'.repeat(1_000_000), { flag: 'a' });
    const before = process.memoryUsage().rss;
    const read = await readSpreadsheet(path);
    expect(read.ok).toBe(true);
    await expect(read.ok && rowsOf(read.value)).rejects.toMatchObject({ problems: [{ code: 'CSV_RECORD_TOO_LONG' }] });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    await writeFile(path, 'x'.repeat(1_100_000), { flag: 'a' });
    expect(await readSpreadsheet(path)).toMatchObject({ ok: false, problems: [{ code: 'FILE_TOO_LARGE' }] });
  });

  test('wider or longer than a sheet may be is refused', async () => {
    expect((await refusal(`${'a;'.repeat(300)}a\n`)).code).toBe('SHEET_TOO_WIDE');
    expect((await refusal('a;b\n'.repeat(100_002))).code).toBe('SHEET_TOO_LONG');
    expect((await refusal(`a;"${'x'.repeat(40_000)}"\n`)).code).toBe('CELL_TOO_LONG');
  });
});

describe('an XLSX', () => {
  test('has texts, numbers, days, per cent, yes and no, and merged cells as they are shown', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Ærø & Fyn',
          columns: [{}, { numFmt: '0.0%' }, { numFmt: 'dd-mm-yyyy' }],
          rows: [
            ['Brønderslev <&>', 0.125, new Date(Date.UTC(2026, 3, 1)), true, 1234.5],
            ['fletning', null, null, false, '=1+1'],
            [null, null, null, null, 7],
          ],
          merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 1 }],
        },
        { name: 'Skjult', hidden: true, rows: [['x']] },
      ],
    });
    const spreadsheet = await opened(bytes);
    expect(spreadsheet.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ærø & Fyn', false],
      ['Skjult', true],
    ]);
    expect(spreadsheet.notes.map(({ code }) => code)).toEqual(['XLSX_HIDDEN_SHEETS']);
    expect((await rowsOf(spreadsheet)).map(({ cells }) => cells)).toEqual([
      ['Brønderslev <&>', { percent: 12.5 }, { day: '2026-04-01' }, true, 1234.5],
      ['fletning', 'fletning', null, false, '=1+1'],
      ['fletning', 'fletning', null, null, 7],
    ]);
  });

  test('has the stored results of its formulas, says where, and calculates nothing', async () => {
    const sheet =
      '<row r="1"><c r="A1"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>5</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    expect(await rowsOf(await opened(await anXlsx({ sheet })))).toEqual([
      { number: 1, cells: [5, { fault: '#FORMULA' }, { fault: '#DIV/0!' }], formulas: [0, 2] },
    ]);
  });

  test('with shared, rich and escaped texts has them whole, readings for the ear left out', async () => {
    const shared =
      '<si><r><t>Røg</t></r><r><t>gas</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000A_b</t></si>';
    const sheet = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    expect((await rowsOf(await opened(await anXlsx({ sheet, shared })))).map(({ cells }) => cells)).toEqual([
      ['Røggas', 'a\nb'],
    ]);
  });

  test.each([
    ['macros', { parts: { 'xl/vbaProject.bin': 'x' } }, 'XLSX_MACROS'],
    ['macros by its type alone', { type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }, 'XLSX_MACROS'],
    [
      'the text of a letter',
      { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' },
      'FILE_NOT_TABLE',
    ],
    [
      'a document type and an entity',
      { head: '<!DOCTYPE x [<!ENTITY e "aaaa">]>', sheet: '<row><c t="str"><v>&e;</v></c></row>' },
      'XLSX_DOCTYPE',
    ],
    ['an entity of nobody', { sheet: '<row><c t="str"><v>&e;</v></c></row>' }, 'XLSX_BROKEN'],
    ['XML that is cut off', { sheet: '<row><c><v>1' }, 'XLSX_BROKEN'],
    ['a shared text that is not there', { sheet: '<row><c t="s"><v>7</v></c></row>' }, 'XLSX_BROKEN'],
  ])('with %s is refused', async (_, parts, code) => {
    expect((await refusal(await anXlsx(parts))).code).toBe(code);
  });

  test('with links to other files and embedded objects is read without them, and says so', async () => {
    const bytes = await anXlsx({
      sheet: '<row><c><v>1</v></c></row>',
      parts: { 'xl/externalLinks/externalLink1.xml': '<x/>', 'xl/embeddings/oleObject1.bin': 'x' },
    });
    const spreadsheet = await opened(bytes);
    expect(spreadsheet.notes.map(({ code }) => code)).toEqual(['XLSX_EXTERNAL_LINKS', 'XLSX_EMBEDDED_OBJECTS']);
    expect(await rowsOf(spreadsheet)).toHaveLength(1);
  });

  test('that would grow beyond all measure is refused by its directory, and one that lies about it while it grows', async () => {
    const bomb = await anXlsx({ sheet: '<row><c t="str"><v>'.padEnd(60_000_000, 'a') });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await refusal(bomb)).code).toBe('XLSX_BOMB');
    // The size that the directory states, made small: what comes beyond it is refused.
    const liar = Buffer.from(await anXlsx({ sheet: '<row><c t="str"><v>'.padEnd(900_000, 'a') }));
    const size = Buffer.alloc(4);
    for (let at = liar.indexOf('PK\u0001\u0002'); at >= 0; at = liar.indexOf('PK\u0001\u0002', at + 4)) {
      size.writeUInt32LE(1000);
      if (liar.readUInt32LE(at + 24) > 800_000) size.copy(liar, at + 24);
    }
    expect((await refusal(liar)).code).toBe('XLSX_BROKEN');
  });

  test('cut short is refused', async () => {
    const bytes = await anXlsx({ sheet: '<row><c><v>1</v></c></row>' });
    expect((await refusal(bytes.subarray(0, bytes.length - 40))).code).toBe('XLSX_BROKEN');
  });
});
