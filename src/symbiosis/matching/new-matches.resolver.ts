import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { viewerNow, type ViewerContext } from '../../identity/viewer.ts';
import { NewMatchesService } from './new-matches.service.ts';
import { NewStrongMatchesType } from './new-matches.type.ts';
import type { FoundMatches } from './new-matches-watch.ts';

@Resolver()
export class NewMatchesResolver {
  constructor(private readonly service: NewMatchesService) {}

  @Subscription(() => NewStrongMatchesType, {
    description:
      'New strong matches, as they appear: of registered streams, with a score of at least 0.5, neither running nor planned nor put aside. Of your companies; of the whole network for its secretariat. Each is told once.',
    resolve(this: NewMatchesResolver, found: FoundMatches, _args: unknown, { viewer }: ViewerContext) {
      return this.service.show(viewer, found);
    },
  })
  newStrongMatch(
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Context() context: ViewerContext,
  ) {
    return this.service.watch(context.viewer, networkId, () => viewerNow(context));
  }
}
