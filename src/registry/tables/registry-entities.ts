import { AuditTrailEntity } from './audit-trail.entity.ts';
import { AttachmentEntity, AttachmentPartEntity } from './attachment.entity.ts';
import { FacilityExactPositionEntity } from './facility-exact-position.entity.ts';
import { FacilityEntity } from './facility.entity.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
import { WallSecretEntity } from './wall-secret.entity.ts';
import { IntroductionSideEntity } from './introduction-side.entity.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import { KnowledgeEntryEntity } from './knowledge-entry.entity.ts';
import { KnowledgeEntryVersionEntity } from './knowledge-entry-version.entity.ts';
import { NetworkEntity } from './network.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { ResourceEntity } from './resource.entity.ts';
import { StreamHourlyProfileEntity } from './stream-hourly-profile.entity.ts';
import { StreamPropertyEntity } from './stream-property.entity.ts';
import { StreamTermsEntity } from './stream-terms.entity.ts';
import { StreamEntity } from './stream.entity.ts';
import { StreamVersionEntity } from './stream-version.entity.ts';
import { StruckStarterEntity } from './struck-starter.entity.ts';
import { SynergyFlowEntity } from './synergy-flow.entity.ts';
import { SynergyEntity } from './synergy.entity.ts';

/** All tables of the registry. */
export const REGISTRY_ENTITIES = [
  NetworkEntity,
  OrganisationEntity,
  FacilityEntity,
  FacilityExactPositionEntity,
  ResourceEntity,
  StreamEntity,
  StreamPropertyEntity,
  StreamHourlyProfileEntity,
  StreamTermsEntity,
  StreamVersionEntity,
  StruckStarterEntity,
  SynergyEntity,
  SynergyFlowEntity,
  AttachmentEntity,
  AttachmentPartEntity,
  IdempotencyKeyEntity,
  IntroductionEntity,
  IntroductionSideEntity,
  KnowledgeEntryEntity,
  KnowledgeEntryVersionEntity,
  AuditTrailEntity,
  WallSecretEntity,
];
