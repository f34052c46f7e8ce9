import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiTokenType } from './me.type.ts';
import { ColleagueType, InvitationType, PersonType } from './people.type.ts';

@ObjectType({ description: 'What came of inviting.' })
export class InvitePayload {
  @Field(() => InvitationType, { description: 'The invitation.' })
  invitation: InvitationType;

  @Field(() => String, {
    nullable: true,
    description: 'Its link, to be passed on by hand: only on a demonstration that sends no mail. Null otherwise.',
  })
  link: string | null;
}

@ObjectType({ description: 'What came of revoking an invitation.' })
export class RevokeInvitationPayload {
  @Field(() => ID, { description: 'The invitation, whose link no longer works.' })
  invitationId: string;
}

@ObjectType({ description: 'What came of ending a membership.' })
export class RemoveMembershipPayload {
  @Field(() => ID, { description: 'The membership that ended.' })
  membershipId: string;
}

@ObjectType({ description: 'What came of changing a role.' })
export class ChangeRolePayload {
  @Field(() => ColleagueType, { description: 'The colleague as they are now.' })
  colleague: ColleagueType;
}

@ObjectType({ description: 'What came of a change to a person.' })
export class PersonPayload {
  @Field(() => PersonType, { description: 'The person as they are now.' })
  person: PersonType;
}

@ObjectType({ description: 'What came of making an API token.' })
export class CreateApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'What is kept of it.' })
  apiToken: ApiTokenType;

  @Field({ description: 'The token itself, for `Authorization: Bearer …`: shown this once.' })
  token: string;
}

@ObjectType({ description: 'What came of revoking an API token.' })
export class RevokeApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'The token, which no longer works.' })
  apiToken: ApiTokenType;
}

@ObjectType({ description: 'What came of erasing an account.' })
export class ErasePayload {
  @Field(() => ID, { description: 'The identity that remains, under a pseudonym.' })
  personId: string;
}

@ObjectType({ description: 'Everything that is held on a person.' })
export class PersonalDataType {
  @Field({ description: 'A name for the file.' })
  fileName: string;

  @Field({ description: 'What is held, as JSON text.' })
  json: string;
}
