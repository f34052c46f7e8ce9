import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { Language } from '../../platform/local-text.type.ts';
import type { Role as DomainRole, Scope } from '../roles.ts';
import { ApiScope, Role } from './role.type.ts';

@InputType({ description: 'Whom to invite to what.' })
export class InviteInput {
  @Field(() => ID, { description: 'A new UUID for each invitation: the same request sent twice invites once.' })
  idempotencyKey: string;

  @Field({ description: 'Where the link is mailed.' })
  email: string;

  @Field(() => Role, { description: 'What the person will be.' })
  role: DomainRole;

  @Field(() => ID, { nullable: true, description: 'In which organisation; for its roles.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which network; for its roles.' })
  networkId?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: 'The language of the mail; that of the request, where left out.',
  })
  language?: DomainLanguage | null;
}

@InputType({ description: 'Which invitation.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;
}

@InputType({ description: 'That somebody takes an invitation up: as who is signed in, or with a new account.' })
export class AcceptInvitationInput {
  @Field({ description: 'What stands behind the # of the link.' })
  token: string;

  @Field(() => String, { nullable: true, description: 'For a new account: the name that colleagues see.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'For a new account: the password.' })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For a new account, where the invitation names no address: the address.',
  })
  email?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: 'For a new account: the language of mails; that of the invitation, where left out.',
  })
  language?: DomainLanguage | null;
}

@InputType({ description: 'Which membership ends.' })
export class RemoveMembershipInput {
  @Field(() => ID, { description: 'The membership: one’s own, or one of the place that one administers.' })
  membershipId: string;
}

@InputType({ description: 'What a colleague is from now on.' })
export class ChangeRoleInput {
  @Field(() => ID, { description: 'The membership.' })
  membershipId: string;

  @Field(() => Role, { description: 'The other role of the same place.' })
  role: DomainRole;
}

@InputType({ description: 'Which person.' })
export class PersonChoiceInput {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
}

@InputType({ description: 'What a script may do for whom signs in.' })
export class CreateApiTokenInput {
  @Field(() => ID, {
    description: 'A new UUID for each token: the same request sent again within 10 minutes shows the same token.',
  })
  idempotencyKey: string;

  @Field({ description: 'What its owner calls it: “Yearly report”.' })
  name: string;

  @Field(() => [ApiScope], { description: 'What it can be used for.' })
  scopes: Scope[];

  @Field(() => Int, { description: 'In how many days it ends: 1 to 366.' })
  expiresInDays: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The one network that it can be used for; all of the person’s, where left out.',
  })
  networkId?: string | null;
}

@InputType({ description: 'Which API token.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;
}
