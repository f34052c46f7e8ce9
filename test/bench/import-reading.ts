// Rows a second and most memory of reading spreadsheets: the survey (first pass), and rows into checked streams (second pass).
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import { proposeMapping } from '../../src/domain/import/recognise-columns.ts';
import { rowReader } from '../../src/domain/import/read-rows.ts';
import { sheetSurveyor } from '../../src/domain/import/survey-sheet.ts';
import type { Language } from '../../src/domain/text.ts';
import { readSpreadsheet } from '../../src/import-export/spreadsheet/read-spreadsheet.ts';
import { csvText } from '../../src/import-export/spreadsheet/write-csv.ts';
import { anImportContext } from '../support/reading-sheets.ts';

const LANGUAGE: Language = 'da';
const HEADER = [
  'Retning',
  'Nr',
  'Anlæg',
  'Fraktion',
  'EAK-kode',
  'Mængde',
  'Enhed',
  'Fugt [%]',
  'Beskrivelse',
  'År',
  'Driftstimer',
  'Hvornår',
  'Behandlingsform',
  'Pris (kr/ton)',
  'Gælder til',
];

async function* lines(count: number): AsyncGenerator<(string | number)[]> {
  yield await Promise.resolve(HEADER);
  for (let at = 0; at < count; at++) {
    yield [
      'udbud',
      `S-${at}`,
      `Anlæg ${at % 40}`,
      'Gips fra røgrensning',
      '10 01 05',
      12.5 + at,
      't/år',
      20 + (at % 30),
      `Fra kedel ${at}`,
      2025,
      7500,
      'hele året',
      'Deponi',
      -120.5,
      '31-12-2030',
    ];
  }
}

/** 10,000 and 100,000 rows, CSV before XLSX: the memory of the process only grows, so each figure holds for all before it. */
export async function run(): Promise<void> {
  for (const count of [10_000, 100_000]) {
    const folder = await mkdtemp(join(tmpdir(), 'import-reading-'));
    for (const format of ['csv', 'xlsx'] as const) {
      const path = join(folder, `rows.${format}`);
      await pipeline(written(format, count), createWriteStream(path));
      await measure(format, path, count);
    }
    await rm(folder, { recursive: true });
  }
}

function written(format: 'csv' | 'xlsx', count: number): Readable {
  if (format === 'csv') return Readable.from(csvText(lines(count), LANGUAGE));
  return Readable.from(writeXlsxStream(lines(count), { name: 'Ark1' }));
}

async function measure(format: string, path: string, count: number): Promise<void> {
  const start = performance.now();
  const read = await readSpreadsheet(path);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(JSON.stringify(read));
  const surveyor = sheetSurveyor(sheet.name, false);
  for await (const row of sheet.rows()) surveyor.add(row);
  const { mapping } = proposeMapping([surveyor.survey()], []);
  const surveyed = performance.now();
  const readRow = rowReader(mapping, sheet.name, anImportContext(), new Map());
  let good = 0;
  let heap = 0;
  for await (const row of sheet.rows()) {
    if ((readRow(row)?.input ?? null) !== null) good++;
    if (row.number % 5000 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const done = performance.now();
  const perSecond = (milliseconds: number): string => Math.round(count / (milliseconds / 1000)).toLocaleString('en');
  console.log(
    `${format} ${count} rows (${good} good): survey ${perSecond(surveyed - start)} rows/s, reading ${perSecond(done - surveyed)} rows/s, ` +
      `${((done - start) / 1000).toFixed(1)} s in all; heap at most ${Math.round(heap / 1e6)} MB, process ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
}
