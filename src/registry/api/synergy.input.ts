import { Field, ID, InputType } from '@nestjs/graphql';
import type { FacilityLevel as DomainLevel } from '../../domain/registry/facility.ts';
import type { SynergyKind as DomainKind } from '../../domain/registry/synergy.ts';
import { FacilityLevel } from './disclosure-level.type.ts';
import { SynergyKind } from './synergy.type.ts';

@InputType({ description: 'A synergy that somebody sees between a supply and a demand.' })
export class IdentifySynergyInput {
  @Field(() => ID, { description: 'The network that both belong to.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each synergy: the same request sent twice makes one synergy.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'The supply.' })
  supplyStreamId: string;

  @Field(() => ID, { description: 'The demand.' })
  demandStreamId: string;

  @Field(() => SynergyKind, { description: 'What sort of exchange it would be.' })
  kind: DomainKind;

  @Field(() => String, { nullable: true, description: 'What else is worth knowing.' })
  note?: string | null;
}

@InputType({ description: 'How widely your side of a synergy shall be known from now on.' })
export class ReleaseSynergyInput {
  @Field(() => ID, { description: 'The synergy.' })
  id: string;

  @Field(() => FacilityLevel, { description: 'How widely.' })
  level: DomainLevel;
}
