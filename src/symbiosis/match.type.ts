import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CompletenessType } from './completeness.type.ts';
import type { MatchDetails } from '../domain/assessment/match-details.ts';
import type { PairOfStreams } from './matching/match-hours.service.ts';
import type { DistanceBand } from '../domain/disclosure/blind-position.ts';
import type {
  CompatibilityTier as DomainTier,
  FitCondition as DomainCondition,
  Judgement,
  JudgementFigure,
  Match,
  SharpenedBy,
  Verdict as DomainVerdict,
} from '../domain/matching/match.ts';
import { Connection } from '../platform/relay.ts';
import { FacilityType } from '../registry/api/facility.type.ts';
import { LocalTextType } from '../platform/local-text.type.ts';
import { BlindViewType } from '../registry/api/shown-stream.type.ts';
import { Direction, StreamType } from '../registry/api/stream.type.ts';

const Verdict = {
  FITS: 'fits',
  CONDITIONALLY: 'conditionally',
  UNKNOWN: 'unknown',
  DOES_NOT_FIT: 'doesNotFit',
} as const satisfies Record<string, DomainVerdict>;

registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What a criterion says of a pair.',
  valuesMap: {
    FITS: { description: 'It fits.' },
    CONDITIONALLY: { description: 'It fits if something is done or cleared first.' },
    UNKNOWN: { description: 'Too little is known to say.' },
    DOES_NOT_FIT: { description: 'It does not fit.' },
  },
});

export const CompatibilityTier = {
  SAME_RESOURCE: 'sameResource',
  SAME_WASTE_CODE: 'sameWasteCode',
  DOCUMENTED_USE: 'documentedUse',
  AFTER_TREATMENT: 'afterTreatment',
  LATENT_DEMAND: 'latentDemand',
  LATENT_SUPPLY: 'latentSupply',
  TRIAL: 'trial',
  LIKE_WORDS: 'likeWords',
  UNRELATED: 'unrelated',
} as const satisfies Record<string, DomainTier>;

registerEnumType(CompatibilityTier, {
  name: 'CompatibilityTier',
  description: 'Why the two resources belong together, strongest first.',
  valuesMap: {
    SAME_RESOURCE: { description: 'It is the same resource.' },
    SAME_WASTE_CODE: { description: 'Both have the same waste code.' },
    DOCUMENTED_USE: { description: 'Such a by-product is used for that somewhere.' },
    AFTER_TREATMENT: { description: 'Such a by-product is used for that once it is treated.' },
    LATENT_DEMAND: { description: 'Such plants need it; this one has not registered that: ask them.' },
    LATENT_SUPPLY: { description: 'Such plants yield it; this one has not registered that: ask them.' },
    TRIAL: { description: 'Nobody buys it here; this facility could try it out.' },
    UNRELATED: { description: 'Nothing is known that would bring the two together.' },
    LIKE_WORDS: { description: 'The words are alike: a guess.' },
  },
});

const FitCondition = {
  BLENDED: 'blended',
  AFTER_TREATMENT: 'afterTreatment',
  SORTED: 'sorted',
  HEAT_EXCHANGER: 'heatExchanger',
  HEAT_PUMP: 'heatPump',
  REDUCED: 'reduced',
  RAISED: 'raised',
  STORED: 'stored',
} as const satisfies Record<string, DomainCondition>;

registerEnumType(FitCondition, {
  name: 'FitCondition',
  description: 'What has to be done so that a pair fits.',
  valuesMap: {
    BLENDED: { description: 'Blended with something else.' },
    AFTER_TREATMENT: { description: 'Treated first.' },
    SORTED: { description: 'Sorted first.' },
    HEAT_EXCHANGER: { description: 'Handed over by a heat exchanger.' },
    HEAT_PUMP: { description: 'Lifted by a heat pump.' },
    REDUCED: { description: 'Brought down to a lower pressure.' },
    RAISED: { description: 'Raised to a higher pressure.' },
    STORED: { description: 'Stored in between.' },
  },
});

@ObjectType('JudgementFigure', { description: 'A figure that a criterion used.' })
class JudgementFigureType implements JudgementFigure {
  @Field(() => LocalTextType, { description: 'What it is.' })
  label: LocalTextType;

