import { describe, expect, test } from '@jest/globals';
import type { SynergyInput } from '../../../src/domain/registry/stream-input.ts';
import { validateSynergy } from '../../../src/domain/registry/validate-synergy.ts';
import { aDemand, aSupply } from '../../support/builders.ts';

const STREAMS = [
  aSupply({ id: 'supply' }),
  aDemand({ id: 'demand', resourceId: 'natural-gypsum' }),
  aDemand({ id: 'own-demand', facilityId: 'donor' }),
  aDemand({ id: 'foreign-demand', networkId: 'network-2' }),
];

function check(over: Partial<SynergyInput>) {
  const input: SynergyInput = {
    supplyStreamId: 'supply',
    demandStreamId: 'demand',
    kind: 'byProductExchange',
    ...over,
  };
  const streamOf = (id: string) => STREAMS.find((stream) => stream.id === id) ?? null;
  return validateSynergy(input, { networkId: 'network-1', streamOf });
}

function found(over: Partial<SynergyInput>): readonly string[] {
  const result = check(over);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
}

describe('a synergy that people identify', () => {
  test('carries what is supplied from the donor to the receiver', () => {
    expect(check({ note: ' talked at the harbour ' })).toMatchObject({
      ok: true,
      value: { donorId: 'donor', receiverId: 'receiver', resourceId: 'gypsum', note: 'talked at the harbour' },
    });
  });

  test.each<[string, Partial<SynergyInput>, readonly string[]]>([
    ['from a stream that is gone', { supplyStreamId: 'gone' }, ['supplyStreamId STREAM_UNKNOWN']],
    ['of a facility with itself', { demandStreamId: 'own-demand' }, ['demandStreamId SYNERGY_WITH_ITSELF']],
    ['with another network', { demandStreamId: 'foreign-demand' }, ['demandStreamId STREAM_OF_OTHER_NETWORK']],
    [
      'the wrong way round',
      { supplyStreamId: 'demand', demandStreamId: 'supply' },
      ['supplyStreamId STREAM_NOT_A_SUPPLY', 'demandStreamId STREAM_NOT_A_DEMAND'],
    ],
  ])('is refused %s', (_, over, expected) => {
    expect(found(over)).toEqual(expected);
  });
});
