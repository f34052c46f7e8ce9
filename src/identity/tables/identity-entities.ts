import { ApiTokenEntity } from './api-token.entity.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { FederatedIdentityEntity } from './federated-identity.entity.ts';
import { InstallationSecretEntity } from './installation-secret.entity.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { KnownAddressEntity } from './known-address.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { NetworkParticipationEntity } from './network-participation.entity.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { RecoveryCodeEntity } from './recovery-code.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { SignInFailuresEntity } from './sign-in-failures.entity.ts';
import { TotpEntity } from './totp.entity.ts';

/** All tables of people, their roles, how they sign in, and what they were asked. */
export const IDENTITY_ENTITIES = [
  PersonEntity,
  MembershipEntity,
  NetworkParticipationEntity,
  SessionEntity,
  InstallationSecretEntity,
  PasskeyEntity,
  TotpEntity,
  RecoveryCodeEntity,
  FederatedIdentityEntity,
  InvitationEntity,
  ApiTokenEntity,
  ChallengeEntity,
  SignInFailuresEntity,
  KnownAddressEntity,
];
