import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AvailabilityPattern } from '../../domain/registry/availability-pattern.ts';
import type { HourlyProfileSummary } from '../../domain/registry/hourly-profile.ts';
import type { Availability as DomainAvailability } from '../../domain/registry/stream.ts';
import { AmountType } from './amount.type.ts';
import { ProvenanceType } from './provenance.type.ts';

export const Availability = {
  CONTINUOUS: 'continuous',
  SEASONAL: 'seasonal',
  WEEKLY: 'weekly',
  BATCH: 'batch',
  ONE_OFF: 'oneOff',
} as const satisfies Record<string, DomainAvailability>;

registerEnumType(Availability, {
  name: 'Availability',
  description: 'How a stream comes over the year.',
  valuesMap: {
    CONTINUOUS: { description: 'All the time.' },
    SEASONAL: { description: 'In a part of the year.' },
    WEEKLY: { description: 'On some days of the week.' },
    BATCH: { description: 'In batches, now and then.' },
    ONE_OFF: { description: 'Once.' },
  },
});

@ObjectType('AvailabilityPattern', { description: 'How a stream spreads over the year, as far as it is known.' })
export class AvailabilityPatternType implements AvailabilityPattern {
  @Field(() => [Float], {
    nullable: true,
    description: 'Share of the year’s amount in each month, January first: twelve shares that add up to 1.',
  })
  monthlyShares: number[] | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Share of a week’s amount on each day, Monday first: seven shares that add up to 1.',
  })
  weekdayShares: number[] | null;

  @Field(() => AmountType, { nullable: true, description: 'How much comes at once.' })
  batchAmount: Omit<AmountType, 'provenance'> | null;

  @Field(() => Float, { nullable: true, description: 'Days from one batch to the next.' })
  batchEveryDays: number | null;
}

@ObjectType('HourlyProfile', { description: 'How much comes in each hour of a year, in a few figures.' })
export class HourlyProfileType implements HourlyProfileSummary {
  readonly streamId: string;

  @Field({ description: 'Code of the unit of what comes in one hour, such as `t`, `m3`, `MWh`.' })
  unit: string;

  @Field(() => Float, { description: 'What comes in the whole year.' })
  sum: number;

  @Field(() => Float, { description: 'The most that comes in one hour.' })
  peak: number;

  @Field(() => Float, { description: 'What comes in an hour on average.' })
  mean: number;

  @Field(() => Float, { nullable: true, description: 'Mean by peak, 0 … 1; null where nothing comes at all.' })
  loadFactor: number | null;

  @Field(() => [Float], { description: 'What comes in each month, January first.' })
  monthlySums: number[];

  @Field(() => ProvenanceType, { description: 'Where the figures are from.' })
  provenance: ProvenanceType;
}
