import { Args, ArgsType, Context, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import {
  CancelMatchingInput,
  FoundPairConnection,
  MatchingRunConnection,
  MatchingRunPayload,
  MatchingRunType,
  StartMatchingInput,
} from './matching-run.type.ts';
import { MatchingRunsService } from './matching-runs.service.ts';

@ArgsType()
class RunsOfNetworkArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;
}

const INPUT = { description: 'What is asked.' };

@Resolver(() => MatchingRunType)
export class MatchingRunPairsResolver {
  constructor(private readonly service: MatchingRunsService) {}

  @ResolveField(() => FoundPairConnection, {
    description: 'What it has found, best first, of streams that you still see.',
  })
  foundPairs(@Parent() run: MatchingRunType, @Args() page: ConnectionArgs, @Context() { viewer }: ViewerContext) {
    return this.service.pairs(viewer, run, page);
  }
}

@Resolver(() => MatchingRunType)
export class MatchingRunsResolver {
  constructor(private readonly service: MatchingRunsService) {}

  @Query(() => MatchingRunType, {
    nullable: true,
    description: 'A full matching and its progress, for the secretariat.',
  })
  matchingRun(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.one(viewer, id);
  }

  @Query(() => MatchingRunConnection, {
    description: 'The full matchings of a network, the latest first, for its secretariat: the newest five are kept.',
  })
  matchingRuns(@Args() args: RunsOfNetworkArgs, @Context() { viewer }: ViewerContext) {
    return this.service.list(viewer, args.networkId, args);
  }

  @Mutation(() => MatchingRunPayload, {
    description: 'Has all supplies of a network matched, as its secretariat: a job that workers take in parts.',
  })
  async startMatching(@Args('input', INPUT) input: StartMatchingInput, @Context() { viewer }: ViewerContext) {
    return { run: await this.service.start(viewer, input) };
  }

  @Mutation(() => MatchingRunPayload, { description: 'Ends a full matching; one that has ended stays as it is.' })
  async cancelMatching(@Args('input', INPUT) { id }: CancelMatchingInput, @Context() { viewer }: ViewerContext) {
    return { run: await this.service.cancel(viewer, id) };
  }
}
