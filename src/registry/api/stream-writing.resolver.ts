import { Args, Context, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { StreamWritingService } from '../writing/stream-writing.service.ts';
import { ChangeStreamInput, RegisterStreamInput, SetStreamLevelInput, WithdrawStreamInput } from './stream.input.ts';
import { StreamType } from './stream.type.ts';

@ObjectType({ description: 'What came of registering a stream.' })
class RegisterStreamPayload {
  @Field(() => StreamType, { description: 'The stream as it is stored.' })
  stream: StreamType;
}

@ObjectType({ description: 'What came of changing a stream.' })
class ChangeStreamPayload {
  @Field(() => StreamType, { description: 'The stream as it is stored now.' })
  stream: StreamType;
}

@ObjectType({ description: 'What came of showing a stream more or less widely.' })
class SetStreamLevelPayload {
  @Field(() => StreamType, { description: 'The stream as it is stored now.' })
  stream: StreamType;
}

@ObjectType({ description: 'What came of withdrawing a stream.' })
class WithdrawStreamPayload {
  @Field(() => ID, { description: 'The stream that was withdrawn.' })
  streamId: string;
}

const INPUT = { description: 'What is asked.' };

@Resolver()
export class StreamWritingResolver {
  constructor(private readonly streams: StreamWritingService) {}

  @Mutation(() => RegisterStreamPayload, {
    description: 'Registers a stream, with its facility and resource where they are new: all of it, or nothing.',
  })
  async registerStream(@Args('input', INPUT) input: RegisterStreamInput, @Context() { viewer }: ViewerContext) {
    return { stream: await this.streams.register(viewer, input) };
  }

  @Mutation(() => ChangeStreamPayload, {
    description: 'Changes a stream, if it is still at the version that the change was made from.',
  })
  async changeStream(@Args('input', INPUT) input: ChangeStreamInput, @Context() { viewer }: ViewerContext) {
    return { stream: await this.streams.change(viewer, input) };
  }

  @Mutation(() => SetStreamLevelPayload, {
    description:
      'Shows a stream of your company more or less widely; its facility becomes known as widely as it needs.',
  })
  async setStreamLevel(@Args('input', INPUT) input: SetStreamLevelInput, @Context() { viewer }: ViewerContext) {
    return { stream: await this.streams.setLevel(viewer, input) };
  }

  @Mutation(() => WithdrawStreamPayload, {
    description: 'Withdraws a stream: it is kept, but nowhere shown any more.',
  })
  async withdrawStream(@Args('input', INPUT) input: WithdrawStreamInput, @Context() { viewer }: ViewerContext) {
    await this.streams.withdraw(viewer, input);
    return { streamId: input.id };
  }
}
