import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { SynergyWritingService } from '../writing/synergy-writing.service.ts';
import { IdentifySynergyInput, ReleaseSynergyInput } from './synergy.input.ts';
import { SynergyType } from './synergy.type.ts';

@ObjectType({ description: 'What came of identifying a synergy.' })
class IdentifySynergyPayload {
  @Field(() => SynergyType, { description: 'The synergy as it is stored.' })
  synergy: SynergyType;
}

@ObjectType({ description: 'What came of releasing a synergy.' })
class ReleaseSynergyPayload {
  @Field(() => SynergyType, { description: 'The synergy as it is stored now.' })
  synergy: SynergyType;
}

@Resolver()
export class SynergyWritingResolver {
  constructor(private readonly synergies: SynergyWritingService) {}

  @Mutation(() => IdentifySynergyPayload, {
    description: 'Notes that a supply could serve a demand: the first stage of a synergy.',
  })
  async identifySynergy(
    @Args('input', { description: 'What is asked.' }) input: IdentifySynergyInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { synergy: await this.synergies.identify(viewer, input) };
  }

  @Mutation(() => ReleaseSynergyPayload, {
    description: 'Lets your side of a synergy be known more or less widely; others see it where both sides do.',
  })
  async releaseSynergy(
    @Args('input', { description: 'What is asked.' }) input: ReleaseSynergyInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { synergy: await this.synergies.release(viewer, input) };
  }
}
