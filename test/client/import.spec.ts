import { describe, expect, test } from '@jest/globals';
import {
  examplesBelow,
  fieldGroup,
  mappingInput,
  mappingOf,
  readingOf,
  surveysOf,
  toldOf,
  toldOfColumn,
  withColumn,
  withHeader,
  withSheet,
} from '../../client/state/import-mapping.ts';
import { isOpen, isUnderWay, quartersDone, stepOf, workDone } from '../../client/state/import-progress.ts';
import {
  bySheet,
  cellTowards,
  isMended,
  meaningOf,
  nextWrong,
  sameCells,
  severityAt,
  withRows,
  withText,
} from '../../client/state/import-rows.ts';
import type { Row } from '../../client/state/import-rows.ts';
import { importTargets } from '../../client/state/import-target.ts';
import type { Me } from '../../client/state/me.ts';
import { COLUMNS } from '../../src/domain/import/columns.data.ts';

const SHEET = {
  name: 'Affald',
  hidden: false,
  filledRows: 4,
  head: [
    { row: 1, cells: ['Affald 2025', '', ''] },
    { row: 3, cells: ['Fraktion', 'EAK-kode', 'Mængde (ton)'] },
    { row: 4, cells: ['Pap', '15 01 01', '1.250'] },
    { row: 5, cells: ['Glas', '15 01 07', '12,5'] },
  ],
  columns: ['Affald 2025', 'EAK-kode', 'Mængde (ton)'].map((first, at) => ({ at, filled: 3, examples: [first] })),
};
const SURVEYS = surveysOf([SHEET]);
const [SURVEY] = SURVEYS as [(typeof SURVEYS)[number]];

const column = (at: number, header: string, field: string | null) => ({
  at,
  header,
  field,
  unit: null,
  decimalSign: null,
  dateOrder: null,
  confidence: 0.8,
});
const MAPPING = mappingOf(
  {
    newFacilities: [],
    sheets: [
      {
        sheet: 'Affald',
        included: true,
        headerRow: 3,
        headerRows: 1,
        defaults: [{ field: 'direction', text: 'supply' }],
        columns: [
          column(0, 'Fraktion', 'resource'),
          column(1, 'EAK-kode', 'wasteCode'),
          column(2, 'Mængde (ton)', 'amount'),
        ],
      },
    ],
  },
  SURVEYS,
);
const codes = (mapping: typeof MAPPING) => toldOf(mapping, SURVEYS, []).problems.map(({ code }) => code);

