import { ArgsType, Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import { Connection, ConnectionArgs } from '../../platform/relay.ts';
import type { Introduction, IntroductionState as DomainState } from '../introductions/introduction.rows.ts';
import type { IntroductionContact, IntroductionSide } from '../introductions/introductions.service.ts';
import { IntroductionState } from './disclosure-level.type.ts';
import { Direction } from './stream.type.ts';

@ObjectType('Introduction', {
  description: 'That two companies get to know each other, for one supply and one demand: once both sides have agreed.',
})
export class IntroductionType implements Introduction {
  @Field(() => ID, { description: 'Identity of the introduction.' })
  id: string;

  readonly networkId: string;

  @Field(() => IntroductionState, { description: 'How far it has come.' })
  state: DomainState;

  @Field({ description: 'Whether the secretariat has proposed it; else one side has asked.' })
  proposed: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked or proposed.' })
  askedAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When its state changed last.' })
  changedAt: Date;
}

@ObjectType('IntroductionContact', { description: 'Somebody of the other company, to write to.' })
export class IntroductionContactType implements IntroductionContact {
  @Field({ description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The address for mail; null where there is none.' })
  email: string | null;
}

@ObjectType('IntroductionSide', { description: 'One side of an introduction, as far as you may see it.' })
export class IntroductionSideType {
  @Field(() => Direction, { description: 'Which side it is.' })
  direction: DomainDirection;

  @Field({ description: 'Whether it is your company’s.' })
  isMine: boolean;

  @Field({ description: 'Whether it has agreed.' })
  agreed: boolean;

  @Field({ description: 'Whether it has declined or withdrawn.' })
  ended: boolean;

  readonly streamId: IntroductionSide['streamId'];
  readonly blindView: IntroductionSide['blindView'];
  readonly partnerStreamId: IntroductionSide['partnerStreamId'];
}

export const IntroductionConnection = Connection(IntroductionType, 'Introduction');

@ArgsType()
export class IntroductionsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this network.' })
  networkId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this stream.' })
  streamId?: string | null;

  @Field(() => IntroductionState, { nullable: true, description: 'Only those that have come this far.' })
  state?: DomainState | null;
}

@InputType({ description: 'Whom to be introduced to: `blindId` of a match, or `streamId` of a stream that you see.' })
export class AskForIntroductionInput {
  @Field(() => ID, { description: 'The network that both belong to.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each introduction: the same request sent twice makes one.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'Your own stream, which the other side will see once both have agreed.' })
  ownStreamId: string;

  @Field(() => ID, { nullable: true, description: 'The blind stream: the `id` of its blind view.' })
  blindId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A stream that you see whole, whose company does not see yours.' })
  streamId?: string | null;
}

@InputType({ description: 'Two streams whose companies the secretariat would bring together.' })
export class ProposeIntroductionInput {
  @Field(() => ID, { description: 'The network that both belong to.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each introduction: the same request sent twice makes one.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'The supply.' })
  supplyStreamId: string;

  @Field(() => ID, { description: 'The demand.' })
  demandStreamId: string;
}

@InputType({ description: 'The answer of your side.' })
export class AnswerIntroductionInput {
  @Field(() => ID, { description: 'The introduction.' })
  id: string;

  @Field({ description: 'Yes or no.' })
  agree: boolean;
}

@InputType({ description: 'An introduction to take back, for the future.' })
export class WithdrawIntroductionInput {
  @Field(() => ID, { description: 'The introduction.' })
  id: string;
}

@ObjectType({ description: 'What came of a step of an introduction.' })
export class IntroductionPayload {
  @Field(() => IntroductionType, { description: 'The introduction as it stands now.' })
  introduction: IntroductionType;
}
