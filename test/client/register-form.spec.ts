import { describe, expect, test } from '@jest/globals';
import { fieldOfPath, orderedProblems } from '../../client/state/form-problem.ts';
import {
  EMPTY_FORM,
  isHeatLike,
  rewritten,
  withProperty,
  withPropertyChanged,
} from '../../client/state/stream-form.ts';
import type { ChosenFacility, ChosenResource, StreamForm } from '../../client/state/stream-form.ts';
import { formOfStream, partsThatDiffer, withPartsOf } from '../../client/state/stream-form-of.ts';
import { canCheck, canMatch, readForm } from '../../client/state/stream-form-reading.ts';
import { propertyNamed } from '../../client/state/quality-named.ts';

const GYPSUM: ChosenResource = {
  id: 'gypsum',
  isOfCatalogue: true,
  kind: 'material',
  name: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
  wasteCode: null,
  measuredIn: ['massFlow', 'mass'],
  units: ['t/y'],
};
const STEAM: ChosenResource = { ...GYPSUM, id: 'steam', kind: 'energy', measuredIn: ['energyFlow', 'massFlow'] };
const ASNAES: ChosenFacility = {
  id: 'asnaes',
  name: 'Asnæs',
  kind: 'powerPlant',
  organisation: 'Ørsted',
  organisationId: 'orsted',
  level: 'public',
  place: null,
};

function aForm(part: Partial<StreamForm> = {}): StreamForm {
  return { ...EMPTY_FORM, direction: 'supply', resource: GYPSUM, facility: ASNAES, ...part };
}

function problemsOf(form: StreamForm, language: 'en' | 'da' = 'en') {
  return readForm(form, language).problems.map((problem) =>
    'key' in problem ? `${problem.field} ${problem.key}` : `${problem.field} ${problem.message.en}`,
  );
}

describe('what a form says', () => {
  test('direction, resource and place are enough to save', () => {
    const { stream, problems } = readForm(aForm(), 'en');
    expect(problems).toEqual([]);
    expect(stream).toMatchObject({
      direction: 'SUPPLY',
      resource: { id: 'gypsum' },
      facility: { id: 'asnaes' },
      amount: null,
      properties: [],
    });
  });

  test('an empty form lacks three things, said all at once', () => {
    expect(problemsOf(EMPTY_FORM)).toEqual([
      'direction directionMissing',
      'resource resourceMissing',
      'facility facilityMissing',
    ]);
  });

  test('the amount is read in the language of the page and sent with the code of its unit', () => {
    const typed = aForm({ amount: '20.000', unit: 'ton pr. år', sourceYear: '2023', source: ' Weighbridge ' });
    const expected = { value: 20_000, unit: 't/y', basis: 'REPORTED', source: 'Weighbridge', year: 2023 };
    expect(readForm(typed, 'da').stream?.amount).toEqual(expected);
    expect(readForm(typed, 'en').stream?.amount).toMatchObject({ value: 20 });
  });

  test('what cannot be read is said at its field, all of it, and nothing is sent', () => {
    const typed = aForm({
      amount: '12x',
      unit: 'wagonloads',
      operatingHours: 'often',
      validFrom: '20',
      validTo: '19,5',
    });
    const { stream } = readForm(typed, 'en');
    expect(stream).toBeNull();
    expect(problemsOf(typed)).toEqual([
      'amount numberUnreadable',
      expect.stringMatching(/^unit “wagonloads” is not a unit/),
      'operatingHours numberUnreadable',
      expect.stringMatching(/^validFrom “20” is not a date/),
      expect.stringMatching(/^validTo “19,5” is not a date/),
    ]);
  });

  test('a figure without a unit lacks its unit, a unit without a figure lacks nothing', () => {
    expect(problemsOf(aForm({ amount: '5' }))).toEqual(['unit unitMissing']);
    expect(problemsOf(aForm({ unit: 't/y' }))).toEqual([]);
  });

  test('a typed resource is neither chosen nor new until the person says so', () => {
    expect(problemsOf(aForm({ resource: null, resourceText: 'dust' }))).toEqual(['resource resourceUndecided']);
    expect(problemsOf(aForm({ resource: null, resourceText: 'dust', resourceIsNew: true }))).toEqual([
      'resourceKind resourceKindMissing',
    ]);
    const dust = aForm({
      resource: null,
      resourceText: 'støv',
      resourceIsNew: true,
      resourceKind: 'sharedUtility',
      wasteCodeText: '10 01 05',
    });
    expect(readForm(dust, 'da').stream?.resource).toEqual({
      new: { name: 'støv', language: 'DA', kind: 'SHARED_UTILITY', wasteCode: '10 01 05' },
    });
  });

  test('a new place needs its name and its organisation; its point on the map is read with point or comma', () => {
    const empty = aForm({ facility: null, placeIsNew: true });
    expect(problemsOf(empty)).toEqual([
      'facilityName This must be filled in.',
      'organisationName This must be filled in.',
    ]);
    const place = { ...empty, facilityName: 'Works', organisationName: 'Ltd', latitude: '55,68', longitude: '11.1' };
    expect(readForm(place, 'en').stream?.facility).toEqual({
      new: {
        name: 'Works',
        organisationName: 'Ltd',
        kind: 'PRODUCTION_PLANT',
        place: null,
        latitude: 55.68,
        longitude: 11.1,
        activityCode: null,
      },
    });
  });

  test('a property goes by its key whatever it is called, and an empty row is not sent', () => {
    const rows = withProperty(withProperty(aForm(), 'Fugtindhold', '%'), 'pressure', 'bar(g)');
    const { stream, propertyRows } = readForm(withPropertyChanged(rows, 1, { maximum: '12,5' }), 'da');
    expect(stream?.properties).toEqual([
      {
        name: 'moisture',
        minimum: null,
        typical: null,
        maximum: 12.5,
        unit: '%',
        method: null,
        date: null,
        basis: 'REPORTED',
        source: null,
        year: null,
      },
    ]);
    expect(propertyRows).toEqual([1]);
    expect(propertyNamed('odour')).toBeNull();
  });

  test('figures that nobody retyped keep where they are from', () => {
    const measured = { basis: 'measured', source: 'Laboratory', year: 2020 } as const;
    const form = withPropertyChanged(withProperty(aForm(), 'moisture', '%'), 1, { minimum: '5', provenance: measured });
    expect(readForm(form, 'en').stream?.properties?.[0]).toMatchObject({
      basis: 'MEASURED',
      source: 'Laboratory',
      year: 2020,
    });
  });
});

