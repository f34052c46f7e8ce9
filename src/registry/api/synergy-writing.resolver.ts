import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { SynergyWritingService } from '../writing/synergy-writing.service.ts';
import { IdentifySynergyInput } from './synergy.input.ts';
import { SynergyType } from './synergy.type.ts';

@ObjectType({ description: 'What came of identifying a synergy.' })
class IdentifySynergyPayload {
  @Field(() => SynergyType, { description: 'The synergy as it is stored.' })
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
}
