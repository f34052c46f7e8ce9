import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { IndicatorsService } from './indicators.service.ts';
import { NetworkIndicatorsType } from './indicators.type.ts';
import { NetworkSelectionInput } from './network-selection.input.ts';

@Resolver(() => NetworkIndicatorsType)
export class IndicatorsResolver {
  constructor(private readonly service: IndicatorsService) {}

  @Query(() => NetworkIndicatorsType, {
    description: 'Figures of a selected network: links, flows, cycles, circularity, diversity, ages, places.',
  })
  networkIndicators(
    @Args('selection', { description: 'What is looked at.' }) selection: NetworkSelectionInput,
    @Args('names', { type: () => [String], nullable: true, description: 'Ids of indicators; left out: all.' })
    names: string[] | null,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.of(viewer, selection, names ?? null);
  }
}
