import {
  Args,
  Context,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { monthlySums } from '../../domain/quantity/profile/hourly-series.ts';
import type { Basis as DomainBasis } from '../../domain/registry/provenance.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { HourlyProfileService } from '../profiles/hourly-profile.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { HourlyProfileType } from './availability.type.ts';
import { OverlayMonthType, StreamOverlayType } from './overlay.type.ts';
import { Basis } from './provenance.type.ts';
import { StreamType } from './stream.type.ts';

@InputType({ description: 'How much comes in each hour of a year of 365 days.' })
class HourlyProfileInput {
  @Field(() => [Float], {
    description: '8,760 amounts, the hour from midnight to one on 1 January first; 29 February is left out.',
  })
  values: number[];

  @Field({ description: 'What comes in one hour (`t`, `m³`, `MWh`), or a rate by the hour or power (`t/h`, `kW`).' })
  unit: string;

  @Field(() => Basis, { nullable: true, description: 'How the figures came to be known; reported when left out.' })
  basis?: DomainBasis | null;

  @Field(() => String, { nullable: true, description: 'Document, measurement or method, in words.' })
  source?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year that the figures speak of.' })
  year?: number | null;
}

@InputType({ description: 'The hours of a stream, in the place of those before.' })
class SetStreamHourlyProfileInput {
  @Field(() => ID, { description: 'The stream.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;

  @Field(() => HourlyProfileInput, { nullable: true, description: 'Its hours; left out or null takes them away.' })
  profile?: HourlyProfileInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of storing the hours of a stream.' })
class SetStreamHourlyProfilePayload {
  @Field(() => StreamType, { description: 'The stream as it is stored now.' })
  stream: StreamType;
}

@Resolver(() => StreamType)
export class HourlyProfileResolver {
  constructor(private readonly profiles: HourlyProfileService) {}

  @Mutation(() => SetStreamHourlyProfilePayload, {
    description:
      'Stores how much of a stream comes in each hour of a year, if the stream is still at the version given.',
  })
  async setStreamHourlyProfile(
    @Args('input', { description: 'What is asked.' }) input: SetStreamHourlyProfileInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { stream: await this.profiles.set(viewer, input) };
  }

  @ResolveField(() => HourlyProfileType, {
    nullable: true,
    description: 'How much comes hour by hour, where somebody has uploaded it.',
  })
  hourlyProfile(@Parent() { id, hourlyProfile }: StreamType) {
    return hourlyProfile && { ...hourlyProfile, streamId: id };
  }

  @Query(() => StreamOverlayType, {
    nullable: true,
    description:
      'A supply laid over a demand, hour by hour: how much is served, and the storage to serve all of it; null where you do not see both whole.',
  })
  overlay(
    @Args('supplyId', { type: () => ID, description: 'The supply.' }) supplyId: string,
    @Args('demandId', { type: () => ID, description: 'The demand.' }) demandId: string,
    @Args('year', {
      type: () => Int,
      nullable: true,
      description: 'The calendar year; left out: the first from now on in which both are there.',
    })
    year: number | null,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.profiles.overlay(viewer, supplyId, demandId, year);
  }
}

@Resolver(() => HourlyProfileType)
export class HourlyValuesResolver {
  constructor(private readonly profiles: HourlyProfileService) {}

  @ResolveField(() => [Float], { description: 'What comes in each of the 8,760 hours; of 20 streams at most at once.' })
  values(@Parent() { streamId }: HourlyProfileType, @Context() context: ViewerContext) {
    return loadTogether(context, 'HourlyProfile.values', streamId, (ids) =>
      this.profiles.valuesOf(context.viewer, ids),
    );
  }
}

@Resolver(() => StreamOverlayType)
export class OverlayResolver {
  @ResolveField(() => [OverlayMonthType], { description: 'Month by month, January first.' })
  months(@Parent() { supplySeries, demandSeries, coveredByHour }: StreamOverlayType) {
    const [demand, covered] = [monthlySums(demandSeries), monthlySums(coveredByHour)];
    return monthlySums(supplySeries).map((supply, month) => ({
      supply,
      demand: demand[month] ?? 0,
      covered: covered[month] ?? 0,
    }));
  }

  @ResolveField(() => [Float], { description: 'What is served without storage in each of the 8,760 hours.' })
  coveredByHour(@Parent() { coveredByHour }: StreamOverlayType) {
    return Array.from(coveredByHour);
  }
}
