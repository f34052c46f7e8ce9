import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RemovalOrder as DomainOrder } from '../../domain/network/resilience/removal-curves.ts';
import type {
  TakenOut,
  TakenOutKind as DomainKind,
  WrittenTakenOut,
  WrittenThresholds,
} from '../../domain/network/resilience/resilience-scenario.ts';
import type { ResourceKind as DomainResourceKind } from '../../domain/registry/resource.ts';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import { FacilityType } from '../../registry/api/facility.type.ts';
import { ResourceKind, ResourceType } from '../../registry/api/resource.type.ts';
import { Direction } from '../../registry/api/stream.type.ts';

const TakenOutKind = { FACILITY: 'facility', LINK: 'link', RESOURCE: 'resource' } as const satisfies Record<
  string,
  DomainKind
>;

registerEnumType(TakenOutKind, {
  name: 'TakenOutKind',
  description: 'What is taken out of a network.',
  valuesMap: {
    FACILITY: { description: 'A facility with all its exchanges.' },
    LINK: { description: 'All exchanges from one facility to another.' },
    RESOURCE: { description: 'All exchanges of one resource.' },
  },
});

const RemovalOrder = { RANDOM: 'random', DEGREE: 'degree', BETWEENNESS: 'betweenness' } as const satisfies Record<
  string,
  DomainOrder
>;

registerEnumType(RemovalOrder, {
  name: 'RemovalOrder',
  description: 'In which order facilities leave.',
  valuesMap: {
    RANDOM: { description: 'By chance: the mean of several runs.' },
    DEGREE: { description: 'The most linked of what is left first.' },
    BETWEENNESS: { description: 'Those between most others first.' },
  },
});

@InputType({ description: 'Something that is taken out, in full or in part.' })
export class TakenOutInput implements WrittenTakenOut {
  @Field(() => TakenOutKind, { description: 'What it is.' })
  what: DomainKind;

  @Field(() => ID, { description: 'The facility or resource, or for a link `donorId>receiverId`.' })
  id: string;

  @Field(() => Float, { nullable: true, description: 'Above 0, up to 1 for all of it; left out: all of it.' })
  share?: number | null;
}

@InputType({ description: 'How much of what is lost a facility makes up for by itself.' })
export class ResilienceThresholdsInput implements WrittenThresholds {
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of its full need of a resource that it can have from elsewhere, 0 to 1; left out: 0.5, an assumption.',
  })
  replaceableInput?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of its full output of a resource that it can find another way for, 0 to 1; left out: 1, an assumption.',
  })
  placeableOutput?: number | null;
}

@ObjectType('ResilienceThresholds', { description: 'How much of what is lost a facility makes up for by itself.' })
export class ResilienceThresholdsType {
  @Field(() => Float, { description: 'Share of its full need of a resource that it can have from elsewhere.' })
  replaceableInput: number;

  @Field(() => Float, { description: 'Share of its full output of a resource that it can find another way for.' })
  placeableOutput: number;
}

@ObjectType('TakenOut', { description: 'Something that is taken out, in full or in part.' })
export class TakenOutType implements TakenOut {
  @Field(() => TakenOutKind, { description: 'What it is.' })
  what: DomainKind;

  @Field(() => ID, { description: 'The facility or resource, or for a link `donorId>receiverId`.' })
  id: string;

  @Field(() => Float, { description: 'Above 0, up to 1 for all of it.' })
  share: number;
}

@ObjectType('AffectedFacility', { description: 'A facility that cannot go on as before.' })
class AffectedFacilityType {
  @Field(() => FacilityType, { description: 'The facility.' })
  facility: FacilityType;

  @Field(() => Float, { description: 'Share of its full operation that is left, 0 to 1.' })
  level: number;

  @Field(() => Int, {
    description: 'When it is first affected: 0 is what was taken out, 1 what that brings with it, and on.',
  })
  round: number;

  @Field(() => Direction, {
    nullable: true,
    description:
      'DEMAND where it is first short of something, SUPPLY where it cannot get rid of it; null for what was taken out.',
  })
  direction: DomainDirection | null;

  @Field(() => ResourceType, { nullable: true, description: 'What it is short of, or cannot get rid of.' })
  resource: ResourceType | null;
}

@ObjectType('ResourceBalance', {
  description: 'What becomes of a facility’s exchanges of a resource: before = exchanged + elsewhere + reduced.',
})
class ResourceBalanceType {
  @Field(() => FacilityType, { description: 'The facility.' })
  facility: FacilityType;

  @Field(() => ResourceType, { description: 'The resource.' })
  resource: ResourceType;

  @Field(() => Direction, { description: 'Whether it gives or takes it.' })
  direction: DomainDirection;

  @Field(() => String, {
    nullable: true,
    description: 'Null where an amount is not known: the figures are then exchanges, each taken as of the same size.',
  })
  unit: string | null;

  @Field(() => Float, { description: 'What was exchanged.' })
  before: number;

  @Field(() => Float, { description: 'What still is.' })
  exchanged: number;

