import { describe, expect, test } from '@jest/globals';
import { legalNotes } from '../../../src/domain/registry/legal-notes.ts';
import type { StreamInput } from '../../../src/domain/registry/stream-input.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { validateStream } from '../../../src/domain/registry/validate-stream.ts';
import { aResource, aSupply } from '../../support/builders.ts';

const TODAY = '2026-11-23';
const notesOf = (stream: Partial<Stream>, wasteCode: string | null = null) =>
  legalNotes(aSupply(stream), wasteCode, TODAY).map(({ code }) => code);

describe('what is open before the law', () => {
  test('a by-product has four conditions, each met and shown', () => {
    const met = { met: true, evidence: 'Contract' };
    const all = { furtherUseCertain: met, usableDirectly: met, producedAsIntegralPart: met, lawfulUse: met };
    expect(notesOf({ wasteStatus: 'byProduct', byProductTest: all })).toEqual([]);
    expect(notesOf({ wasteStatus: 'byProduct' })).toEqual(Array(4).fill('CONDITION_OPEN'));
    const open = {
      ...all,
      usableDirectly: { met: true, evidence: null },
      lawfulUse: { met: false, evidence: 'No permit' },
    };
    expect(notesOf({ wasteStatus: 'byProduct', byProductTest: open })).toEqual([
      'EVIDENCE_MISSING',
      'CONDITION_NOT_MET',
    ]);
    expect(notesOf({ wasteStatus: 'product' })).toEqual([]);
  });

  test('waste has a code, and a hazardous mark where the list leaves it open or demands it', () => {
    expect(notesOf({ wasteStatus: 'waste' })).toEqual(['WASTE_CODE_MISSING']);
    expect(notesOf({ wasteStatus: 'waste' }, '100105')).toEqual([]);
    expect(notesOf({ wasteStatus: 'waste' }, '170504')).toEqual(['HAZARD_UNSAID']);
    expect(notesOf({ wasteStatus: 'waste' }, '130205')).toEqual(['HAZARD_UNSAID']);
    expect(notesOf({ wasteStatus: 'waste', isHazardous: true }, '130205')).toEqual([]);
  });

  test('a permit runs out after the last day that may be meant', () => {
    const permit = (validTo: string) => ({ permits: [{ name: 'Permit', authority: null, reference: null, validTo }] });
    expect(notesOf(permit('2026'))).toEqual([]);
    expect(notesOf(permit('2026-11-23'))).toEqual([]);
    expect(notesOf(permit('2026-10'))).toEqual(['PERMIT_ENDED']);
  });
});

describe('the hazardous mark', () => {
  const problemsOf = (over: Partial<StreamInput>, wasteCode: string | null) => {
    const context = { hasFacility: () => true, resourceOf: () => aResource({ wasteCode }), places: [] };
    const input = { direction: 'supply', facility: { id: 'works' }, resource: { id: 'soil' }, ...over } as const;
    const result = validateStream(input, context);
    return result.ok ? [] : result.problems;
  };

  test.each([
    ['hazardous under an entry that is not, with the hazardous one offered', true, '170504', ['17 05 03*']],
    ['not hazardous under a hazardous entry, with the other one offered', false, '170503', ['17 05 04']],
    ['hazardous under an entry that never is', true, '100105', []],
    ['not hazardous under an entry that always is', false, '130205', []],
  ])('is refused: %s', (_, isHazardous, code, offered) => {
    const [problem] = problemsOf({ isHazardous }, code);
    expect(problem).toMatchObject({
      code: 'HAZARD_CONTRADICTS_CODE',
      path: ['stream', 'isHazardous'],
      facts: { offered },
    });
    for (const displayCode of offered) expect(problem?.message.da).toContain(displayCode);
  });

  test.each<[string, Partial<StreamInput>, string | null]>([
    ['as the entry has it', { isHazardous: true }, '170503'],
    ['not said', {}, '170503'],
    ['without a code', { isHazardous: true }, null],
    ['of what is no waste', { isHazardous: true, wasteStatus: 'product' }, '170504'],
  ])('is taken: %s', (_, over, code) => {
    expect(problemsOf(over, code)).toEqual([]);
  });
});
