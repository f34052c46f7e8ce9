import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { MatchingRulesService } from './matching-rules.service.ts';
import { RulesEffectService } from './rules-effect.service.ts';
import { SaidRulesService } from './said-rules.service.ts';
import {
  DismissMatchesInput,
  MatchingRulesType,
  RemoveMatchingRuleInput,
  RulesDraftInput,
  RulesEffectType,
  RulesEventType,
  SetMatchingRuleInput,
  TakeBackDismissalsInput,
} from './matching-rules.type.ts';

const NETWORK = { type: () => ID, description: 'The network.' };
const INPUT = { description: 'What is said.' };

@Resolver(() => MatchingRulesType)
export class MatchingRulesResolver {
  constructor(
    private readonly service: MatchingRulesService,
    private readonly said: SaidRulesService,
    private readonly effect: RulesEffectService,
  ) {}

  @Query(() => MatchingRulesType, {
    description:
      'What its secretariat has said about the matches of a network, and what was learned: for itself alone.',
  })
  matchingRules(@Args('networkId', NETWORK) networkId: string, @Context() { viewer }: ViewerContext) {
    return this.said.ofNetwork(viewer, networkId);
  }

  @ResolveField(() => [RulesEventType], { description: 'What was said and taken back, and by whom, the latest first.' })
  history(@Parent() { networkId }: MatchingRulesType, @Context() { viewer }: ViewerContext) {
    return this.said.history(viewer, networkId);
  }

  @Query(() => RulesEffectType, { description: 'What rules and dismissals would do, before they are said.' })
  effectOfRules(
    @Args('networkId', NETWORK) networkId: string,
    @Args('draft', { description: 'What would be said.' }) draft: RulesDraftInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.effect.of(viewer, networkId, draft);
  }

  @Mutation(() => MatchingRulesType, {
    description: 'Puts matches aside for everybody in the network: its secretariat.',
  })
  dismissMatches(@Args('input', INPUT) input: DismissMatchesInput, @Context() { viewer }: ViewerContext) {
    return this.service.dismiss(viewer, input);
  }

  @Mutation(() => MatchingRulesType, { description: 'Takes dismissals back, and what they taught.' })
  takeBackDismissals(@Args('input', INPUT) input: TakeBackDismissalsInput, @Context() { viewer }: ViewerContext) {
    return this.service.takeBack(viewer, input);
  }

  @Mutation(() => MatchingRulesType, { description: 'Makes a rule, or the next version of one.' })
  setMatchingRule(@Args('input', INPUT) input: SetMatchingRuleInput, @Context() { viewer }: ViewerContext) {
    return this.service.setRule(viewer, input);
  }

  @Mutation(() => MatchingRulesType, { description: 'Removes a rule.' })
  removeMatchingRule(@Args('input', INPUT) input: RemoveMatchingRuleInput, @Context() { viewer }: ViewerContext) {
    return this.service.removeRule(viewer, input);
  }
}
