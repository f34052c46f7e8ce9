import { describe, expect, test } from '@jest/globals';
import { asMatchingStream, blindStreamOf } from '../../../src/domain/disclosure/blind-stream.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import { discloseStream } from '../../../src/domain/disclosure/show-as.ts';
import type { DisclosableStream } from '../../../src/domain/disclosure/show-as.ts';
import { aFacility, aResource, aSupply, positionNorth } from '../../support/builders.ts';

const PRESENT_YEAR = 2026;

function aRow(level: DisclosureLevel, over: Partial<DisclosableStream> = {}): DisclosableStream {
  return {
    stream: aSupply({ amount: 4873, description: 'gypsum from silo 3', presentSolution: 'to RGS Nordic' }),
    facility: aFacility({ name: 'Stigsnæs Works', activityCodes: ['35.11'] }),
    organisation: { id: 'organisation-1', name: 'Stigsnæs Power', kind: 'company' },
    resource: aResource({ id: 'fgd', key: 'fgd-gypsum' }),
    level,
    released: [],
    coarsePlace: false,
    ...over,
  };
}

describe('a blind stream', () => {
  test('shows a member what kind it is and roughly how much, and not a word of whose it is', () => {
    const seen = discloseStream(aRow('blind'), 'member', PRESENT_YEAR);
    expect(seen).toEqual({
      sight: 'blind',
      blind: {
        direction: 'supply',
        networkId: 'network-1',
        resourceId: 'fgd',
        resourceKind: 'material',
        amountBand: { from: 3000, to: 10_000, unit: 't/y' },
      },
    });
    expect(JSON.stringify(seen)).not.toMatch(/Stigsnæs|silo|RGS|4873|35\.11|facility-1|supply-1/);
  });

  test('is not there for an analyst or a stranger', () => {
    expect(discloseStream(aRow('blind'), 'analyst', PRESENT_YEAR)).toEqual({ sight: 'nothing' });
    expect(discloseStream(aRow('blind'), 'stranger', PRESENT_YEAR)).toEqual({ sight: 'nothing' });
  });

  test('opens to whom one is introduced', () => {
    expect(discloseStream(aRow('blind'), 'introduced', PRESENT_YEAR)).toMatchObject({
      sight: 'whole',
      stream: { description: 'gypsum from silo 3' },
      organisation: { name: 'Stigsnæs Power' },
      fieldsSeen: [],
    });
  });

  test('of a resource with a name of its own tells no more than its kind, and is matched with nothing', () => {
    const row = aRow('blind', { resource: aResource({ id: 'own', key: null, name: { en: 'Stigsnæs mix', da: '' } }) });
    const blind = blindStreamOf(row, 'p1', PRESENT_YEAR)!;
    expect(blind).toMatchObject({ resourceId: null, resourceKind: 'material' });
    expect(asMatchingStream(blind)).toBeNull();
  });

  test('is no longer there once it is over, or its facility closed', () => {
    const over = aRow('blind', { stream: aSupply({ validTo: '2025-12-31' }) });
    const closed = aRow('blind', { facility: aFacility({ status: 'closed' }) });
    expect(blindStreamOf(over, 'p1', PRESENT_YEAR)).toBeNull();
    expect(blindStreamOf(closed, 'p1', PRESENT_YEAR)).toBeNull();
    expect(discloseStream(over, 'member', PRESENT_YEAR)).toEqual({ sight: 'nothing' });
    expect(blindStreamOf(over, 'p1', 2025)).not.toBeNull();
  });
});

describe('the exact place', () => {
  const row = aRow('network', { coarsePlace: true });
  const placeSeen = (audience: Parameters<typeof discloseStream>[1]) => {
    const seen = discloseStream(row, audience, PRESENT_YEAR);
    return seen.sight === 'whole' ? seen.facility : null;
  };

  test('is rough for members and analysts where the facility says so, and the address goes with it', () => {
    for (const audience of ['member', 'analyst'] as const) {
      expect(placeSeen(audience)).toMatchObject({ place: null, position: { latitude: 55.65 } });
    }
  });

  test('is seen by the company, the secretariat and whom one is introduced to', () => {
    for (const audience of ['company', 'secretariat', 'introduced'] as const) {
      expect(placeSeen(audience)).toMatchObject({ place: 'Kalundborg', position: positionNorth() });
    }
  });
});

test('what enters matching for a blind stream has the amount of its band and nothing of its own', () => {
  const blind = blindStreamOf(aRow('blind'), 'p1', PRESENT_YEAR)!;
  const matching = asMatchingStream(blind)!;
  expect(matching.stream).toMatchObject({ id: 'p1', resourceId: 'fgd', properties: [], description: null });
  expect(matching.stream.amount?.canonicalValue).toBeCloseTo(Math.sqrt(3000 * 10_000), 8);
  expect(matching.facility).toMatchObject({ name: '', place: null, activityCodes: [], position: blind.cell });
  expect(JSON.stringify(matching)).not.toMatch(/Stigsnæs|silo|RGS|4873|35\.11|facility-1|supply-1/);
});
