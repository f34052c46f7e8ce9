import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.ts';
import { JobsModule } from '../platform/jobs/jobs.module.ts';
import { NotificationsModule } from '../platform/notifications/notifications.module.ts';
import { RegistryModule } from '../registry/registry.module.ts';
import { AGGREGATE_ENTITIES } from './aggregates/aggregate-entities.ts';
import { AggregatesResolver } from './aggregates/aggregates.resolver.ts';
import { AggregatesService } from './aggregates/aggregates.service.ts';
import { DraftCompletenessResolver, StreamMatchesResolver, SuggestionsResolver } from './matches.resolver.ts';
import { MATCHING_RUN_ENTITIES } from './matching-runs/matching-run-entities.ts';
import { MatchingRunPairsResolver, MatchingRunsResolver } from './matching-runs/matching-runs.resolver.ts';
import { MatchingRunsService } from './matching-runs/matching-runs.service.ts';
import { MatchingWork } from './matching-runs/matching-work.service.ts';
import { MatchesService } from './matches.service.ts';
import { FacilityMatchesResolver, MatchDetailsResolver, MatchListResolver } from './matching/match-list.resolver.ts';
import { MatchHoursResolver } from './matching/match-hours.resolver.ts';
import { MatchHoursService } from './matching/match-hours.service.ts';
import { MatchListService } from './matching/match-list.service.ts';
import { MATCHING_ENTITIES } from './matching/matching-entities.ts';
import { MatchingRulesResolver } from './matching/matching-rules.resolver.ts';
import { MatchingRulesService } from './matching/matching-rules.service.ts';
import { NewMatchesResolver } from './matching/new-matches.resolver.ts';
import { NewMatchesService } from './matching/new-matches.service.ts';
import { RulesEffectService } from './matching/rules-effect.service.ts';
import { SaidRulesService } from './matching/said-rules.service.ts';
import { MatchingGroundService } from './matching/matching-ground.service.ts';
import { ShownMatchesService } from './matching/shown-matches.service.ts';
import { SymbiosisNetworkResolver } from './network.resolver.ts';
import { SymbiosisNetworkService } from './network.service.ts';

/** What can be made of what the registry holds: the network as a drawing, matches, suggestions, sums. */
@Module({
  imports: [
    IdentityModule,
    JobsModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([...AGGREGATE_ENTITIES, ...MATCHING_ENTITIES, ...MATCHING_RUN_ENTITIES]),
  ],
  providers: [
    AggregatesResolver,
    AggregatesService,
    SymbiosisNetworkService,
    SymbiosisNetworkResolver,
    MatchesService,
    MatchListService,
    MatchListResolver,
    MatchDetailsResolver,
    MatchHoursResolver,
    MatchHoursService,
    FacilityMatchesResolver,
    MatchingGroundService,
    NewMatchesService,
    NewMatchesResolver,
    ShownMatchesService,
    MatchingRulesService,
    RulesEffectService,
    SaidRulesService,
    MatchingRulesResolver,
    MatchingRunsResolver,
    MatchingRunPairsResolver,
    MatchingRunsService,
    MatchingWork,
    DraftCompletenessResolver,
    StreamMatchesResolver,
    SuggestionsResolver,
  ],
})
export class SymbiosisModule {}
