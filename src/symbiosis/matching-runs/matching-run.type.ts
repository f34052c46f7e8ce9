import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CompatibilityTier as DomainTier } from '../../domain/matching/match.ts';
import { Connection } from '../../platform/relay.ts';
import { StreamType } from '../../registry/api/stream.type.ts';
import { CompatibilityTier } from '../match.type.ts';
import type { KeptMatch, MatchingRun, MatchingRunState as DomainState } from './matching-run.rows.ts';

const MatchingRunState = {
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, DomainState>;

registerEnumType(MatchingRunState, {
  name: 'MatchingRunState',
  description: 'How far a full matching is.',
  valuesMap: {
    RUNNING: { description: 'It waits for a worker, or is worked on.' },
    DONE: { description: 'All supplies are matched.' },
    CANCELLED: { description: 'Somebody of the secretariat has ended it.' },
    FAILED: { description: 'It was tried several times and given up.' },
  },
});

@ObjectType('MatchingRun', { description: 'A matching of all supplies of a network.' })
export class MatchingRunType implements MatchingRun {
  @Field(() => ID, { description: 'Identity of the run.' })
  id: string;

  readonly networkId: string;
  readonly personId: string;

  @Field(() => MatchingRunState, { description: 'How far it is.' })
  state: DomainState;

  @Field(() => Int, { description: 'Into how many parts it is cut, which several workers take.' })
  parts: number;

  @Field(() => Int, { description: 'How many of them are done.' })
  partsDone: number;

  @Field(() => Int, { description: 'How many supplies are matched so far.' })
  supplies: number;

  @Field({ description: 'The state of the knowledge that it rests on.' })
  knowledgeVersion: string;

  @Field(() => Boolean, { description: 'Whether nothing in the network has changed since it was started.' })
  isCurrent: boolean;

  @Field(() => Date, { description: 'When it was started.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it runs.' })
  endedAt: Date | null;
}

export const MatchingRunConnection = Connection(MatchingRunType, 'MatchingRun');

@ObjectType('KeptMatch', { description: 'A pair that the last full matching found.' })
class KeptMatchType implements KeptMatch {
  readonly supplyId: string;
  readonly demandId: string;

  @Field({ description: 'Identity of the pair: `supplyId>demandId`.' })
  id: string;

  @Field(() => StreamType, { description: 'What is supplied.' })
  supply: StreamType;

  @Field(() => StreamType, { description: 'What is asked for.' })
  demand: StreamType;

  @Field(() => Float, { description: 'How likely practitioners would call it worth a talk, 0 to 1.' })
  score: number;

  @Field(() => CompatibilityTier, { description: 'Why the two resources belong together.' })
  tier: DomainTier;

  @Field(() => Float, { description: 'How much of what bears on the match is known, and how firmly, 0 to 1.' })
  confidence: number;

  @Field(() => Date, { description: 'When a full matching found it first.' })
  firstSeenAt: Date;
}

export const KeptMatchConnection = Connection(KeptMatchType, 'KeptMatch');

@InputType({ description: 'A network whose supplies shall all be matched.' })
export class StartMatchingInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each run: the same request sent twice starts one.' })
  idempotencyKey: string;
}

@InputType({ description: 'A matching that shall end.' })
export class CancelMatchingInput {
  @Field(() => ID, { description: 'The run.' })
  id: string;
}

@ObjectType({ description: 'What came of starting or cancelling a matching.' })
export class MatchingRunPayload {
  @Field(() => MatchingRunType, { description: 'The run as it stands.' })
  run: MatchingRunType;
}
