import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { PostService } from '../../platform/post.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { emailOrThrow, isEmail, linkOver, presentPasswordWrong } from '../account-problems.ts';
import { ChallengeService } from '../challenge.service.ts';
import {
  confirmEmailLetter,
  emailChangedLetter,
  emailTakenLetter,
  passwordChangedLetter,
  passwordResetLetter,
} from '../mails/account-letters.ts';
import { mailOf, type Letter } from '../mails/mail-letter.ts';
import { SessionService } from '../session.service.ts';
import { accountByEmail, accountById, type AccountRow } from '../signing-in/person.rows.ts';
import { PasswordService } from '../signing-in/password.service.ts';
import { SlowDown } from '../signing-in/slow-down.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { AccountService, PasswordSetting } from './account.service.ts';
import { MailAllowance, type MailKind } from './mail-allowance.service.ts';

const RESET_MINUTES = 60;
const EMAIL_MINUTES = 24 * 60;

/** Letters about an account, with the links in them. */
@Injectable()
export class AccountPost {
  constructor(
    private readonly post: PostService,
    private readonly site: SiteAddress,
    private readonly allowance: MailAllowance,
  ) {}

  send(letter: Letter, to: string, language: Language): void {
    this.post.post(mailOf(letter, to, language));
  }

  /** Does work after the answer, that ends in a mail or in none. */
  later(work: () => Promise<void>): void {
    this.post.later(work);
  }

  link(path: string, token: string): string {
    return this.site.linkTo(path, token);
  }

  /** Whether one more mail may go to this address because somebody at that place asked for it. */
  allows(kind: MailKind, email: string, visit: Visit): Promise<boolean> {
    return this.allowance.take(kind, email, visit.address);
  }
}

/** Forgotten and changed passwords. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly manager: EntityManager,
    private readonly challenges: ChallengeService,
    private readonly post: AccountPost,
    private readonly setting: PasswordSetting,
  ) {}

  /** Mails a link, where there is an account that it can be for; whoever asks learns nothing of that. */
  async request(visit: Visit, typed: string): Promise<void> {
    const email = typed.trim().toLowerCase();
    if (!isEmail(email) || !(await this.post.allows('passwordReset', email, visit))) return;
    // After the answer: the time that it takes must not tell that there is an account.
    this.post.later(async () => {
      const account = await accountByEmail(this.manager, email);
      if (typeof account?.email !== 'string' || account.isDisabled || account.demonstrationRole !== null) return;
      const token = await this.challenges.begin('passwordReset', {
        personId: account.id,
        content: { email },
        minutes: RESET_MINUTES,
      });
      this.post.send(passwordResetLetter(this.post.link('/new-password', token)), account.email, account.language);
    });
  }

  /** Sets the new password, ends all sessions; gives the address to sign in with. The second factor is asked for as ever. */
  async reset({ token, newPassword }: { readonly token: string; readonly newPassword: string }): Promise<string> {
    // Looked at first and taken last: a password that the rules refuse must not use the link up.
    const open = await this.challenges.tryAt<{ email: string }>('passwordReset', token, 20);
    const account = typeof open?.personId !== 'string' ? null : await accountById(this.manager, open.personId);
    if (account === null || account.isDisabled || account.email !== open?.content.email)
      throw new ProblemError([linkOver()]);
    this.setting.check(account, newPassword);
    if ((await this.challenges.take('passwordReset', token)) === null) throw new ProblemError([linkOver()]);
    await this.setting.set(account, newPassword, null);
    this.post.send(passwordChangedLetter(), account.email, account.language);
    return account.email;
  }
}

/** Changes that a person makes who is signed in. */
@Injectable()
export class CurrentPassword {
  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    private readonly slowDown: SlowDown,
  ) {}

  async accountOf(
    viewer: Viewer,
    visit: Visit,
    currentPassword: string | null,
    accounts: AccountService,
  ): Promise<AccountRow> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    const account = await accountById(this.manager, personId);
    if (typeof account?.passwordHash !== 'string') return accounts.freshAccount(viewer, visit);
    const attempt = await this.slowDown.attempt('password', account.email ?? account.id, visit.address);
    if (!(await this.passwords.verify(account.passwordHash, currentPassword ?? '')))
      throw new ProblemError([presentPasswordWrong()]);
    await attempt.succeeded();
    return account;
  }

  /** A new session id after the change (OWASP ASVS 5.0, 7.2.4). */
  renew(personId: string, visit: Visit): Promise<void> {
    return this.sessions.begin(personId, visit);
  }
}

@Injectable()
export class CredentialChange {
  constructor(
    private readonly accounts: AccountService,
    private readonly check: CurrentPassword,
    private readonly setting: PasswordSetting,
    private readonly post: AccountPost,
  ) {}

  /** Changes the password; all sessions but this one end. */
  async changePassword(
    viewer: Viewer,
    visit: Visit,
    { currentPassword, newPassword }: { readonly currentPassword?: string | null; readonly newPassword: string },
  ): Promise<string> {
    const account = await this.check.accountOf(viewer, visit, currentPassword ?? null, this.accounts);
    await this.setting.set(account, newPassword, visit);
    await this.check.renew(account.id, visit);
    if (account.email !== null) this.post.send(passwordChangedLetter(), account.email, account.language);
    return account.id;
  }
}

/** That who asks knows the password until now; where there is none, that they have just signed in. */
/** A new address, confirmed by a link that is mailed to it. */
@Injectable()
export class EmailChange {
  constructor(
    private readonly manager: EntityManager,
    private readonly accounts: AccountService,
    private readonly challenges: ChallengeService,
    private readonly post: AccountPost,
  ) {}

  /** Mails the link; where the address has an account already, a mail that says so: the answer is the same. */
  async request(viewer: Viewer, visit: Visit, typed: string): Promise<void> {
    const account = await this.accounts.freshAccount(viewer, visit);
    const email = emailOrThrow(typed, ['newEmail']);
    if (email === account.email || !(await this.post.allows('emailChange', email, visit))) return;
    const holder = await accountByEmail(this.manager, email);
    if (holder !== null) {
      this.post.send(emailTakenLetter(), email, holder.language);
      return;
    }
    await this.challenges.endAll(account.id, ['emailChange']);
    const token = await this.challenges.begin('emailChange', {
      personId: account.id,
      content: { email },
      minutes: EMAIL_MINUTES,
    });
    this.post.send(confirmEmailLetter(this.post.link('/confirm-email', token)), email, account.language);
  }

  /** Takes the new address; whoever holds the link need not be signed in. Tells the old address. */
  async confirm(token: string): Promise<string> {
    const taken = await this.challenges.take<{ email: string }>('emailChange', token);
    const account = typeof taken?.personId !== 'string' ? null : await accountById(this.manager, taken.personId);
    if (taken === null || account === null || account.isDisabled) throw new ProblemError([linkOver()]);
    const { email } = taken.content;
    const [changed] = await this.manager.query<[unknown[], number]>(
      'UPDATE person SET email = $2 WHERE id = $1 AND NOT EXISTS (SELECT FROM person WHERE email = $2) RETURNING id',
      [account.id, email],
    );
    if (changed.length === 0) throw new ProblemError([linkOver()]);
    await this.challenges.endAll(account.id, ['passwordReset', 'emailChange']);
    if (account.email !== null) this.post.send(emailChangedLetter(email), account.email, account.language);
    return email;
  }
}
