import { Args, ArgsType, Context, Info, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FacilityKind as DomainKind } from '../../domain/registry/facility.ts';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { selectedOfItems } from '../../platform/selection.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ClassificationService } from '../reading/classification.service.ts';
import { ClassificationCodeType } from './classification-code.type.ts';
import { OrganisationService } from '../reading/organisation.service.ts';
import { OrganisationType } from './organisation.type.ts';
import { loadList, loadTogether } from '../reading/request-loader.ts';
import { StreamService } from '../reading/stream.service.ts';
import { Direction, StreamConnection } from './stream.type.ts';
import { SynergyService } from '../reading/synergy.service.ts';
import { SynergyConnection } from './synergy.type.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { FacilityConnection, FacilityKind, FacilityType } from './facility.type.ts';

@ArgsType()
class FacilitiesArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this network.' })
  networkId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name or place contains each of these words.' })
  text?: string | null;

  @Field(() => FacilityKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: DomainKind | null;
}

@ArgsType()
class FacilityStreamsArgs extends ConnectionArgs {
  @Field(() => Direction, { nullable: true, description: 'Only supplies, or only demands.' })
  direction?: DomainDirection | null;
}

@Resolver(() => FacilityType)
export class FacilityResolver {
  constructor(
    private readonly facilities: FacilityService,
    private readonly organisations: OrganisationService,
    private readonly streamService: StreamService,
    private readonly synergyService: SynergyService,
    private readonly classification: ClassificationService,
  ) {}

  @Query(() => FacilityConnection, { name: 'facilities', description: 'Facilities, by name.' })
  list(@Args() args: FacilitiesArgs, @Context() { viewer }: ViewerContext, @Info() info: GraphQLResolveInfo) {
    return this.facilities.list(viewer, args, args, selectedOfItems(info));
  }

  @Query(() => FacilityType, {
    name: 'facility',
    nullable: true,
    description: 'One facility; null where there is none such.',
  })
  async one(
    @Args('id', { type: () => ID, description: 'Its identity.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const [facility] = await this.facilities.byIds(viewer, [id]);
    return facility;
  }

  @ResolveField(() => [ClassificationCodeType], {
    description: 'What it does, as NACE codes, the main activity first; empty where none fits.',
  })
  activities(@Parent() { activityCodes }: FacilityType) {
    return this.classification.activities(activityCodes);
  }

  @ResolveField(() => OrganisationType, { description: 'Whose it is.' })
  organisation(@Parent() { organisationId }: FacilityType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Organisation', organisationId, (ids) =>
      this.organisations.byIds(context.viewer, ids),
    );
  }

  @ResolveField(() => StreamConnection, { description: 'What leaves and enters it, the latest change first.' })
  streams(
    @Parent() { id }: FacilityType,
    @Args() args: FacilityStreamsArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Facility.streams', args, info, id, (facilityIds, selected) =>
      this.streamService.ofFacilities(context.viewer, facilityIds, args.direction ?? null, args, selected),
    );
  }

  @ResolveField(() => SynergyConnection, { description: 'What it gives and receives, the oldest first.' })
  synergies(
    @Parent() { id }: FacilityType,
    @Args() page: ConnectionArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Facility.synergies', page, info, id, (facilityIds, selected) =>
      this.synergyService.ofFacilities(context.viewer, facilityIds, page, selected),
    );
  }
}
