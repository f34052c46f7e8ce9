import { Args, Query, Resolver } from '@nestjs/graphql';
import { DecouplingService } from './decoupling.service.ts';
import { DecouplingType, YearlyFigureInput } from './decoupling.type.ts';

@Resolver(() => DecouplingType)
export class DecouplingResolver {
  constructor(private readonly service: DecouplingService) {}

  @Query(() => DecouplingType, {
    description:
      'Whether a pressure goes with what drives it, by figures that you bring: indexed, with Tapio’s classes.',
  })
  decoupling(
    @Args('driver', { type: () => [YearlyFigureInput], description: 'Production or turnover, by year.' })
    driver: YearlyFigureInput[],
    @Args('pressure', { type: () => [YearlyFigureInput], description: 'Water, energy, waste or CO2e, by year.' })
    pressure: YearlyFigureInput[],
  ) {
    return this.service.of(driver, pressure);
  }
}
