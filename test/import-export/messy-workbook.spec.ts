import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proposeMapping } from '../../src/domain/import/recognise-columns.ts';
import { rowReader } from '../../src/domain/import/read-rows.ts';
import type { RowReading } from '../../src/domain/import/read-rows.ts';
import type { Row, SheetSurvey } from '../../src/domain/import/sheet.ts';
import { sheetSurveyor } from '../../src/domain/import/survey-sheet.ts';
import { readSpreadsheet } from '../../src/import-export/spreadsheet/read-spreadsheet.ts';
import type { Spreadsheet } from '../../src/import-export/spreadsheet/spreadsheet.ts';
import { messyWorkbook } from '../support/messy-workbook.ts';
import type { MessyWorkbook } from '../support/messy-workbook.ts';
import { anImportContext } from '../support/reading-sheets.ts';

let folder: string;
let messy: MessyWorkbook;
let spreadsheet: Spreadsheet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messy-'));
  messy = await messyWorkbook(['Malteriet Nord', 'Malteriet Syd']);
  await writeFile(join(folder, 'messy.xlsx'), messy.bytes);
  const read = await readSpreadsheet(join(folder, 'messy.xlsx'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  spreadsheet = read.value;
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function surveys(): Promise<readonly SheetSurvey[]> {
  const found: SheetSurvey[] = [];
  for (const sheet of spreadsheet.sheets) {
    const surveyor = sheetSurveyor(sheet.name, sheet.hidden);
    for await (const row of sheet.rows()) surveyor.add(row);
    found.push(surveyor.survey());
  }
  return found;
}

async function readings(mend: (sheet: string, row: Row) => Row): Promise<readonly RowReading[]> {
  const { mapping } = proposeMapping(await surveys(), []);
  const [context, seen] = [anImportContext(), new Map<string, string>()];
  const found: RowReading[] = [];
  for (const { sheet } of mapping.sheets.filter(({ included }) => included)) {
    const read = rowReader(mapping, sheet, context, seen);
    for await (const row of spreadsheet.sheets.find(({ name }) => name === sheet)?.rows() ?? []) {
      const reading = read(mend(sheet, row));
      if (reading !== null) found.push(reading);
    }
  }
  return found;
}

describe('the workbook of a plant engineer', () => {
  test('its two sheets of streams are found with their headers, its cover is left out', async () => {
    const { mapping, questions } = proposeMapping(await surveys(), []);
    expect(
      mapping.sheets.map(({ sheet, included, headerRow, headerRows }) => [sheet, included, headerRow, headerRows]),
    ).toEqual([
      ['Forside', false, 3, 1],
      ['Affald 2025', true, 3, 2],
      ['Råvarer og energi', true, 1, 1],
    ]);
    expect(mapping.sheets[1]?.columns.map(({ field, unit, decimalSign }) => [field, unit, decimalSign])).toEqual([
      ['facility', null, null],
      ['externalId', null, null],
      ['resource', null, null],
      ['wasteCode', null, null],
      ['amount', 'ton', 'comma'],
      ['property:moisture:typical', '%', 'comma'],
      ['presentSolution', null, null],
      ['validTo', null, null],
    ]);
    expect(mapping.sheets[1]?.defaults).toEqual({ year: '2025', direction: 'supply' });
    expect(questions).toEqual([]);
  });

  test('288 rows are good as they are, 12 have a wrong waste code and nothing else', async () => {
    const all = await readings((_, row) => row);
    expect(all).toHaveLength(messy.rowCount);
    const bad = all.filter(({ input }) => input === null);
    const errors = bad.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
    expect(errors.map(({ address, given }) => [address, given])).toEqual(
      messy.wrongCodes.map(({ address, given }) => [address, given]),
    );
    expect(messy.wrongCodes).toHaveLength(12);
  });

  test('once the twelve cells are mended in place all 300 are good', async () => {
    const all = await readings((sheet, row) => {
      const wrong = messy.wrongCodes.find((it) => it.sheet === sheet && it.row === row.number);
      return wrong === undefined
        ? row
        : { ...row, cells: row.cells.map((cell, at) => (at === 3 ? wrong.right : cell)) };
    });
    expect(all.filter(({ input }) => input !== null)).toHaveLength(300);
  });
});
