import { RESOURCE_CATALOGUE } from '../../domain/knowledge/resource-catalogue.ts';
import { storedAmount } from '../../domain/quantity/convert.ts';
import type { RegistrySnapshot } from '../../domain/registry/snapshot.ts';
import type { DemonstrationNetwork } from './demonstration-network.ts';

/** What no stream of a demonstration network says. */
const NOT_SAID = {
  pattern: null,
  hourlyProfile: null,
  wasteStatus: null,
  isHazardous: null,
  byProductTest: null,
  permits: [],
  externalId: null,
  confirmedAt: null,
  isStale: false,
} as const;

/** A demonstration network as the registry would hand it over to somebody who sees all of it, with its keys for ids. */
export function demonstrationSnapshot({
  network,
  facilities,
  streams,
  synergies,
}: DemonstrationNetwork): RegistrySnapshot {
  const networkId = network.slug;
  return {
    network: { ...network, id: networkId, revision: 1 },
    organisations: [],
    facilities: facilities.map(({ key, organisation, ...rest }) => ({
      ...rest,
      id: key,
      networkId,
      organisationId: organisation,
      level: 'public',
      positionIsCoarse: false,
    })),
    resources: RESOURCE_CATALOGUE.map((resource) => ({ ...resource, id: resource.key })),
    streams: streams.map(({ key, facility, resource, amount, ...rest }) => ({
      ...rest,
      ...NOT_SAID,
      id: key,
      networkId,
      facilityId: facility,
      resourceId: resource,
      level: 'public',
      version: 1,
      amount: amount && { ...storedAmount(amount, rest.operatingHours), provenance: amount.provenance },
    })),
    synergies: synergies.map(({ donor, receiver, resource, supplyStream, demandStream, flows, ...rest }) => ({
      ...rest,
      id: rest.reference,
      networkId,
      donorId: donor,
      receiverId: receiver,
      resourceId: resource,
      supplyStreamId: supplyStream,
      demandStreamId: demandStream,
      donorLevel: 'public',
      receiverLevel: 'public',
      flows: flows.map((flow) => ({ ...flow, amount: storedAmount(flow.amount, null) })),
    })),
  };
}