describe('the columns of an import', () => {
  test('are as they were proposed, and go back as the API takes them', () => {
    expect(codes(MAPPING)).toEqual([]);
    expect(
      mappingInput(withColumn(MAPPING, 'Affald', 2, { decimalSign: 'comma', dateOrder: 'dayFirst' })).sheets[0],
    ).toEqual({
      sheet: 'Affald',
      included: true,
      headerRow: 3,
      headerRows: 1,
      defaults: [{ field: 'direction', text: 'supply' }],
      columns: [
        { at: 0, field: 'resource', unit: null, decimalSign: null, dateOrder: null },
        { at: 1, field: 'wasteCode', unit: null, decimalSign: null, dateOrder: null },
        { at: 2, field: 'amount', unit: null, decimalSign: 'COMMA', dateOrder: 'DAY_FIRST' },
      ],
    });
  });

  test('tell at once what is missing or double', () => {
    expect(codes(withColumn(MAPPING, 'Affald', 1, { field: 'resource' }))).toEqual(['FIELD_TWICE']);
    expect(codes(withSheet(MAPPING, 'Affald', { defaults: { direction: '' } }))).toEqual(['DIRECTION_MISSING']);
    expect(codes(withSheet(MAPPING, 'Affald', { included: false }))).toEqual(['NO_SHEET_INCLUDED']);
  });

  test('are asked about until somebody has answered', () => {
    const question = {
      code: 'DECIMAL_SIGN_OPEN',
      path: ['sheets', '0', 'columns', '2', 'decimalSign'],
      message: { en: '', da: '' },
    };
    const { open } = toldOf(MAPPING, SURVEYS, [question]);
    expect(toldOfColumn(open, 0, 2)).toEqual([question]);
    expect(toldOfColumn(open, 0, 1)).toEqual([]);
    expect(toldOf(withColumn(MAPPING, 'Affald', 2, { decimalSign: 'point' }), SURVEYS, [question]).open).toEqual([]);
    expect(toldOf(withColumn(MAPPING, 'Affald', 2, { field: null }), SURVEYS, [question]).open).toEqual([]);
    expect(toldOf(withSheet(MAPPING, 'Affald', { included: false }), SURVEYS, [question]).open).toEqual([]);
  });

  test('are recognised anew under another header', () => {
    const other = withHeader(MAPPING, SURVEY, 1, 1);
    expect(other.sheets[0]?.columns.map(({ field }) => field)).not.toEqual(['resource', 'wasteCode', 'amount']);
    const back = withHeader(other, SURVEY, 3, 1);
    expect(back.sheets[0]?.columns.map(({ field }) => field)).toEqual(['resource', 'wasteCode', 'amount']);
    expect(codes(back)).toEqual([]);
  });

  test('show what stands below their header, not the header or a title', () => {
    const below = { headerRow: 3, headerRows: 1 };
    expect(examplesBelow(SURVEY, below, 0)).toEqual(['Pap', 'Glas']);
    expect(examplesBelow(SURVEY, below, 2)).toEqual(['1.250', '12,5']);
  });

  test('ask for a unit and a decimal sign where there are figures, for an order of dates where there are dates', () => {
    expect(readingOf('amount')).toEqual({ figure: true, unit: true, date: false });
    expect(readingOf('property:moisture:maximum')).toEqual({ figure: true, unit: true, date: false });
    expect(readingOf('validTo')).toEqual({ figure: false, unit: false, date: true });
    expect(readingOf(null)).toEqual({ figure: false, unit: false, date: false });
  });

  test('stand in groups: what something is, how much of it, and where', () => {
    const groups = new Map(COLUMNS.map(({ key }) => [key, fieldGroup(key)]));
    expect(groups.get('resource')).toBe('what');
    expect(groups.get('operatingHours')).toBe('howMuch');
    expect(groups.get('facilityKind')).toBe('where');
    expect(groups.get('batchEveryDays')).toBe('when');
    expect(groups.get('lawfulUseEvidence')).toBe('status');
    expect(groups.get('presentCostYear')).toBe('today');
    expect(groups.get('weekday7')).toBe('months');
    expect(fieldGroup('property:moisture:typical')).toBe('quality');
  });
});

function aRow(row: number, wrongAt: readonly number[] = [], over: Partial<Row> = {}): Row {
  const problems = wrongAt.map((at) => ({
    severity: 'error',
    code: 'WASTE_CODE_UNKNOWN',
    column: at,
    given: '15 01',
    message: { en: 'No code.', da: 'Ingen kode.' },
    proposals: [],
  }));
  return { sheet: 'Affald', row, cells: ['Pap', '15 01', '3'], isSkipped: false, problems, ...over };
}
const at = (row: number, column_: number) => ({ sheet: 'Affald', row, column: column_ });

