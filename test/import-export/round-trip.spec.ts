import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proposeMapping } from '../../src/domain/import/recognise-columns.ts';
import { rowReader } from '../../src/domain/import/read-rows.ts';
import type { RegistryRow } from '../../src/domain/import/registry-row.ts';
import { sheetSurveyor } from '../../src/domain/import/survey-sheet.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import type { Language } from '../../src/domain/text.ts';
import { UNITS } from '../../src/domain/quantity/units.ts';
import { USUAL_DIMENSIONS } from '../../src/domain/registry/validate-resource.ts';
import { storedAmount } from '../../src/domain/quantity/convert.ts';
import { readSpreadsheet } from '../../src/import-export/spreadsheet/read-spreadsheet.ts';
import { writeRegistryCsv, writeRegistryXlsx } from '../../src/import-export/spreadsheet/write-registry.ts';
import { anImportContext, CATALOGUE } from '../support/reading-sheets.ts';
import { registered } from '../support/registry-rows.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const reported = { basis: 'reported', source: null, year: null } as const;

/** A stream that nothing is said of but what it is. */
function aRow(
  given: Partial<RegistryRow['stream']> = {},
  besides: Partial<Omit<RegistryRow, 'stream'>> = {},
): RegistryRow {
  return {
    stream: {
      direction: 'supply',
      level: 'secretariat',
      description: null,
      amount: null,
      operatingHours: null,
      properties: [],
      availability: null,
      pattern: null,
      validFrom: null,
      validTo: null,
      wasteStatus: null,
      isHazardous: null,
      byProductTest: null,
      permits: [],
      presentSolution: null,
      externalId: null,
      ...given,
    },
    facility: { name: 'Malteriet Nord', kind: 'productionPlant', place: null, position: null, activityCodes: [] },
    organisationName: 'Nordisk Malt A/S',
    resource: { name: { en: 'own thing', da: 'own thing' }, kind: 'material', wasteCode: null },
    presentCost: null,
    ...besides,
  };
}

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x")',
  '+45 12 34',
  '-5',
  '@sum',
  "'=1",
  "''-x",
  'a;b,c\td',
  'with "quotes"',
  'two\nlines',
  '_x000A_',
  '\u202Eevil 🌊',
  '<b>&amp;</b>',
  '1.234',
  'nej',
];

function everything(): readonly RegistryRow[] {
  const unitsOfMaterial = UNITS.filter(({ dimension }) => USUAL_DIMENSIONS.sharedUtility.includes(dimension));
  const amounts = [0.001, 1.234, 2, 1.456, 1.5, 1 / 3, 0.1 + 0.2];
  return [
    aRow(
      {
        direction: 'demand',
        level: 'blind',
        externalId: 'S-17',
        description: 'Fra mæskekar 2',
        amount: {
          ...storedAmount({ value: 1234.567, unit: 't/y' }, 7500),
          provenance: { basis: 'measured', source: 'Vægt; brovægt', year: 2025 },
        },
        operatingHours: 7500,
        availability: 'batch',
        pattern: {
          monthlyShares: [0.1, 0.2, 0.3, 0.4, 0, 0, 0, 0, 0, 0, 0, 0],
          weekdayShares: [0.2, 0.2, 0.2, 0.2, 0.2, 0, 0],
          batchAmount: storedAmount({ value: 24.125, unit: 't' }, null),
          batchEveryDays: 14,
        },
        validFrom: '2024',
        validTo: '2030-06-30',
        wasteStatus: 'byProduct',
        isHazardous: false,
        byProductTest: {
          furtherUseCertain: { met: true, evidence: 'Kontrakt' },
          usableDirectly: { met: false, evidence: null },
          producedAsIntegralPart: { met: null, evidence: 'Se bilag' },
          lawfulUse: { met: null, evidence: null },
        },
        permits: [
          { name: 'Foder; A|B\\C', authority: 'Fødevarestyrelsen', reference: null, validTo: '2028' },
          { name: 'Miljø', authority: null, reference: 'J-1', validTo: null },
        ],
        presentSolution: 'foder',
        properties: [
          {
            name: 'moisture',
            minimum: 70,
            typical: 75.125,
            maximum: 80,
            unit: '%',
            method: 'DS/EN 12880',
            date: '2025-03',
            provenance: { basis: 'measured', source: 'Lab', year: 2025 },
          },
          {
            name: 'Betaglucan',
            minimum: null,
            typical: 4,
            maximum: null,
            unit: '%',
            method: null,
            date: null,
            provenance: reported,
          },
        ],
      },
      {
        facility: {
          name: 'Malteriet Øst',
          kind: 'farm',
          place: 'Korsør',
          position: { latitude: 55.329, longitude: 11.14, provenance: reported },
          activityCodes: ['11.06'],
        },
        resource: CATALOGUE.find(({ wasteCode }) => wasteCode !== null) ?? {
          name: { en: '', da: '' },
          kind: 'material',
          wasteCode: null,
        },
        presentCost: { value: -120.5, unit: 'DKK/t', year: 2025 },
      },
    ),
    aRow({
      properties: [
        {
          name: 'moisture',
          minimum: null,
          typical: 0.5,
          maximum: null,
          unit: 'g/kg',
          method: null,
          date: null,
          provenance: { ...reported, basis: 'estimated' },
        },
      ],
    }),
    ...HOSTILE.map((words, at) => aRow({ description: words, presentSolution: words, externalId: `${words}${at}` })),
    ...unitsOfMaterial.map((unit, at) =>
      aRow(
        {
          amount: {
            ...storedAmount({ value: amounts[at % amounts.length] ?? 1, unit: unit.code }, null),
            provenance: { basis: 'reported', source: null, year: at % 2 === 0 ? 2024 : null },
          },
        },
        { resource: { name: { en: 'shared thing', da: 'shared thing' }, kind: 'sharedUtility', wasteCode: null } },
      ),
    ),
    ...CATALOGUE.map((resource) => aRow({}, { resource })),
  ];
}

