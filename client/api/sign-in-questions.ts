import { queryOptions } from '@tanstack/react-query';
import { meOf } from '../state/me.ts';
import { ask } from './ask.ts';
import {
  ConfirmSecondFactorDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  SignInDocument,
  SignInOptionsDocument,
  SignInToDemonstrationDocument,
  SignInWithPasskeyDocument,
  StartPasskeySignInDocument,
} from './generated/later/graphql.ts';
import type {
  ConfirmSecondFactorInput,
  ResetPasswordInput,
  Role,
  SignInAnswerFragment,
  SignInInput,
} from './generated/later/graphql.ts';
import { answerOfPasskey } from './passkeys.ts';

export type SecondFactor = NonNullable<SignInAnswerFragment['secondFactor']>;

/** How one can sign in here; also the invented people of a demonstration. */
export function signInOptionsQuestion() {
  return queryOptions({
    queryKey: ['signInOptions'],
    queryFn: ({ signal }) => ask(SignInOptionsDocument, {}, signal),
  });
}

/** Who is signed in now, or what is asked for besides. */
function readAnswer({ me, secondFactor }: SignInAnswerFragment) {
  return { me: me ? meOf(me) : null, secondFactor: secondFactor ?? null };
}

export type SignedIn = ReturnType<typeof readAnswer>;

export async function signIn(input: SignInInput): Promise<SignedIn> {
  return readAnswer((await ask(SignInDocument, { input })).signIn);
}

export async function signInToDemonstration(role: Role): Promise<SignedIn> {
  return readAnswer((await ask(SignInToDemonstrationDocument, { input: { role } })).signInToDemonstration);
}

/** @throws PasskeyFailure where the device gave no answer. */
export async function signInWithPasskey(): Promise<SignedIn> {
  const { step, options } = (await ask(StartPasskeySignInDocument, {})).startPasskeySignIn;
  const answer = await answerOfPasskey(options);
  return readAnswer((await ask(SignInWithPasskeyDocument, { input: { step, answer } })).signInWithPasskey);
}

export async function confirmSecondFactor(input: ConfirmSecondFactorInput): Promise<SignedIn> {
  return readAnswer((await ask(ConfirmSecondFactorDocument, { input })).confirmSecondFactor);
}

/** The second factor by passkey. @throws PasskeyFailure where the device gave no answer. */
export async function confirmWithPasskey({ step, passkeyOptions }: SecondFactor): Promise<SignedIn> {
  const answer = await answerOfPasskey(passkeyOptions ?? '{}');
  return confirmSecondFactor({ step, method: 'PASSKEY', answer });
}

export async function requestPasswordReset(email: string) {
  return (await ask(RequestPasswordResetDocument, { input: { email } })).requestPasswordReset;
}

export async function resetPassword(input: ResetPasswordInput) {
  return (await ask(ResetPasswordDocument, { input })).resetPassword;
}
