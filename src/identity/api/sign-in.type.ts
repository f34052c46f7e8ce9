import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalText } from '../../domain/text.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import type { Role as DomainRole } from '../roles.ts';
import { MeType } from './me.type.ts';
import { Role } from './role.type.ts';

export const SecondFactorMethod = {
  AUTHENTICATOR_APP: 'authenticatorApp',
  PASSKEY: 'passkey',
  RECOVERY_CODE: 'recoveryCode',
} as const;

registerEnumType(SecondFactorMethod, {
  name: 'SecondFactorMethod',
  description: 'What is asked for after the password, where its owner wants it.',
  valuesMap: {
    AUTHENTICATOR_APP: { description: 'The six digits that an authenticator app shows now.' },
    PASSKEY: { description: 'A passkey or security key.' },
    RECOVERY_CODE: { description: 'One of the recovery codes; each works once.' },
  },
});

@ObjectType('SecondFactorStep', {
  description: 'That the password was right, and something more is asked for: within 10 minutes, in 5 tries.',
})
export class SecondFactorStepType {
  @Field({ description: 'What the next request shows: `confirmSecondFactor`.' })
  step: string;

  @Field(() => [SecondFactorMethod], { description: 'What can be shown; the one that is best first.' })
  methods: (typeof SecondFactorMethod)[keyof typeof SecondFactorMethod][];

  @Field(() => String, {
    nullable: true,
    description: 'For a passkey: PublicKeyCredentialRequestOptionsJSON, as JSON text.',
  })
  passkeyOptions: string | null;
}

@ObjectType('SignInPayload', { description: 'Who is signed in now, or what is asked for besides: one of the two.' })
export class SignInPayload {
  @Field(() => MeType, {
    nullable: true,
    description: 'Who is signed in now: the session cookie came with this answer.',
  })
  me: MeType | null;

  @Field(() => SecondFactorStepType, { nullable: true, description: 'What is asked for besides.' })
  secondFactor: SecondFactorStepType | null;
}

@ObjectType('PasskeyStep', { description: 'What the browser asks a passkey.' })
export class PasskeyStepType {
  @Field({ description: 'What the next request shows.' })
  step: string;

  @Field({ description: 'Options for the browser, as JSON text: `optionsJSON` of @simplewebauthn/browser.' })
  options: string;
}

@ObjectType('DemonstrationSignIn', {
  description: 'An invented person of the demonstration network, to try a role as.',
})
export class DemonstrationSignInType {
  @Field(() => Role, { description: 'The role to try.' })
  role: DomainRole;

  @Field({ description: 'Name of the invented person.' })
  name: string;

  @Field(() => LocalTextType, { description: 'Who that is, and what can be tried as them.' })
  description: LocalText;
}

@ObjectType('Cookie', { description: 'A cookie that this site sets.' })
class CookieType {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => LocalTextType, { description: 'What it is for.' })
  purpose: LocalText;

  @Field(() => LocalTextType, { description: 'When it is set, and how long it stays.' })
  lasting: LocalText;
}

@ObjectType('SignInOptions', { description: 'How one can sign in here.' })
export class SignInOptionsType {
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the OpenID Connect provider; null where there is none. The link is `/sign-in/oidc/start?to=/where/next`.',
  })
  openIdConnectName: string | null;

  @Field({ description: 'Whether passkeys can be used at this address; browsers refuse them at a numeric one.' })
  passkeys: boolean;

  @Field(() => Int, { description: 'The fewest characters of a password.' })
  passwordLeast: number;

  @Field(() => Int, { description: 'The most characters of a password.' })
  passwordMost: number;

  @Field(() => [CookieType], { description: 'All cookies that this site ever sets; none before somebody signs in.' })
  cookies: CookieType[];
}

@ObjectType('SignOutPayload', { description: 'What came of signing out.' })
export class SignOutPayload {
  @Field({ description: 'Always true: whoever was signed in is no longer.' })
  signedOut: boolean;
}

@ObjectType('MailSentPayload', {
  description: 'What came of a request that is answered by mail; the same whether there is such an account or not.',
})
export class MailSentPayload {
  @Field({ description: 'Always true.' })
  accepted: boolean;
}

@ObjectType('PasswordResetPayload', { description: 'What came of a new password by mailed link.' })
export class PasswordResetPayload {
  @Field({ description: 'The address to sign in with now; all sessions have ended.' })
  email: string;
}

@ObjectType('MePayload', { description: 'What came of a change of one’s own account.' })
export class MePayload {
  @Field(() => MeType, { description: 'The account as it is now.' })
  me: MeType;
}

@ObjectType('ConfirmEmailPayload', { description: 'What came of confirming a new address.' })
export class ConfirmEmailPayload {
  @Field({ description: 'The address to sign in with now.' })
  email: string;
}

@ObjectType('AuthenticatorAppSetup', {
  description: 'What an authenticator app reads; nothing is asked for until a first code is confirmed.',
})
export class AuthenticatorAppSetupType {
  @Field({ description: 'To type by hand: base32, in groups.' })
  secret: string;

  @Field({ description: 'The same as an address: `otpauth://…`.' })
  uri: string;

  @Field({ description: 'The same as a QR code: SVG, to be shown as an image (`data:image/svg+xml,…`).' })
  qrSvg: string;
}

@ObjectType('RecoveryCodesPayload', {
  description: 'New recovery codes: shown this once, each works once; the ones before are void.',
})
export class RecoveryCodesPayload {
  @Field(() => [String], { description: 'Ten codes to print or keep in a safe place.' })
  recoveryCodes: string[];
}

@ObjectType('EndSessionsPayload', { description: 'What came of ending sessions.' })
export class EndSessionsPayload {
  @Field(() => [ID], { description: 'The sessions that were ended.' })
  endedIds: string[];
}
