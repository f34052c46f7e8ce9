import {
  Args,
  ArgsType,
  Context,
  Info,
  Field,
  ID,
  Int,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { SynergyStage as DomainStage } from '../../domain/registry/synergy.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { selectedOfItems } from '../../platform/selection.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { FacilityType } from './facility.type.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { ResourceService } from '../reading/resource.service.ts';
import { ResourceType } from './resource.type.ts';
import { SynergyService, type SynergyOrder } from '../reading/synergy.service.ts';
import { SynergyConnection, SynergyStage, SynergyType } from './synergy.type.ts';

const SynergySort = { OLDEST_FIRST: 'oldestFirst', NEWEST_FIRST: 'newestFirst' } as const satisfies Record<
  string,
  SynergyOrder
>;

registerEnumType(SynergySort, {
  name: 'SynergySort',
  description: 'The orders of a list of synergies.',
  valuesMap: {
    OLDEST_FIRST: { description: 'By start year; unknown ones last.' },
    NEWEST_FIRST: { description: 'By start year, the latest first; unknown ones last.' },
  },
});

@ArgsType()
class SynergiesArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this network.' })
  networkId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this facility gives or receives.' })
  facilityId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those that ran in this calendar year.' })
  year?: number | null;

  @Field(() => SynergyStage, { nullable: true, description: 'Only those that have come this far.' })
  stage?: DomainStage | null;

  @Field(() => SynergySort, { nullable: true, description: 'The order; the oldest first when left out.' })
  sort?: SynergyOrder | null;
}

@Resolver(() => SynergyType)
export class SynergyResolver {
  constructor(
    private readonly synergies: SynergyService,
    private readonly facilities: FacilityService,
    private readonly resources: ResourceService,
  ) {}

  @Query(() => SynergyConnection, { name: 'synergies', description: 'Synergies, by start year.' })
  list(@Args() args: SynergiesArgs, @Context() { viewer }: ViewerContext, @Info() info: GraphQLResolveInfo) {
    return this.synergies.list(viewer, args, args.sort ?? 'oldestFirst', args, selectedOfItems(info));
  }

  @Query(() => SynergyType, {
    name: 'synergy',
    nullable: true,
    description: 'One synergy; null where there is none such.',
  })
  async one(
    @Args('id', { type: () => ID, description: 'Its identity.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const [synergy] = await this.synergies.byIds(viewer, [id]);
    return synergy;
  }

  @ResolveField(() => FacilityType, { description: 'The facility that gives.' })
  donor(@Parent() { donorId }: SynergyType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Facility', donorId, (ids) => this.facilities.byIds(context.viewer, ids));
  }

  @ResolveField(() => FacilityType, { description: 'The facility that receives.' })
  receiver(@Parent() { receiverId }: SynergyType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Facility', receiverId, (ids) => this.facilities.byIds(context.viewer, ids));
  }

  @ResolveField(() => ResourceType, { description: 'What goes over.' })
  resource(@Parent() { resourceId }: SynergyType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Resource', resourceId, (ids) => this.resources.byIds(context.viewer, ids));
  }
}