async function* each(rows: readonly RegistryRow[]): AsyncGenerator<RegistryRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

async function imported(path: string, language: Language): Promise<readonly RegistryRow[]> {
  const read = await readSpreadsheet(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error('No sheet.');
  const surveyor = sheetSurveyor(sheet.name, false);
  for await (const row of sheet.rows()) surveyor.add(row);
  const { mapping, questions } = proposeMapping([surveyor.survey()], []);
  expect(questions).toEqual([]);
  // An empty network: all facilities are new; only the catalogue is there.
  const context = anImportContext({ facilities: [], organisation: null, places: [], language });
  const readRow = rowReader(mapping, sheet.name, context, new Map());
  const rows: RegistryRow[] = [];
  for await (const row of sheet.rows()) {
    const reading = readRow(row);
    if (reading === null) continue;
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    rows.push(registered(reading, context));
  }
  return rows;
}

describe.each(LANGUAGES)(
  'the registry exported, imported into an empty network and exported again (%s)',
  (language) => {
    test('gives the same CSV, to the last sign', async () => {
      const first = await text(Readable.from(writeRegistryCsv(() => each(everything()), language)));
      const path = join(folder, `${language}.csv`);
      await writeFile(path, first);
      const again = await imported(path, language);
      expect(await text(Readable.from(writeRegistryCsv(() => each(again), language)))).toBe(first);
    });

    test('gives the same XLSX, to the last byte', async () => {
      const path = join(folder, `${language}.xlsx`);
      const first = await bytesOf(await writeRegistryXlsx(() => each(everything()), language));
      await writeFile(path, first);
      const again = await imported(path, language);
      expect((await bytesOf(await writeRegistryXlsx(() => each(again), language))).equals(first)).toBe(true);
    });
  },
);

async function bytesOf(stream: Readable): Promise<Buffer> {
  return Buffer.concat((await stream.toArray()) as Buffer[]);
}

test('no text of a CSV begins as a formula does; negative figures stay figures', async () => {
  const rows = [
    aRow({ description: '=1+1', presentSolution: '-x' }, { presentCost: { value: -5, unit: 'DKK/t', year: null } }),
  ];
  const written = await text(Readable.from(writeRegistryCsv(() => each(rows), 'da')));
  expect(written).toContain(";'=1+1;");
  expect(written).toContain(";'-x;-5;DKK/t;");
  expect(written.startsWith('\uFEFFRetning;')).toBe(true);
});
