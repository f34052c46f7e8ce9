import { queryOptions } from '@tanstack/react-query';
import { meOf } from '../state/me.ts';
import { ask } from './ask.ts';
import {
  ChangeEmailDocument,
  ChangeMyDetailsDocument,
  ChangePasswordDocument,
  ConfirmAuthenticatorAppDocument,
  ConfirmEmailDocument,
  CreateApiTokenDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  EraseMeDocument,
  MyAccountDocument,
  ExportMyDataDocument,
  RegisterPasskeyDocument,
  RemoveAuthenticatorAppDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  CreateRecoveryCodesDocument,
  RevokeApiTokenDocument,
  StartAuthenticatorAppDocument,
  StartPasskeyRegistrationDocument,
} from './generated/later/graphql.ts';
import type {
  ChangeMyDetailsInput,
  ChangePasswordInput,
  CreateApiTokenInput,
  MyAccountQuery,
} from './generated/later/graphql.ts';
import { ME_KEY } from './me-question.ts';
import { makePasskey } from './passkeys.ts';

export type Account = NonNullable<MyAccountQuery['me']>;

/** How I sign in, where I am signed in, and my tokens; null for a visitor. */
export function accountQuestion() {
  return queryOptions({
    queryKey: [ME_KEY, 'account'],
    queryFn: async ({ signal }) => (await ask(MyAccountDocument, {}, signal)).me ?? null,
    staleTime: 0,
  });
}

export async function changeMyDetails(input: ChangeMyDetailsInput) {
  return meOf((await ask(ChangeMyDetailsDocument, { input })).changeMyDetails.me);
}

export async function changeEmail(newEmail: string) {
  return (await ask(ChangeEmailDocument, { input: { newEmail } })).changeEmail;
}

export async function confirmEmail(token: string) {
  return (await ask(ConfirmEmailDocument, { input: { token } })).confirmEmail;
}

export async function changePassword(input: ChangePasswordInput) {
  return (await ask(ChangePasswordDocument, { input })).changePassword;
}

export async function startAuthenticatorApp() {
  return (await ask(StartAuthenticatorAppDocument, {})).startAuthenticatorApp;
}

/** Gives the recovery codes, which are not shown again. */
export async function confirmAuthenticatorApp(code: string) {
  return (await ask(ConfirmAuthenticatorAppDocument, { input: { code } })).confirmAuthenticatorApp.recoveryCodes;
}

export async function removeAuthenticatorApp() {
  return (await ask(RemoveAuthenticatorAppDocument, {})).removeAuthenticatorApp;
}

/** Gives the recovery codes, which are not shown again. */
export async function renewRecoveryCodes() {
  return (await ask(CreateRecoveryCodesDocument, {})).createRecoveryCodes.recoveryCodes;
}

/** @throws PasskeyFailure where the device made none. */
export async function registerPasskey(name: string) {
  const { step, options } = (await ask(StartPasskeyRegistrationDocument, {})).startPasskeyRegistration;
  const answer = await makePasskey(options);
  return (await ask(RegisterPasskeyDocument, { input: { step, answer, name } })).registerPasskey;
}

export async function renamePasskey(id: string, name: string) {
  return (await ask(RenamePasskeyDocument, { input: { id, name } })).renamePasskey;
}

export async function removePasskey(id: string) {
  return (await ask(RemovePasskeyDocument, { input: { id } })).removePasskey;
}

export async function endSession(id: string) {
  return (await ask(EndSessionDocument, { input: { id } })).endSession.endedIds;
}

export async function endOtherSessions() {
  return (await ask(EndOtherSessionsDocument, {})).endOtherSessions.endedIds;
}

export async function createApiToken(input: CreateApiTokenInput) {
  return (await ask(CreateApiTokenDocument, { input })).createApiToken;
}

export async function revokeApiToken(id: string) {
  return (await ask(RevokeApiTokenDocument, { input: { id } })).revokeApiToken;
}

/** Everything that is held on me. */
export async function personalData() {
  return (await ask(ExportMyDataDocument, {})).exportMyData;
}

export async function eraseMyAccount() {
  return (await ask(EraseMeDocument, {})).eraseMe;
}
