import type {
  DemonstrationNetwork,
  DemonstrationStream,
  DemonstrationSynergy,
  WrittenStream,
  WrittenSynergy,
} from './demonstration-network.ts';

interface WrittenNetwork extends Omit<DemonstrationNetwork, 'streams' | 'synergies'> {
  readonly streams: readonly WrittenStream[];
  readonly synergies: readonly WrittenSynergy[];
}

function keyOf({ facility, resource, direction }: Pick<WrittenStream, 'facility' | 'resource' | 'direction'>): string {
  return `${facility}/${resource}/${direction}`;
}

/** The network with a key for every stream, and every running synergy joined to the supply and the demand that it serves. */
export function assembleDemonstration(written: WrittenNetwork): DemonstrationNetwork {
  const streams = written.streams.map((stream): DemonstrationStream => ({ key: keyOf(stream), ...stream }));
  const keys = new Set(streams.map(({ key }) => key));
  const known = (key: string): string | null => (keys.has(key) ? key : null);
  const synergies = written.synergies.map((synergy): DemonstrationSynergy => {
    const { donor, receiver, resource } = synergy;
    const runs = synergy.stage === 'running';
    return {
      ...synergy,
      supplyStream: runs ? known(keyOf({ facility: donor, resource, direction: 'supply' })) : null,
      demandStream: runs ? known(keyOf({ facility: receiver, resource, direction: 'demand' })) : null,
    };
  });
  return { ...written, streams, synergies };
}
