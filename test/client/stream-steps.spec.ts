import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formLike } from '../../client/state/duplicated-form.ts';
import { stepOf, stepStates } from '../../client/state/form-steps.ts';
import { isPartGiven, PARTS_OF_STEP } from '../../client/state/form-summary.ts';
import { shownChanges } from '../../client/state/history-change.ts';
import { EMPTY_FORM, FIELD_IDS, withPermit, withPermitChanged, withProperty } from '../../client/state/stream-form.ts';
import type { StreamForm } from '../../client/state/stream-form.ts';
import { readForm } from '../../client/state/stream-form-reading.ts';
import { evenShares, readShares, writtenShares } from '../../client/state/typed-shares.ts';

const STEAM: StreamForm = {
  ...EMPTY_FORM,
  direction: 'supply',
  resource: {
    id: 'steam',
    isOfCatalogue: true,
    kind: 'energy',
    name: { en: 'steam', da: 'damp' },
    wasteCode: null,
    measuredIn: ['energyFlow'],
    units: [],
  },
};

describe('the steps of the form', () => {
  test('ask for each field in the order of the list of fields', () => {
    const steps = FIELD_IDS.map((field) => stepOf(field, EMPTY_FORM));
    expect(steps).toEqual([...steps].sort((one, other) => order(one) - order(other)));
  });

  test('ask for the temperature of heat beside its amount, of all else with the quality', () => {
    expect(stepOf('properties.1.minimum', withProperty(STEAM, 'temperature', 'degC'))).toBe('amount');
    expect(stepOf('properties.1.minimum', withProperty(EMPTY_FORM, 'temperature', 'degC'))).toBe('quality');
  });

  test('tell where something is filled in, and first of all where something is wrong', () => {
    const form = { ...EMPTY_FORM, direction: 'supply', amount: 'plenty' } as const;
    const seen = [{ field: 'amount', key: 'numberUnreadable', given: 'plenty' }] as const;
    expect(stepStates(form, seen)).toEqual({
      what: 'begun',
      amount: 'wrong',
      quality: 'empty',
      status: 'empty',
      look: 'empty',
    });
  });

  test('look over every part once; of a new form only who may see it is said', () => {
    const parts = PARTS_OF_STEP.flatMap((step) => step.parts);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.filter((part) => isPartGiven(EMPTY_FORM, part))).toEqual(['level']);
  });
});

describe('figures of the months', () => {
  test('are shares of their sum, whatever they are given in', () => {
    expect(readShares(['30', '10', ''], 'en')).toEqual({ type: 'shares', shares: [0.75, 0.25, 0], sum: 40 });
    expect(readShares(['0,5', '1,5'], 'da')).toMatchObject({ shares: [0.25, 0.75] });
  });

  test('are nothing where nothing is typed, and wrong where they cannot be read or never come', () => {
    expect(readShares(['', ' '], 'en')).toEqual({ type: 'empty' });
    expect(readShares(['0', ''], 'en')).toEqual({ type: 'nothing' });
    expect(readShares(['1', 'much'], 'en')).toEqual({ type: 'unreadable', given: 'much' });
    expect(readShares(['1', '-1'], 'en')).toEqual({ type: 'unreadable', given: '-1' });
  });

  test('even ones come to the same share each', () => {
    expect(readShares(evenShares(12, [0, 11]), 'en')).toMatchObject({
      shares: [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5],
    });
  });

  test('are read again as they were written, with as few decimals as that takes', () => {
    const figures = fc
      .array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 })
      .filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(figures, fc.constantFrom('en', 'da'), (all, language) => {
        const sum = all.reduce((total, one) => total + one, 0);
        const shares = all.map((one) => one / sum);
        const read = readShares(writtenShares(shares, language), language);
        expect(read.type).toBe('shares');
        if (read.type !== 'shares') return;
        for (const [index, share] of read.shares.entries()) expect(share).toBeCloseTo(shares[index] ?? -1, 11);
      }),
    );
  });

  test('are written short where that says the same', () => {
    expect(
      writtenShares(
        Array.from({ length: 12 }, () => 1 / 12),
        'en',
      ),
    ).toEqual(Array.from({ length: 12 }, () => '8'));
    expect(writtenShares([0.125, 0.875, 0], 'da')).toEqual(['12,5', '87,5', '']);
  });

  test('are sent as shares; noughts alone are a problem', () => {
    const months = evenShares(12, [0, 1, 2, 3]);
    const form = { ...STEAM, availability: 'seasonal', months } as const;
    const quarter = [0.25, 0.25, 0.25, 0.25, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(readForm(form, 'en').draft.pattern).toEqual({
      monthlyShares: quarter,
      weekdayShares: null,
      batchAmount: null,
      batchEveryDays: null,
    });
    const never = readForm({ ...form, months: months.map(() => '0') }, 'en');
    expect(never.problems).toContainEqual({ field: 'months', key: 'sharesNothing', given: '' });
  });
});

