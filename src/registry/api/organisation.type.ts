import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Organisation, OrganisationKind as DomainKind } from '../../domain/registry/organisation.ts';
import { Connection } from '../../platform/relay.ts';

export const OrganisationKind = {
  COMPANY: 'company',
  UTILITY: 'utility',
  MUNICIPALITY: 'municipality',
  KNOWLEDGE_INSTITUTION: 'knowledgeInstitution',
  PUBLIC_BODY: 'publicBody',
  ASSOCIATION: 'association',
  OTHER: 'other',
} as const satisfies Record<string, DomainKind>;

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of legal entity an organisation is.',
  valuesMap: {
    COMPANY: { description: 'A company.' },
    UTILITY: { description: 'A utility: water, heat, power, waste.' },
    MUNICIPALITY: { description: 'A municipality.' },
    KNOWLEDGE_INSTITUTION: { description: 'A university, school or research institute.' },
    PUBLIC_BODY: { description: 'Another public body.' },
    ASSOCIATION: { description: 'An association.' },
    OTHER: { description: 'Another sort of organisation.' },
  },
});

@ObjectType('Organisation', { description: 'A legal entity that has facilities.' })
export class OrganisationType implements Organisation {
  @Field(() => ID, { description: 'Identity of the organisation.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => OrganisationKind, { description: 'What sort of legal entity it is.' })
  kind: DomainKind;
}

export const OrganisationConnection = Connection(OrganisationType, 'Organisation');
