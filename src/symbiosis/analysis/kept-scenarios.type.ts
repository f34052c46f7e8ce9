import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NetworkSelectionInput } from './network-selection.input.ts';
import type { ResilienceOutcomeType } from './resilience.type.ts';
import { ResilienceThresholdsInput, ResilienceThresholdsType, TakenOutInput, TakenOutType } from './resilience.type.ts';

@ObjectType('KeptResilienceScenario', {
  description: 'A question of what would break a network that somebody keeps: as far as you see what it is about.',
})
export class KeptScenarioType {
  @Field(() => ID, { description: 'Identity of the scenario.' })
  id: string;

  @Field({ description: 'What the person who keeps it calls it.' })
  name: string;

  @Field({ description: 'Whether everybody of the network sees it.' })
  isShared: boolean;

  @Field({ description: 'Whether you keep it: you can remove it then.' })
  isOwn: boolean;

  @Field({ description: 'What is looked at, as the query of an address.' })
  selection: string;

  @Field(() => [TakenOutType], { description: 'What is taken out.' })
  takenOut: TakenOutType[];

  @Field(() => ResilienceThresholdsType, { description: 'What is assumed.' })
  thresholds: ResilienceThresholdsType;

  @Field(() => GraphQLISODateTime, { description: 'Since when it is kept.' })
  keptAt: Date;

  /** Worked out where it is asked for. */
  outcome: () => ResilienceOutcomeType;
}

@InputType({ description: 'A scenario to be kept.' })
export class KeepScenarioInput {
  @Field({ description: 'What to call it, up to 200 characters.' })
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody of the network shall see it; left out: no.' })
  isShared?: boolean | null;

  @Field(() => NetworkSelectionInput, { description: 'What is looked at.' })
  selection: NetworkSelectionInput;

  @Field(() => [TakenOutInput], { description: 'What is taken out.' })
  takenOut: TakenOutInput[];

  @Field(() => ResilienceThresholdsInput, { nullable: true, description: 'What is assumed.' })
  thresholds?: ResilienceThresholdsInput | null;

  @Field(() => ID, { description: 'Made up by the sender, once for each scenario: sent twice it is kept once.' })
  idempotencyKey: string;
}

@InputType({ description: 'A scenario to be removed.' })
export class RemoveScenarioInput {
  @Field(() => ID, { description: 'The scenario.' })
  id: string;
}
