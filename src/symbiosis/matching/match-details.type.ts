import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Worth, WorthLineId as DomainLineId } from '../../domain/assessment/worth.ts';
import type { NextStep } from '../../domain/matching/next-steps.ts';
import type { Precedent } from '../../domain/matching/precedents.ts';
import type { NeededTreatment } from '../../domain/matching/treatments-needed.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { Direction } from '../../registry/api/stream.type.ts';

type Line = Worth['lines'][number];
type Factor = Line['factors'][number];

@ObjectType('WorthRange', {
  description: 'A figure with its uncertainty: what is gained is positive, what is lost negative.',
})
class WorthRangeType {
  @Field(() => Float, { description: 'Its low end.' })
  from: number;

  @Field(() => Float, { description: 'Its high end.' })
  to: number;
}

@ObjectType('WorthFactor', { description: 'A figure that an amount was multiplied with, and where it is from.' })
class WorthFactorType implements Factor {
  @Field({ description: 'Key of the factor.' })
  key: string;

  @Field(() => LocalTextType, { description: 'What it is of.' })
  label: LocalTextType;

  @Field(() => Float, { description: 'Its low end: DKK or kgCO2e per unit.' })
  from: number;

  @Field(() => Float, { description: 'Its high end; the same where the source gives one value.' })
  to: number;

  @Field(() => String, { description: 'Code of the unit that it is per.' })
  per: Factor['per'];

  @Field(() => Int, { nullable: true, description: 'The year that it holds for; null where not known.' })
  year: number | null;

  @Field({ description: 'Where it is from.' })
  source: string;

  @Field({ description: 'From memory and not read in the source: to be replaced before anyone decides by it.' })
  recalled: boolean;
}

const WorthLineId = {
  AVOIDED_DISPOSAL: 'avoidedDisposal',
  REPLACED_RESOURCE: 'replacedResource',
  TRANSPORT: 'transport',
  TREATMENT: 'treatment',
} as const satisfies Record<string, DomainLineId>;

registerEnumType(WorthLineId, {
  name: 'WorthLineId',
  description: 'A part of what an exchange would be worth.',
  valuesMap: {
    AVOIDED_DISPOSAL: { description: 'What the donor no longer pays to get rid of it.' },
    REPLACED_RESOURCE: { description: 'What the receiver no longer buys.' },
    TRANSPORT: { description: 'Bringing it there.' },
    TREATMENT: { description: 'Making it fit.' },
  },
});

@ObjectType('WorthLine', { description: 'One part of what an exchange would be worth in a year.' })
class WorthLineType implements Line {
  @Field(() => WorthLineId, { description: 'Which part.' })
  id: DomainLineId;

  @Field(() => LocalTextType, { description: 'What it is called.' })
  label: LocalTextType;

  @Field(() => WorthRangeType, { nullable: true, description: 'DKK a year; null where not known.' })
  money: WorthRangeType | null;

  @Field(() => WorthRangeType, {
    nullable: true,
    description: 'kgCO2e a year saved (positive) or caused (negative); null where not known.',
  })
  emissions: WorthRangeType | null;

  @Field(() => [WorthFactorType], { description: 'What it was reckoned by.' })
  factors: WorthFactorType[];

  @Field(() => LocalTextType, { description: 'How it was reckoned, or why it is not known.' })
  note: LocalTextType;
}

@ObjectType('WorthAmount', { description: 'What would change hands in a year.' })
class WorthAmountType {
  @Field(() => Float, { description: 'How much.' })
  value: number;

  @Field({ description: 'Code of its unit.' })
  unit: string;
}

@ObjectType('MatchWorth', {
  description:
    'What an exchange would be worth in a year, all parties together, reckoned by published and recalled factors.',
})
export class MatchWorthType implements Worth {
  @Field(() => String, { description: 'The currency of all money.' })
  currency: 'DKK';

  @Field(() => Int, { description: 'The price level.' })
  year: number;

  @Field(() => WorthAmountType, { description: 'What it is reckoned of.' })
  amount: WorthAmountType;

  @Field(() => [WorthLineType], { description: 'Its parts.' })
  lines: WorthLineType[];

  @Field(() => WorthRangeType, {
    nullable: true,
    description: 'DKK a year: the sum of what is known; null where nothing is.',
  })
  money: WorthRangeType | null;

  @Field(() => WorthRangeType, {
    nullable: true,
    description: 'kgCO2e a year: the sum of what is known; null where nothing is.',
  })
  emissions: WorthRangeType | null;

  @Field(() => [WorthLineId], {
    description: 'Parts of which money or emissions are not known: the sums leave them out.',
  })
  incomplete: DomainLineId[];

  @Field({ description: 'Whether any factor is from memory.' })
  recalled: boolean;
}

const PrecedentEvidence = {
  DOCUMENTED: 'documented',
  PLANNED: 'planned',
  REFERENCE: 'reference',
  APPROXIMATE: 'approximate',
  PRACTICE: 'practice',
} as const satisfies Record<string, Precedent['evidence']>;

registerEnumType(PrecedentEvidence, {
  name: 'PrecedentEvidence',
  description: 'How sure it is that such a use exists.',
  valuesMap: {
    DOCUMENTED: { description: 'Seen to run.' },
    PLANNED: { description: 'Proposed in a study.' },
    REFERENCE: { description: 'Named by a reference document or a standard.' },
    APPROXIMATE: { description: 'Usual, without a single case behind it.' },
    PRACTICE: { description: 'What the trade does; no document is named for it.' },
  },
});

