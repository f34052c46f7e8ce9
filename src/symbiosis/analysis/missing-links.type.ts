import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { Direction, StreamType } from '../../registry/api/stream.type.ts';

@ObjectType('ClosedStream', { description: 'An open stream that a kind of facility would take or serve.' })
class ClosedStreamType {
  @Field(() => StreamType, { description: 'The stream.' })
  stream: StreamType;

  @Field(() => Float, { description: 'How much is known for it, 0 to 1.' })
  strength: number;

  @Field(() => LocalTextType, { description: 'Why.' })
  why: LocalTextType;

  @Field(() => String, { nullable: true, description: 'Where that is known from.' })
  source: string | null;
}

@ObjectType('ClosedAmount', { description: 'What open streams of one direction come to in one unit.' })
class ClosedAmountType {
  @Field(() => Direction, { description: 'Supplies or demands.' })
  direction: DomainDirection;

  @Field({ description: 'The canonical unit.' })
  unit: string;

  @Field(() => Float, { description: 'The sum.' })
  value: number;

  @Field(() => Int, { description: 'Streams in it: the others have no amount in that unit.' })
  counted: number;
}

@ObjectType('MissingWorth', { description: 'What it would be worth in a year, without transport.' })
class MissingWorthType {
  @Field(() => Float, { description: 'At least, DKK a year.' })
  from: number;

  @Field(() => Float, { description: 'At most, DKK a year.' })
  to: number;

  @Field(() => Int, { description: 'Streams of which it is known.' })
  counted: number;
}

@ObjectType('MissingKind', { description: 'A kind of facility that the network lacks, or could have more of.' })
class MissingKindType {
  @Field({ description: 'Stable name of the kind, such as `cement-works`.' })
  sectorKey: string;

  @Field(() => LocalTextType, { description: 'The kind in words.' })
  name: LocalTextType;

  @Field(() => [String], { description: 'NACE Rev. 2 codes, the usual one first.' })
  activities: string[];

  @Field({ description: 'Whether a facility of that kind is there already.' })
  isThere: boolean;

  @Field(() => [ClosedStreamType], {
    description: 'Open supplies that it would take, the surest first: several wait for the same taker.',
  })
  takes: ClosedStreamType[];

  @Field(() => [ClosedStreamType], { description: 'Open demands that it would serve, the surest first.' })
  serves: ClosedStreamType[];

  @Field(() => Float, { description: 'How many streams it would close, as far as is known: the sum of the strengths.' })
  closes: number;

  @Field(() => [ClosedAmountType], { description: 'What these streams come to.' })
  amounts: ClosedAmountType[];

  @Field(() => MissingWorthType, { nullable: true, description: 'Null where it is known of none.' })
  worth: MissingWorthType | null;
}

@ObjectType('MissingTrial', {
  description: 'A treatment that open supplies wait for: what could be tried out for them.',
})
class MissingTrialType {
  @Field({ description: 'Stable name of the treatment.' })
  treatmentKey: string;

  @Field(() => LocalTextType, { description: 'The treatment in words.' })
  name: LocalTextType;

  @Field(() => [StreamType], { description: 'Open supplies of which a known use needs it first.' })
  streams: StreamType[];

  @Field(() => [ClosedAmountType], { description: 'What these come to.' })
  amounts: ClosedAmountType[];
}

@ObjectType('MissingLinks', { description: 'What a network lacks, by what is open today and you see.' })
export class MissingLinksType {
  @Field(() => [MissingKindType], { description: 'Kinds of facility, that which would close most streams first.' })
  kinds: MissingKindType[];

  @Field(() => [MissingTrialType], {
    description:
      'What a test or demonstration facility would serve most with, by the number of supplies that wait for it.',
  })
  trials: MissingTrialType[];

  @Field(() => Int, { description: 'Supplies that nobody takes, wholly or in part.' })
  openSupplies: number;

  @Field(() => Int, { description: 'Demands that nobody serves, wholly or in part.' })
  openDemands: number;

  @Field(() => Int, { description: 'Streams of which it is not known, as an exchange of unknown amount uses them.' })
  unsure: number;
}
