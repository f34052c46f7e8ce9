import { RESOURCE_CATALOGUE } from '../../src/domain/knowledge/resource-catalogue.ts';
import { storedAmount } from '../../src/domain/quantity/convert.ts';
import type { RegistrySnapshot } from '../../src/domain/registry/snapshot.ts';
import { KALUNDBORG } from '../../src/registry/demonstration/kalundborg.ts';
import { aNetwork, NOTHING_MORE } from '../support/builders.ts';

const networkId = 'kalundborg';

/** Kalundborg as the registry would hand it over, with the keys as ids. */
export const KALUNDBORG_SNAPSHOT: RegistrySnapshot = {
  network: aNetwork({ id: networkId }),
  organisations: [],
  facilities: KALUNDBORG.facilities.map(({ key, organisation, ...rest }) => ({
    ...rest,
    id: key,
    networkId,
    organisationId: organisation,
    level: 'public',
    positionIsCoarse: false,
  })),
  resources: RESOURCE_CATALOGUE.map((resource) => ({ ...resource, id: resource.key })),
  streams: KALUNDBORG.streams.map(({ key, facility, resource, amount, ...rest }) => ({
    ...rest,
    id: key,
    networkId,
    facilityId: facility,
    resourceId: resource,
    level: 'public',
    version: 1,
    ...NOTHING_MORE,
    amount: amount && { ...storedAmount(amount, rest.operatingHours), provenance: amount.provenance },
  })),
  synergies: KALUNDBORG.synergies.map(({ donor, receiver, resource, supplyStream, demandStream, flows, ...rest }) => ({
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