  @Field(() => Float, { description: 'What is had from elsewhere, or got rid of in another way.' })
  elsewhere: number;

  @Field(() => Float, { description: 'What is no longer needed, or no longer arises.' })
  reduced: number;
}

@ObjectType('WeakenedLink', { description: 'A link that carries less.' })
class WeakenedLinkType {
  @Field(() => ID, { description: '`donorId>receiverId`.' })
  linkId: string;

  @Field(() => Float, { description: 'The share of its exchanges that is left, 0 to 1.' })
  left: number;
}

@ObjectType('LostAmount', { description: 'What is exchanged of one kind in one unit, before and after.' })
class LostAmountType {
  @Field(() => ResourceKind, { description: 'The kind of resource.' })
  kind: DomainResourceKind;

  @Field({ description: 'The canonical unit.' })
  unit: string;

  @Field(() => Float, { description: 'Before.' })
  before: number;

  @Field(() => Float, { description: 'After.' })
  after: number;

  @Field(() => Int, { description: 'Exchanges with a known amount in that unit.' })
  counted: number;

  @Field(() => Int, { description: 'All exchanges of that kind.' })
  outOf: number;
}

@ObjectType('ResilienceOutcome', { description: 'What follows when something is taken out.' })
export class ResilienceOutcomeType {
  @Field(() => [TakenOutType], { description: 'What was taken out.' })
  takenOut: TakenOutType[];

  @Field(() => ResilienceThresholdsType, { description: 'What was assumed.' })
  thresholds: ResilienceThresholdsType;

  @Field(() => [AffectedFacilityType], { description: 'In the order in which it reaches them.' })
  facilities: AffectedFacilityType[];

  @Field(() => [ResourceBalanceType], { description: 'Of each facility and resource where anything changes.' })
  balances: ResourceBalanceType[];

  @Field(() => [WeakenedLinkType], { description: 'Links that carry less.' })
  links: WeakenedLinkType[];

  @Field(() => [LostAmountType], { description: 'What is exchanged, by kind and unit.' })
  amounts: LostAmountType[];

  @Field(() => Int, { description: 'How many rounds the cascade takes.' })
  rounds: number;
}

@ObjectType('Criticality', { description: 'What the network loses with one facility, link or resource.' })
class CriticalityType {
  @Field(() => TakenOutKind, { description: 'What it is.' })
  what: DomainKind;

  @Field(() => ID, { description: 'The facility or resource, or for a link `donorId>receiverId`.' })
  id: string;

  @Field(() => Float, { description: 'Sum over all other facilities of the share of their operation that is lost.' })
  operationLost: number;

  @Field(() => Int, { description: 'Other facilities that cannot go on as before.' })
  facilitiesAffected: number;

  @Field(() => Int, { description: 'Links that carry less.' })
  linksAffected: number;

  @Field(() => Float, { description: 'How many links that is in sum, those that end in full as one.' })
  linksLost: number;

  @Field(() => [LostAmountType], { description: 'What is exchanged, by kind and unit, before and after.' })
  amounts: LostAmountType[];
}

@ObjectType('CriticalityRanking', { description: 'What the network would miss most.' })
export class CriticalityRankingType {
  @Field(() => [CriticalityType], { description: 'The most critical first.' })
  ranked: CriticalityType[];

  @Field(() => Int, { description: 'How many were tried: in very large networks those with most exchanges.' })
  tried: number;

  @Field(() => Int, { description: 'How many there are.' })
  outOf: number;
}

@ObjectType('RemovalPoint', { description: 'How a network hangs together once some facilities are gone.' })
class RemovalPointType {
  @Field(() => Float, { description: 'Share of the linked facilities that is gone, 0 to 1.' })
  removed: number;

  @Field(() => Float, { description: 'Share of them in the largest part that still hangs together, 0 to 1.' })
  largestPart: number;

  @Field(() => Float, { description: 'Share of the links that is left, 0 to 1.' })
  linksLeft: number;
}

@ObjectType('RemovalCurve', { description: 'How a network falls apart as facilities leave.' })
export class RemovalCurveType {
  @Field(() => RemovalOrder, { description: 'In which order.' })
  order: DomainOrder;

  @Field(() => [RemovalPointType], { description: 'From none to all removed.' })
  points: RemovalPointType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the largest part over all removals, 0 to 0.5; null without links.',
  })
  robustness: number | null;

  @Field(() => Int, { description: 'Runs that it is the mean of.' })
  runs: number;
}

@ObjectType('Resilience', { description: 'What would break a selected network, of what you may see of it.' })
export class ResilienceType {
  @Field({ description: 'The selection as the query of an address.' })
  selection: string;

  @Field(() => ResilienceOutcomeType, {
    nullable: true,
    description: 'What follows when that is taken out which was asked for; null where nothing was.',
  })
  outcome: ResilienceOutcomeType | null;

  /** Worked out where it is asked for. */
  critical: () => CriticalityRankingType;

  removalCurves: () => RemovalCurveType[];
}
