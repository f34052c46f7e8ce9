import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsOf } from '../../../src/domain/classification/split-compounds.ts';
import { EVERYDAY_WORDS } from '../../../src/domain/knowledge/everyday-words.data.ts';
import { catalogueProposals, proposeForText } from '../../../src/domain/knowledge/propose-for-text.ts';
import type { ProposalOptions } from '../../../src/domain/knowledge/propose-for-text.ts';
import { catalogueResource } from '../../../src/domain/knowledge/resource-catalogue.ts';
import { wasteCode } from '../../../src/domain/classification/code-lists.ts';

const INDEX = catalogueProposals();
const codes = (text: string, options: ProposalOptions = {}): string[] =>
  proposeForText(INDEX, text, { limit: 5, ...options }).wasteCodes.map(({ code }) => code);
const keys = (text: string, options: ProposalOptions = {}): (string | null)[] =>
  proposeForText(INDEX, text, { limit: 5, ...options }).resources.map(({ key }) => key);

describe('a compound', () => {
  const known = new Set([
    'bleicherd',
    'bleicherde',
    'schlam',
    'flyv',
    'flyve',
    'aske',
    'ask',
    'affald',
    'slag',
    'slagge',
  ]);

  test('is taken apart into known words, the joint left out', () => {
    expect(partsOf('bleicherdeschlam', known)).toEqual(['bleicherde', 'schlam']);
    expect(partsOf('affaldsslagge', known)).toEqual(['affald', 'slagge']);
  });

  test('is left whole where it is known, too short, or holds an unknown part', () => {
    expect(partsOf('affald', known)).toBeNull();
    expect(partsOf('slagger', known)).toBeNull();
    expect(partsOf('papierschlam', known)).toBeNull();
  });
});

describe('proposals for words', () => {
  test('the everyday words name resources and codes that are there', () => {
    const named = EVERYDAY_WORDS.flatMap(([, resources]) => resources.split(' ').filter((key) => key !== ''));
    expect(named.filter((key) => catalogueResource(key) === undefined)).toEqual([]);
    const filed = EVERYDAY_WORDS.flatMap(([, , each]) => each.split(' ').filter((code) => code !== ''));
    expect(filed.filter((code) => wasteCode(code)?.level !== 3)).toEqual([]);
  });

  test('a resource proposes the code it is filed under, though no title of the list says the word', () => {
    expect(codes('Biertreber')[0]).toBe('020799');
    expect(proposeForText(INDEX, 'Biertreber').wasteCodes[0]?.why().en).toContain('spent grain');
  });

  test('what a plant of that line of business yields comes first: sludge of a dairy, of a paper mill', () => {
    expect(keys('slam', { activityCodes: ['17.12'] })[0]).toMatch(/fibre-sludge|paper-mill-sludge|deinking-sludge/);
    expect(keys('slam', { activityCodes: ['10.51'] })[0]).toMatch(/food-effluent-sludge|flotation-sludge|dairy/);
  });

  test('a code written as digits is read as a code', () => {
    expect(codes('10 01 05')).toEqual(['100105']);
    expect(keys('10 01 05')[0]).toBe('fgd-gypsum');
  });

  test('headings are proposed only where they are asked for', () => {
    expect(codes('packaging').every((code) => code.length === 6)).toBe(true);
    expect(codes('packaging', { withHeadings: true, limit: 20 }).some((code) => code.length === 4)).toBe(true);
  });

  test('blanks and signs propose nothing', () => {
    expect(proposeForText(INDEX, '  –  ')).toEqual({ wasteCodes: [], resources: [] });
  });

  test('any text whatever: ranked, without doubles, no more than the limit, the same twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const proposals = proposeForText(INDEX, text, { limit });
        for (const list of [proposals.wasteCodes, proposals.resources]) {
          expect(list.length).toBeLessThanOrEqual(limit);
          expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).toSorted((a, b) => b - a));
          expect(list.every(({ score }) => score > 0)).toBe(true);
        }
        expect(new Set(proposals.wasteCodes.map(({ code }) => code)).size).toBe(proposals.wasteCodes.length);
        const again = proposeForText(INDEX, text, { limit });
        expect(again.wasteCodes.map(({ code }) => code)).toEqual(proposals.wasteCodes.map(({ code }) => code));
        expect(again.resources.map(({ id }) => id)).toEqual(proposals.resources.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});
