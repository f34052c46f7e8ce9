import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DismissalReason as DomainReason, RuleCorrection } from '../../domain/matching/matching-rules.ts';
import type { WrittenRule } from '../../domain/matching/write-rule.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { MatchType } from '../match.type.ts';
import type { DismissedPair } from './dismissed-pairs.ts';
import type { RulesEvent, ShownDismissal, ShownRule } from './said-rules.service.ts';

const DismissalReason = {
  WRONG_USE: 'wrongUse',
  TOO_FAR: 'tooFar',
  WRONG_QUALITY: 'wrongQuality',
  WRONG_TEMPERATURE: 'wrongTemperature',
  WRONG_AMOUNT: 'wrongAmount',
  WRONG_TIME: 'wrongTime',
  LAW: 'law',
  TRIED_BEFORE: 'triedBefore',
  OTHER: 'other',
} as const satisfies Record<string, DomainReason>;

registerEnumType(DismissalReason, {
  name: 'DismissalReason',
  description: 'Why a secretariat puts a match aside.',
  valuesMap: {
    WRONG_USE: { description: 'The receiver has no such use for it.' },
    TOO_FAR: { description: 'The way is too long.' },
    WRONG_QUALITY: { description: 'The quality does not do.' },
    WRONG_TEMPERATURE: { description: 'The temperature does not do.' },
    WRONG_AMOUNT: { description: 'It is too much or too little.' },
    WRONG_TIME: { description: 'It is not there when it is needed.' },
    LAW: { description: 'A law or a permit stands in the way.' },
    TRIED_BEFORE: { description: 'They have tried before.' },
    OTHER: { description: 'Something else, as the words say.' },
  },
});

const RuleEffect = { EXCLUDE: 'exclude', DOWN_WEIGHT: 'downWeight' } as const satisfies Record<
  string,
  RuleCorrection['effect']
>;

registerEnumType(RuleEffect, {
  name: 'RuleEffect',
  description: 'What a rule does with the matches that it speaks of.',
  valuesMap: {
    EXCLUDE: { description: 'They are left out.' },
    DOWN_WEIGHT: { description: 'They count as less likely.' },
  },
});

@ObjectType('MatchDismissal', { description: 'A match that the secretariat put aside.' })
class MatchDismissalType implements Omit<ShownDismissal, 'resourceKey' | 'receiverActivities'> {
  @Field(() => ID, { description: 'Identity of the dismissal.' })
  id: string;

  @Field(() => ID, { description: 'The supply; of one that nobody registered its facility.' })
  supplyId: string;

  @Field(() => ID, { description: 'The demand; of one that nobody registered its facility.' })
  demandId: string;

  @Field(() => DismissalReason, { description: 'Why.' })
  reason: DomainReason;

  @Field(() => String, { nullable: true, description: 'Why, in the secretariat’s own words.' })
  words: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  dismissedAt: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null where nobody knows any more.' })
  by: string | null;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'What it is of; null where neither stream is there any more.',
  })
  resource: LocalTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the facility that would give; null where it is not there any more.',
  })
  donor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the facility that would take; null where it is not there any more.',
  })
  receiver: string | null;

  @Field({ description: 'Whether both sides are streams that are still there.' })
  betweenStreams: boolean;
}

@ObjectType('MatchingRule', { description: 'A rule that holds for the matches of one network.' })
class MatchingRuleType implements ShownRule {
  @Field(() => ID, { description: 'Identity of this version of the rule.' })
  id: string;

  @Field(() => Int, { description: 'Counts up with every change.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Key of the resource or family that is supplied; null for any.' })
  resourceKey: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the use holds; null for any use.' })
  use: string | null;

  @Field(() => [String], { description: 'NACE codes of the receivers; empty for any.' })
  receiverActivities: string[];

  @Field(() => RuleEffect, { description: 'What it does.' })
  effect: RuleCorrection['effect'];

  @Field({ description: 'Why, in the secretariat’s own words.' })
  words: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  madeAt: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null where nobody knows any more.' })
  by: string | null;

  @Field(() => LocalTextType, { description: 'What it says, in a sentence.' })
  sentence: LocalTextType;
}

@ObjectType('MatchingLesson', { description: 'What was learned from dismissals: without them it is gone.' })
class MatchingLessonType {
  @Field(() => LocalTextType, { description: 'The lesson in words.' })
  text: LocalTextType;

  @Field(() => [ID], { description: 'The dismissals that it was learned from.' })
  from: string[];
}

const RulesEventKind = {
  DISMISSED: 'dismissed',
  TOOK_BACK: 'tookBack',
  MADE_RULE: 'madeRule',
  CHANGED_RULE: 'changedRule',
  REMOVED_RULE: 'removedRule',
} as const satisfies Record<string, RulesEvent['what']>;

registerEnumType(RulesEventKind, {
  name: 'RulesEventKind',
  description: 'What a secretariat did.',
  valuesMap: {
    DISMISSED: { description: 'Put a match aside.' },
    TOOK_BACK: { description: 'Let it be shown again.' },
    MADE_RULE: { description: 'Made a rule.' },
    CHANGED_RULE: { description: 'Wrote its next version.' },
    REMOVED_RULE: { description: 'Removed a rule.' },
  },
});

