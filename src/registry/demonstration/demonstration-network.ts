import type { Amount } from '../../domain/quantity/amount.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Network } from '../../domain/registry/network.ts';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Provenance } from '../../domain/registry/provenance.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Synergy } from '../../domain/registry/synergy.ts';

// The registry's own words, with stable text keys where a stored row has database ids, and amounts as the source gives
// them: the canonical amount is computed when the network is stored.

export interface DemonstrationOrganisation extends Omit<Organisation, 'id'> {
  readonly key: string;
}

export interface DemonstrationFacility extends Omit<
  Facility,
  'id' | 'networkId' | 'organisationId' | 'level' | 'positionIsCoarse'
> {
  readonly key: string;
  /** Key of its organisation. */
  readonly organisation: string;
}

export interface DemonstrationStream extends Omit<
  Stream,
  | 'id'
  | 'networkId'
  | 'facilityId'
  | 'resourceId'
  | 'level'
  | 'amount'
  | 'pattern'
  | 'hourlyProfile'
  | 'wasteStatus'
  | 'isHazardous'
  | 'byProductTest'
  | 'permits'
  | 'externalId'
  | 'confirmedAt'
  | 'isStale'
  | 'version'
> {
  /** `facility/resource/direction`: a facility has one stream of a resource in a direction. */
  readonly key: string;
  /** Key of its facility. */
  readonly facility: string;
  /** Key in the resource catalogue. */
  readonly resource: string;
  readonly amount: (Amount & { readonly provenance: Provenance }) | null;
}

/** What went over in one calendar year, as the source gives it. */
export interface DemonstrationFlow {
  readonly year: number;
  readonly amount: Amount;
  readonly provenance: Provenance;
}

export interface DemonstrationSynergy extends Omit<
  Synergy,
  | 'id'
  | 'networkId'
  | 'reference'
  | 'donorId'
  | 'receiverId'
  | 'resourceId'
  | 'donorLevel'
  | 'receiverLevel'
  | 'flows'
  | 'supplyStreamId'
  | 'demandStreamId'
> {
  readonly reference: string;
  /** Key of the facility that gives. */
  readonly donor: string;
  /** Key of the facility that takes. */
  readonly receiver: string;
  /** Key in the resource catalogue. */
  readonly resource: string;
  readonly flows: readonly DemonstrationFlow[];
  /** Keys of the streams that a running synergy joins; null where it does not run, or the facility has no such stream. */
  readonly supplyStream: string | null;
  readonly demandStream: string | null;
}

/** One whole network as plain data, ready to be stored. */
export interface DemonstrationNetwork {
  readonly network: Omit<Network, 'id' | 'revision'>;
  readonly organisations: readonly DemonstrationOrganisation[];
  readonly facilities: readonly DemonstrationFacility[];
  readonly streams: readonly DemonstrationStream[];
  readonly synergies: readonly DemonstrationSynergy[];
}

/** A stream as it is written down: its key follows from what it is. */
export type WrittenStream = Omit<DemonstrationStream, 'key'>;

/** A synergy as it is written down: its streams follow from donor, receiver and resource. */
export type WrittenSynergy = Omit<DemonstrationSynergy, 'supplyStream' | 'demandStream'>;
