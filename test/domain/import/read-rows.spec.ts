import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/domain/import/sheet.ts';
import type { Mapping } from '../../../src/domain/import/mapping.ts';
import { readRows, rowReader } from '../../../src/domain/import/read-rows.ts';
import type { RowReading } from '../../../src/domain/import/read-rows.ts';
import { proposeMapping } from '../../../src/domain/import/recognise-columns.ts';
import { anImportContext, CATALOGUE, readSheet, rowsOf, surveyOf } from '../../support/reading-sheets.ts';

const idOf = (da: string): string => CATALOGUE.find(({ name }) => name.da === da)?.id ?? da;
const codes = ({ problems }: RowReading): string[] =>
  problems.map(({ severity, code, address }) => `${severity} ${code} ${address}`);

/** One row under the header, read. */
function read(fields: Readonly<Record<string, Cell>>, options: Parameters<typeof readSheet>[1] = {}): RowReading {
  const row: Readonly<Record<string, Cell>> = {
    Retning: 'udbud',
    Anlæg: 'Malteriet Nord',
    Ressource: 'Flyveaske',
    ...fields,
  };
  const { readings } = readSheet([Object.keys(row), Object.values(row)], options);
  if (readings[0] === undefined) throw new Error('No row was read.');
  return readings[0];
}

