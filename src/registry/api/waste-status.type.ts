import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LegalNote } from '../../domain/registry/legal-notes.ts';
import type {
  ByProductTest,
  ConditionFinding,
  Permit,
  WasteStatus as DomainWasteStatus,
} from '../../domain/registry/waste-status.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';

export const WasteStatus = {
  WASTE: 'waste',
  BY_PRODUCT: 'byProduct',
  END_OF_WASTE: 'endOfWaste',
  PRODUCT: 'product',
} as const satisfies Record<string, DomainWasteStatus>;

registerEnumType(WasteStatus, {
  name: 'WasteStatus',
  description: 'What a material is in the eyes of the law (Directive 2008/98/EC).',
  valuesMap: {
    WASTE: { description: 'Waste: what its holder discards (article 3).' },
    BY_PRODUCT: { description: 'A by-product: it never was waste (article 5).' },
    END_OF_WASTE: { description: 'Waste no longer: it was recovered (article 6).' },
    PRODUCT: { description: 'A product made to be sold.' },
  },
});

@ObjectType('ConditionFinding', { description: 'What is known of one condition.' })
class ConditionFindingType implements ConditionFinding {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; null: not yet judged.' })
  met: boolean | null;

  @Field(() => String, { nullable: true, description: 'What shows it: a contract, an analysis, a permit.' })
  evidence: string | null;
}

@ObjectType('ByProductTest', {
  description: 'The four conditions of a by-product, Directive 2008/98/EC article 5(1).',
})
export class ByProductTestType implements ByProductTest {
  @Field(() => ConditionFindingType, { description: '(a) Its further use is certain.' })
  furtherUseCertain: ConditionFindingType;

  @Field(() => ConditionFindingType, {
    description: '(b) It can be used directly, without more than normal industrial practice.',
  })
  usableDirectly: ConditionFindingType;

  @Field(() => ConditionFindingType, { description: '(c) It comes as an integral part of a production process.' })
  producedAsIntegralPart: ConditionFindingType;

  @Field(() => ConditionFindingType, {
    description: '(d) Its use is lawful: product, environmental and health rules are kept.',
  })
  lawfulUse: ConditionFindingType;
}

@ObjectType('LegalNote', {
  description: 'Something in the legal standing of a stream that its people should see to.',
})
export class LegalNoteType implements LegalNote {
  @Field({
    description:
      '`CONDITION_OPEN`, `CONDITION_NOT_MET`, `EVIDENCE_MISSING`, `WASTE_CODE_MISSING`, `HAZARD_UNSAID` or `PERMIT_ENDED`.',
  })
  code: string;

  @Field(() => LocalTextType, { description: 'What is open, in words.' })
  message: LocalTextType;
}

@ObjectType('Permit', { description: 'A permission that a stream is handled under.' })
export class PermitType implements Permit {
  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  authority: string | null;

  @Field(() => String, { nullable: true, description: 'Its number at the authority.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Until when it holds: `2029`, `2029-06` or `2029-06-30`.' })
  validTo: string | null;
}
