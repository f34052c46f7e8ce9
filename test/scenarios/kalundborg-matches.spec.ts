import { describe, expect, test } from '@jest/globals';
import { findAllMatches, findMatches } from '../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../src/domain/matching/prepare-matching.ts';
import { KALUNDBORG } from '../../src/registry/demonstration/kalundborg.ts';
import { aProperty, megawattHoursAYear } from '../support/builders.ts';
import { aDraft } from '../domain/matching/drafts.ts';
import { KALUNDBORG_SNAPSHOT } from './kalundborg-snapshot.ts';

const PRESENT_YEAR = 2026;

const INDEX = prepareMatching(KALUNDBORG_SNAPSHOT);
const SUGGESTIONS = findAllMatches(INDEX, { presentYear: PRESENT_YEAR });

const pairOf = ({ supplyId, demandId }: (typeof SUGGESTIONS)[number]): string =>
  `${supplyId ?? 'draft'} > ${demandId ?? 'draft'}`;
const PAIRS = SUGGESTIONS.map(pairOf);

describe('what is suggested in Kalundborg today', () => {
  test('is first of all what nobody uses yet: surplus heat of plasterboard and refinery for the town, sludge, feed', () => {
    expect(PAIRS.slice(0, 4).sort()).toEqual([
      'forsyning/sewage-sludge/supply > farms-land/sewage-sludge/demand',
      'gyproc/surplus-heat/supply > households/surplus-heat/demand',
      'refinery/surplus-heat/supply > households/surplus-heat/demand',
      'unibio/methane-protein/supply > farms-pig/methane-protein/demand',
    ]);
  });

  test('is no exchange that runs, none that is agreed (KX55), none that a third passes on (the lake’s water)', () => {
    const known = KALUNDBORG.synergies
      .filter(({ stage }) => stage !== 'ended')
      .map(({ donor, receiver, resource }) => `${donor}/${resource}/supply > ${receiver}/${resource}/demand`);
    expect(PAIRS.filter((pair) => known.includes(pair))).toEqual([]);
    expect(PAIRS.filter((pair) => pair.startsWith('tisso/'))).toEqual([]);
  });

  test('says of the yeast slurry that the biogas plant has it, and that pigs had it until 2018 (KX14, KX44)', () => {
    const match = SUGGESTIONS[PAIRS.indexOf('novonordisk/yeast-slurry/supply > farms-pig/yeast-slurry/demand')];
    const reason = match?.judgements.find(({ criterionId }) => criterionId === 'exchanges')?.reason.en;
    expect(reason).toContain('The supply goes to Kalundborg Bioenergi today');
    expect(reason).toContain('from 1989 to 2018');
  });

  test('gives no purified wastewater to the waterworks, and no pipe more than 20 km long', () => {
    expect(PAIRS.filter((pair) => pair.includes('wastewater') && pair.includes('> forsyning/surface'))).toEqual([]);
    const piped = SUGGESTIONS.filter(({ supplyId }) => /water|heat|steam|biomethane/.test(supplyId ?? ''));
    expect(piped.length).toBeGreaterThan(5);
    expect(Math.max(...piped.map(({ distanceKm }) => distanceKm ?? 0))).toBeLessThan(20);
  });
});

describe('surplus heat from a new place in the town', () => {
  const heat = (degrees: number, includeUnfit = false) =>
    findMatches(
      INDEX,
      {
        draft: aDraft({
          resourceId: 'surplus-heat',
          position: { latitude: 55.68, longitude: 11.1 },
          amount: megawattHoursAYear(20_000),
          properties: [aProperty({ minimum: degrees, maximum: degrees })],
        }),
      },
      { presentYear: PRESENT_YEAR, includeUnfit },
    );

  test('of 90 °C may go into the district heating network as it is', () => {
    expect(heat(90).map(({ demandId }) => demandId)).toContain('households/district-heat/demand');
  });

  test('of 25 °C serves the heat pump as it is, and the network through one', () => {
    expect(heat(25)[0]?.demandId).toBe('households/surplus-heat/demand');
    const lifted = heat(25).find(({ demandId }) => demandId === 'households/district-heat/demand');
    expect(lifted?.judgements.find(({ criterionId }) => criterionId === 'temperature')).toMatchObject({
      verdict: 'conditionally',
      condition: 'heatPump',
    });
  });

  test('of −15 °C is too cold for either', () => {
    const refused = heat(-15, true).find(({ demandId }) => demandId === 'households/district-heat/demand');
    expect(refused?.judgements.find(({ criterionId }) => criterionId === 'temperature')?.verdict).toBe('doesNotFit');
    expect(heat(-15).map(({ demandId }) => demandId)).not.toContain('households/district-heat/demand');
  });
});
