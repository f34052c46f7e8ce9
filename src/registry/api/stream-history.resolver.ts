import { Args, Context, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { changesOf, StreamHistoryService, type StreamVersion } from '../history/stream-history.service.ts';
import { loadList } from '../reading/request-loader.ts';
import { StreamRestoringService } from '../writing/stream-restoring.service.ts';
import {
  RestoreStreamInput,
  RestoreStreamPayload,
  StreamChangeType,
  StreamVersionConnection,
  StreamVersionType,
} from './stream-history.type.ts';
import { StreamType } from './stream.type.ts';

@Resolver(() => StreamType)
export class StreamHistoryResolver {
  constructor(
    private readonly histories: StreamHistoryService,
    private readonly streams: StreamRestoringService,
  ) {}

  @ResolveField(() => StreamVersionConnection, {
    description: 'What was written of it, by whom and when, the latest first: for its company and the secretariat.',
  })
  history(
    @Parent() { id }: StreamType,
    @Args() page: ConnectionArgs,
    @Context() context: ViewerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(context, 'Stream.history', page, info, id, (ids, selected) =>
      this.histories.ofStreams(context.viewer, ids, page, selected),
    );
  }

  @Mutation(() => RestoreStreamPayload, {
    description:
      'Makes a stream of your company again what it was, also one that was withdrawn; how widely it is shown stays.',
  })
  async restoreStream(
    @Args('input', { description: 'What is asked.' }) input: RestoreStreamInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { stream: await this.streams.restore(viewer, input) };
  }
}

@Resolver(() => StreamVersionType)
export class StreamVersionResolver {
  @ResolveField(() => [StreamChangeType], { description: 'What is another than in the version before.' })
  changes(@Parent() version: StreamVersion) {
    return changesOf(version).map((change) => ({ ...change, field: change.path.join('.') }));
  }
}
