import { Args, ArgsType, Context, Info, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { FacilityConnection, FacilityType } from './facility.type.ts';
import { OrganisationService } from '../reading/organisation.service.ts';
import { OrganisationConnection } from './organisation.type.ts';
import { loadList, loadTogether } from '../reading/request-loader.ts';
import { NetworkService, type NetworkCounts } from '../reading/network.service.ts';
import { NetworkConnection, NetworkType } from './network.type.ts';

@ArgsType()
class NetworkArgs {
  @Field(() => ID, { nullable: true, description: 'Its identity; or give `slug`.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its short name; or give `id`.' })
  slug?: string | null;
}

@Resolver(() => NetworkType)
export class NetworkResolver {
  constructor(
    private readonly networks: NetworkService,
    private readonly organisationService: OrganisationService,
    private readonly facilityService: FacilityService,
  ) {}

  @Query(() => NetworkConnection, { name: 'networks', description: 'All networks, by name.' })
  list(@Args() page: ConnectionArgs, @Context() { viewer }: ViewerContext) {
    return this.networks.list(viewer, page);
  }

  @Query(() => NetworkType, {
    name: 'network',
    nullable: true,
    description: 'One network; null where there is none such.',
  })
  one(@Args() { id, slug }: NetworkArgs, @Context() { viewer }: ViewerContext) {
    return this.networks.one(viewer, { id, slug });
  }

  @ResolveField(() => Int, { description: 'How many facilities it has, closed and planned ones too.' })
  async facilityCount(@Parent() { id }: NetworkType, @Context() context: ViewerContext): Promise<number> {
    return (await this.#counts(id, context)).facilities;
  }

  @ResolveField(() => Int, { description: 'How many synergies it has, ended and planned ones too.' })
  async synergyCount(@Parent() { id }: NetworkType, @Context() context: ViewerContext): Promise<number> {
    return (await this.#counts(id, context)).synergies;
  }

  @ResolveField(() => OrganisationConnection, { description: 'The organisations with a facility in it, by name.' })
  organisations(
    @Parent() { id }: NetworkType,
    @Args() page: ConnectionArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Network.organisations', page, info, id, (networkIds) =>
      this.organisationService.ofNetworks(context.viewer, networkIds, page),
    );
  }

  @ResolveField(() => FacilityConnection, { description: 'Its facilities, by name.' })
  facilities(
    @Parent() { id }: NetworkType,
    @Args() page: ConnectionArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Network.facilities', page, info, id, (networkIds, selected) =>
      this.facilityService.ofNetworks(context.viewer, networkIds, page, selected),
    );
  }

  #counts(id: string, context: ViewerContext): Promise<NetworkCounts> {
    return loadTogether(context, 'Network counts', id, (ids) => this.networks.countsOf(context.viewer, ids));
  }
}

/** Where a facility belongs. Beside the network, since a facility's own resolver has as many questions as it can carry. */
@Resolver(() => FacilityType)
export class FacilityNetworkResolver {
  constructor(private readonly networks: NetworkService) {}

  @ResolveField(() => NetworkType, { description: 'The network that it belongs to.' })
  network(@Parent() { networkId }: FacilityType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Network', networkId, (ids) => this.networks.byIds(context.viewer, ids));
  }
}
