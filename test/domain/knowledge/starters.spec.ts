import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ACTIVITY_CODES } from '../../../src/domain/classification/code-lists.ts';
import { catalogueResource } from '../../../src/domain/knowledge/resource-catalogue.ts';
import { starterNamed, startersOf } from '../../../src/domain/knowledge/starters.ts';
import type { Starter } from '../../../src/domain/knowledge/starters.ts';

const dairy = { name: 'Site 4', activityCodes: ['10.51'] };
const words = (starters: readonly Starter[]): string[] =>
  starters.map(({ direction, resourceKey }) => `${direction} ${resourceKey}`);

describe('starters', () => {
  test('a dairy typically gives whey and process wastewater, and takes steam and cold', () => {
    expect(words(startersOf(dairy))).toEqual(
      expect.arrayContaining(['supply whey', 'supply process-wastewater', 'demand steam', 'demand cooling']),
    );
  });

  test('a cement works takes gypsum and limestone; a brewery gives spent grain', () => {
    expect(words(startersOf({ name: 'Works', activityCodes: ['23.51'] }))).toEqual(
      expect.arrayContaining(['demand natural-gypsum', 'demand limestone']),
    );
    expect(words(startersOf({ name: 'Works', activityCodes: ['11.05'] }))).toContain('supply brewers-spent-grain');
  });

  test('the name tells power stations apart: only of the one that burns coal is fly ash typical', () => {
    const of = (name: string) => words(startersOf({ name, activityCodes: ['35.11'] }));
    expect(of('Coal power plant')).toContain('supply coal-fly-ash');
    expect(of('Wind farm')).not.toContain('supply coal-fly-ash');
  });

  test('a name alone proposes nothing: it may mislead', () => {
    expect(startersOf({ name: 'Dairy', activityCodes: [] })).toEqual([]);
  });

  test('what is registered is not proposed again, nor what is a kind of it; in the other direction it still is', () => {
    const left = words(startersOf(dairy, [{ direction: 'demand', resourceKey: 'high-pressure-steam' }]));
    expect(left).not.toContain('demand steam');
    expect(left).toContain('supply whey');
    const other = words(startersOf(dairy, [{ direction: 'supply', resourceKey: 'steam' }]));
    expect(other).toContain('demand steam');
  });

  test('what was struck is not proposed, and is still found by its name', () => {
    const struck = [{ direction: 'supply', resourceKey: 'whey' }] as const;
    expect(words(startersOf(dairy, [], struck))).not.toContain('supply whey');
    expect(starterNamed(dairy, 'supply', 'whey')?.confidence).toBeGreaterThan(0.5);
    expect(starterNamed(dairy, 'supply', 'coal-fly-ash')).toBeNull();
  });

  test('of every activity: resources of the catalogue, each once a direction, surest first, with reason and source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIVITY_CODES.map(({ code }) => code)),
        fc.string({ maxLength: 20 }),
        (code, name) => {
          const starters = startersOf({ name, activityCodes: [code] });
          expect(new Set(words(starters)).size).toBe(starters.length);
          const confidences = starters.map(({ confidence }) => confidence);
          expect(confidences).toEqual(confidences.toSorted((one, other) => other - one));
          for (const { resourceKey, confidence, why, source } of starters) {
            expect(catalogueResource(resourceKey)).toBeDefined();
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect([why.en, why.da, source].every((text) => text.length > 3)).toBe(true);
          }
        },
      ),
    );
  });
});