describe('what is looked for while typing', () => {
  test('a direction and a resource in words are enough', () => {
    const typing = { ...EMPTY_FORM, direction: 'demand', resourceText: 'damp' } as const;
    const reading = readForm(typing, 'da');
    expect(canMatch(reading)).toBe(true);
    expect(reading.draft).toMatchObject({ direction: 'DEMAND', resourceName: 'damp' });
    expect(canMatch(readForm({ ...typing, direction: null }, 'da'))).toBe(false);
    expect(canMatch(readForm({ ...typing, resourceText: '' }, 'da'))).toBe(false);
  });

  test('half a position and an unreadable figure are left out, not in the way', () => {
    const { draft } = readForm(aForm({ placeIsNew: true, latitude: '55.68', amount: '12x', unit: 't/y' }), 'en');
    expect(draft).toMatchObject({ resourceId: 'gypsum', amount: null });
    expect(draft.latitude).toBeUndefined();
  });

  test('what is typed can be found wrong before the direction is known', () => {
    expect(canCheck(readForm({ ...EMPTY_FORM, amount: '5', unit: 't/y' }, 'en'))).toBe(true);
    expect(canCheck(readForm(EMPTY_FORM, 'en'))).toBe(false);
  });

  test('heat asks for its temperature', () => {
    expect(isHeatLike(aForm({ resource: STEAM }))).toBe(true);
    expect(isHeatLike(aForm())).toBe(false);
    expect(isHeatLike(aForm({ resource: null, resourceIsNew: true, resourceKind: 'energy' }))).toBe(true);
  });
});

describe('a problem of the server', () => {
  test.each([
    [['stream', 'amount', 'value'], 'amount'],
    [['input', 'stream', 'amount', 'unit'], 'unit'],
    [['draft', 'amount', 'year'], 'sourceYear'],
    [['stream', 'facility', 'new', 'latitude'], 'latitude'],
    [['draft', 'activityCode'], 'activity'],
    [['stream', 'resource', 'new', 'wasteCode'], 'wasteCode'],
    [['stream', 'properties', 1, 'minimum'], 'properties.7.minimum'],
    [['stream', 'properties', 1], 'properties.7.name'],
    [['stream', 'properties'], 'properties'],
    [['input', 'idempotencyKey'], null],
    [['input'], null],
    [[], null],
  ] as const)('at %j is shown at %s', (path, field) => {
    expect(fieldOfPath(path, [4, 7])).toBe(field);
  });

  test('stands in the order of the page, and yields to what the form itself says of the field', () => {
    const said = (field: 'amount' | 'direction' | 'unit' | null, en: string) => ({ field, message: { en, da: en } });
    const ordered = orderedProblems(
      [said('unit', 'own')],
      [said('unit', 'server'), said('direction', 'a'), said(null, 'b')],
    );
    expect(ordered).toEqual([said(null, 'b'), said('direction', 'a'), said('unit', 'own')]);
  });
});