describe('the rows of an import', () => {
  const rows = [aRow(4, [1]), aRow(5), aRow(6, [1], { isSkipped: true }), aRow(7, [2, 1])];

  test('lead from one error to the next, past what is right or skipped', () => {
    expect(nextWrong(rows, at(4, -1))).toEqual(at(4, 1));
    expect(nextWrong(rows, at(4, 1))).toEqual(at(7, 1));
    expect(nextWrong(rows, at(7, 1))).toEqual(at(7, 2));
    expect(nextWrong(rows, at(7, 2))).toBeNull();
  });

  test('are walked through with the arrows, and not out of', () => {
    const columns = [{ at: 0 }, { at: 2 }];
    expect(cellTowards('ArrowRight', at(4, 0), rows, columns)).toEqual(at(4, 2));
    expect(cellTowards('ArrowDown', at(4, 2), rows, columns)).toEqual(at(5, 2));
    expect(cellTowards('ArrowUp', at(4, 0), rows, columns)).toBeNull();
    expect(cellTowards('ArrowRight', at(4, 2), rows, columns)).toBeNull();
    expect(cellTowards('End', at(5, 0), rows, columns)).toEqual(at(5, 2));
    expect(cellTowards('Tab', at(5, 0), rows, columns)).toBeNull();
  });

  test('share a mistake: the same text in the same column, wrong there as well', () => {
    expect(sameCells(rows, at(4, 1), '15 01')).toEqual([at(7, 1)]);
    expect(sameCells(rows, at(4, 1), '15 02')).toEqual([]);
    expect(severityAt(aRow(6, [1], { isSkipped: true }), 1)).toBeNull();
  });

  test('show what was typed at once, and then what became of it', () => {
    const [typed] = withText([aRow(4, [1])], at(4, 4), '2026');
    expect(typed?.cells).toEqual(['Pap', '15 01', '3', '', '2026']);
    const judged = aRow(4, [], { given: ['Pap', '15', '3'] });
    expect(withRows(rows, [judged])[0]).toBe(judged);
    expect(withRows(rows, [judged])[1]).toBe(rows[1]);
    expect([isMended(judged, 0), isMended(judged, 1)]).toEqual([false, true]);
  });

  test('stand sheet by sheet; a proposal says its value once', () => {
    const other = aRow(2, [], { sheet: 'Energi' });
    expect(bySheet([...rows, other]).map(({ sheet, rows: those }) => [sheet, those.length])).toEqual([
      ['Affald', 4],
      ['Energi', 1],
    ]);
    expect(meaningOf('15 01 01', '15 01 01 Papir- og papemballage')).toBe('Papir- og papemballage');
    expect(meaningOf('t/y', 't/år')).toBe('t/år');
    expect(meaningOf('mask', 'mask')).toBe('');
  });
});

describe('an import on its way', () => {
  test('has a step for each state, and says whether one waits for it', () => {
    expect(stepOf('READ')).toBe('columns');
    expect(stepOf('MAPPED')).toBe('rows');
    expect([isUnderWay('STORING'), isUnderWay('CHECKED')]).toEqual([true, false]);
    expect([isOpen('CHECKED'), isOpen('DONE')]).toEqual([true, false]);
  });

  test('tells how far it is; aloud only every quarter', () => {
    const work = { state: 'MAPPED', rowsRead: 1000, rowsChecked: 612, rowsStored: 0 } as const;
    expect(workDone(work)).toEqual({ done: 612, of: 1000 });
    expect(quartersDone(work)).toBe(0.5);
    expect(workDone({ ...work, state: 'UPLOADED' })).toEqual({ done: 1000, of: null });
    expect(quartersDone({ ...work, state: 'STORING', rowsRead: 0 })).toBe(0);
  });

  test('is for a company where it takes part, or for several as their secretariat', () => {
    const network = { id: 'n', slug: 'n', name: 'Askov' };
    const me: Me = {
      id: 'me',
      name: 'Anna',
      email: null,
      language: 'da',
      memberships: [],
      organisations: [
        {
          id: 'o',
          name: 'Mejeriet',
          isAdministrator: false,
          networks: [
            { ...network, state: 'approved', reason: null },
            { ...network, id: 'other', state: 'asked', reason: null },
          ],
        },
      ],
      secretariatOf: [network],
      analystOf: [],
      isInstallationAdministrator: false,
      isDemonstration: false,
    };
    expect(importTargets(me).map(({ networkId, organisationId }) => [networkId, organisationId])).toEqual([
      ['n', 'o'],
      ['n', null],
    ]);
  });
});
