import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/relay.ts';
import { StreamType } from '../../registry/api/stream.type.ts';
import type { MatchingRunFailure as DomainFailure, MatchingRunState as DomainState } from './matching-run.ts';
import type { ShownRun } from './matching-runs.service.ts';

const MatchingRunState = {
  PREPARING: 'preparing',
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, DomainState>;

registerEnumType(MatchingRunState, {
  name: 'MatchingRunState',
  description: 'How far a full matching is.',
  valuesMap: {
    PREPARING: { description: 'It waits for a worker, or is cut into parts.' },
    RUNNING: { description: 'Workers take its parts, one after the other.' },
    DONE: { description: 'All supplies are matched.' },
    CANCELLED: { description: 'Somebody of the secretariat has ended it.' },
    FAILED: { description: 'It was given up; `failure` says why.' },
  },
});

const MatchingRunFailure = {
  GAVE_UP: 'gaveUp',
  OTHER_VERSION: 'otherVersion',
} as const satisfies Record<string, DomainFailure>;

registerEnumType(MatchingRunFailure, {
  name: 'MatchingRunFailure',
  description: 'Why a full matching was given up.',
  valuesMap: {
    GAVE_UP: { description: 'A part failed each time that it was tried.' },
    OTHER_VERSION: {
      description: 'The program was updated meanwhile, and what two versions find is not laid side by side.',
    },
  },
});

@ObjectType('MatchingRun', { description: 'A matching of all supplies of a network, as a job.' })
export class MatchingRunType implements ShownRun {
  @Field(() => ID, { description: 'Identity of the run.' })
  id: string;

  readonly networkId: string;
  readonly personId: string;
  readonly isOutdated: boolean;

  @Field(() => String, { nullable: true, description: 'Who started it; null for a person who has been erased.' })
  startedBy: string | null;

  @Field(() => MatchingRunState, { description: 'How far it is.' })
  state: DomainState;

  @Field(() => MatchingRunFailure, { nullable: true, description: 'Why it was given up; null where it was not.' })
  failure: DomainFailure | null;

  @Field(() => Int, { description: 'Into how many parts it is cut, by resource; 0 until it is prepared.' })
  parts: number;

  @Field(() => Int, { description: 'How many of them are done: each is done once, by whichever worker.' })
  partsDone: number;

  @Field(() => Int, { description: 'How many supplies all parts have.' })
  supplies: number;

  @Field(() => Int, { description: 'How many supplies are matched.' })
  suppliesDone: number;

  @Field(() => Int, { description: 'How many pairs were found.' })
  pairs: number;

  @Field(() => Int, { description: 'How many programs, on one machine or several, have worked on it.' })
  workers: number;

  @Field({ description: 'Version of the program that matches.' })
  programVersion: string;

  @Field(() => Int, { description: 'So many of the best pairs of each supply are kept.' })
  limitPerSupply: number;

  @Field(() => Int, { description: 'What is over before this year takes no part.' })
  presentYear: number;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of all that it rests on: the registry as the secretariat sees it, rules, and parameters.',
  })
  digest: string | null;

  @Field(() => String, { nullable: true, description: 'The state of the knowledge that it rests on.' })
  knowledgeVersion: string | null;

  @Field(() => Boolean, {
    description:
      'Whether something in the network has changed since it was prepared, or the program or year is another.',
  })
  isStale: boolean;

  @Field(() => Date, { description: 'When it was started.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is under way.' })
  endedAt: Date | null;
}

export const MatchingRunConnection = Connection(MatchingRunType, 'MatchingRun');

@ObjectType('FoundPair', { description: 'A pair that a full matching found.' })
class FoundPairType {
  @Field(() => ID, { description: 'Identity of the match: `supplyId>demandId`, as of `Match`.' })
  id: string;

  @Field(() => StreamType, { description: 'What is supplied.' })
  supply: StreamType;

  @Field(() => StreamType, { description: 'What is asked for.' })
  demand: StreamType;

  @Field(() => Float, { description: 'How likely practitioners would call it worth a talk, 0 to 1.' })
  score: number;
}

export const FoundPairConnection = Connection(FoundPairType, 'FoundPair');

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
