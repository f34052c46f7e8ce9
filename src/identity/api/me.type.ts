import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language as DomainLanguage, LocalText } from '../../domain/text.ts';
import { Language, LocalTextType } from '../../platform/local-text.type.ts';
import type { ParticipationState as DomainState } from '../participation-state.ts';
import type { Role as DomainRole, Scope } from '../roles.ts';
import { ParticipationState } from './participation-state.type.ts';
import { ApiScope, Role } from './role.type.ts';

@ObjectType('Membership', { description: 'What a person is, in an organisation, a network or the installation.' })
export class MembershipType {
  @Field(() => ID, { description: 'Identity of the membership.' })
  id: string;

  @Field(() => Role, { description: 'The role.' })
  role: DomainRole;

  @Field(() => ID, { nullable: true, description: 'The organisation that it is in; null for other roles.' })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the organisation.' })
  organisationName: string | null;

  @Field(() => ID, { nullable: true, description: 'The network that it is in; null for other roles.' })
  networkId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the network.' })
  networkName: string | null;

  @Field(() => String, { nullable: true, description: 'Short name of the network, as in addresses.' })
  networkSlug: string | null;

  @Field(() => [Role], { description: 'The roles that it lets the person invite others to, in the same place.' })
  mayInvite: DomainRole[];

  @Field({ description: 'Since when.' })
  since: Date;
}

@ObjectType('OwnParticipation', {
  description: 'That an organisation of mine takes part in a network, or has asked to.',
})
export class OwnParticipationType {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  organisationName: string;

  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field({ description: 'Its name.' })
  networkName: string;

  @Field({ description: 'Its short name, as in addresses.' })
  networkSlug: string;

  @Field(() => ParticipationState, { description: 'How it stands.' })
  state: DomainState;

  @Field(() => String, { nullable: true, description: 'Why the secretariat refused or ended it.' })
  reason: string | null;

  @Field({ description: 'When it was asked.' })
  askedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
}

@ObjectType('Passkey', { description: 'A passkey that one signs in with.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Identity of the passkey.' })
  id: string;

  @Field({ description: 'What its owner calls it.' })
  name: string;

  @Field({ description: 'When it was added.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used.' })
  lastUsedAt: Date | null;
}

@ObjectType('SignInMethods', { description: 'How one can sign in, and what is asked for besides.' })
export class SignInMethodsType {
  @Field({ description: 'Whether there is a password.' })
  hasPassword: boolean;

  @Field(() => Date, { nullable: true, description: 'When the password was last changed.' })
  passwordChangedAt: Date | null;

  @Field(() => [PasskeyType], { description: 'The passkeys, oldest first.' })
  passkeys: PasskeyType[];

  @Field(() => Date, {
    nullable: true,
    description: 'Since when an authenticator app is asked for a code; null: it is not.',
  })
  authenticatorAppSince: Date | null;

  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft: number;

  @Field({ description: 'Whether one can sign in through the OpenID Connect provider of this installation.' })
  hasOpenIdConnect: boolean;
}

@ObjectType('Session', { description: 'A browser in which one is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Identity of the session; not what the browser sends.' })
  id: string;

  @Field(() => LocalTextType, { description: 'Browser and system, in words.' })
  device: LocalText;

  @Field(() => String, { nullable: true, description: 'The network address it was begun from.' })
  address: string | null;

  @Field({ description: 'When one signed in.' })
  createdAt: Date;

  @Field({ description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field({ description: 'When it ends by itself at the latest.' })
  expiresAt: Date;

  @Field({ description: 'Whether it is the one that asks.' })
  isThisOne: boolean;
}

@ObjectType('ApiToken', { description: 'What a script shows in place of a person.' })
export class ApiTokenType {
  @Field(() => ID, { description: 'Identity of the token; not what the script sends.' })
  id: string;

  @Field({ description: 'What its owner calls it.' })
  name: string;

  @Field(() => [ApiScope], { description: 'What it can be used for.' })
  scopes: Scope[];

  @Field(() => ID, {
    nullable: true,
    description: 'The one network that it can be used for; null: all of the person’s.',
  })
  networkId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that network.' })
  networkName: string | null;

  @Field({ description: 'When it was made.' })
  createdAt: Date;

  @Field({ description: 'When it ends.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt: Date | null;
}

/** What {@link MeResolver} adds is read when it is asked for. */
@ObjectType('Me', { description: 'Who is signed in.' })
export class MeType {
  @Field(() => ID, { description: 'Identity of the person.' })
  id: string;

  @Field({ description: 'The name that colleagues see.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address to sign in with, and for mail; a demonstration person’s does not exist.',
  })
  email: string | null;

  @Field(() => Language, { description: 'The language of mails.' })
  language: DomainLanguage;

  @Field({ description: 'Since when there is the account.' })
  createdAt: Date;

  @Field({ description: 'Whether one administers the installation: networks, secretariats, people.' })
  isInstallationAdministrator: boolean;

  @Field(() => Role, {
    nullable: true,
    description: 'Set for an invented person of the demonstration, whose account cannot be changed.',
  })
  demonstrationRole: DomainRole | null;
}
