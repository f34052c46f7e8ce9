import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type {
  Availability as DomainAvailability,
  Direction as DomainDirection,
  QualityProperty,
  Stream,
} from '../../domain/registry/stream.ts';
import { Connection } from '../../platform/relay.ts';
import { AmountType } from './amount.type.ts';
import { DisclosureLevel } from './disclosure-level.type.ts';
import { ProvenanceType } from './provenance.type.ts';

export const Direction = { SUPPLY: 'supply', DEMAND: 'demand' } as const satisfies Record<string, DomainDirection>;

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Whether a stream leaves or enters its facility.',
  valuesMap: {
    SUPPLY: { description: 'It leaves the facility: others could use it.' },
    DEMAND: { description: 'It enters the facility: others could deliver it.' },
  },
});

export const Availability = {
  CONTINUOUS: 'continuous',
  SEASONAL: 'seasonal',
  BATCH: 'batch',
  ONE_OFF: 'oneOff',
} as const satisfies Record<string, DomainAvailability>;

registerEnumType(Availability, {
  name: 'Availability',
  description: 'How a stream comes over the year.',
  valuesMap: {
    CONTINUOUS: { description: 'All the time.' },
    SEASONAL: { description: 'In a part of the year.' },
    BATCH: { description: 'In batches, now and then.' },
    ONE_OFF: { description: 'Once.' },
  },
});

@ObjectType('QualityProperty', {
  description: 'A named property of quality: a supply gives the range it has, a demand the range it takes.',
})
class QualityPropertyType implements QualityProperty {
  @Field({ description: 'Its name, such as `temperature`, `pressure`, `moisture`, or the person’s own word.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`; null is open.' })
  minimum: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`; null is open.' })
  maximum: number | null;

  @Field({ description: 'Code of the unit of the bounds, such as `degC`.' })
  unit: string;

  @Field(() => ProvenanceType, { description: 'Where the figures are from.' })
  provenance: ProvenanceType;
}

@ObjectType('Stream', { description: 'A resource that leaves (supply) or enters (demand) a facility.' })
export class StreamType implements Stream {
  @Field(() => ID, { description: 'Identity of the stream.' })
  id: string;

  readonly networkId: string;

  readonly facilityId: string;

  readonly resourceId: string;

  @Field(() => Direction, { description: 'Whether it leaves or enters the facility.' })
  direction: DomainDirection;

  @Field(() => DisclosureLevel, { description: 'How widely it is shown.' })
  level: DomainLevel;

  @Field(() => String, {
    nullable: true,
    description: 'What the plant’s people call it; null where the resource’s name says enough.',
  })
  description: string | null;

  @Field(() => AmountType, { nullable: true, description: 'How much; null while not known.' })
  amount: (AmountType & { provenance: ProvenanceType }) | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of operation a year, for amounts by the hour; null means continuous.',
  })
  operatingHours: number | null;

  @Field(() => [QualityPropertyType], { description: 'Its quality, in the order given.' })
  properties: QualityPropertyType[];

  @Field(() => Availability, { nullable: true, description: 'How it comes over the year; null where unknown.' })
  availability: DomainAvailability | null;

  @Field(() => Int, { nullable: true, description: 'First calendar year in which it is there; null is open.' })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Last calendar year in which it is there; null is open.' })
  toYear: number | null;

  @Field(() => String, { nullable: true, description: 'Supply: where it goes today. Demand: what serves it today.' })
  presentSolution: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the facts are from; null for what its own people registered.',
  })
  source: string | null;

  @Field(() => Int, { description: 'Counts up with every change; a change names the version it was made from.' })
  version: number;
}

@ObjectType('PresentCost', { description: 'What a stream costs its company today, as the company says it.' })
export class PresentCostType {
  @Field(() => Float, { description: 'Positive is a cost, negative an income.' })
  value: number;

  @Field({ description: 'Its unit in the company’s own words, such as `DKK/t`.' })
  unit: string;

  @Field({ description: 'Whether everyone who sees the stream sees this too.' })
  released: boolean;
}

export const StreamConnection = Connection(StreamType, 'Stream');
