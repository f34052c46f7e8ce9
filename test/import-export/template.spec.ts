import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { proposeMapping } from '../../src/domain/import/recognise-columns.ts';
import type { SheetSurvey } from '../../src/domain/import/sheet.ts';
import { sheetSurveyor } from '../../src/domain/import/survey-sheet.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { readSpreadsheet } from '../../src/import-export/spreadsheet/read-spreadsheet.ts';
import { writeTemplateCsv, writeTemplateXlsx } from '../../src/import-export/spreadsheet/write-template.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function surveysOf(bytes: Uint8Array | string): Promise<readonly SheetSurvey[]> {
  const path = join(folder, 'template');
  await writeFile(path, bytes);
  const read = await readSpreadsheet(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const surveys: SheetSurvey[] = [];
  for (const { name, hidden, rows } of read.value.sheets) {
    const surveyor = sheetSurveyor(name, hidden);
    for await (const row of rows()) surveyor.add(row);
    surveys.push(surveyor.survey());
  }
  return surveys;
}

describe.each(LANGUAGES)('the template (%s)', (language) => {
  test('is recognised column for column; its guide and its lists are no streams', async () => {
    for (const bytes of [await writeTemplateXlsx(language), await writeTemplateCsv(language)]) {
      const { mapping, questions } = proposeMapping(await surveysOf(bytes), []);
      expect(mapping.sheets[0]?.columns.filter(({ confidence }) => confidence < 1)).toEqual([]);
      expect(mapping.sheets.map(({ included }) => included)).not.toContain(true);
      expect(questions.map(({ code }) => code)).toEqual(['SHEET_WITHOUT_ROWS', 'NO_SHEET_INCLUDED']);
    }
  });

  test('has a list wherever the values are known, a hint at every cell, and a sheet that explains', async () => {
    const { sheets } = await readXlsx(await writeTemplateXlsx(language));
    const [streams, guide, lists] = sheets;
    const rules = streams?.dataValidations ?? [];
    expect(rules).toHaveLength(guide === undefined ? -1 : guide.rows.length - 1);
    expect(
      rules.every(({ inputMessage, inputTitle }) => (inputMessage ?? '') !== '' && (inputTitle ?? '').length <= 32),
    ).toBe(true);
    expect(rules.filter(({ type }) => type === 'list').length).toBeGreaterThanOrEqual(9);
    expect(lists?.hidden).toBe(true);
    expect(lists?.rows.flat()).toContain({ en: 'supply', da: 'udbud' }[language]);
  });
});
