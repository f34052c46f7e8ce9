import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Audience as DomainAudience } from '../../domain/disclosure/audience.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ShowAsService } from '../disclosure/show-as.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { ResourceService } from '../reading/resource.service.ts';
import { StreamTermsService } from '../reading/stream-terms.service.ts';
import { Audience } from './disclosure-level.type.ts';
import { ResourceType } from './resource.type.ts';
import { BlindViewType, ShownStreamType } from './shown-stream.type.ts';
import { PresentCostType, StreamType } from './stream.type.ts';

@Resolver()
export class ShownStreamResolver {
  constructor(private readonly shown: ShowAsService) {}

  @Query(() => ShownStreamType, {
    nullable: true,
    description: 'A stream of your company as others would see it, as it stands; null where you have none such.',
  })
  streamShownAs(
    @Args('id', { type: () => ID, description: 'The stream.' }) id: string,
    @Args('audience', { type: () => Audience, description: 'As who.' }) audience: DomainAudience,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.shown.streamShownAs(viewer, id, audience);
  }
}

@Resolver(() => BlindViewType)
export class BlindViewResolver {
  constructor(private readonly resources: ResourceService) {}

  @ResolveField(() => ResourceType, {
    nullable: true,
    description: 'What it is, where the catalogue has it; null for a resource that people added themselves.',
  })
  resource(@Parent() { resourceId }: BlindViewType, @Context() context: ViewerContext) {
    if (resourceId === null) return null;
    return loadTogether(context, 'Resource', resourceId, (ids) => this.resources.byIds(context.viewer, ids));
  }
}

@Resolver(() => StreamType)
export class StreamTermsResolver {
  constructor(private readonly terms: StreamTermsService) {}

  @ResolveField(() => PresentCostType, {
    nullable: true,
    description: 'What it costs its company today; null where it is not stated, or not released to you.',
  })
  presentCost(@Parent() { id }: StreamType, @Context() context: ViewerContext) {
    return loadTogether(context, 'Stream.presentCost', id, (ids) => this.terms.presentCostsOf(context.viewer, ids));
  }
}
