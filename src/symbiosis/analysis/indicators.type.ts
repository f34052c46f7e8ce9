import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IndicatorLevel as DomainLevel } from '../../domain/network/indicators/indicator.ts';
import type { ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { FacilityType } from '../../registry/api/facility.type.ts';
import { ResourceKind, ResourceType } from '../../registry/api/resource.type.ts';

const IndicatorLevel = {
  NETWORK: 'network',
  FACILITY: 'facility',
  LINK: 'link',
  RESOURCE: 'resource',
} as const satisfies Record<string, DomainLevel>;

registerEnumType(IndicatorLevel, {
  name: 'IndicatorLevel',
  description: 'What an indicator speaks of.',
  valuesMap: {
    NETWORK: { description: 'The network as a whole.' },
    FACILITY: { description: 'Each facility.' },
    LINK: { description: 'Each link.' },
    RESOURCE: { description: 'Each resource.' },
  },
});

@ObjectType('IndicatorValue', { description: 'One figure of an indicator.' })
class IndicatorValueType {
  @Field(() => ID, {
    nullable: true,
    description: 'The facility, link (`donorId>receiverId`) or resource; null for the network.',
  })
  subjectId: string | null;

  @Field(() => FacilityType, { nullable: true, description: 'The facility, where it speaks of one.' })
  facility: FacilityType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The resource, where it speaks of one.' })
  resource: ResourceType | null;

  @Field(() => ResourceKind, { nullable: true, description: 'The kind of resource; null for all together.' })
  kind: DomainKind | null;

  @Field(() => LocalTextType, { nullable: true, description: 'Which part of the indicator: the median, the share …' })
  part: LocalTextType | null;

  @Field(() => Float, { nullable: true, description: 'The figure; null where it is not known.' })
  value: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the unit; null for bare numbers and shares.' })
  unit: string | null;

  @Field(() => LocalTextType, { nullable: true, description: 'The unit as readers write it.' })
  unitLabel: LocalTextType | null;

  @Field(() => Int, { description: 'Of how many cases it is reckoned.' })
  counted: number;

  @Field(() => Int, { description: 'How many there are: the others lack the figure that it takes.' })
  outOf: number;

  @Field(() => LocalTextType, { nullable: true, description: 'What has to be known to read it rightly.' })
  note: LocalTextType | null;
}

@ObjectType('NetworkIndicator', { description: 'A named figure of a network, its facilities, links or resources.' })
class NetworkIndicatorType {
  @Field({ description: 'Stable name, such as `betweenness`.' })
  id: string;

  @Field(() => IndicatorLevel, { description: 'What it speaks of.' })
  level: DomainLevel;

  @Field(() => LocalTextType, { description: 'What it is called.' })
  label: LocalTextType;

  @Field(() => LocalTextType, { description: 'How it is worked out.' })
  definition: LocalTextType;

  @Field({ description: 'Who defined it.' })
  source: string;

  @Field(() => [IndicatorValueType], { description: 'Its figures.' })
  values: IndicatorValueType[];
}

@ObjectType('NetworkIndicators', { description: 'The figures of a selection, of what you may see of it.' })
export class NetworkIndicatorsType {
  @Field({ description: 'The selection as the query of an address: the same selection is always the same text.' })
  selection: string;

  @Field(() => [NetworkIndicatorType], { description: 'In the order in which they are shown.' })
  indicators: NetworkIndicatorType[];
}
