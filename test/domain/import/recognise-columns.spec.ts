import { describe, expect, test } from '@jest/globals';
import { checkMapping } from '../../../src/domain/import/check-mapping.ts';
import { COLUMNS } from '../../../src/domain/import/columns.data.ts';
import { readHeader } from '../../../src/domain/import/recognise-header.ts';
import { proposeForHeader, proposeMapping } from '../../../src/domain/import/recognise-columns.ts';
import { readSheet, rowsOf, surveyOf } from '../../support/reading-sheets.ts';

describe('the header of a column', () => {
  test.each([
    ['Mængde', 'amount', null],
    ['Menge', 'amount', null],
    ['qty pr. år', 'amount', null],
    ['Mangde', 'amount', null],
    ['Mængde (t/år)', 'amount', 't/år'],
    ['Årsmængde [ton pr. år]', 'amount', 'ton pr. år'],
    ['Mængde i ton', 'amount', 'ton'],
    ['Jahresmenge (t/a)', 'amount', 't/a'],
    ['ton/år', 'amount', 'ton/år'],
    ['Effekt (kW)', 'amount', 'kW'],
    ['Affaldskode', 'wasteCode', null],
    ['EAK', 'wasteCode', null],
    ['EWC', 'wasteCode', null],
    ['Abfallschlüssel', 'wasteCode', null],
    ['Fraktion', 'resource', null],
    ['Affaldfraktion', 'resource', null],
    ['Retning', 'direction', null],
    ['Breddegrad', 'latitude', null],
    ['Længdegrad (WGS84)', 'longitude', null],
    ['Virksomhed', 'organisation', null],
    ['Pris (kr/ton)', 'presentCost', 'kr/ton'],
    ['Omkostning i dag', 'presentCost', null],
    ['Aftager i dag', 'presentSolution', null],
    ['Operating hours', 'operatingHours', null],
    ['Farligt affald?', 'isHazardous', null],
    ['Fugt [%]', 'property:moisture:typical', '%'],
    ['TS %', 'property:dryMatter:typical', '%'],
    ['pH', 'property:acidity:typical', null],
    ['Min. temp (°C)', 'property:temperature:minimum', '°C'],
    ['Bly (mg/kg TS)', 'property:lead:typical', 'mg/kg TS'],
    ['Brændværdi MJ/kg', 'property:lowerHeatingValue:typical', 'MJ/kg'],
    ['Betaglucan [%]', 'property:Betaglucan:typical', '%'],
  ])('%s is %s in %s', (header, field, unit) => {
    expect(readHeader(header)).toMatchObject({ field, unit });
  });

  test.each(['Kontaktperson', 'E-mail', 'CVR', 'P-nummer', 'Slam', '2025', ''])('“%s” is left out', (header) => {
    expect(readHeader(header)?.confidence ?? 0).toBeLessThan(0.5);
  });

  test('every column of the template is known by its header in both languages', () => {
    for (const { key, label } of COLUMNS) {
      expect([readHeader(label.da)?.field, readHeader(label.en)?.field]).toEqual([key, key]);
    }
  });
});

