import {
  Args,
  ArgsType,
  Context,
  Info,
  Field,
  ID,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { legalNotes } from '../../domain/registry/legal-notes.ts';
import { crossingFigures } from '../../domain/registry/amount-field.ts';
import type { ResourceKind as DomainResourceKind } from '../../domain/registry/resource.ts';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { selectedOfItems } from '../../platform/selection.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { FacilityType } from './facility.type.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { ResourceService } from '../reading/resource.service.ts';
import { ResourceKind, ResourceType } from './resource.type.ts';
import { StreamService, type StreamOrder } from '../reading/stream.service.ts';
import { isTypical } from '../writing/typical-source.ts';
import { LegalNoteType } from './waste-status.type.ts';
import { CrossingFigureType, Direction, StreamConnection, StreamType } from './stream.type.ts';

const StreamSort = {
  RECENTLY_CHANGED: 'recentlyChanged',
  RESOURCE_NAME: 'resourceName',
  FACILITY_NAME: 'facilityName',
} as const satisfies Record<string, StreamOrder>;

registerEnumType(StreamSort, {
  name: 'StreamSort',
  description: 'The orders of a list of streams.',
  valuesMap: {
    RECENTLY_CHANGED: { description: 'The latest change first.' },
    RESOURCE_NAME: { description: 'By the English name of the resource.' },
    FACILITY_NAME: { description: 'By the name of the facility.' },
  },
});

@ArgsType()
class StreamsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this network.' })
  networkId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this facility.' })
  facilityId?: string | null;

  @Field(() => Direction, { nullable: true, description: 'Only supplies, or only demands.' })
  direction?: DomainDirection | null;

  @Field(() => ResourceKind, { nullable: true, description: 'Only those whose resource is of this kind.' })
  resourceKind?: DomainResourceKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those where description, present solution, resource or facility contain each of these words.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that nobody has confirmed for 12 months; false: only the others.',
  })
  stale?: boolean | null;

  @Field(() => StreamSort, { nullable: true, description: 'The order; the latest change first when left out.' })
  sort?: StreamOrder | null;
}

@ArgsType()
class WithdrawnStreamsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this network.' })
  networkId?: string | null;
}

@Resolver(() => StreamType)
export class StreamResolver {
  constructor(
    private readonly streams: StreamService,
    private readonly resources: ResourceService,
    private readonly facilities: FacilityService,
  ) {}

  @Query(() => StreamConnection, { name: 'streams', description: 'Streams that are not withdrawn.' })
  list(@Args() args: StreamsArgs, @Context() { viewer }: ViewerContext, @Info() info: GraphQLResolveInfo) {
    return this.streams.list(viewer, args, args.sort ?? 'recentlyChanged', args, selectedOfItems(info));
  }

  @Query(() => StreamType, {
    name: 'stream',
    nullable: true,
    description: 'One stream; null where there is none such, or it is withdrawn.',
  })
  async one(
    @Args('id', { type: () => ID, description: 'Its identity.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const [stream] = await this.streams.byIds(viewer, [id]);
    return stream;
  }

  @Query(() => StreamConnection, {
    name: 'withdrawnStreams',
    description: 'What your companies have withdrawn, the latest first: `restoreStream` brings it back.',
  })
  withdrawn(
    @Args() args: WithdrawnStreamsArgs,
    @Context() { viewer }: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.streams.withdrawn(viewer, args.networkId ?? null, args, selectedOfItems(info));
  }

  @ResolveField(() => ResourceType, { description: 'What it is.' })
  resource(@Parent() { resourceId }: StreamType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Resource', resourceId, (ids) => this.resources.byIds(context.viewer, ids));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it was proposed as typical of the sector, and nobody has changed or confirmed it since.',
  })
  isTypical(@Parent() stream: StreamType) {
    return isTypical(stream);
  }

  @ResolveField(() => [CrossingFigureType], {
    description:
      'What its amount was converted by, where it was typed in another kind than the resource is counted in.',
  })
  amountCrossedBy(@Parent() stream: StreamType) {
    return crossingFigures(stream);
  }

  @ResolveField(() => [LegalNoteType], {
    description: 'What is open or contradictory in its legal standing: nothing is refused for it.',
  })
  async legalNotes(@Parent() stream: StreamType, @Context() context: ViewerContext) {
    const resource = await this.resource(stream, context);
    return legalNotes(stream, resource?.wasteCode ?? null, new Date().toISOString().slice(0, 10));
  }

  @ResolveField(() => FacilityType, { description: 'The facility that it leaves or enters.' })
  facility(@Parent() { facilityId }: StreamType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Facility', facilityId, (ids) => this.facilities.byIds(context.viewer, ids));
  }
}
