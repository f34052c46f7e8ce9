import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.ts';
import { NotificationsModule } from '../platform/notifications/notifications.module.ts';
import { SiteModule } from '../platform/site.module.ts';
import { AttachmentController } from './api/attachment.controller.ts';
import { AttachmentResolver } from './api/attachment.resolver.ts';
import { ClassificationResolver } from './api/classification.resolver.ts';
import { FacilityWritingResolver } from './api/facility-writing.resolver.ts';
import { KnowledgeResolver, KnownUseResolver } from './api/knowledge.resolver.ts';
import { HourlyProfileResolver, HourlyValuesResolver, OverlayResolver } from './api/hourly-profile.resolver.ts';
import { FacilityResolver } from './api/facility.resolver.ts';
import {
  IntroductionResolver,
  IntroductionSideResolver,
  IntroductionWritingResolver,
} from './api/introduction.resolver.ts';
import { FacilityNetworkResolver, NetworkResolver } from './api/network.resolver.ts';
import { FoundingResolver, ParticipationResolver, SignUpResolver } from './api/joining.resolver.ts';
import { OrganisationResolver } from './api/organisation.resolver.ts';
import { ProposalResolver } from './api/proposal.resolver.ts';
import { ResourceResolver } from './api/resource.resolver.ts';
import { StarterResolver } from './api/starter.resolver.ts';
import { BlindViewResolver, ShownStreamResolver, StreamTermsResolver } from './api/shown-stream.resolver.ts';
import { StreamBulkResolver } from './api/stream-bulk.resolver.ts';
import { StreamHistoryResolver, StreamVersionResolver } from './api/stream-history.resolver.ts';
import { StreamWritingResolver } from './api/stream-writing.resolver.ts';
import { StreamResolver } from './api/stream.resolver.ts';
import { SynergyWritingResolver } from './api/synergy-writing.resolver.ts';
import { SynergyResolver } from './api/synergy.resolver.ts';
import { TrailResolver } from './api/trail.resolver.ts';
import { AttachmentsService } from './attachments/attachments.service.ts';
import { AskingToConfirm } from './confirming/asking-to-confirm.service.ts';
import { LoadDemonstrationService } from './demonstration/load-demonstration.service.ts';
import { FoundingService } from './joining/founding.service.ts';
import { JoiningPost } from './joining/joining-post.service.ts';
import { ParticipationQueue } from './joining/participation-queue.service.ts';
import { ParticipationService } from './joining/participation.service.ts';
import { SignUpPost, SignUpService } from './joining/sign-up.service.ts';
import { ShowAsService } from './disclosure/show-as.service.ts';
import { StreamHistoryService } from './history/stream-history.service.ts';
import { KnowledgeBaseService } from './knowledge/knowledge-base.service.ts';
import { KnowledgeService } from './knowledge/knowledge.service.ts';
import { HourlyProfileService } from './profiles/hourly-profile.service.ts';
import { IntroductionWritingService } from './introductions/introduction-writing.service.ts';
import { IntroductionsService } from './introductions/introductions.service.ts';
import { ClassificationService } from './reading/classification.service.ts';
import { FacilityService } from './reading/facility.service.ts';
import { NetworkService } from './reading/network.service.ts';
import { OrganisationService } from './reading/organisation.service.ts';
import { RegistryService } from './reading/registry.service.ts';
import { ResourceService } from './reading/resource.service.ts';
import { StreamTermsService } from './reading/stream-terms.service.ts';
import { StreamService } from './reading/stream.service.ts';
import { SynergyService } from './reading/synergy.service.ts';
import { WarmSnapshots } from './reading/warm-snapshots.service.ts';
import { StarterWritingService } from './starters/starter-writing.service.ts';
import { StartersService } from './starters/starters.service.ts';
import { REGISTRY_ENTITIES } from './tables/registry-entities.ts';
import { SeenService } from './trail/seen.service.ts';
import { TrailService } from './trail/trail.service.ts';
import { FacilityWritingService } from './writing/facility-writing.service.ts';
import { IdempotencyService } from './writing/idempotency.service.ts';
import { StreamBulkService } from './writing/stream-bulk.service.ts';
import { StreamPartsService } from './writing/stream-parts.service.ts';
import { StreamRestoringService } from './writing/stream-restoring.service.ts';
import { StreamWritingService } from './writing/stream-writing.service.ts';
import { SynergyWritingService } from './writing/synergy-writing.service.ts';

const READING = [
  ClassificationService,
  FacilityService,
  IntroductionsService,
  KnowledgeBaseService,
  NetworkService,
  OrganisationService,
  RegistryService,
  ResourceService,
  SeenService,
  ShowAsService,
  StreamHistoryService,
  StartersService,
  StreamService,
  StreamTermsService,
  SynergyService,
  TrailService,
  WarmSnapshots,
];
const WRITING = [
  AskingToConfirm,
  AttachmentsService,
  FacilityWritingService,
  HourlyProfileService,
  IdempotencyService,
  IntroductionWritingService,
  KnowledgeService,
  LoadDemonstrationService,
  StreamBulkService,
  StarterWritingService,
  StreamPartsService,
  StreamRestoringService,
  StreamWritingService,
  SynergyWritingService,
];
const JOINING = [FoundingService, JoiningPost, ParticipationQueue, ParticipationService, SignUpPost, SignUpService];
const API = [
  AttachmentResolver,
  BlindViewResolver,
  ClassificationResolver,
  FacilityNetworkResolver,
  FacilityResolver,
  FoundingResolver,
  FacilityWritingResolver,
  HourlyProfileResolver,
  HourlyValuesResolver,
  OverlayResolver,
  IntroductionResolver,
  IntroductionSideResolver,
  IntroductionWritingResolver,
  KnowledgeResolver,
  KnownUseResolver,
  NetworkResolver,
  OrganisationResolver,
  ParticipationResolver,
  ProposalResolver,
  ResourceResolver,
  SignUpResolver,
  ShownStreamResolver,
  StreamBulkResolver,
  StreamHistoryResolver,
  StarterResolver,
  StreamResolver,
  StreamTermsResolver,
  StreamVersionResolver,
  StreamWritingResolver,
  SynergyResolver,
  SynergyWritingResolver,
  TrailResolver,
];

/** What is there: networks, organisations, facilities, resources, streams, synergies; registered, stored, read. */
@Module({
  imports: [IdentityModule, NotificationsModule, SiteModule, TypeOrmModule.forFeature(REGISTRY_ENTITIES)],
  controllers: [AttachmentController],
  providers: [...READING, ...WRITING, ...JOINING, ...API],
  exports: [HourlyProfileService, IdempotencyService, RegistryService, SeenService],
})
export class RegistryModule {}