@ObjectType('MatchPrecedent', { description: 'Where such an exchange was seen, or is said to be usual.' })
export class MatchPrecedentType implements Precedent {
  @Field(() => LocalTextType, { description: 'What is supplied.' })
  byProduct: LocalTextType;

  @Field(() => LocalTextType, { description: 'Line of business of the receiver.' })
  receiver: LocalTextType;

  @Field(() => LocalTextType, { description: 'What the receiver does with it.' })
  use: LocalTextType;

  @Field(() => [LocalTextType], { description: 'What it stands in for.' })
  replaces: LocalTextType[];

  @Field(() => PrecedentEvidence, { description: 'How sure it is.' })
  evidence: Precedent['evidence'];

  @Field(() => LocalTextType, { nullable: true, description: 'Park, town or company; null where no place is named.' })
  place: LocalTextType | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year in which it began there; null where not known.' })
  since: number | null;

  @Field(() => LocalTextType, { nullable: true, description: 'What to mind; null where nothing is named.' })
  limits: LocalTextType | null;

  @Field(() => String, { nullable: true, description: 'Where it is from; null for what is common practice.' })
  source: string | null;
}

type Treatment = NeededTreatment['treatment'];

@ObjectType('TreatmentCost', { description: 'An order of magnitude, capital included.' })
class TreatmentCostType {
  @Field(() => Float, { description: 'EUR, the low end.' })
  from: number;

  @Field(() => Float, { description: 'EUR, the high end.' })
  to: number;

  @Field({ description: 'Per which unit treated.' })
  unit: string;
}

const TreatmentMaturity = {
  ESTABLISHED: 'established',
  COMMERCIAL: 'commercial',
  DEMONSTRATED: 'demonstrated',
} as const satisfies Record<string, Treatment['maturity']>;

registerEnumType(TreatmentMaturity, {
  name: 'TreatmentMaturity',
  description: 'How far a treatment is from daily use in industry.',
  valuesMap: {
    ESTABLISHED: { description: 'Common in industry for long.' },
    COMMERCIAL: { description: 'To be bought, and run in some places.' },
    DEMONSTRATED: { description: 'Shown to work in trials.' },
  },
});

@ObjectType('Treatment', { description: 'A step that makes a supply fit for a use.' })
class TreatmentType implements Treatment {
  @Field({ description: 'Key in the catalogue of treatments.' })
  key: string;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name: LocalTextType;

  @Field(() => LocalTextType, { description: 'What it changes in quality and amount.' })
  changes: LocalTextType;

  @Field(() => TreatmentCostType, { description: 'What it costs.' })
  cost: TreatmentCostType;

  @Field({ description: 'The energy it needs, in words.' })
  energy: string;

  @Field(() => TreatmentMaturity, { description: 'How far it is from daily use.' })
  maturity: Treatment['maturity'];

  @Field({ description: 'Where that is from.' })
  source: string;
}

@ObjectType('TreatmentStep', { description: 'One step of the chain from the supply to its use.' })
export class TreatmentStepType implements NeededTreatment {
  @Field(() => TreatmentType, { description: 'What is done.' })
  treatment: TreatmentType;

  @Field(() => Float, {
    nullable: true,
    description: 'Coefficient of performance of a heat pump; null for other steps.',
  })
  cop: number | null;
}

const NextStepCode = {
  ASK_THEM: 'askThem',
  ASK_FOR_TRIAL: 'askForTrial',
  CHECK_SAME_THING: 'checkSameThing',
  ASK_FOR_FIGURE: 'askForFigure',
  CHECK_FIT: 'checkFit',
  PRICE_TREATMENT: 'priceTreatment',
  CLEAR_LAW: 'clearLaw',
  INTRODUCE: 'introduce',
} as const satisfies Record<string, NextStep['code']>;

registerEnumType(NextStepCode, {
  name: 'NextStepCode',
  description: 'What sort of step it is.',
  valuesMap: {
    ASK_THEM: { description: 'Ask a facility that registered nothing of the kind.' },
    ASK_FOR_TRIAL: { description: 'Ask whether it could be tried out.' },
    CHECK_SAME_THING: { description: 'Make sure that both mean the same thing.' },
    ASK_FOR_FIGURE: { description: 'Find out what is missing.' },
    CHECK_FIT: { description: 'Look together at what fits conditionally.' },
    PRICE_TREATMENT: { description: 'Have the treatment priced.' },
    CLEAR_LAW: { description: 'Clear what the law asks.' },
    INTRODUCE: { description: 'Ask for an introduction.' },
  },
});

@ObjectType('NextStep', { description: 'What somebody who likes the match would do next.' })
export class NextStepType implements NextStep {
  @Field(() => NextStepCode, { description: 'What sort of step it is.' })
  code: NextStep['code'];

  @Field(() => Direction, { nullable: true, description: 'Whose it is to do or to answer; null where it is of both.' })
  side: NextStep['side'];

  @Field(() => String, {
    nullable: true,
    description: 'Key of the criterion that it would settle; null where it is of none.',
  })
  criterionId: string | null;

  @Field(() => LocalTextType, { description: 'The step in words.' })
  text: LocalTextType;
}
