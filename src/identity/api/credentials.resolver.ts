import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.ts';
import { CredentialChange, EmailChange, PasswordChange } from '../account/credentials.service.ts';
import { MeService } from '../account/me.service.ts';
import type { AccountContext } from '../visit.ts';
import {
  ChangeEmailInput,
  ChangeMyDetailsInput,
  ChangePasswordInput,
  ConfirmEmailInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './sign-in.input.ts';
import { ConfirmEmailPayload, MailSentPayload, MePayload, PasswordResetPayload } from './sign-in.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly passwords: PasswordChange,
    private readonly credentials: CredentialChange,
    private readonly emails: EmailChange,
    private readonly people: MeService,
  ) {}

  @Mutation(() => MailSentPayload, {
    description: 'Mails a link for a new password, where there is such an account: `/new-password#token`.',
  })
  async requestPasswordReset(
    @Args('input', INPUT) { email }: RequestPasswordResetInput,
    @Context() { visit }: AccountContext,
  ) {
    await this.passwords.request(visit, email);
    return { accepted: true };
  }

  @Mutation(() => PasswordResetPayload, { description: 'Sets a new password by a mailed link; all sessions end.' })
  async resetPassword(@Args('input', INPUT) input: ResetPasswordInput) {
    return { email: await this.passwords.reset(input) };
  }

  @Mutation(() => MePayload, { description: 'Sets a new password, or a first one; all other sessions end.' })
  async changePassword(@Args('input', INPUT) input: ChangePasswordInput, @Context() { viewer, visit }: AccountContext) {
    return { me: await this.people.of(await this.credentials.changePassword(viewer, visit, input)) };
  }

  @Mutation(() => MailSentPayload, {
    description: 'Mails a link to a new address; with it, `/confirm-email#token`, the account takes that address.',
  })
  async changeEmail(
    @Args('input', INPUT) { newEmail }: ChangeEmailInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    await this.emails.request(viewer, visit, newEmail);
    return { accepted: true };
  }

  @Mutation(() => ConfirmEmailPayload, { description: 'Takes the new address by the mailed link.' })
  async confirmEmail(@Args('input', INPUT) { token }: ConfirmEmailInput) {
    return { email: await this.emails.confirm(token) };
  }
}

@Resolver()
export class DetailsResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly people: MeService,
  ) {}

  @Mutation(() => MePayload, { description: 'Changes one’s name, or the language of mails.' })
  async changeMyDetails(
    @Args('input', INPUT) input: ChangeMyDetailsInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { me: await this.people.of(await this.accounts.changeDetails(viewer, visit, input)) };
  }
}
