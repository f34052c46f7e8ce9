import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FacilityLevel as DomainLevel } from '../../domain/registry/facility.ts';
import type { Provenance } from '../../domain/registry/provenance.ts';
import type {
  Synergy,
  SynergyKind as DomainKind,
  SynergyStage as DomainStage,
  YearlyFlow,
} from '../../domain/registry/synergy.ts';
import { Connection } from '../../platform/relay.ts';
import { FacilityLevel } from './disclosure-level.type.ts';
import { AmountType } from './amount.type.ts';

export const SynergyKind = {
  BY_PRODUCT_EXCHANGE: 'byProductExchange',
  UTILITY_SHARING: 'utilitySharing',
  PRODUCT: 'product',
  SERVICE: 'service',
} as const satisfies Record<string, DomainKind>;

registerEnumType(SynergyKind, {
  name: 'SynergyKind',
  description: 'What sort of exchange a synergy is.',
  valuesMap: {
    BY_PRODUCT_EXCHANGE: { description: 'A by-product or waste of one is used by the other.' },
    UTILITY_SHARING: { description: 'Water, steam, heat or power made for several.' },
    PRODUCT: { description: 'A main product of the donor.' },
    SERVICE: { description: 'A service, such as treatment.' },
  },
});

export const SynergyStage = {
  IDENTIFIED: 'identified',
  DISCUSSED: 'discussed',
  AGREED: 'agreed',
  RUNNING: 'running',
  ENDED: 'ended',
} as const satisfies Record<string, DomainStage>;

registerEnumType(SynergyStage, {
  name: 'SynergyStage',
  description: 'How far a synergy has come.',
  valuesMap: {
    IDENTIFIED: { description: 'Somebody has seen that it could be.' },
    DISCUSSED: { description: 'Donor and receiver talk about it.' },
    AGREED: { description: 'Agreed, not running yet.' },
    RUNNING: { description: 'It runs.' },
    ENDED: { description: 'It has ended.' },
  },
});

@ObjectType('YearlyFlow', { description: 'What went over in one calendar year.' })
class YearlyFlowType implements YearlyFlow {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field(() => AmountType, { description: 'How much, with where the figure is from.' })
  amount: AmountType;

  readonly provenance: Provenance;
}

@ObjectType('Synergy', { description: 'An exchange that people have identified, discuss, agreed, run, or ended.' })
export class SynergyType implements Synergy {
  @Field(() => ID, { description: 'Identity of the synergy.' })
  id: string;

  readonly networkId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Stable name in its source, such as `KX19`; null for what people identified here.',
  })
  reference: string | null;

  readonly donorId: string;

  readonly receiverId: string;

  readonly resourceId: string;

  @Field(() => SynergyKind, { description: 'What sort of exchange it is.' })
  kind: DomainKind;

  @Field(() => SynergyStage, { description: 'How far it has come.' })
  stage: DomainStage;

  @Field(() => FacilityLevel, {
    description: 'How widely the giving party lets it be known; the narrower of both holds.',
  })
  donorLevel: DomainLevel;

  @Field(() => FacilityLevel, {
    description: 'How widely the receiving party lets it be known; the narrower of both holds.',
  })
  receiverLevel: DomainLevel;

  @Field(() => Int, { nullable: true, description: 'First calendar year it ran; null where unknown or not yet.' })
  startYear: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last calendar year it ran; null while it runs, or where no source names it.',
  })
  endYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Latest calendar year for which a source says that it ran.' })
  lastConfirmedYear: number | null;

  @Field(() => [YearlyFlowType], { description: 'What went over, year by year, as far as known.' })
  flows: YearlyFlowType[];

  readonly supplyStreamId: string | null;

  readonly demandStreamId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the facts are from; null for what people identified here.',
  })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'What else is worth knowing.' })
  note: string | null;
}

export const SynergyConnection = Connection(SynergyType, 'Synergy');
