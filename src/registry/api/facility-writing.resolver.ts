import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { FacilityLevel as DomainLevel } from '../../domain/registry/facility.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { FacilityWritingService } from '../writing/facility-writing.service.ts';
import { FacilityLevel } from './disclosure-level.type.ts';
import { FacilityType } from './facility.type.ts';

@InputType({ description: 'How widely a facility shall be known from now on.' })
class SetFacilityLevelInput {
  @Field(() => ID, { description: 'The facility.' })
  id: string;

  @Field(() => FacilityLevel, { description: 'How widely.' })
  level: DomainLevel;
}

@InputType({ description: 'How exactly others shall see where a facility is.' })
class CoarsenFacilityPositionInput {
  @Field(() => ID, { description: 'The facility.' })
  id: string;

  @Field({ description: 'Whether they see the middle of a cell of some 11 km and no address; else the exact place.' })
  coarse: boolean;
}

@ObjectType({ description: 'What came of making a facility known more or less widely.' })
class SetFacilityLevelPayload {
  @Field(() => FacilityType, { description: 'The facility as it is stored now.' })
  facility: FacilityType;
}

@ObjectType({ description: 'What came of showing more or less exactly where a facility is.' })
class CoarsenFacilityPositionPayload {
  @Field(() => FacilityType, { description: 'The facility as it is stored now.' })
  facility: FacilityType;
}

const INPUT = { description: 'What is asked.' };

@Resolver()
export class FacilityWritingResolver {
  constructor(private readonly facilities: FacilityWritingService) {}

  @Mutation(() => SetFacilityLevelPayload, {
    description: 'Makes a facility of your company known more or less widely.',
  })
  async setFacilityLevel(@Args('input', INPUT) input: SetFacilityLevelInput, @Context() { viewer }: ViewerContext) {
    return { facility: await this.facilities.setLevel(viewer, input) };
  }

  @Mutation(() => CoarsenFacilityPositionPayload, {
    description: 'Shows others only roughly where a facility of your company is, or exactly again.',
  })
  async coarsenFacilityPosition(
    @Args('input', INPUT) input: CoarsenFacilityPositionInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { facility: await this.facilities.setCoarse(viewer, input) };
  }
}
