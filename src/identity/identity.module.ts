import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QuestionLimit } from '../platform/limits/question-limit.service.ts';
import { ContextExtensions } from '../platform/request-context.ts';
import { SiteModule } from '../platform/site.module.ts';
import { AccountService, PasswordSetting } from './account/account.service.ts';
import { ApiTokenService } from './account/api-token.service.ts';
import {
  AccountPost,
  CredentialChange,
  CurrentPassword,
  EmailChange,
  PasswordChange,
} from './account/credentials.service.ts';
import { MailAllowance } from './account/mail-allowance.service.ts';
import { MeService } from './account/me.service.ts';
import { PeopleService } from './account/people.service.ts';
import { PersonalDataService } from './account/personal-data.service.ts';
import { PasskeysOfMine, SecondFactorOfMine } from './account/sign-in-setup.service.ts';
import { CredentialsResolver, DetailsResolver } from './api/credentials.resolver.ts';
import { MeResolver, SignInOptionsResolver } from './api/me.resolver.ts';
import { OpenIdController } from './api/open-id.controller.ts';
import { ApiTokenResolver, InvitationResolver, MembershipResolver, PersonResolver } from './api/people.resolver.ts';
import { PasskeyResolver, SecondFactorResolver, SessionResolver } from './api/sign-in-setup.resolver.ts';
import { SignInResolver, SignOutResolver } from './api/sign-in.resolver.ts';
import { ChallengeService } from './challenge.service.ts';
import { DemonstrationPeople } from './demonstration-people.service.ts';
import { FirstAdministrator } from './first-administrator.service.ts';
import { InstallationSecret } from './installation-secret.service.ts';
import { AcceptInvitationService } from './membership/accept-invitation.service.ts';
import { InvitationPost } from './membership/invitation-post.service.ts';
import { InvitationService } from './membership/invitation.service.ts';
import { MembershipService } from './membership/membership.service.ts';
import { NewAccount } from './membership/new-account.service.ts';
import { PersonViewer } from './person-viewer.service.ts';
import { PersonalIdempotency } from './personal-idempotency.service.ts';
import { SessionService } from './session.service.ts';
import { AuthenticatorAppService } from './signing-in/authenticator-app.service.ts';
import { OpenIdPerson } from './signing-in/open-id-person.service.ts';
import { OpenIdService } from './signing-in/open-id.service.ts';
import { PasskeyService } from './signing-in/passkey.service.ts';
import { PasswordService } from './signing-in/password.service.ts';
import { RecoveryCodeService } from './signing-in/recovery-code.service.ts';
import { SecondFactorService, SecondFactorSetup } from './signing-in/second-factor.service.ts';
import { SignInGate, SignInService } from './signing-in/sign-in.service.ts';
import { SlowDown } from './signing-in/slow-down.service.ts';
import { IDENTITY_ENTITIES } from './tables/identity-entities.ts';
import { ViewerDatabase } from './viewer-database.service.ts';
import type { ViewerContext } from './viewer.ts';
import { WhoAsks } from './who-asks.service.ts';

const SIGNING_IN = [
  AuthenticatorAppService,
  ChallengeService,
  DemonstrationPeople,
  FirstAdministrator,
  InstallationSecret,
  OpenIdPerson,
  OpenIdService,
  PasskeyService,
  PasswordService,
  RecoveryCodeService,
  SecondFactorService,
  SecondFactorSetup,
  SessionService,
  SignInGate,
  SignInService,
  SlowDown,
  WhoAsks,
];
const ACCOUNT = [
  AccountPost,
  AccountService,
  ApiTokenService,
  CredentialChange,
  CurrentPassword,
  EmailChange,
  MailAllowance,
  MeService,
  PasskeysOfMine,
  PasswordChange,
  PasswordSetting,
  PeopleService,
  PersonalDataService,
  SecondFactorOfMine,
];
const MEMBERSHIP = [
  AcceptInvitationService,
  InvitationPost,
  InvitationService,
  MembershipService,
  NewAccount,
  PersonalIdempotency,
];
const API = [
  ApiTokenResolver,
  CredentialsResolver,
  DetailsResolver,
  InvitationResolver,
  MembershipResolver,
  MeResolver,
  PasskeyResolver,
  PersonResolver,
  SecondFactorResolver,
  SessionResolver,
  SignInOptionsResolver,
  SignInResolver,
  SignOutResolver,
];

/** Tells every request who asks; signs people in and out, and says what they are. */
@Module({
  imports: [SiteModule, TypeOrmModule.forFeature(IDENTITY_ENTITIES)],
  controllers: [OpenIdController],
  providers: [PersonViewer, ViewerDatabase, ...SIGNING_IN, ...ACCOUNT, ...MEMBERSHIP, ...API],
  // What those need who bring a company with them.
  exports: [
    AccountPost,
    ChallengeService,
    InvitationService,
    MeService,
    NewAccount,
    PersonViewer,
    PersonalIdempotency,
    SessionService,
    WhoAsks,
    ViewerDatabase,
  ],
})
export class IdentityModule {
  constructor(contexts: ContextExtensions, limits: QuestionLimit, asking: WhoAsks) {
    contexts.add((request, reply, how) => asking.context(request, reply, how));
    limits.nameCallers((context) => {
      const { personId } = (context as ViewerContext).viewer;
      return personId === null ? null : `person:${personId}`;
    });
  }
}
