import { Field, Float, InputType, Int } from '@nestjs/graphql';
import type { Basis as DomainBasis } from '../../domain/registry/provenance.ts';
import { Basis } from './provenance.type.ts';

@InputType({ description: 'An amount with its unit and where it is from.' })
export class AmountInput {
  @Field(() => Float, { description: 'The number; finite, not negative.' })
  value: number;

  @Field({ description: 'Unit, as a code (`t/y`) or as people write it (`t/år`, `m³/h`).' })
  unit: string;

  @Field(() => Basis, { nullable: true, description: 'How the figure came to be known; reported when left out.' })
  basis?: DomainBasis | null;

  @Field(() => String, { nullable: true, description: 'Document, measurement or method, in words.' })
  source?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year that the figure speaks of.' })
  year?: number | null;
}
