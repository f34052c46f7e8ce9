import { describe, expect, test } from '@jest/globals';
import { readDraft } from '../../../src/domain/registry/read-draft.ts';
import { aContext } from './inputs.ts';

describe('a draft while it is typed', () => {
  test('needs nothing but a direction', () => {
    const { draft, problems } = readDraft({ direction: 'demand' }, aContext());
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      direction: 'demand',
      resourceId: null,
      amount: null,
      position: null,
      properties: [],
    });
  });

  test('keeps what can be understood beside what cannot', () => {
    const { draft, problems } = readDraft(
      {
        direction: 'supply',
        resourceId: 'gypsum',
        amount: { value: 20_000, unit: 't/y' },
        wasteCode: '1001',
        latitude: 55.7,
        properties: [{ name: 'moisture', unit: '%' }],
        facilityId: 'gone',
      },
      aContext(),
    );
    expect(draft).toMatchObject({
      resourceId: 'gypsum',
      amount: { canonicalValue: 20_000 },
      wasteCode: null,
      properties: [],
    });
    expect(problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'draft.facilityId FACILITY_UNKNOWN',
      'draft.longitude POSITION_INCOMPLETE',
      'draft.wasteCode WASTE_CODE_INCOMPLETE',
      'draft.properties.0.minimum QUALITY_EMPTY',
    ]);
  });

  test('names the resource in its own words where a unit does not suit it', () => {
    const { problems } = readDraft(
      { direction: 'supply', resourceName: 'regnvand', resourceKind: 'water', amount: { value: 5, unit: 'MWh/y' } },
      aContext(),
    );
    expect(problems[0]?.message.da).toMatch(/^Regnvand måles i m³\/år/);
  });

  test('names it in as many words as somebody reads', () => {
    const resourceName = 'regnvand '.repeat(50_000);
    const { problems } = readDraft({ direction: 'supply', resourceName, amount: { value: 5, unit: 'pH' } }, aContext());
    expect(problems.map(({ code }) => code).sort()).toEqual(['TEXT_TOO_LONG', 'UNIT_MISMATCH']);
    expect(JSON.stringify(problems).length).toBeLessThan(2000);
  });
});