describe('a stream that is changed', () => {
  const saved = {
    id: 's',
    version: 3,
    direction: 'SUPPLY',
    description: null,
    operatingHours: 8000,
    availability: 'ONE_OFF',
    validFrom: '2020',
    validTo: '2026-03',
    pattern: {
      monthlyShares: [0.125, 0.125, 0.25, 0.5, 0, 0, 0, 0, 0, 0, 0, 0],
      weekdayShares: null,
      batchAmount: { value: 30.5, unit: 't' },
      batchEveryDays: 14,
    },
    wasteStatus: 'END_OF_WASTE',
    isHazardous: false,
    byProductTest: {
      furtherUseCertain: { met: true, evidence: 'Contract' },
      usableDirectly: { met: null, evidence: null },
      producedAsIntegralPart: { met: false, evidence: null },
      lawfulUse: { met: null, evidence: null },
    },
    permits: [{ name: 'Permit', authority: null, reference: 'A-12', validTo: '2029' }],
    externalId: 'G-1',
    confirmedAt: null,
    isStale: false,
    presentSolution: 'Landfill',
    source: null,
    resource: { ...GYPSUM, kind: 'MATERIAL', key: null, synonyms: [], measuredIn: ['massFlow'], units: ['t/y'] },
    facility: {
      id: 'asnaes',
      name: 'Asnæs',
      kind: 'POWER_PLANT',
      place: null,
      level: 'PUBLIC',
      organisation: { id: 'orsted', name: 'Ørsted' },
    },
    level: 'BLIND',
    presentCost: { value: 412.5, unit: 'DKK/t', year: 2024, released: true },
    amount: {
      value: 20_000.5,
      unit: 't/y',
      canonicalValue: 20_000.5,
      canonicalUnit: 't/y',
      provenance: { basis: 'MEASURED', source: 'Scale', year: 2022 },
    },
    properties: [
      {
        name: 'moisture',
        minimum: null,
        typical: 9,
        maximum: 12.5,
        unit: '%',
        method: 'EN ISO 18134',
        date: '2025-06',
        provenance: { basis: 'ESTIMATED', source: null, year: null },
      },
    ],
  } satisfies Parameters<typeof formOfStream>[0];

  test('opened and saved untouched, says what it said before', () => {
    for (const language of ['en', 'da'] as const) {
      expect(readForm(formOfStream(saved, language), language).stream).toEqual({
        direction: 'SUPPLY',
        resource: { id: 'gypsum' },
        facility: { id: 'asnaes' },
        amount: { value: 20_000.5, unit: 't/y', basis: 'MEASURED', source: 'Scale', year: 2022 },
        operatingHours: 8000,
        properties: [
          {
            name: 'moisture',
            minimum: null,
            typical: 9,
            maximum: 12.5,
            unit: '%',
            method: 'EN ISO 18134',
            date: '2025-06',
            basis: 'ESTIMATED',
            source: null,
            year: null,
          },
        ],
        availability: 'ONE_OFF',
        validFrom: '2020',
        validTo: '2026-03',
        pattern: saved.pattern,
        wasteStatus: 'END_OF_WASTE',
        isHazardous: false,
        byProductTest: saved.byProductTest,
        permits: saved.permits,
        externalId: 'G-1',
        presentSolution: 'Landfill',
        description: null,
        level: 'BLIND',
        presentCost: { value: 412.5, unit: 'DKK/t', year: 2024 },
        releasePresentCost: true,
      });
    }
  });

  test('says the same after the language is switched', () => {
    const danish = rewritten(formOfStream(saved, 'en'), 'en', 'da');
    expect(danish.amount).toBe('20.000,5');
    expect(danish.costAmount).toBe('412,5');
    expect(danish.validFrom).toBe('2020');
    expect(readForm(danish, 'da').stream).toEqual(readForm(formOfStream(saved, 'en'), 'en').stream);
  });

  test('by two people differs in parts, of which each may be taken from either', () => {
    const theirs = formOfStream(saved, 'en');
    const mine = { ...theirs, amount: '25,000', presentSolution: '', resourceText: 'gips' };
    expect(partsThatDiffer(mine, theirs)).toEqual(['amount', 'presentSolution']);
    const joined = withPartsOf(mine, theirs, ['presentSolution']);
    expect(joined).toMatchObject({ amount: '25,000', presentSolution: 'Landfill' });
    expect(partsThatDiffer(joined, theirs)).toEqual(['amount']);
  });
});
