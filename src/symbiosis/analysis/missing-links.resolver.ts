import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { MissingLinksService } from './missing-links.service.ts';
import { MissingLinksType } from './missing-links.type.ts';

@Resolver(() => MissingLinksType)
export class MissingLinksResolver {
  constructor(private readonly service: MissingLinksService) {}

  @Query(() => MissingLinksType, {
    description: 'Which kinds of facility would close most open supplies and demands of a network, if they came.',
  })
  missingLinks(
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('first', { type: () => Int, defaultValue: 10, nullable: true, description: 'How many at most: 1 to 100.' })
    first: number | null,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.ofNetwork(viewer, networkId, first ?? 10);
  }
}
