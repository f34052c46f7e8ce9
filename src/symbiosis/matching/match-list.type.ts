import {
  ArgsType,
  Field,
  Float,
  GraphQLISODateTime,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { MatchOrder as DomainOrder } from '../../domain/assessment/list-matches.ts';
import type { CompatibilityTier as DomainTier } from '../../domain/matching/match.ts';
import type { NamedPair } from '../../domain/matching/why-not.ts';
import type { ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ResourceKind } from '../../registry/api/resource.type.ts';
import { CompatibilityTier, MatchType } from '../match.type.ts';
import type { NetworkMatchesFilter } from './match-list.service.ts';

const MatchOrder = {
  SCORE: 'score',
  WORTH: 'worth',
  EMISSIONS: 'emissions',
  DISTANCE: 'distance',
  CONFIDENCE: 'confidence',
} as const satisfies Record<string, DomainOrder>;

registerEnumType(MatchOrder, {
  name: 'MatchOrder',
  description: 'What a list of matches is sorted by; what is not known comes last.',
  valuesMap: {
    SCORE: { description: 'The likeliest first.' },
    WORTH: { description: 'Most money a year first, by the middle of the range.' },
    EMISSIONS: { description: 'Most kgCO2e saved a year first, by the middle of the range.' },
    DISTANCE: { description: 'The nearest first.' },
    CONFIDENCE: { description: 'That of which most is known first.' },
  },
});

@InputType({ description: 'Which matches are asked for; what is left out asks nothing.' })
class MatchFilter implements NetworkMatchesFilter {
  @Field(() => ID, { nullable: true, description: 'Only where one side is of this company.' })
  organisationId?: string | null;

  @Field(() => [ResourceKind], { nullable: true, description: 'Only where one of these sorts of thing is supplied.' })
  kinds?: DomainKind[] | null;

  @Field(() => [CompatibilityTier], { nullable: true, description: 'Only those of these tiers.' })
  tiers?: DomainTier[] | null;

  @Field(() => Float, { nullable: true, description: 'Least score, 0 to 1.' })
  leastScore?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least worth in DKK a year, by the middle of the range: leaves out those of which it is not known.',
  })
  leastWorth?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Farthest great-circle distance in km: leaves out those of which it is not known.',
  })
  farthestKm?: number | null;

  @Field(() => Float, { nullable: true, description: 'Least confidence, 0 to 1.' })
  leastConfidence?: number | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Only where a stream that you see whole was registered or changed since.',
  })
  newSince?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Also facilities that registered nothing of the kind, but are likely to: ask them. Yes when left out, in networks of up to 2,000 streams.',
  })
  withLatent?: boolean | null;
}

@ArgsType()
export class NetworkMatchesArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => MatchFilter, { nullable: true, description: 'Which of them.' })
  filter?: MatchFilter | null;

  @Field(() => MatchOrder, { nullable: true, defaultValue: 'score', description: 'What they are sorted by.' })
  orderBy: DomainOrder | null;
}

@ArgsType()
export class OwnMatchesArgs extends ConnectionArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Also facilities that registered nothing of the kind, but are likely to: ask them.',
  })
  withLatent: boolean | null;
}

@ArgsType()
export class StreamMatchesArgs extends OwnMatchesArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Orders so that one line of business does not fill the top; else by score alone.',
  })
  diverse: boolean | null;
}

type Obstacle = NamedPair['obstacles'][number];

const ObstacleCode = {
  UNRELATED: 'unrelated',
  SAME_FACILITY: 'sameFacility',
  DIFFERENT_YEARS: 'differentYears',
  KNOWN_EXCHANGE: 'knownExchange',
  REFUSED: 'refused',
  RULE: 'rule',
} as const satisfies Record<string, Obstacle['code']>;

registerEnumType(ObstacleCode, {
  name: 'ObstacleCode',
  description: 'What keeps a pair out of the list of matches.',
  valuesMap: {
    UNRELATED: { description: 'Nothing is known that would bring the two together.' },
    SAME_FACILITY: { description: 'Both are at the same facility.' },
    DIFFERENT_YEARS: { description: 'They are not there at the same time.' },
    KNOWN_EXCHANGE: { description: 'The exchange runs or is planned already.' },
    REFUSED: { description: 'A criterion refuses it.' },
    RULE: { description: 'A rule of the network keeps it out.' },
  },
});

@ObjectType('Obstacle', { description: 'What keeps a pair out of the list of matches.' })
class ObstacleType implements Obstacle {
  @Field(() => ObstacleCode, { description: 'What sort of obstacle.' })
  code: Obstacle['code'];

  @Field(() => LocalTextType, { description: 'The obstacle in words.' })
  text: LocalTextType;
}

@ObjectType('NamedPair', { description: 'A pair asked for by name, judged whether or not a search brings it up.' })
export class NamedPairType {
  @Field(() => MatchType, { description: 'The pair with what each criterion says.' })
  match: MatchType;

  @Field(() => [ObstacleType], { description: 'What keeps it out; empty where it is in the list.' })
  obstacles: ObstacleType[];
}
