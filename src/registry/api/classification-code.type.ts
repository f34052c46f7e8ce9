import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  ClassificationCode,
  ClassificationSystem as DomainSystem,
} from '../../domain/classification/classification-code.ts';
import { Connection } from '../../platform/relay.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';

export const ClassificationSystem = { EWC: 'EWC', NACE: 'NACE' } as const satisfies Record<string, DomainSystem>;

registerEnumType(ClassificationSystem, {
  name: 'ClassificationSystem',
  description: 'The code lists that streams and facilities are described by.',
  valuesMap: {
    EWC: { description: 'European Waste Catalogue (list of waste, Decision 2000/532/EC).' },
    NACE: { description: 'Statistical classification of economic activities, NACE Rev. 2.' },
  },
});

@ObjectType('ClassificationCode', { description: 'One code of a classification, with its title.' })
export class ClassificationCodeType implements ClassificationCode {
  @Field(() => ClassificationSystem, { description: 'The code list it belongs to.' })
  system: DomainSystem;

  @Field({ description: 'The code as it is stored and sent: `100105`, `35.11`.' })
  code: string;

  @Field({ description: 'The code as readers know it: `10 01 05`, `10 01 04*`, `35.11`.' })
  displayCode: string;

  @Field(() => LocalTextType, { description: 'What the code stands for.' })
  title: LocalTextType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is hazardous waste; null where that is not asked of such a code.',
  })
  hazardous: boolean | null;

  @Field(() => Int, { description: 'Depth in the list, 1 at the top.' })
  level: number;

  readonly parentCode: string | null;
}

export const ClassificationCodeConnection = Connection(ClassificationCodeType, 'ClassificationCode');
