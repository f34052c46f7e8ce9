import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { NetworkSelectionInput } from './network-selection.input.ts';
import { ResilienceService } from './resilience.service.ts';
import {
  CriticalityRankingType,
  RemovalCurveType,
  ResilienceThresholdsInput,
  ResilienceType,
  TakenOutInput,
} from './resilience.type.ts';

@Resolver(() => ResilienceType)
export class ResilienceResolver {
  constructor(private readonly service: ResilienceService) {}

  @Query(() => ResilienceType, {
    description:
      'What follows when something is taken out of a network, what it would miss most, and how it falls apart.',
  })
  resilience(
    @Args('selection', { description: 'What is looked at.' }) selection: NetworkSelectionInput,
    @Args('takenOut', { type: () => [TakenOutInput], nullable: true, description: 'What is taken out.' })
    takenOut: TakenOutInput[] | null,
    @Args('thresholds', { type: () => ResilienceThresholdsInput, nullable: true, description: 'What is assumed.' })
    thresholds: ResilienceThresholdsInput | null,
    @Args('seed', { type: () => Int, defaultValue: 1, description: 'The same seed gives the same chance.' })
    seed: number,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.of(viewer, selection, { takenOut: takenOut ?? null, thresholds: thresholds ?? null, seed });
  }

  @ResolveField(() => CriticalityRankingType, { description: 'Everything, each taken out in full by itself.' })
  critical(@Parent() { critical }: ResilienceType) {
    return critical();
  }

  @ResolveField(() => [RemovalCurveType], { description: 'Facilities leaving one after another.' })
  removalCurves(@Parent() { removalCurves }: ResilienceType) {
    return removalCurves();
  }
}
