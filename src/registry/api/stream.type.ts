import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Currency } from '../../domain/quantity/money.ts';
import type { HourlyProfileSummary } from '../../domain/registry/hourly-profile.ts';
import type { UsedFigure } from '../../domain/quantity/cross-kinds.ts';
import type { Price } from '../../domain/registry/cost-field.ts';
import type {
  Availability as DomainAvailability,
  Direction as DomainDirection,
  QualityProperty,
  Stream,
} from '../../domain/registry/stream.ts';
import { Connection } from '../../platform/relay.ts';
import type { WasteStatus as DomainWasteStatus } from '../../domain/registry/waste-status.ts';
import { AmountType } from './amount.type.ts';
import { Availability, AvailabilityPatternType } from './availability.type.ts';
import { DisclosureLevel } from './disclosure-level.type.ts';
import { ProvenanceType } from './provenance.type.ts';
import { ByProductTestType, PermitType, WasteStatus } from './waste-status.type.ts';

export const Direction = { SUPPLY: 'supply', DEMAND: 'demand' } as const satisfies Record<string, DomainDirection>;

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Whether a stream leaves or enters its facility.',
  valuesMap: {
    SUPPLY: { description: 'It leaves the facility: others could use it.' },
    DEMAND: { description: 'It enters the facility: others could deliver it.' },
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

  @Field(() => Float, { nullable: true, description: 'What it mostly is, in `unit`; null where unknown.' })
  typical: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`; null is open.' })
  maximum: number | null;

  @Field({ description: 'Code of the unit of the bounds, such as `degC`.' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'How it was measured: a standard or an instrument.' })
  method: string | null;

  @Field(() => String, { nullable: true, description: 'When it was sampled: `2026`, `2026-03` or `2026-03-14`.' })
  date: string | null;

  @Field(() => ProvenanceType, { description: 'Where the figures are from.' })
  provenance: ProvenanceType;
}

@ObjectType('CrossingFigure', {
  description: 'A figure of the stream that its amount was converted by, typed in another kind than it is counted in.',
})
export class CrossingFigureType implements UsedFigure<QualityProperty> {
  @Field(() => QualityPropertyType, { description: 'The property with its source.' })
  property: QualityPropertyType;

  @Field(() => Float, { description: 'What was taken, in `unit`.' })
  value: number;

  @Field({ description: 'Code of the unit of `value`.' })
  unit: string;

  @Field(() => String, { description: '`typical`, or `middle` for the middle of the range that is given.' })
  reading: 'typical' | 'middle';
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

  @Field(() => AvailabilityPatternType, {
    nullable: true,
    description: 'How it spreads over the year; null where unknown.',
  })
  pattern: AvailabilityPatternType | null;

  readonly hourlyProfile: HourlyProfileSummary | null;

  @Field(() => String, {
    nullable: true,
    description: 'First date on which it is there, `2026`, `2026-03` or `2026-03-14`; null is open.',
  })
  validFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Last date on which it is there, alike; null is open.' })
  validTo: string | null;

  @Field(() => WasteStatus, {
    nullable: true,
    description: 'What it is in the eyes of the law; null while nobody has said.',
  })
  wasteStatus: DomainWasteStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is hazardous waste; null while nobody has said: then the mark of its waste code counts.',
  })
  isHazardous: boolean | null;

  @Field(() => ByProductTestType, {
    nullable: true,
    description: 'Whether it is a by-product, condition by condition; null where nobody has looked.',
  })
  byProductTest: ByProductTestType | null;

  @Field(() => [PermitType], { description: 'The permits that it is handled under.' })
  permits: PermitType[];

  @Field(() => String, { nullable: true, description: 'Supply: where it goes today. Demand: what serves it today.' })
  presentSolution: string | null;

  @Field(() => String, { nullable: true, description: 'Its company’s own id of it.' })
  externalId: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When its people last said that it is still so; null where they have not.',
  })
  confirmedAt: Date | null;

  @Field(() => Boolean, { description: 'Nobody has confirmed or changed it for 12 months.' })
  isStale: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where the facts are from; null for what its own people registered.',
  })
  source: string | null;

  @Field(() => Int, { description: 'Counts up with every change; a change names the version it was made from.' })
  version: number;
}

@ObjectType('Price', { description: 'A price in one currency for one unit.' })
class PriceType implements Price {
  @Field(() => Float, { description: 'In `currency` for each `perUnit`.' })
  value: number;

  @Field(() => String, { description: 'Code of ISO 4217: `DKK`, `EUR`.' })
  currency: Currency;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the unit paid for (`t`, `m3`, `MWh`), `y` for a sum each year; null for a sum once.',
  })
  perUnit: string | null;
}

@ObjectType('PresentCost', { description: 'What a stream costs its company today, as the company says it.' })
export class PresentCostType {
  @Field(() => Float, { description: 'Positive is a cost, negative an income.' })
  value: number;

  @Field({ description: 'Its unit as the company wrote it, such as `DKK/t`.' })
  unit: string;

  @Field(() => Int, { nullable: true, description: 'Calendar year of the price; null where it is not said.' })
  year: number | null;

  @Field(() => PriceType, { nullable: true, description: 'The same as a price; null for an older one in free words.' })
  price: PriceType | null;

  @Field({ description: 'Whether everyone who sees the stream sees this too.' })
  released: boolean;
}

export const StreamConnection = Connection(StreamType, 'Stream');
