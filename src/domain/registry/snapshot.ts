import type { KnownUse } from './known-use.ts';
import type { Facility } from './facility.ts';
import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';
import type { Resource } from './resource.ts';
import type { Stream } from './stream.ts';
import type { Synergy } from './synergy.ts';

/**
 * The registry of one network as one viewer may see it at one moment: the plain value that network, matches and all
 * later stages are functions of. Lists are sorted by id; withdrawn streams are not in it.
 */
export interface RegistrySnapshot {
  readonly network: Network;
  readonly organisations: readonly Organisation[];
  readonly facilities: readonly Facility[];
  readonly resources: readonly Resource[];
  readonly streams: readonly Stream[];
  readonly synergies: readonly Synergy[];
  /** Uses that the network has added to the knowledge base, in the order of their entries. */
  readonly ownUses?: readonly KnownUse[];
}
