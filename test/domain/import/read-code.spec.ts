import { describe, expect, test } from '@jest/globals';
import { WASTE_CODES, WASTE_LEVEL } from '../../../src/domain/classification/code-lists.ts';
import { readActivityCodeCell, readWasteCodeCell } from '../../../src/domain/import/read-code.ts';
import { readCoordinate } from '../../../src/domain/import/read-coordinate.ts';

describe('a waste code as it stands in a cell', () => {
  test.each([
    '10 01 05',
    '100105',
    100_105,
    '10.01.05',
    'EAK 10 01 05',
    '10-01-05',
    '10 01 05 - Calciumbaseret reaktionsaffald',
    '10 01 05 Gips',
  ])('%s is 10 01 05', (cell) => {
    expect(readWasteCodeCell(cell)).toEqual({ value: '100105', findings: [] });
  });

  test('every code of the list is read in all its spellings', () => {
    for (const { code, displayCode } of WASTE_CODES.filter(({ level }) => level === WASTE_LEVEL)) {
      const dotted = displayCode.replaceAll(' ', '.');
      expect([displayCode, dotted, code].map((cell) => readWasteCodeCell(cell).value)).toEqual([code, code, code]);
    }
  });

  test('a number that lost its leading zero is taken and told', () => {
    const { value, findings } = readWasteCodeCell(20_704);
    expect([value, findings.map(({ code, severity }) => [code, severity])]).toEqual([
      '020704',
      [['WASTE_CODE_ZERO_LOST', 'warning']],
    ]);
  });

  test('a code that the spreadsheet made a date of is told, with the code it was', () => {
    expect(readWasteCodeCell({ day: '2005-01-10' }).findings[0]).toMatchObject({
      code: 'WASTE_CODE_IS_DATE',
      proposals: [{ value: '10 01 05' }, { value: '05 01 10' }],
    });
  });

  test.each([
    ['99 99 99', 'WASTE_CODE_UNKNOWN'],
    ['15 01', 'WASTE_CODE_INCOMPLETE'],
    ['10 01 02*', 'WASTE_CODE_NOT_HAZARDOUS'],
    ['1O 01 O2', 'WASTE_CODE_MALFORMED'],
  ])('%s is refused (%s), with codes to choose from', (cell, code) => {
    const { value, findings } = readWasteCodeCell(cell);
    expect([value, findings[0]?.code]).toEqual([null, code]);
    expect(findings[0]?.proposals.length).toBeGreaterThan(0);
  });
});

test.each([
  ['11.06', '11.06'],
  [11.06, '11.06'],
  ['110600', '11.06'],
  ['11.06.00 Fremstilling af malt', '11.06'],
  [1.11, '01.11'],
])('NACE code %s is %s', (cell, code) => {
  expect(readActivityCodeCell(cell).value).toBe(code);
});

test.each([
  ['55,681', 'latitude', 55.681],
  ['55.681', 'latitude', 55.681],
  [55.681, 'latitude', 55.681],
  ['55° 40\' 12" N', 'latitude', 55.67],
  ["11°5,4' Ø", 'longitude', 11.09],
  ['5° 30\' 0" W', 'longitude', -5.5],
] as const)('%s is a %s of %d degrees', (cell, axis, degrees) => {
  expect(readCoordinate(cell, axis, null).value).toBeCloseTo(degrees, 9);
});

test('an easting among the latitudes is told', () => {
  expect(readCoordinate("11° 5' Ø", 'latitude', null).findings.map(({ code }) => code)).toEqual([
    'COORDINATE_OTHER_AXIS',
  ]);
});
