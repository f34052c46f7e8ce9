import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../identity/viewer.ts';
import { StreamType } from '../registry/api/stream.type.ts';
import { loadTogether } from '../registry/reading/request-loader.ts';
import { CompletenessType } from './completeness.type.ts';
import { DraftMatchesType, MatchConnection, MatchType } from './match.type.ts';
import { StreamMatchesArgs } from './matching/match-list.type.ts';
import { MatchesService } from './matches.service.ts';
import { SymbiosisNetworkType } from './network.type.ts';
import { StreamDraftInput } from './stream-draft.input.ts';

@Resolver(() => StreamType)
export class StreamMatchesResolver {
  constructor(private readonly service: MatchesService) {}

  @ResolveField(() => MatchConnection, { description: 'The streams that it could serve or be served by, best first.' })
  matches(
    @Parent() { id, networkId }: StreamType,
    @Args() { diverse, withLatent, ...page }: StreamMatchesArgs,
    @Context() context: ViewerContext,
  ) {
    const asked = { diverse: diverse ?? true, withLatent: withLatent ?? true };
    return loadTogether(context, `Stream.matches ${networkId} ${JSON.stringify([asked, page])}`, id, (streamIds) =>
      this.service.ofStreams(context.viewer, networkId, streamIds, asked, page),
    );
  }

  @ResolveField(() => CompletenessType, {
    nullable: true,
    description: 'Which missing figure would sharpen its matches most, by the matches that you are shown.',
  })
  completeness(@Parent() { id, networkId }: StreamType, @Context() context: ViewerContext) {
    return loadTogether(context, `Stream.completeness ${networkId}`, id, (streamIds) =>
      this.service.completenessOfStreams(context.viewer, networkId, streamIds),
    );
  }

  @Query(() => DraftMatchesType, {
    description: 'Matches of a stream that is not saved yet, while it is being written.',
  })
  draftMatches(
    @Args('draft', { description: 'As far as it is written.' }) draft: StreamDraftInput,
    @Args('first', { type: () => Int, defaultValue: 10, nullable: true, description: 'How many at most: 1 to 100.' })
    first: number | null,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.ofDraft(viewer, draft, first ?? 10);
  }
}

@Resolver(() => DraftMatchesType)
export class DraftCompletenessResolver {
  @ResolveField(() => CompletenessType, {
    nullable: true,
    description: 'What the draft still lacks, the most useful figure first.',
  })
  completeness(@Parent() { completeness }: DraftMatchesType) {
    return completeness();
  }
}

@Resolver(() => SymbiosisNetworkType)
export class SuggestionsResolver {
  constructor(private readonly service: MatchesService) {}

  @ResolveField(() => [MatchType], { description: 'The best matches between all streams of the network, at present.' })
  suggestions(
    @Parent() { network }: SymbiosisNetworkType,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: 'How many at most: 1 to 100.' })
    first: number | null,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.service.suggestions(viewer, network.id, first ?? 50);
  }
}
