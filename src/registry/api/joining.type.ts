import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OrganisationKind as DomainKind } from '../../domain/registry/organisation.ts';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { ParticipationState } from '../../identity/api/participation-state.type.ts';
import { InvitationType } from '../../identity/api/people.type.ts';
import { MeType } from '../../identity/api/me.type.ts';
import type { ParticipationState as DomainState } from '../../identity/participation-state.ts';
import { Language } from '../../platform/local-text.type.ts';
import { NetworkType } from './network.type.ts';
import { OrganisationKind, OrganisationType } from './organisation.type.ts';

@ObjectType('Contact', { description: 'Somebody who answers for an organisation.' })
class ContactType {
  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their mail address.' })
  email: string | null;
}

@ObjectType('Participation', {
  description: 'That an organisation takes part in a network, or has asked to, as its secretariat sees it.',
})
export class ParticipationType {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation: OrganisationType;

  @Field(() => ParticipationState, { description: 'How it stands.' })
  state: DomainState;

  @Field(() => String, { nullable: true, description: 'Why it was refused or ended.' })
  reason: string | null;

  @Field({ description: 'When it was asked.' })
  askedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName: string | null;

  @Field(() => [ContactType], { description: 'The administrators of the organisation.' })
  contacts: ContactType[];
}

@InputType({ description: 'Who signs up, with which company, for which network.' })
export class SignUpInput {
  @Field({ description: 'The person’s name.' })
  name: string;

  @Field({ description: 'The person’s mail address: a link to confirm it is mailed there.' })
  email: string;

  @Field({ description: 'The password of the new account.' })
  password: string;

  @Field(() => Language, { nullable: true, description: 'The language of mails; that of the request, where left out.' })
  language?: DomainLanguage | null;

  @Field({ description: 'Name of the company.' })
  organisationName: string;

  @Field(() => OrganisationKind, {
    nullable: true,
    defaultValue: 'company',
    description: 'What sort of legal entity it is.',
  })
  organisationKind?: DomainKind | null;

  @Field(() => ID, { description: 'The network that it asks to take part in.' })
  networkId: string;
}

@InputType({ description: 'What a mailed link holds.' })
export class ConfirmSignUpInput {
  @Field({ description: 'What stands behind the # of the mailed link, `/confirm-sign-up#token`.' })
  token: string;
}

@ObjectType({ description: 'What came of confirming a sign-up.' })
export class ConfirmSignUpPayload {
  @Field(() => MeType, { description: 'Who is signed in now.' })
  me: MeType;
}

@InputType({ description: 'A company of whoever is signed in, and the network that it asks to take part in.' })
export class RegisterOrganisationInput {
  @Field(() => ID, { description: 'A new UUID for each company: the same request sent twice registers one.' })
  idempotencyKey: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => OrganisationKind, {
    nullable: true,
    defaultValue: 'company',
    description: 'What sort of legal entity it is.',
  })
  kind?: DomainKind | null;

  @Field(() => ID, { description: 'The network that it asks to take part in.' })
  networkId: string;
}

@ObjectType({ description: 'What came of registering an organisation.' })
export class RegisterOrganisationPayload {
  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation: OrganisationType;
}

@InputType({ description: 'Which organisation, which network.' })
export class ParticipationInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;
}

@InputType({ description: 'Which organisation asks which network.' })
export class JoinNetworkInput extends ParticipationInput {
  @Field(() => ID, { description: 'A new UUID for each time of asking: the same request sent twice asks once.' })
  idempotencyKey: string;
}

@InputType({ description: 'Which organisation, which network, and why.' })
export class ReasonedParticipationInput extends ParticipationInput {
  @Field(() => String, { nullable: true, description: 'Why: mailed to the administrators of the company.' })
  reason?: string | null;
}

@ObjectType({ description: 'What came of a change to a participation.' })
export class ParticipationPayload {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Field(() => ParticipationState, { description: 'How it stands now.' })
  state: DomainState;
}

@InputType({ description: 'A company that a secretariat brings into its network, and who will administer it.' })
export class InviteCompanyInput {
  @Field(() => ID, { description: 'A new UUID for each invitation: the same request sent twice invites once.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field({ description: 'Name of the company; one that is registered without people is taken as it is.' })
  organisationName: string;

  @Field(() => OrganisationKind, {
    nullable: true,
    defaultValue: 'company',
    description: 'What sort of legal entity it is.',
  })
  organisationKind?: DomainKind | null;

  @Field({ description: 'Where the link for its administrator is mailed.' })
  email: string;

  @Field(() => Language, {
    nullable: true,
    description: 'The language of the mail; that of the request, where left out.',
  })
  language?: DomainLanguage | null;
}

@ObjectType({ description: 'What came of inviting a company.' })
export class InviteCompanyPayload {
  @Field(() => OrganisationType, { description: 'The company.' })
  organisation: OrganisationType;

  @Field(() => InvitationType, { description: 'The invitation of its administrator.' })
  invitation: InvitationType;

  @Field(() => String, {
    nullable: true,
    description: 'Its link, to be passed on by hand: only on a demonstration that sends no mail.',
  })
  link: string | null;
}

@InputType({ description: 'A new network.' })
export class CreateNetworkInput {
  @Field(() => ID, { description: 'A new UUID for each network: the same request sent twice makes one.' })
  idempotencyKey: string;

  @Field({ description: 'Short stable name used in addresses: small letters, digits, hyphens.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is, in English.' })
  descriptionEn: string;

  @Field({ description: 'What it is, in Danish.' })
  descriptionDa: string;

  @Field(() => Int, { nullable: true, description: 'Calendar year of the first exchange.' })
  startYear?: number | null;
}

@ObjectType({ description: 'What came of making a network.' })
export class CreateNetworkPayload {
  @Field(() => NetworkType, { description: 'The network; next, invite its secretariat.' })
  network: NetworkType;
}
