import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ApiTokenService } from '../account/api-token.service.ts';
import { MeService } from '../account/me.service.ts';
import { PeopleService } from '../account/people.service.ts';
import { PersonalDataService } from '../account/personal-data.service.ts';
import { AcceptInvitationService } from '../membership/accept-invitation.service.ts';
import { InvitationService } from '../membership/invitation.service.ts';
import { MembershipService } from '../membership/membership.service.ts';
import type { AccountContext } from '../visit.ts';
import {
  AcceptInvitationInput,
  ChangeRoleInput,
  CreateApiTokenInput,
  InviteInput,
  PersonChoiceInput,
  RemoveMembershipInput,
  RevokeApiTokenInput,
  RevokeInvitationInput,
} from './people.input.ts';
import {
  ChangeRolePayload,
  CreateApiTokenPayload,
  ErasePayload,
  InvitePayload,
  PersonalDataType,
  PersonPayload,
  RemoveMembershipPayload,
  RevokeApiTokenPayload,
  RevokeInvitationPayload,
} from './people.payload.ts';
import { ColleagueType, InvitationOfferType, InvitationType, PersonConnection } from './people.type.ts';
import { MePayload } from './sign-in.type.ts';

const INPUT = { description: 'What is asked.' };

@ArgsType()
class PlaceArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this organisation; or give `networkId`, or neither for the installation.',
  })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this network.' })
  networkId?: string | null;
}

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitationService: InvitationService,
    private readonly accepting: AcceptInvitationService,
    private readonly people: MeService,
  ) {}

  @Query(() => [InvitationType], { description: 'The open invitations of a place that one runs, newest first.' })
  invitations(@Args() place: PlaceArgs, @Context() { viewer }: AccountContext) {
    return this.invitationService.open(viewer, place);
  }

  @Query(() => InvitationOfferType, {
    nullable: true,
    description: 'What the link of an invitation, `/invitation#token`, offers; null where it no longer works.',
  })
  invitation(@Args('token', { description: 'What stands behind the # of the link.' }) token: string) {
    return this.accepting.offer(token);
  }

  @Mutation(() => InvitePayload, { description: 'Invites somebody to a place that one runs, by a mailed link.' })
  invite(@Args('input', INPUT) input: InviteInput, @Context() { viewer, language }: AccountContext) {
    return this.invitationService.invite(viewer, input, language);
  }

  @Mutation(() => RevokeInvitationPayload, { description: 'Calls an invitation back: its link no longer works.' })
  async revokeInvitation(@Args('input', INPUT) { id }: RevokeInvitationInput, @Context() { viewer }: AccountContext) {
    return { invitationId: await this.invitationService.revoke(viewer, id) };
  }

  @Mutation(() => MePayload, {
    description: 'Takes an invitation up: as who is signed in, or with a new account, which is signed in then.',
  })
  async acceptInvitation(
    @Args('input', INPUT) input: AcceptInvitationInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { me: await this.people.of(await this.accepting.accept(viewer, visit, input)) };
  }
}

@Resolver()
export class MembershipResolver {
  constructor(private readonly memberships: MembershipService) {}

  @Query(() => [ColleagueType], {
    description:
      'The people of an organisation that one belongs to, of a network that one runs, or of the installation; by name.',
  })
  colleagues(@Args() place: PlaceArgs, @Context() { viewer }: AccountContext) {
    return this.memberships.colleagues(viewer, place);
  }

  @Mutation(() => RemoveMembershipPayload, {
    description: 'Ends a membership: one’s own, or one of a place that one runs.',
  })
  async removeMembership(
    @Args('input', INPUT) { membershipId }: RemoveMembershipInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { membershipId: await this.memberships.remove(viewer, visit, membershipId) };
  }

  @Mutation(() => ChangeRolePayload, { description: 'Gives somebody of a place that one runs another role in it.' })
  async changeRole(@Args('input', INPUT) input: ChangeRoleInput, @Context() { viewer, visit }: AccountContext) {
    return { colleague: await this.memberships.changeRole(viewer, visit, input) };
  }
}

@Resolver()
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Mutation(() => CreateApiTokenPayload, { description: 'Makes an API token, and shows it this once.' })
  createApiToken(@Args('input', INPUT) input: CreateApiTokenInput, @Context() { viewer, visit }: AccountContext) {
    return this.tokens.create(viewer, visit, input);
  }

  @Mutation(() => RevokeApiTokenPayload, { description: 'Revokes an API token: it no longer works.' })
  async revokeApiToken(
    @Args('input', INPUT) { id }: RevokeApiTokenInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { apiToken: await this.tokens.revoke(viewer, visit, id) };
  }
}

@Resolver()
export class PersonResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly data: PersonalDataService,
  ) {}

  @Query(() => PersonConnection, {
    name: 'people',
    description: 'All accounts, by name; for the administrator of the installation.',
  })
  list(@Args() page: ConnectionArgs, @Context() { viewer }: AccountContext) {
    return this.people.list(viewer, page);
  }

  @Mutation(() => PersonPayload, { description: 'Closes an account: its sessions end, its tokens no longer work.' })
  async disablePerson(
    @Args('input', INPUT) { personId }: PersonChoiceInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { person: await this.people.disable(viewer, visit, personId) };
  }

  @Mutation(() => PersonPayload, { description: 'Opens a closed account again.' })
  async enablePerson(
    @Args('input', INPUT) { personId }: PersonChoiceInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { person: await this.people.enable(viewer, visit, personId) };
  }

  @Mutation(() => ErasePayload, { description: 'Erases what is held on a person; an identity without a name remains.' })
  async erasePerson(
    @Args('input', INPUT) { personId }: PersonChoiceInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { personId: await this.data.erasePerson(viewer, visit, personId) };
  }

  @Mutation(() => ErasePayload, {
    description: 'Erases what is held on who asks, and signs out; what was registered is the company’s, and stays.',
  })
  async eraseMe(@Context() { viewer, visit }: AccountContext) {
    return { personId: await this.data.eraseMe(viewer, visit) };
  }

  @Query(() => PersonalDataType, { description: 'Everything that is held on who asks.' })
  exportMyData(@Context() { viewer, visit }: AccountContext) {
    return this.data.export(viewer, visit);
  }
}
