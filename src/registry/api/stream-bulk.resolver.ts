import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { FacilityLevel as DomainFacilityLevel } from '../../domain/registry/facility.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { StreamBulkService } from '../writing/stream-bulk.service.ts';
import { DisclosureLevel, FacilityLevel } from './disclosure-level.type.ts';
import { FacilityType } from './facility.type.ts';
import { StreamType } from './stream.type.ts';

@InputType({ description: 'A stream as it was read before.' })
class SeenStreamInput {
  @Field(() => ID, { description: 'The stream.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;
}

@InputType({ description: 'Streams that are still as they are registered.' })
class ConfirmStreamsInput {
  @Field(() => [SeenStreamInput], { description: 'The streams, 1 to 500.' })
  streams: SeenStreamInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice confirms once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'How widely streams shall be shown from now on.' })
class SetStreamLevelsInput {
  @Field(() => [SeenStreamInput], { description: 'The streams, 1 to 500.' })
  streams: SeenStreamInput[];

  @Field(() => DisclosureLevel, { description: 'How widely.' })
  level: DomainLevel;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to store nothing, and only say what would come of it.',
  })
  tryOnly?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of confirming streams.' })
class ConfirmStreamsPayload {
  @Field(() => [StreamType], { description: 'The streams as they are stored now, in the order asked.' })
  streams: StreamType[];
}

@ObjectType('WidenedFacility', { description: 'A facility whose name and place become more widely known.' })
class WidenedFacilityType {
  @Field(() => FacilityType, { description: 'The facility as it is then.' })
  facility: FacilityType;

  @Field(() => FacilityLevel, { description: 'How widely it was known.' })
  before: DomainFacilityLevel;
}

@ObjectType({ description: 'What came of showing streams more or less widely.' })
class SetStreamLevelsPayload {
  @Field(() => [StreamType], { description: 'The streams as they are stored now, in the order asked.' })
  streams: StreamType[];

  @Field(() => [WidenedFacilityType], {
    description: 'Facilities that became more widely known, since what is shown at them is.',
  })
  widenedFacilities: WidenedFacilityType[];
}

const INPUT = { description: 'What is asked.' };

@Resolver()
export class StreamBulkResolver {
  constructor(private readonly streams: StreamBulkService) {}

  @Mutation(() => ConfirmStreamsPayload, {
    description: 'Confirms that streams of your companies are still so: all of them, or none.',
  })
  async confirmStreams(@Args('input', INPUT) input: ConfirmStreamsInput, @Context() { viewer }: ViewerContext) {
    return { streams: await this.streams.confirm(viewer, input) };
  }

  @Mutation(() => SetStreamLevelsPayload, {
    description:
      'Shows streams of your companies more or less widely: all of them, or none; their facilities become known as widely as they need.',
  })
  setStreamLevels(@Args('input', INPUT) input: SetStreamLevelsInput, @Context() { viewer }: ViewerContext) {
    return this.streams.setLevels(viewer, input);
  }
}
