import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  Decoupling,
  DecouplingClass as DomainClass,
  DecouplingStep,
  YearlyFigure,
} from '../../domain/network/decoupling.ts';

const DecouplingClass = {
  STRONG_DECOUPLING: 'strongDecoupling',
  WEAK_DECOUPLING: 'weakDecoupling',
  EXPANSIVE_COUPLING: 'expansiveCoupling',
  EXPANSIVE_NEGATIVE_DECOUPLING: 'expansiveNegativeDecoupling',
  RECESSIVE_DECOUPLING: 'recessiveDecoupling',
  RECESSIVE_COUPLING: 'recessiveCoupling',
  WEAK_NEGATIVE_DECOUPLING: 'weakNegativeDecoupling',
  STRONG_NEGATIVE_DECOUPLING: 'strongNegativeDecoupling',
} as const satisfies Record<string, DomainClass>;

registerEnumType(DecouplingClass, {
  name: 'DecouplingClass',
  description: 'How a pressure on the environment goes with what drives it (Tapio 2005).',
  valuesMap: {
    STRONG_DECOUPLING: { description: 'The driver grows, the pressure falls.' },
    WEAK_DECOUPLING: { description: 'Both grow, the pressure clearly less.' },
    EXPANSIVE_COUPLING: { description: 'Both grow alike.' },
    EXPANSIVE_NEGATIVE_DECOUPLING: { description: 'Both grow, the pressure clearly more.' },
    RECESSIVE_DECOUPLING: { description: 'Both fall, the pressure clearly more.' },
    RECESSIVE_COUPLING: { description: 'Both fall alike.' },
    WEAK_NEGATIVE_DECOUPLING: { description: 'Both fall, the pressure clearly less.' },
    STRONG_NEGATIVE_DECOUPLING: { description: 'The driver falls, the pressure grows.' },
  },
});

@InputType({ description: 'A figure of one calendar year.' })
export class YearlyFigureInput implements YearlyFigure {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field(() => Float, { description: 'Above 0; all of one series in the same unit.' })
  value: number;
}

@ObjectType('DecouplingPoint', { description: 'Both series in one year, the first common year being 100.' })
class DecouplingPointType {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field(() => Float, { description: 'What drives: production, turnover.' })
  driver: number;

  @Field(() => Float, { description: 'The pressure: water, energy, waste, CO2e.' })
  pressure: number;
}

@ObjectType('DecouplingStep', { description: 'From one year with both figures to a later one.' })
class DecouplingStepType implements DecouplingStep {
  @Field(() => Int, { description: 'From this year.' })
  fromYear: number;

  @Field(() => Int, { description: 'To this year.' })
  toYear: number;

  @Field(() => Float, { description: 'Relative change of the driver: 0.1 is a tenth more.' })
  driverChange: number;

  @Field(() => Float, { description: 'Relative change of the pressure.' })
  pressureChange: number;

  @Field(() => Float, { nullable: true, description: 'The one over the other; null where the driver did not change.' })
  elasticity: number | null;

  @Field(() => DecouplingClass, { nullable: true, description: 'The class; null where the driver did not change.' })
  decoupling: DomainClass | null;
}

@ObjectType('Decoupling', { description: 'A pressure held against what drives it, over the years that both have.' })
export class DecouplingType implements Decoupling {
  @Field(() => [DecouplingPointType], { description: 'By year.' })
  index: DecouplingPointType[];

  @Field(() => [DecouplingStepType], { description: 'From each common year to the next.' })
  steps: DecouplingStepType[];

  @Field(() => DecouplingStepType, { nullable: true, description: 'From the first common year to the last.' })
  overall: DecouplingStepType | null;
}
