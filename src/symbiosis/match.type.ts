import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CompletenessType } from './completeness.type.ts';
import type { DistanceBand } from '../domain/disclosure/blind-position.ts';
import type {
  CompatibilityTier as DomainTier,
  Judgement,
  Match,
  Verdict as DomainVerdict,
} from '../domain/matching/match.ts';
import { Connection } from '../platform/relay.ts';
import { FacilityType } from '../registry/api/facility.type.ts';
import { LocalTextType } from '../platform/local-text.type.ts';
import { BlindViewType } from '../registry/api/shown-stream.type.ts';
import { StreamType } from '../registry/api/stream.type.ts';

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

const CompatibilityTier = {
  SAME_RESOURCE: 'sameResource',
  SAME_WASTE_CODE: 'sameWasteCode',
  DOCUMENTED_USE: 'documentedUse',
  AFTER_TREATMENT: 'afterTreatment',
  LATENT_DEMAND: 'latentDemand',
  LIKE_WORDS: 'likeWords',
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
    LIKE_WORDS: { description: 'The words are alike: a guess.' },
  },
});

@ObjectType('Judgement', { description: 'What one criterion says of one pair.' })
class JudgementType implements Judgement {
  @Field({ description: 'Key of the criterion.' })
  criterionId: string;

  @Field(() => LocalTextType, { description: 'Name of the criterion.' })
  label: LocalTextType;

  @Field(() => Verdict, { description: 'What it says.' })
  verdict: DomainVerdict;

  @Field(() => Float, { nullable: true, description: '0 (against) to 1 (for); null where nothing is known.' })
  score: number | null;

  @Field(() => Float, { description: 'How much it counts beside the other criteria.' })
  weight: number;

  @Field(() => LocalTextType, { description: 'Why it says so, in a sentence.' })
  reason: LocalTextType;
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

  readonly donorId: string | null;

  readonly receiverId: string | null;

  @Field(() => Float, { description: '0 to 1: weighted mean of what the criteria say.' })
  score: number;

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