describe('status and permits', () => {
  const facility = {
    id: 'works',
    name: 'Works',
    kind: 'productionPlant',
    organisation: 'Works A/S',
    organisationId: 'o1',
    level: 'public',
    place: null,
  } as const;
  const whole: StreamForm = { ...STEAM, facility };

  test('the conditions are sent one by one, with what shows them; unsaid ones are not', () => {
    const conditions = { ...EMPTY_FORM.conditions, lawfulUse: { met: true, evidence: ' REACH 01-2119 ' } };
    const sent = readForm({ ...whole, wasteStatus: 'byProduct', conditions }, 'en').stream;
    expect(sent).toMatchObject({
      wasteStatus: 'BY_PRODUCT',
      byProductTest: { lawfulUse: { met: true, evidence: 'REACH 01-2119' }, usableDirectly: { met: null } },
    });
    expect(readForm({ ...whole, wasteStatus: 'byProduct' }, 'en').stream?.byProductTest).toBeNull();
  });

  test('a permit needs its name as soon as anything is said of it; an empty row is none', () => {
    const one = withPermitChanged(withPermit(withPermit(whole)), 1, {
      authority: 'Miljøstyrelsen',
      validTo: '2031-02',
    });
    expect(readForm(one, 'en').problems).toEqual([expect.objectContaining({ field: 'permits.1.name' })]);
    const named = withPermitChanged(one, 1, { name: 'Miljøgodkendelse' });
    expect(readForm(named, 'en').stream?.permits).toEqual([
      { name: 'Miljøgodkendelse', authority: 'Miljøstyrelsen', reference: null, validTo: '2031-02' },
    ]);
  });
});

test('a stream like last year’s keeps all but its figure, and holds a year later', () => {
  const form: StreamForm = {
    ...STEAM,
    amount: '1,000',
    unit: 'MWh/y',
    source: 'Meter 4',
    sourceYear: '2025',
    validFrom: '2024-02-29',
    validTo: '2025',
    externalId: 'ENERGI-7',
    presentSolution: 'Cooled away',
  };
  expect(formLike(form)).toEqual({
    ...form,
    amount: '',
    source: '',
    sourceYear: '',
    validFrom: '2025-02-28',
    validTo: '2026',
    externalId: '',
  });
});

describe('an entry of the history', () => {
  const told = (path: string, before: string | null, after: string | null, language: 'en' | 'da' = 'da') =>
    shownChanges([{ path: path.split('/'), before, after }], language);

  test('writes figures and units as the reader does', () => {
    expect(told('amount/value', '20000', '24000.5')).toEqual([
      {
        field: 'amount',
        name: null,
        values: { before: { type: 'text', text: '20.000' }, after: { type: 'text', text: '24.000,5' } },
      },
    ]);
    expect(told('properties/moisture/unit', null, '%')[0]).toMatchObject({ field: 'unit', name: 'Fugt' });
    expect(told('pattern/monthlyShares', null, '0.5, 0.5')[0]?.values?.after).toEqual({
      type: 'text',
      text: '50 % · 50 %',
    });
  });

  test('tells words of the domain, truths, and that nothing was there', () => {
    expect(told('level', 'private', 'blind')[0]?.values).toEqual({
      before: { type: 'word', of: 'level', word: 'private' },
      after: { type: 'word', of: 'level', word: 'blind' },
    });
    expect(told('isHazardous', null, 'true')[0]?.values).toEqual({
      before: { type: 'nothing' },
      after: { type: 'truth', is: true },
    });
  });

  test('tells once what is told twice, and what it does not know by its path', () => {
    const paths = [
      'facilityId',
      'facilityName',
      'resourceId',
      'resourceName/da',
      'resourceName/en',
      'hourlyProfile/sum',
      'hourlyProfile/peak',
      'moon/phase',
    ];
    const changes = paths.map((path) => ({ path: path.split('/'), before: 'a', after: 'b' }));
    expect(shownChanges(changes, 'en').map(({ field, name }) => field ?? name)).toEqual([
      'facility',
      'resource',
      'hourlyProfile',
      'moon › phase',
    ]);
  });
});

function order(step: string): number {
  return ['what', 'amount', 'quality', 'status', 'look'].indexOf(step);
}
