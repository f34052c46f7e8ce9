import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { StoredAmount } from '../../domain/quantity/amount.ts';
import { ProvenanceType } from './provenance.type.ts';

@ObjectType('Amount', { description: 'An amount as a person gave it, and the same amount in the canonical unit.' })
export class AmountType implements StoredAmount {
  @Field(() => Float, { description: 'The number as given; finite, not negative.' })
  value: number;

  @Field({ description: 'Code of the unit as given, such as `t/y`, `m3/h`, `MW`.' })
  unit: string;

  @Field(() => Float, {
    description: 'The same amount in `canonicalUnit`: amounts of one canonical unit can be compared.',
  })
  canonicalValue: number;

  @Field({
    description: 'Canonical unit of the dimension: `t/y`, `m3/y`, `Nm3/y`, `MWh/y`, `t`, `m3`, `Nm3` or `MWh`.',
  })
  canonicalUnit: string;

  @Field(() => ProvenanceType, { nullable: true, description: 'Where the figure is from.' })
  provenance: ProvenanceType | null;
}
