import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { FacilityType } from '../../registry/api/facility.type.ts';
import { loadTogether } from '../../registry/reading/request-loader.ts';
import { MatchConnection, MatchType } from '../match.type.ts';
import { MatchPrecedentType, MatchWorthType, NextStepType, TreatmentStepType } from './match-details.type.ts';
import { MatchListService } from './match-list.service.ts';
import { NamedPairType, NetworkMatchesArgs, OwnMatchesArgs } from './match-list.type.ts';

const SUPPLY = { type: () => ID, description: 'The supply.' };
const DEMAND = { type: () => ID, description: 'The demand.' };

@Resolver(() => MatchType)
export class MatchDetailsResolver {
  @ResolveField(() => MatchWorthType, {
    nullable: true,
    description: 'What it would be worth in a year; null where that cannot be said, or one side is blind.',
  })
  worth(@Parent() { details }: MatchType) {
    return details().worth;
  }

  @ResolveField(() => [MatchPrecedentType], {
    description: 'Where such a thing is done, what is seen in a named place first.',
  })
  precedents(@Parent() { details }: MatchType) {
    return details().precedents;
  }

  @ResolveField(() => [TreatmentStepType], {
    description: 'The steps between supply and use, in order; at most three.',
  })
  treatments(@Parent() { details }: MatchType) {
    return details().treatments;
  }

  @ResolveField(() => [NextStepType], { description: 'What to do next, in this order.' })
  nextSteps(@Parent() { details }: MatchType) {
    return details().nextSteps;
  }
}

@Resolver(() => FacilityType)
export class FacilityMatchesResolver {
  constructor(private readonly service: MatchListService) {}

  @ResolveField(() => MatchConnection, { description: 'The matches of its streams that you see, best first.' })
  matches(
    @Parent() { id, networkId }: FacilityType,
    @Args() { withLatent, ...page }: OwnMatchesArgs,
    @Context() context: ViewerContext,
  ) {
    const asked = { withLatent: withLatent ?? true };
    return loadTogether(context, `Facility.matches ${networkId} ${JSON.stringify([asked, page])}`, id, (ids) =>
      this.service.ofFacilities(context.viewer, networkId, ids, asked, page),
    );
  }
}

@Resolver(() => MatchType)
export class MatchListResolver {
  constructor(private readonly service: MatchListService) {}

  @Query(() => MatchConnection, {
    description: 'Matches between the streams of a network that you may see: of each supply its best twenty.',
  })
  networkMatches(
    @Args() { networkId, filter, orderBy, ...page }: NetworkMatchesArgs,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.ofNetwork(viewer, networkId, filter ?? {}, orderBy ?? 'score', page);
  }

  @Query(() => MatchType, {
    nullable: true,
    description:
      'One match, by its two streams as `networkMatches` and `stream.matches` name them, or the facility of a side that nobody registered; null where there is none that you may see.',
  })
  match(
    @Args('supplyId', SUPPLY) supplyId: string,
    @Args('demandId', DEMAND) demandId: string,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.ofPair(viewer, supplyId, demandId);
  }

  @Query(() => NamedPairType, {
    nullable: true,
    description: 'Why two streams are no match, or what they are if they are one; null where you do not see both.',
  })
  whyNot(
    @Args('supplyId', SUPPLY) supplyId: string,
    @Args('demandId', DEMAND) demandId: string,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.whyNot(viewer, supplyId, demandId);
  }
}
