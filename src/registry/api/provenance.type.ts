import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Basis as DomainBasis, Provenance } from '../../domain/registry/provenance.ts';

export const Basis = {
  MEASURED: 'measured',
  REPORTED: 'reported',
  PUBLISHED: 'published',
  ESTIMATED: 'estimated',
} as const satisfies Record<string, DomainBasis>;

registerEnumType(Basis, {
  name: 'Basis',
  description: 'How a figure came to be known.',
  valuesMap: {
    MEASURED: { description: 'Measured at the plant.' },
    REPORTED: { description: 'Told by the organisation itself.' },
    PUBLISHED: { description: 'From a document that anyone can read.' },
    ESTIMATED: { description: 'Estimated: no source gives the figure.' },
  },
});

@ObjectType('Provenance', { description: 'Where a figure is from: every figure carries one.' })
export class ProvenanceType implements Provenance {
  @Field(() => Basis, { description: 'How the figure came to be known.' })
  basis: DomainBasis;

  @Field(() => String, { nullable: true, description: 'Document, measurement or method, in words.' })
  source: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year that the figure speaks of.' })
  year: number | null;
}