  @Field(() => Float, { description: 'Its value.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'Code of its unit; null for a bare number.' })
  unit: string | null;
}

const MissingSide = { SUPPLY: 'supply', DEMAND: 'demand', BOTH: 'both' } as const;

registerEnumType(MissingSide, {
  name: 'MissingSide',
  description: 'Whose figure is missing.',
  valuesMap: {
    SUPPLY: { description: 'That of the supply.' },
    DEMAND: { description: 'That of the demand.' },
    BOTH: { description: 'Those of both.' },
  },
});

@ObjectType('SharpenedBy', { description: 'The missing figure that would move the score of a match most.' })
class SharpenedByType implements SharpenedBy {
  @Field({ description: 'Key of the criterion that lacks it.' })
  criterionId: string;

  @Field(() => MissingSide, { description: 'Whose figure it is.' })
  side: SharpenedBy['side'];

  @Field(() => LocalTextType, { description: 'What is missing.' })
  what: LocalTextType;

  @Field(() => Float, { description: 'The score at the least favourable answer.' })
  scoreFrom: number;

  @Field(() => Float, { description: 'The score at the most favourable answer.' })
  scoreTo: number;
}

@ObjectType('Judgement', { description: 'What one criterion says of one pair.' })
export class JudgementType implements Judgement {
  @Field({ description: 'Key of the criterion.' })
  criterionId: string;

  @Field(() => LocalTextType, { description: 'Name of the criterion.' })
  label: LocalTextType;

  @Field(() => Verdict, { description: 'What it says.' })
  verdict: DomainVerdict;

  @Field(() => FitCondition, { nullable: true, description: 'What has to be done, where that has a name.' })
  condition: DomainCondition | null;

  @Field(() => Float, { nullable: true, description: '0 (against) to 1 (for); null where nothing is known.' })
  score: number | null;

  @Field(() => Float, {
    description: 'How far it can move the match, in log odds between its worst and its best score.',
  })
  weight: number;

  @Field(() => LocalTextType, { description: 'Why it says so, in a sentence.' })
  reason: LocalTextType;

  @Field(() => [JudgementFigureType], { description: 'The figures it used.' })
  figures: JudgementFigureType[];
}

@ObjectType('Match', { description: 'A supply and a demand that fit, with score and reasons.' })
export class MatchType implements Match {
  @Field(() => ID, { description: 'Identity of the pair, made of both stream ids.' })
  id: string;

  readonly supplyId: string | null;

  readonly demandId: string | null;

  readonly supplyBlind: boolean;

  readonly demandBlind: boolean;

  readonly distanceBand: DistanceBand | null;

  readonly details: () => MatchDetails;

  readonly pair: PairOfStreams;

  @Field(() => Direction, {
    nullable: true,
    description: 'The side that nobody registered: its facility is to be asked; null where both are registered.',
  })
  latentSide: Match['latentSide'];

  readonly donorId: string | null;

  readonly receiverId: string | null;

  @Field(() => Float, {
    description:
      'The chance that practitioners would call it worth a talk, 0 to 1; what is unknown moves it neither way.',
  })
  score: number;

  @Field(() => Float, { description: 'How much of what bears on it is known, and how firmly, 0 to 1.' })
  confidence: number;

  @Field(() => SharpenedByType, { nullable: true, description: 'The missing figure that would move its score most.' })
  sharpenedBy: SharpenedByType | null;

  @Field(() => CompatibilityTier, { description: 'Why the two resources belong together.' })
  tier: DomainTier;

  @Field(() => StreamType, { nullable: true, description: 'The supply; null where it is the draft, or blind.' })
  supply: StreamType | null;

  @Field(() => StreamType, { nullable: true, description: 'The demand; null where it is the draft, or blind.' })
  demand: StreamType | null;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The facility that would give; null where the draft names none, or the supply is blind.',
  })
  donor: FacilityType | null;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The facility that would receive; null where the draft names none, or the demand is blind.',
  })
  receiver: FacilityType | null;

  @Field(() => BlindViewType, {
    nullable: true,
    description: 'All that is told of the side that you see blind; null where you see both whole.',
  })
  blindSide: BlindViewType | null;

  @Field(() => [JudgementType], { description: 'What each criterion says.' })
  judgements: JudgementType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Great-circle distance in km; null where a position is missing, or one side is blind.',
  })
  distanceKm: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the demand that the supply covers, 0 to 1; null where it cannot be said, or one side is blind.',
  })
  demandCoverage: number | null;
}

export const MatchConnection = Connection(MatchType, 'Match');

@ObjectType('InputProblem', { description: 'Something in the input that cannot be understood.' })
class InputProblemType {
  @Field(() => [String], { description: 'The way to the value in the input.' })
  path: string[];

  @Field({ description: 'Stable code of the problem.' })
  code: string;

  @Field(() => LocalTextType, { description: 'What is wrong, and what would be right.' })
  message: LocalTextType;
}

@ObjectType('DraftMatches', { description: 'Matches of a stream that is still being written.' })
export class DraftMatchesType {
  /** Worked out where it is asked for. */
  readonly completeness: () => CompletenessType | null;

  @Field(() => [MatchType], { description: 'The matches, best first.' })
  matches: MatchType[];

  @Field(() => [InputProblemType], { description: 'What of the draft could not be understood; the rest is matched.' })
  problems: InputProblemType[];
}