describe('a row of a sheet', () => {
  test('becomes the stream that the API takes, with facility and resource by name', () => {
    const reading = read({
      'EAK-kode': '10 01 02',
      Mængde: '1.250,5',
      Enhed: 't/år',
      Årstal: 2025,
      Grundlag: 'målt',
      'Fugt [%]': '0,5-1,5',
      'Pris (kr/ton)': -120,
      'Gælder til': '31-12-2030',
      'Hvem må se den': 'Anonym i netværket',
      Farligt: 'nej',
      Nr: 'S-1',
    });
    expect(reading.problems).toEqual([]);
    expect(reading.externalId).toBe('S-1');
    expect(reading.input).toMatchObject({
      direction: 'supply',
      facility: { id: 'facility-1' },
      amount: { value: 1250.5, unit: 't/år', basis: 'measured', year: 2025 },
      properties: [{ name: 'moisture', minimum: 0.5, typical: null, maximum: 1.5, unit: '%' }],
      presentCost: { value: -120, unit: 'kr/ton' },
      validTo: '2030-12-31',
      level: 'blind',
      isHazardous: false,
      externalId: 'S-1',
    });
    expect(reading.valid?.amount).toMatchObject({ canonicalValue: 1250.5, canonicalUnit: 't/y' });
  });

  test('may be half empty', () => {
    const reading = read({ Mængde: '', Enhed: '' });
    expect([reading.input?.amount, reading.problems]).toEqual([null, []]);
  });

  test.each([
    ['udbud', 'supply'],
    ['behov', 'demand'],
    ['ud', 'supply'],
    ['Ind', 'demand'],
    ['SUPPLY', 'supply'],
    ['input', 'demand'],
    ['Ausgang', 'supply'],
    ['Efterspørgsel', 'demand'],
  ])('that says %s is a %s', (Retning, direction) => {
    expect(read({ Retning }).input?.direction).toBe(direction);
  });

  test('has every problem at its cell, all at once, with what would be right', () => {
    const reading = read({
      Retning: 'sidelæns',
      Anlæg: 'Malteriet Nrd',
      'EAK-kode': '99 99 99',
      Mængde: 'mange',
      Enhed: 'tn/år',
      'Fugt [%]': '140',
      'Gælder fra': '31-02-2026',
    });
    expect(reading.input).toBeNull();
    expect(codes(reading)).toEqual([
      'error CHOICE_UNKNOWN Ark1!A2',
      'error FACILITY_SIMILAR Ark1!B2',
      'error WASTE_CODE_UNKNOWN Ark1!D2',
      'error NUMBER_UNREADABLE Ark1!E2',
      'error QUALITY_OUT_OF_BOUNDS Ark1!G2',
      'error DATE_IMPOSSIBLE Ark1!H2',
    ]);
    expect(reading.problems[1]?.proposals.map(({ value }) => value)).toEqual(['Malteriet Nord']);
    expect(reading.problems[2]?.proposals.length).toBeGreaterThan(0);
  });

  test('with a unit that is none, or measures something else, is told at the unit', () => {
    const unknown = read({ Mængde: 5, Enhed: 'tn/år' });
    expect(codes(unknown)).toEqual(['error UNIT_UNKNOWN Ark1!E2']);
    expect(unknown.problems[0]?.proposals[0]).toEqual({ value: 't/y', label: { en: 't/year', da: 't/år' } });
    expect(codes(read({ Mængde: '5 MWh/år' }))).toEqual(['error UNIT_MISMATCH Ark1!D2']);
    expect(codes(read({ Mængde: 5 }))).toEqual(['error UNIT_UNKNOWN Ark1!D2']);
  });

  test.each([
    [-5, 'AMOUNT_NEGATIVE'],
    [0, 'AMOUNT_ZERO'],
    [9e14, 'AMOUNT_ABSURD'],
    [1e308, 'NUMBER_TOO_LARGE'],
    [Infinity, 'NUMBER_TOO_LARGE'],
    [NaN, 'NUMBER_TOO_LARGE'],
  ])('with the amount %d is refused: %s', (amount, code) => {
    expect(codes(read({ 'Mængde (t/år)': amount }))).toEqual([`error ${code} Ark1!D2`]);
  });

  test('with about so much is an estimate, and what was written is its source', () => {
    const reading = read({ 'Mængde (t/år)': 'ca. 500' });
    expect(reading.input?.amount).toMatchObject({ value: 500, basis: 'estimated', source: 'ca. 500' });
    expect(codes(reading)).toEqual(['warning AMOUNT_APPROXIMATE Ark1!D2']);
  });

  test('with tonnes of a year has tonnes a year, which is told; without a year the missing period is told', () => {
    const ofYear = read({ 'Mængde 2025 (ton)': 500 });
    expect([ofYear.input?.amount?.unit, ofYear.input?.amount?.year, codes(ofYear)]).toEqual([
      't/y',
      2025,
      ['warning PERIOD_ASSUMED Ark1!D2'],
    ]);
    const without = read({ 'Mængde (ton)': 500 });
    expect([without.input?.amount?.unit, codes(without)]).toEqual(['ton', ['warning PERIOD_MISSING Ark1!D2']]);
    expect(without.problems[0]?.proposals[0]?.value).toBe('500 t/år');
    expect(codes(read({ 'Mængde (ton)': 500, Hvornår: 'én gang' }))).toEqual([]);
  });

  test('with twelve monthly tonnages has their shares and their sum', () => {
    const months = Object.fromEntries(
      ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'].map((month, at) => [
        month,
        at < 6 ? 20 : 0,
      ]),
    );
    const reading = read({ Enhed: 't/år', ...months });
    expect(reading.input?.amount?.value).toBe(120);
    expect(reading.input?.pattern?.monthlyShares?.[0]).toBeCloseTo(1 / 6, 12);
    expect(codes(reading)).toEqual(['warning MONTHS_ARE_AMOUNTS Ark1!E2']);
    expect(codes(read({ Enhed: 't/år', ...months, Dec: '' }))).toEqual(['error SHARES_INCOMPLETE Ark1!P2']);
  });

  test('whose coordinates are swapped is told, with the right order', () => {
    const reading = read({ Anlæg: 'Et helt nyt sted', Breddegrad: '11,09', Længdegrad: '55,68' });
    expect(codes(reading)).toEqual(['warning FACILITY_NEW Ark1!B2', 'error COORDINATES_SWAPPED Ark1!D2']);
    expect(codes(read({ Anlæg: 'Et helt nyt sted', Breddegrad: 0, Længdegrad: 0 }))).toContain(
      'error POSITION_ZERO Ark1!D2',
    );
  });

  test('adds a facility that nothing is like; one that is like a known one only once it is confirmed', () => {
    const added = read({ Anlæg: 'Bryggeriet Øst', By: 'Korsør', Branchekode: '11.05', Anlægstype: 'fabrik' });
    expect(added.input?.facility).toEqual({
      new: {
        name: 'Bryggeriet Øst',
        organisationId: 'organisation-1',
        kind: 'productionPlant',
        place: 'Korsør',
        latitude: null,
        longitude: null,
        activityCode: '11.05',
      },
    });
    expect(added.newFacilityKey).toBe(read({ Anlæg: 'BRYGGERIET øst' }).newFacilityKey);
    const change = (mapping: Mapping): Mapping => ({ ...mapping, newFacilities: ['Malteriet Nrd'] });
    expect(read({ Anlæg: 'Malteriet Nrd' }, { change }).input?.facility.new?.name).toBe('Malteriet Nrd');
  });

  test('without a facility has the only one there is, or the chosen one, or is told', () => {
    expect(read({ Anlæg: '' }).input?.facility).toEqual({ id: 'facility-1' });
    const two = ['facility-1', 'facility-2'].map((id) => ({
      id,
      name: id,
      organisationId: 'o',
      organisationName: 'O',
    }));
    expect(codes(read({ Anlæg: '' }, { context: anImportContext({ facilities: two }) }))).toEqual([
      'error FACILITY_MISSING Ark1!B2',
    ]);
    expect(
      read({ Anlæg: '' }, { context: anImportContext({ facilities: two, facilityId: 'facility-2' }) }).input?.facility,
    ).toEqual({ id: 'facility-2' });
  });

  test('of another name goes by its waste code, and its own word is kept', () => {
    const reading = read({ Ressource: 'Gips fra røgrensning', 'EAK-kode': 100_105 });
    expect(reading.input?.resource).toEqual({ id: idOf('afsvovlingsgips') });
    expect(reading.input?.description).toBe('Gips fra røgrensning');
    expect(codes(reading)).toEqual(['warning RESOURCE_BY_CODE Ark1!C2']);
  });

  test('of a word that nobody knows adds a resource, with known ones to choose from', () => {
    const reading = read({ Ressource: 'Kvalmfrit aske', 'Mængde (MWh/år)': 5 });
    expect(reading.input?.resource.new).toMatchObject({ name: 'Kvalmfrit aske', kind: 'energy' });
    expect(codes(reading)).toEqual(['warning RESOURCE_NEW Ark1!C2']);
    expect(reading.problems[0]?.proposals.length).toBeGreaterThan(0);
  });

  test('whose number stands in the file already is told where; read again after it was mended it is not', () => {
    const lines = [
      ['Retning', 'Ressource', 'Nr'],
      ['udbud', 'Flyveaske', '7'],
      ['udbud', 'afsvovlingsgips', '7'],
    ];
    const { readings } = readSheet(lines);
    expect(readings.map(codes)).toEqual([[], ['error EXTERNAL_ID_TWICE Ark1!C3']]);
    expect(readings[1]?.problems[0]?.message.da).toContain('Ark1!2');
  });

  test('of a CSV with more cells than the header is refused, with fewer it is told', () => {
    const lines = [
      ['Retning', 'Ressource', 'Mængde (t/år)'],
      ['udbud', 'Flyveaske', '1', '5'],
      ['udbud', 'Flyveaske'],
      ['udbud', 'Flyveaske', '1'],
    ];
    const rows = rowsOf(lines).map((row) => ({ ...row, width: row.cells.length }));
    const { mapping } = proposeMapping([surveyOf(rows)], []);
    const readings = [...readRows(rows, rowReader(mapping, 'Ark1', anImportContext(), new Map()))];
    expect(readings.map(codes)).toEqual([['error ROW_RAGGED Ark1!2'], ['warning ROW_RAGGED Ark1!3'], []]);
  });

  test('that is empty, repeats the header or stands above it is none', () => {
    const header = ['Retning', 'Ressource', 'Mængde (t/år)'];
    const { readings } = readSheet([
      ['Regnskab'],
      header,
      ['udbud', 'Flyveaske', 1],
      ['', '', ''],
      header,
      ['udbud', 'Gips', 2],
    ]);
    expect(readings.map(({ row }) => row)).toEqual([3, 6]);
  });

  test('with a formula without result, or an error, is told', () => {
    expect(codes(read({ 'Mængde (t/år)': { fault: '#FORMULA' } }))).toEqual(['error CELL_FAULT Ark1!D2']);
    expect(codes(read({ 'Mængde (t/år)': { fault: '#N/A' } }))).toEqual(['error CELL_FAULT Ark1!D2']);
  });

  test('with signs that cannot be printed, or too long a text, is told at its cell', () => {
    expect(codes(read({ Beskrivelse: 'a\u0000b' }))).toEqual(['error TEXT_UNPRINTABLE Ark1!D2']);
    expect(codes(read({ Beskrivelse: 'x'.repeat(10_000) }))).toEqual(['error TEXT_TOO_LONG Ark1!D2']);
    expect(read({ Beskrivelse: '\u202Eevil 🌊' }).input?.description).toBe('Flyveaske. \u202Eevil 🌊');
  });
});
