import { FacilityEntity } from './facility.entity.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
import { NetworkEntity } from './network.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { ResourceEntity } from './resource.entity.ts';
import { StreamPropertyEntity } from './stream-property.entity.ts';
import { StreamEntity } from './stream.entity.ts';
import { SynergyFlowEntity } from './synergy-flow.entity.ts';
import { SynergyEntity } from './synergy.entity.ts';

/** All tables of the registry. */
export const REGISTRY_ENTITIES = [
  NetworkEntity,
  OrganisationEntity,
  FacilityEntity,
  ResourceEntity,
  StreamEntity,
  StreamPropertyEntity,
  SynergyEntity,
  SynergyFlowEntity,
  IdempotencyKeyEntity,
];
