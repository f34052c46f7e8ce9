import {
  Args,
  ArgsType,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { Connection, ConnectionArgs } from '../../platform/relay.ts';
import type { TrailAction as DomainAction, TrailSubject as DomainSubject } from '../trail/trail.rows.ts';
import { TrailService, type TrailLine } from '../trail/trail.service.ts';
import { TrailAction, TrailSubject } from './disclosure-level.type.ts';

@ObjectType('TrailDetail', { description: 'A named value of an entry, such as `from` and `to` of a changed level.' })
class TrailDetailType {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its value, in words.' })
  value: string;
}

@ObjectType('TrailEntry', { description: 'That somebody saw or changed something of your company.' })
class TrailEntryType {
  @Field(() => ID, { description: 'Identity of the entry.' })
  id: string;

  @Field(() => GraphQLISODateTime, { description: 'When, by the database’s clock.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who; null for one who was shown it blind, and for a person whose account was erased.',
  })
  personName: string | null;

  @Field(() => [String], { description: 'The companies of that person, as far as you know them.' })
  organisationNames: string[];

  @Field({ description: 'As whom: `company`, `secretariat`, `introduced`, `member` or `other`.' })
  audience: string;

  @Field(() => TrailAction, { description: 'What they did.' })
  action: DomainAction;

  @Field(() => TrailSubject, { description: 'What sort of thing it was.' })
  subjectKind: DomainSubject;

  @Field(() => ID, { description: 'The thing itself.' })
  subjectId: string;

  readonly details: Readonly<Record<string, unknown>>;

  @Field(() => String, { nullable: true, description: 'The network address that the request came from.' })
  address: string | null;
}

const TrailConnection = Connection(TrailEntryType, 'TrailEntry');

@ArgsType()
class AuditTrailArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: 'Only what concerns this stream.' })
  streamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what concerns this company of yours.' })
  organisationId?: string | null;
}

@Resolver(() => TrailEntryType)
export class TrailResolver {
  constructor(private readonly trail: TrailService) {}

  @Query(() => TrailConnection, {
    name: 'auditTrail',
    description: 'Who saw or changed what is confidential of your company, the latest first.',
  })
  list(@Args() args: AuditTrailArgs, @Context() { viewer }: ViewerContext) {
    return this.trail.list(viewer, args, args);
  }

  @ResolveField(() => [TrailDetailType], { description: 'What else is noted.' })
  details(@Parent() { details }: TrailLine) {
    return Object.entries(details).map(([name, value]) => ({ name, value: String(value) }));
  }
}
