import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/relay.ts';
import type { VersionAction as DomainAction } from '../history/version.rows.ts';
import { StreamType } from './stream.type.ts';

const StreamVersionAction = {
  AS_IT_WAS: 'asItWas',
  REGISTERED: 'registered',
  CHANGED: 'changed',
  CHANGED_LEVEL: 'changedLevel',
  CONFIRMED: 'confirmed',
  WITHDREW: 'withdrew',
  RESTORED: 'restored',
  IMPORTED: 'imported',
} as const satisfies Record<string, DomainAction>;

registerEnumType(StreamVersionAction, {
  name: 'StreamVersionAction',
  description: 'What was done to a stream.',
  valuesMap: {
    AS_IT_WAS: { description: 'It was there before its history began.' },
    REGISTERED: { description: 'It was registered.' },
    CHANGED: { description: 'It was changed.' },
    CHANGED_LEVEL: { description: 'It was shown more or less widely.' },
    CONFIRMED: { description: 'It was confirmed as it is.' },
    WITHDREW: { description: 'It was withdrawn.' },
    RESTORED: { description: 'It was made again what it had been.' },
    IMPORTED: { description: 'It came, or was changed, by an import.' },
  },
});

@ObjectType('StreamVersionAuthor', { description: 'Who wrote a version.' })
class StreamVersionAuthorType {
  @Field({ description: 'Their name; a pseudonym once their account was erased.' })
  name: string;
}

@ObjectType('StreamChange', { description: 'One figure or word that is another than before.' })
export class StreamChangeType {
  @Field({ description: 'Where it stands: `amount.value`, `properties.moisture.maximum`.' })
  field: string;

  @Field(() => [String], { description: 'The same step by step: names that people gave may have dots in them.' })
  path: string[];

  @Field(() => String, { nullable: true, description: 'What it was; null where it was not there.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it was then; null where it is gone.' })
  after: string | null;
}

@ObjectType('StreamVersion', { description: 'A stream as it was after one time that it was written.' })
export class StreamVersionType {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version: number;

  @Field(() => GraphQLISODateTime, { description: 'When, by the database’s clock.' })
  at: Date;

  @Field(() => StreamVersionAuthorType, { nullable: true, description: 'Who; null where nobody knows.' })
  by: StreamVersionAuthorType | null;

  @Field(() => StreamVersionAction, { description: 'What was done.' })
  action: DomainAction;
}

export const StreamVersionConnection = Connection(StreamVersionType, 'StreamVersion');

@InputType({ description: 'A stream to be again what it was.' })
export class RestoreStreamInput {
  @Field(() => ID, { description: 'The stream; also one that was withdrawn.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;

  @Field(() => Int, { description: 'The version to go back to.' })
  toVersion: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of restoring a stream.' })
export class RestoreStreamPayload {
  @Field(() => StreamType, { description: 'The stream as it is stored now.' })
  stream: StreamType;
}