describe('a sheet', () => {
  test('has its header wherever it stands, also in two rows under merged headings', () => {
    const { proposal } = readSheet([
      ['Affaldsregnskab 2025'],
      ['Anlæg', '', 'Affald', '', 'Mængde', ''],
      ['Navn', 'By', 'Fraktion', 'EAK-kode', '2025', 'Enhed'],
      ['Malteriet Nord', 'Kalundborg', 'Flyveaske', '10 01 02', '12,5', 't/år'],
    ]);
    const [sheet] = proposal.mapping.sheets;
    expect([sheet?.headerRow, sheet?.headerRows]).toEqual([2, 2]);
    expect(sheet?.columns.map(({ field }) => field)).toEqual([
      'facility',
      'place',
      'resource',
      'wasteCode',
      'amount',
      'unit',
    ]);
    expect(sheet?.defaults).toMatchObject({ year: '2025' });
  });

  test('with the same column twice is told; of several years the latest is taken', () => {
    const { proposal } = readSheet([
      ['Retning', 'Ressource', 'Mængde 2023 (t/år)', 'Mængde 2024 (t/år)', 'Ressource'],
      ['udbud', 'Flyveaske', '10', '12', 'x'],
    ]);
    expect(proposal.mapping.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      'direction',
      'resource',
      null,
      'amount',
      null,
    ]);
    expect(proposal.questions.map(({ code, path }) => [code, path])).toEqual([
      ['COLUMN_DUPLICATE', ['sheets', 0, 'columns', 2, 'field']],
      ['COLUMN_DUPLICATE', ['sheets', 0, 'columns', 4, 'field']],
    ]);
  });

  test('decides the decimal sign by all cells of a column, and asks where they do not tell', () => {
    const lines = (last: string): string[][] => [
      ['Retning', 'Ressource', 'Mængde (t/år)'],
      ['udbud', 'Flyveaske', '1.234'],
      ['udbud', 'Gips', last],
    ];
    const decided = readSheet(lines('12,5')).proposal;
    expect(decided.mapping.sheets[0]?.columns[2]?.decimalSign).toBe('comma');
    expect(decided.questions).toEqual([]);
    const open = readSheet(lines('2.345')).proposal;
    expect(open.questions.map(({ code, path }) => [code, path])).toEqual([
      ['DECIMAL_SIGN_OPEN', ['sheets', 0, 'columns', 2, 'decimalSign']],
    ]);
  });

  test('that says no direction is asked for one, unless its name or its waste codes tell', () => {
    const lines = [
      ['Ressource', 'Mængde (t/år)'],
      ['Flyveaske', '12'],
    ];
    expect(readSheet(lines).proposal.questions.map(({ code }) => code)).toEqual(['DIRECTION_MISSING']);
    expect(readSheet(lines, { name: 'Behov 2025' }).proposal.mapping.sheets[0]?.defaults).toEqual({
      direction: 'demand',
    });
  });

  test('without streams is left out: a cover, a list, a header without rows', () => {
    for (const lines of [[['Rapport'], ['Dato', '2025']], [['Retning', 'Ressource', 'Mængde (t/år)']]]) {
      const { mapping, questions } = readSheet([...lines, ...lines.slice(1, 1)]).proposal;
      expect(mapping.sheets[0]?.included).toBe(false);
      expect(questions.map(({ code }) => code)).toContain('NO_SHEET_INCLUDED');
    }
  });

  test('with a header that the company mapped before is read as then', () => {
    const rows = rowsOf([
      ['Kol A', 'Kol B'],
      ['Flyveaske', '12'],
    ]);
    const first = proposeMapping([surveyOf(rows)], []).mapping.sheets[0];
    if (first === undefined) throw new Error('No sheet.');
    const chosen = {
      ...first,
      included: true,
      defaults: { direction: 'supply' },
      columns: first.columns.map((column, at) => ({
        ...column,
        field: ['resource', 'amount'][at] ?? null,
        unit: at === 1 ? 't/år' : null,
      })),
    };
    const again = proposeMapping([surveyOf(rows, 'Et andet ark')], [chosen]);
    expect(again.remembered).toBe(true);
    expect(again.mapping.sheets[0]).toEqual({ ...chosen, sheet: 'Et andet ark' });
    expect(again.questions).toEqual([]);
  });

  test('has the columns of the row that a person points at', () => {
    const survey = surveyOf(
      rowsOf([
        ['Retning', 'Ressource', 'Mængde'],
        ['Direction', 'Resource', 'Hours'],
        ['udbud', 'Gips', 1],
      ]),
    );
    const fieldsAt = (row: number, rows: number): unknown =>
      proposeForHeader(survey, row, rows, []).columns.map(({ field }) => field);
    expect(fieldsAt(1, 1)).toEqual(['direction', 'resource', 'amount']);
    expect(fieldsAt(2, 1)).toEqual(['direction', 'resource', 'operatingHours']);
  });

  test('is checked against its mapping: another header, a field twice, a field that is none', () => {
    const rows = rowsOf([
      ['Retning', 'Ressource', 'Mængde (t/år)'],
      ['udbud', 'Gips', '1'],
    ]);
    const survey = surveyOf(rows);
    const { mapping } = proposeMapping([survey], []);
    const changed = {
      ...mapping,
      sheets: mapping.sheets.map((sheet) => ({
        ...sheet,
        signature: 'x',
        columns: sheet.columns.map((column, at) => ({
          ...column,
          field: ['resource', 'resource', 'colour'][at] ?? null,
        })),
      })),
    };
    expect(checkMapping(changed, [survey]).map(({ code }) => code)).toEqual([
      'HEADER_CHANGED',
      'FIELD_TWICE',
      'FIELD_UNKNOWN',
      'DIRECTION_MISSING',
    ]);
  });
});
