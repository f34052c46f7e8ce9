import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { KeptScenariosService } from './kept-scenarios.service.ts';
import { KeepScenarioInput, KeptScenarioType, RemoveScenarioInput } from './kept-scenarios.type.ts';
import { ResilienceOutcomeType } from './resilience.type.ts';

@Resolver(() => KeptScenarioType)
export class KeptScenariosResolver {
  constructor(private readonly service: KeptScenariosService) {}

  @Query(() => [KeptScenarioType], {
    description: 'Scenarios of what would break a network that you keep, or that are shared in it, by name.',
  })
  resilienceScenarios(
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.ofNetwork(viewer, networkId);
  }

  @Mutation(() => KeptScenarioType, { description: 'Keeps a scenario, for yourself or for all of the network.' })
  keepResilienceScenario(
    @Args('input', { description: 'The scenario.' }) input: KeepScenarioInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.keep(viewer, input);
  }

  @Mutation(() => [KeptScenarioType], {
    description: 'Removes a scenario that you keep, and gives those that are left.',
  })
  removeResilienceScenario(
    @Args('input', { description: 'Which.' }) input: RemoveScenarioInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.remove(viewer, input.id);
  }

  @ResolveField(() => ResilienceOutcomeType, { description: 'What follows, by what there is today and you see.' })
  outcome(@Parent() { outcome }: KeptScenarioType) {
    return outcome();
  }
}
