import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { LeastAmount, WrittenSelection } from '../../domain/network/network-selection.ts';
import type { ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import type { SynergyStage as DomainStage } from '../../domain/registry/synergy.ts';
import { ResourceKind } from '../../registry/api/resource.type.ts';
import { SynergyStage } from '../../registry/api/synergy.type.ts';

@InputType({ description: 'The least amount a year of an exchange.' })
class LeastAmountInput implements LeastAmount {
  @Field(() => Float, { description: 'In `unit`.' })
  value: number;

  @Field({ description: 'A canonical unit a year: `t/y`, `m3/y`, `Nm3/y`, `MWh/y`, `t DM/y` or `tCO2e/y`.' })
  unit: string;
}

@InputType({ description: 'What of a network is looked at: what is left out asks for all.' })
export class NetworkSelectionInput implements WrittenSelection {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => Int, { nullable: true, description: 'First calendar year; what ran in any of the years is in it.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last calendar year.' })
  toYear?: number | null;

  @Field(() => [ResourceKind], { nullable: true, description: 'Kinds of resource.' })
  kinds?: DomainKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Resources.' })
  resourceIds?: string[] | null;

  @Field(() => [LeastAmountInput], {
    nullable: true,
    description: 'At most one a unit: exchanges whose amount reaches one of them.',
  })
  leastAmounts?: LeastAmountInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that give or take.' })
  organisationIds?: string[] | null;

  @Field(() => [SynergyStage], { nullable: true, description: 'Stages; left out: what runs or ran.' })
  stages?: DomainStage[] | null;
}
