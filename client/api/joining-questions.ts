import { queryOptions } from '@tanstack/react-query';
import { meOf } from '../state/me.ts';
import { ask } from './ask.ts';
import {
  AcceptInvitationDocument,
  ConfirmSignUpDocument,
  InvitationOfferDocument,
  SignUpDocument,
} from './generated/later/graphql.ts';
import type { AcceptInvitationInput, InvitationOfferQuery, SignUpInput } from './generated/later/graphql.ts';

export type InvitationOffer = NonNullable<InvitationOfferQuery['invitation']>;

export async function signUp(input: SignUpInput) {
  return (await ask(SignUpDocument, { input })).signUp;
}

export async function confirmSignUp(token: string) {
  return meOf((await ask(ConfirmSignUpDocument, { input: { token } })).confirmSignUp.me);
}

/** What the link of an invitation offers; null where it no longer works. */
export function invitationOfferQuestion(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) => (await ask(InvitationOfferDocument, { token }, signal)).invitation ?? null,
  });
}

export async function acceptInvitation(input: AcceptInvitationInput) {
  return meOf((await ask(AcceptInvitationDocument, { input })).acceptInvitation.me);
}
