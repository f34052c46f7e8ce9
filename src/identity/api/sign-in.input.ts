import { Field, ID, InputType } from '@nestjs/graphql';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { Language } from '../../platform/local-text.type.ts';
import type { Role as DomainRole } from '../roles.ts';
import { Role } from './role.type.ts';
import { SecondFactorMethod } from './sign-in.type.ts';

@InputType({ description: 'An address and its password.' })
export class SignInInput {
  @Field({ description: 'The mail address of the account.' })
  email: string;

  @Field({ description: 'The password.' })
  password: string;
}

@InputType({ description: 'What is shown after the password.' })
export class ConfirmSecondFactorInput {
  @Field({ description: 'The step that `signIn` gave.' })
  step: string;

  @Field(() => SecondFactorMethod, { description: 'What is shown.' })
  method: (typeof SecondFactorMethod)[keyof typeof SecondFactorMethod];

  @Field({ description: 'The code; for a passkey the browser’s answer (AuthenticationResponseJSON) as JSON text.' })
  answer: string;
}

@InputType({ description: 'What a passkey answered.' })
export class SignInWithPasskeyInput {
  @Field({ description: 'The step that `startPasskeySignIn` gave.' })
  step: string;

  @Field({ description: 'The browser’s answer (AuthenticationResponseJSON) as JSON text.' })
  answer: string;
}

@InputType({ description: 'Which role to try.' })
export class SignInToDemonstrationInput {
  @Field(() => Role, { description: 'The role.' })
  role: DomainRole;
}

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field({ description: 'The mail address of the account.' })
  email: string;
}

@InputType({ description: 'A new password in place of a forgotten one.' })
export class ResetPasswordInput {
  @Field({ description: 'What stands behind the # of the mailed link.' })
  token: string;

  @Field({ description: 'The new password.' })
  newPassword: string;
}

@InputType({ description: 'A new password in place of a known one.' })
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'The password until now; left out where there is none yet.' })
  currentPassword?: string | null;

  @Field({ description: 'The new password.' })
  newPassword: string;
}

@InputType({ description: 'A new address, to which a link to confirm it is mailed.' })
export class ChangeEmailInput {
  @Field({ description: 'The new address.' })
  newEmail: string;
}

@InputType({ description: 'What a mailed link holds.' })
export class ConfirmEmailInput {
  @Field({ description: 'What stands behind the # of the mailed link.' })
  token: string;
}

@InputType({ description: 'How one is called, and in which language one gets mails.' })
export class ChangeMyDetailsInput {
  @Field(() => String, { nullable: true, description: 'The name that colleagues see; as it is, where left out.' })
  name?: string | null;

  @Field(() => Language, { nullable: true, description: 'The language of mails; as it is, where left out.' })
  language?: DomainLanguage | null;
}

@InputType({ description: 'The first code of an authenticator app.' })
export class ConfirmAuthenticatorAppInput {
  @Field({ description: 'The six digits that the app shows now.' })
  code: string;
}

@InputType({ description: 'A passkey that was made.' })
export class RegisterPasskeyInput {
  @Field({ description: 'The step that `startPasskeyRegistration` gave.' })
  step: string;

  @Field({ description: 'The browser’s answer (RegistrationResponseJSON) as JSON text.' })
  answer: string;

  @Field({ description: 'What its owner calls it: “Work laptop”.' })
  name: string;
}

@InputType({ description: 'A passkey under another name.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'The passkey.' })
  id: string;

  @Field({ description: 'Its new name.' })
  name: string;
}

@InputType({ description: 'Which passkey.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'The passkey.' })
  id: string;
}

@InputType({ description: 'Which session.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;
}
