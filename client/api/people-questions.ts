import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import {
  ApproveParticipationDocument,
  ChangeRoleDocument,
  CreateNetworkDocument,
  DisablePersonDocument,
  EnablePersonDocument,
  EndParticipationDocument,
  ErasePersonDocument,
  InvitationsDocument,
  InviteCompanyDocument,
  InviteDocument,
  JoinNetworkDocument,
  ParticipationsDocument,
  PeopleDocument,
  RefuseParticipationDocument,
  RemoveMembershipDocument,
  RevokeInvitationDocument,
  TeamDocument,
} from './generated/later/graphql.ts';
import type {
  ColleagueFactsFragment,
  CreateNetworkInput,
  InviteCompanyInput,
  InviteInput,
  JoinNetworkInput,
  ParticipationInput,
  ParticipationsQuery,
  PersonFactsFragment,
  ReasonedParticipationInput,
  Role,
} from './generated/later/graphql.ts';

export type Colleague = ColleagueFactsFragment;
export type Person = PersonFactsFragment;
export type Participation = ParticipationsQuery['participations'][number];

/** Of an organisation, of a network, or, with neither, of the installation. */
export interface TeamPlace {
  readonly organisationId?: string;
  readonly networkId?: string;
}

/** First part of the key of all that is known of people. */
export const PEOPLE_KEY = 'people';

export function teamQuestion(place: TeamPlace) {
  return queryOptions({
    queryKey: [PEOPLE_KEY, 'team', place],
    queryFn: async ({ signal }) => (await ask(TeamDocument, place, signal)).colleagues,
  });
}

export function invitationsQuestion(place: TeamPlace) {
  return queryOptions({
    queryKey: [PEOPLE_KEY, 'invitations', place],
    queryFn: async ({ signal }) => (await ask(InvitationsDocument, place, signal)).invitations,
  });
}

export function participationsQuestion(networkId: string) {
  return queryOptions({
    queryKey: [PEOPLE_KEY, 'participations', networkId],
    queryFn: async ({ signal }) => (await ask(ParticipationsDocument, { networkId }, signal)).participations,
  });
}

/** All accounts, by name, fifty at a time. */
export function peopleQuestion() {
  return infiniteQueryOptions({
    queryKey: [PEOPLE_KEY, 'all'],
    queryFn: async ({ pageParam, signal }) => (await ask(PeopleDocument, { after: pageParam }, signal)).people,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

export async function invite(input: InviteInput) {
  return (await ask(InviteDocument, { input })).invite;
}

export async function inviteCompany(input: InviteCompanyInput) {
  return (await ask(InviteCompanyDocument, { input })).inviteCompany;
}

export async function revokeInvitation(id: string) {
  return (await ask(RevokeInvitationDocument, { input: { id } })).revokeInvitation;
}

export async function changeRole(membershipId: string, role: Role) {
  return (await ask(ChangeRoleDocument, { input: { membershipId, role } })).changeRole;
}

export async function removeMembership(membershipId: string) {
  return (await ask(RemoveMembershipDocument, { input: { membershipId } })).removeMembership;
}

export async function approveParticipation(input: ParticipationInput) {
  return (await ask(ApproveParticipationDocument, { input })).approveParticipation;
}

export async function refuseParticipation(input: ReasonedParticipationInput) {
  return (await ask(RefuseParticipationDocument, { input })).refuseParticipation;
}

export async function endParticipation(input: ReasonedParticipationInput) {
  return (await ask(EndParticipationDocument, { input })).endParticipation;
}

export async function joinNetwork(input: JoinNetworkInput) {
  return (await ask(JoinNetworkDocument, { input })).joinNetwork;
}

export async function createNetwork(input: CreateNetworkInput) {
  return (await ask(CreateNetworkDocument, { input })).createNetwork.network;
}

export async function disablePerson(personId: string) {
  return (await ask(DisablePersonDocument, { input: { personId } })).disablePerson;
}

export async function enablePerson(personId: string) {
  return (await ask(EnablePersonDocument, { input: { personId } })).enablePerson;
}

export async function erasePerson(personId: string) {
  return (await ask(ErasePersonDocument, { input: { personId } })).erasePerson;
}
