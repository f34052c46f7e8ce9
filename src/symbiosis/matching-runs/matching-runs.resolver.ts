import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import {
  CancelMatchingInput,
  KeptMatchConnection,
  MatchingRunConnection,
  MatchingRunPayload,
  MatchingRunType,
  StartMatchingInput,
} from './matching-run.type.ts';
import { MatchingRunsService } from './matching-runs.service.ts';

@ArgsType()
class OfNetworkArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;
}

const INPUT = { description: 'What is asked.' };

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
    description: 'The full matchings of a network, the latest first, for its secretariat.',
  })
  matchingRuns(@Args() args: OfNetworkArgs, @Context() { viewer }: ViewerContext) {
    return this.service.list(viewer, args.networkId, args);
  }

  @Query(() => KeptMatchConnection, {
    description: 'The best pairs that the last full matching of a network found, for its secretariat: at most 2,000.',
  })
  keptMatches(@Args() args: OfNetworkArgs, @Context() { viewer }: ViewerContext) {
    return this.service.kept(viewer, args.networkId, args);
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
