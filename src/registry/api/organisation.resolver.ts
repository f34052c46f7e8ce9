import { Args, ArgsType, Context, Info, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { FacilityConnection } from './facility.type.ts';
import { loadList } from '../reading/request-loader.ts';
import { OrganisationService } from '../reading/organisation.service.ts';
import { OrganisationConnection, OrganisationType } from './organisation.type.ts';

@ArgsType()
class OrganisationsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those with a facility in this network.' })
  networkId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name contains each of these words.' })
  text?: string | null;
}

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly facilityService: FacilityService,
  ) {}

  @Query(() => OrganisationConnection, { name: 'organisations', description: 'Organisations, by name.' })
  list(@Args() args: OrganisationsArgs, @Context() { viewer }: ViewerContext) {
    return this.organisations.list(viewer, args, args);
  }

  @Query(() => OrganisationType, {
    name: 'organisation',
    nullable: true,
    description: 'One organisation; null where there is none such.',
  })
  async one(
    @Args('id', { type: () => ID, description: 'Its identity.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const [organisation] = await this.organisations.byIds(viewer, [id]);
    return organisation;
  }

  @ResolveField(() => FacilityConnection, { description: 'Its facilities in all networks, by name.' })
  facilities(
    @Parent() { id }: OrganisationType,
    @Args() page: ConnectionArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Organisation.facilities', page, info, id, (organisationIds, selected) =>
      this.facilityService.ofOrganisations(context.viewer, organisationIds, page, selected),
    );
  }
}
