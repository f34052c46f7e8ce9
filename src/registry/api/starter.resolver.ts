import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer, ViewerContext } from '../../identity/viewer.ts';
import { FacilityService } from '../reading/facility.service.ts';
import { loadTogether } from '../reading/request-loader.ts';
import { StarterWritingService } from '../starters/starter-writing.service.ts';
import { StartersService } from '../starters/starters.service.ts';
import { FacilityType } from './facility.type.ts';
import {
  ConfirmStarterInput,
  ConfirmStarterPayload,
  StarterType,
  StrikeStarterInput,
  StrikeStarterPayload,
  TakeBackStarterInput,
} from './starter.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver(() => FacilityType)
export class StarterResolver {
  constructor(
    private readonly starters: StartersService,
    private readonly writing: StarterWritingService,
    private readonly facilities: FacilityService,
  ) {}

  @ResolveField('starters', () => [StarterType], {
    description:
      'What facilities of this kind typically give and take and this one has not registered, surest first; for its company and its secretariat.',
  })
  async proposed(@Parent() { id }: FacilityType, @Context() context: ViewerContext) {
    return (await this.#load(context, id)).proposed;
  }

  @ResolveField('struckStarters', () => [StarterType], {
    description: 'What was proposed and struck, the latest first; for its company and its secretariat.',
  })
  async struck(@Parent() { id }: FacilityType, @Context() context: ViewerContext) {
    return (await this.#load(context, id)).struck;
  }

  @Mutation(() => ConfirmStarterPayload, {
    description: 'Registers what is typical of the facility as a half-empty stream, marked as typical.',
  })
  async confirmStarter(@Args('input', INPUT) input: ConfirmStarterInput, @Context() { viewer }: ViewerContext) {
    return { stream: await this.writing.confirm(viewer, input) };
  }

  @Mutation(() => StrikeStarterPayload, { description: 'Strikes a starter, so that it is not proposed again.' })
  async strikeStarter(@Args('input', INPUT) input: StrikeStarterInput, @Context() { viewer }: ViewerContext) {
    return this.#shown(viewer, await this.writing.strike(viewer, input));
  }

  @Mutation(() => StrikeStarterPayload, { description: 'Proposes a starter again that was struck.' })
  async takeBackStarter(@Args('input', INPUT) input: TakeBackStarterInput, @Context() { viewer }: ViewerContext) {
    return this.#shown(viewer, await this.writing.takeBack(viewer, input));
  }

  #load(context: ViewerContext, id: string) {
    return loadTogether(context, 'Facility.starters', id, (ids) => this.starters.ofFacilities(context.viewer, ids));
  }

  async #shown(viewer: Viewer, id: string) {
    const [facility] = await this.facilities.byIds(viewer, [id]);
    return { facility };
  }
}
