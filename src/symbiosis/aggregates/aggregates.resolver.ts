import { Args, ArgsType, Context, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { AggregateTableType } from './aggregate.type.ts';
import { AggregatesService } from './aggregates.service.ts';

@ArgsType()
class AggregatesArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => Int, { description: 'The calendar year.' })
  year: number;
}

@ArgsType()
class ReleaseAggregatesArgs extends AggregatesArgs {
  @Field(() => ID, { description: 'A new UUID for each release: the same request sent twice releases once.' })
  idempotencyKey: string;
}

@Resolver(() => AggregateTableType)
export class AggregatesResolver {
  constructor(private readonly aggregates: AggregatesService) {}

  @Query(() => [AggregateTableType], {
    name: 'aggregates',
    description: 'What flows between sectors in a year, as released by the secretariat: for its analysts and itself.',
  })
  ofYear(@Args() args: AggregatesArgs, @Context() { viewer }: ViewerContext) {
    return this.aggregates.ofYear(viewer, args);
  }

  @Mutation(() => [AggregateTableType], {
    name: 'releaseAggregates',
    description:
      'Releases the sums of a year to the analysts, as the secretariat: as far as no company can be told from them, or from them beside earlier ones. Gives what stands now.',
  })
  release(@Args() args: ReleaseAggregatesArgs, @Context() { viewer }: ViewerContext) {
    return this.aggregates.release(viewer, args);
  }
}