@ObjectType('RulesEvent', { description: 'Something that the secretariat said about matches, or took back.' })
export class RulesEventType implements RulesEvent {
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null where nobody knows any more.' })
  by: string | null;

  @Field(() => RulesEventKind, { description: 'What was done.' })
  what: RulesEvent['what'];

  @Field({ description: 'Whether what was said still stands.' })
  stands: boolean;

  @Field(() => MatchDismissalType, { nullable: true, description: 'The match that it was about; null for a rule.' })
  dismissal: (MatchDismissalType & ShownDismissal) | null;

  @Field(() => MatchingRuleType, { nullable: true, description: 'The rule, as it was; null for a match.' })
  rule: MatchingRuleType | null;
}

@ObjectType('MatchingRules', { description: 'What the secretariat has said about the matches of its network.' })
export class MatchingRulesType {
  readonly networkId: string;

  @Field(() => [MatchDismissalType], { description: 'The matches that are put aside.' })
  dismissals: MatchDismissalType[];

  @Field(() => [MatchingRuleType], { description: 'The rules that hold.' })
  rules: MatchingRuleType[];

  @Field(() => [MatchingLessonType], { description: 'What was learned.' })
  lessons: MatchingLessonType[];
}

@InputType({ description: 'A match, by its two sides.' })
class MatchPairInput implements DismissedPair {
  @Field(() => ID, { description: 'The supply; of one that nobody registered its facility.' })
  supplyId: string;

  @Field(() => ID, { description: 'The demand; of one that nobody registered its facility.' })
  demandId: string;
}

@InputType({ description: 'A rule as it is written.' })
class MatchingRuleInput implements WrittenRule {
  @Field(() => String, { nullable: true, description: 'Key of the resource or family that is supplied; null for any.' })
  resourceKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the use must hold; null for any use.' })
  use?: string | null;

  @Field(() => [String], { nullable: true, description: 'NACE codes of the receivers; none for any.' })
  receiverActivities?: string[] | null;

  @Field(() => RuleEffect, { description: 'What it does.' })
  effect: RuleCorrection['effect'];

  @Field({ description: 'Why, in your own words.' })
  words: string;
}

@InputType({ isAbstract: true })
class SaidInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each request; the same one sends the same request again.' })
  idempotencyKey: string;
}

@InputType({ description: 'Matches to put aside.' })
export class DismissMatchesInput extends SaidInput {
  @Field(() => [MatchPairInput], { description: 'Which.' })
  matches: MatchPairInput[];

  @Field(() => DismissalReason, { description: 'Why.' })
  reason: DomainReason;

  @Field(() => String, { nullable: true, description: 'Why, in your own words.' })
  words?: string | null;
}

@InputType({ description: 'What was put aside and shall be shown again.' })
export class TakeBackDismissalsInput extends SaidInput {
  @Field(() => [ID], { description: 'Which.' })
  ids: string[];
}

@InputType({ description: 'A rule for the matches of a network.' })
export class SetMatchingRuleInput extends SaidInput {
  @Field(() => ID, { nullable: true, description: 'The rule that it is the next version of; none for a new one.' })
  replaces?: string | null;

  @Field(() => MatchingRuleInput, { description: 'The rule.' })
  rule: MatchingRuleInput;
}

@InputType({ description: 'A rule that shall no longer hold.' })
export class RemoveMatchingRuleInput extends SaidInput {
  @Field(() => ID, { description: 'The rule.' })
  id: string;
}

@InputType({ description: 'What would be said on top of what holds.' })
export class RulesDraftInput {
  @Field(() => [MatchPairInput], { nullable: true, description: 'Matches that would be put aside.' })
  dismiss?: MatchPairInput[] | null;

  @Field(() => DismissalReason, { nullable: true, description: 'Why they would be; `OTHER` when left out.' })
  reason?: DomainReason | null;

  @Field(() => [MatchingRuleInput], { nullable: true, description: 'Rules that would be made.' })
  rules?: MatchingRuleInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Dismissals that would be taken back.' })
  takeBack?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Rules that would no longer hold.' })
  removeRules?: string[] | null;
}

@ObjectType('MovedMatch', { description: 'A match that would stay, at another place or with another score.' })
class MovedMatchType {
  @Field(() => MatchType, { description: 'As it would be.' })
  match: MatchType;

  @Field(() => Int, { description: 'Its place in the list now, from 1.' })
  rankBefore: number;

  @Field(() => Int, { description: 'Its place as it would be.' })
  rankAfter: number;

  @Field(() => Float, { description: 'Its score now.' })
  scoreBefore: number;
}

@ObjectType('RulesEffect', { description: 'What a change of rules would do to the matches of the network.' })
export class RulesEffectType {
  @Field(() => Int, { description: 'How many would go.' })
  goneCount: number;

  @Field(() => Int, { description: 'How many would come.' })
  comeCount: number;

  @Field(() => Int, { description: 'How many would move.' })
  movedCount: number;

  @Field(() => Int, { description: 'How many would stay as they are.' })
  unchanged: number;

  @Field(() => [MatchType], { description: 'The first ten that would go.' })
  gone: MatchType[];

  @Field(() => [MatchType], { description: 'The first ten that would come.' })
  come: MatchType[];

  @Field(() => [MovedMatchType], { description: 'Ten that would move: those whose chance changes most first.' })
  moved: MovedMatchType[];
}
