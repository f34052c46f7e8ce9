import { describe, expect, test } from '@jest/globals';
import type { NamedFacility } from '../../../src/domain/knowledge/resolve-names.ts';
import { findLatentReceivers } from '../../../src/domain/matching/latent-receivers.ts';

const at = (name: string, ...activityCodes: readonly string[]): NamedFacility => ({ name, activityCodes });
const PLACES = [
  at('Dairy'),
  at('Aalborg works', '23.51'),
  at('Hotel'),
  at('Concrete blocks Ltd'),
  at('Gartneriet', '01.13'),
];

describe('facilities that registered nothing', () => {
  test('are proposed by their activity where their name says nothing: the works of NACE 23.51 for fly ash', () => {
    const [first] = findLatentReceivers(at('Power plant'), { words: 'flyveaske', key: 'coal-fly-ash' }, PLACES);
    expect(first).toMatchObject({ facility: { name: 'Aalborg works' }, tier: 'documentedUse' });
    expect(first?.score).toBeGreaterThan(0.5);
    expect(first?.reason.en).toContain('ask them');
    expect(first?.reason.da).toContain('spørg dem');
  });

  test('are told the treatment that comes before the use', () => {
    const found = findLatentReceivers(at('Ammonia plant'), { words: 'CO2', key: null }, PLACES);
    expect(found[0]).toMatchObject({ facility: { name: 'Gartneriet' }, tier: 'afterTreatment' });
    expect(found[0]?.reason.en).toMatch(/after .*purification/);
  });

  test('are left alone where nothing speaks for them', () => {
    const found = findLatentReceivers(at('Steelworks'), { words: 'mill scale', key: 'mill-scale' }, [
      at('Hotel'),
      at('Dairy'),
    ]);
    expect(found.filter(({ score }) => score >= 0.5)).toEqual([]);
  });

  test('come in the same order however they are listed', () => {
    const names = (list: readonly NamedFacility[]) =>
      findLatentReceivers(at('Brewery'), { words: 'spent grain', key: null }, list).map(
        ({ facility }) => facility.name,
      );
    const farms = [at('Pig farm'), at('Feed mill'), at('Biogas plant'), at('Cement plant')];
    expect(names([...farms].reverse())).toEqual(names(farms));
    expect(names(farms).slice(0, 3)).not.toContain('Cement plant');
  });
});
