import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/relay.ts';
import type { Role as DomainRole } from '../roles.ts';
import { Role } from './role.type.ts';

@ObjectType('Colleague', {
  description: 'A person with a role in an organisation or a network, as its administrators and colleagues see them.',
})
export class ColleagueType {
  @Field(() => ID, { description: 'Identity of the membership: what is changed or ended.' })
  membershipId: string;

  @Field(() => ID, { description: 'Identity of the person.' })
  personId: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their mail address.' })
  email: string | null;

  @Field(() => Role, { description: 'What they are.' })
  role: DomainRole;

  @Field({ description: 'Since when.' })
  since: Date;

  @Field({ description: 'Whether it is the person who asks.' })
  isMe: boolean;
}

@ObjectType('Invitation', { description: 'An invitation that was sent.' })
export class InvitationType {
  @Field(() => ID, { description: 'Identity of the invitation; not what its link holds.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Whom it was sent to.' })
  email: string | null;

  @Field(() => Role, { description: 'What the person will be.' })
  role: DomainRole;

  @Field(() => ID, { nullable: true, description: 'In which organisation.' })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the organisation.' })
  organisationName: string | null;

  @Field(() => ID, { nullable: true, description: 'In which network.' })
  networkId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the network.' })
  networkName: string | null;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  invitedByName: string | null;

  @Field({ description: 'When it was sent.' })
  createdAt: Date;

  @Field({ description: 'Until when its link works.' })
  expiresAt: Date;
}

@ObjectType('InvitationOffer', { description: 'What the link of an invitation offers to whoever holds it.' })
export class InvitationOfferType {
  @Field(() => String, { nullable: true, description: 'Whom it was sent to; null for the first administrator.' })
  email: string | null;

  @Field(() => Role, { description: 'What one will be.' })
  role: DomainRole;

  @Field(() => String, { nullable: true, description: 'In which organisation.' })
  organisationName: string | null;

  @Field(() => String, { nullable: true, description: 'In which network.' })
  networkName: string | null;

  @Field(() => String, { nullable: true, description: 'Who invites.' })
  invitedByName: string | null;

  @Field({ description: 'Until when the link works.' })
  expiresAt: Date;

  @Field({
    description:
      'Whether the address has an account already: then sign in first, and accept without name and password.',
  })
  hasAccount: boolean;
}

@ObjectType('Person', { description: 'A person as the administrator of the installation sees them.' })
export class PersonType {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;

  @Field({ description: 'Their name; a pseudonym once erased.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their mail address; null once erased.' })
  email: string | null;

  @Field({ description: 'Since when there is the account.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when the account is closed to its person.' })
  disabledAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was erased.' })
  erasedAt: Date | null;
}

export const PersonConnection = Connection(PersonType, 'Person');
