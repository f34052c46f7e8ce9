import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { HourlySeries } from '../../domain/quantity/profile/hourly-series.ts';
import type { StreamOverlay } from '../../domain/registry/stream-series.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';

@ObjectType('StreamOverlay', {
  description: 'A supply laid over a demand, hour by hour through one calendar year; amounts in `unit`.',
})
export class StreamOverlayType implements StreamOverlay {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field({ description: 'Code of the unit of all amounts: `t`, `m3`, `Nm3`, `MWh`.' })
  unit: string;

  @Field(() => Float, { description: 'What the supply has in the year.' })
  supply: number;

  @Field(() => Float, { description: 'What the demand takes in the year.' })
  demand: number;

  @Field(() => Float, { description: 'What is served at once: each hour the lesser of the two.' })
  covered: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the demand that is served without storage, 0 … 1; null where nothing is demanded.',
  })
  coverage: number | null;

  @Field(() => Int, { description: 'Hours in which something is demanded.' })
  hoursOfDemand: number;

  @Field(() => Int, { description: 'Hours of them in which all of it is served without storage.' })
  hoursCovered: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share that storage of any size could serve: supply by demand, at most 1.',
  })
  coverageWithStorage: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The smallest storage with which all is served, without losses, the years alike (sequent peak, after Rippl’s mass curve); null where the year’s supply falls short.',
  })
  storageForFullCoverage: number | null;

  @Field(() => [LocalTextType], { description: 'What was taken for granted of the supply, since nobody has said it.' })
  supplyAssumptions: readonly LocalTextType[];

  @Field(() => [LocalTextType], { description: 'What was taken for granted of the demand, since nobody has said it.' })
  demandAssumptions: readonly LocalTextType[];

  readonly coveredByHour: HourlySeries;

  readonly supplySeries: HourlySeries;

  readonly demandSeries: HourlySeries;
}

@ObjectType('OverlayMonth', { description: 'One month of an overlay, in its unit.' })
export class OverlayMonthType {
  @Field(() => Float, { description: 'What the supply has.' })
  supply: number;

  @Field(() => Float, { description: 'What the demand takes.' })
  demand: number;

  @Field(() => Float, { description: 'What is served without storage.' })
  covered: number;
}
