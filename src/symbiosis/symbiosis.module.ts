import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.ts';
import { JobsModule } from '../platform/jobs/jobs.module.ts';
import { NotificationsModule } from '../platform/notifications/notifications.module.ts';
import { RegistryModule } from '../registry/registry.module.ts';
import { AGGREGATE_ENTITIES } from './aggregates/aggregate-entities.ts';
import { AggregatesResolver } from './aggregates/aggregates.resolver.ts';
import { AggregatesService } from './aggregates/aggregates.service.ts';
import { ANALYSIS_ENTITIES } from './analysis/analysis-entities.ts';
import { DecouplingResolver } from './analysis/decoupling.resolver.ts';
import { DecouplingService } from './analysis/decoupling.service.ts';
import { KeptScenariosResolver } from './analysis/kept-scenarios.resolver.ts';
import { KeptScenariosService } from './analysis/kept-scenarios.service.ts';
import { IndicatorsResolver } from './analysis/indicators.resolver.ts';
import { IndicatorsService } from './analysis/indicators.service.ts';
import { MissingLinksResolver } from './analysis/missing-links.resolver.ts';
import { MissingLinksService } from './analysis/missing-links.service.ts';
import { NetworkGroundService } from './analysis/network-ground.service.ts';
import { ResilienceResolver } from './analysis/resilience.resolver.ts';
import { ResilienceService } from './analysis/resilience.service.ts';
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
import { KeptRankings } from './matching/kept-rankings.service.ts';
import { MatchingGroundService } from './matching/matching-ground.service.ts';
import { ShownMatchesService } from './matching/shown-matches.service.ts';
import { WarmMatching } from './matching/warm-matching.service.ts';
import { SymbiosisNetworkResolver } from './network.resolver.ts';
import { SymbiosisNetworkService } from './network.service.ts';

/** What can be made of what the registry holds: the network as a drawing, matches, suggestions, sums. */
@Module({
  imports: [
    IdentityModule,
    JobsModule,
    NotificationsModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      ...AGGREGATE_ENTITIES,
      ...MATCHING_ENTITIES,
      ...MATCHING_RUN_ENTITIES,
      ...ANALYSIS_ENTITIES,
    ]),
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
    KeptRankings,
    WarmMatching,
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
    NetworkGroundService,
    IndicatorsService,
    IndicatorsResolver,
    ResilienceService,
    ResilienceResolver,
    DecouplingService,
    DecouplingResolver,
    MissingLinksService,
    MissingLinksResolver,
    KeptScenariosService,
    KeptScenariosResolver,
    StreamMatchesResolver,
    SuggestionsResolver,
  ],
})
export class SymbiosisModule {}
