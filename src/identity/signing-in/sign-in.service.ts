import { Injectable, Logger } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { signInRefused } from '../account-problems.ts';
import { SessionService } from '../session.service.ts';
import type { Visit } from '../visit.ts';
import { PasswordService } from './password.service.ts';
import { accountByEmail, type AccountRow } from './person.rows.ts';
import { SecondFactorService, type SecondFactorMethod, type SecondFactorStep } from './second-factor.service.ts';
import { SlowDown } from './slow-down.service.ts';

/** Who is signed in now, or what is asked for besides. */
export type SignIn =
  | { readonly personId: string; readonly secondFactor: null }
  | { readonly personId: null; readonly secondFactor: SecondFactorStep };

@Injectable()
export class SignInGate {
  readonly #logger = new Logger('Sign-in');

  constructor(
    private readonly manager: EntityManager,
    private readonly passwords: PasswordService,
    private readonly slowDown: SlowDown,
  ) {}

  /** Throws SIGN_IN_REFUSED, or a TooManyRequestsError. */
  async passwordHolder(
    visit: Visit,
    input: { readonly email: string; readonly password: string },
  ): Promise<AccountRow> {
    const email = input.email.trim().toLowerCase();
    const attempt = await this.slowDown.attempt('password', email, visit.address);
    const account = await accountByEmail(this.manager, email);
    const isRight = await this.passwords.verify(account?.passwordHash ?? null, input.password);
    if (account === null || !isRight || account.isDisabled) {
      // The address that was typed may be a password in the wrong field: it is not logged.
      this.#logger.warn(`Refused from ${visit.address}${account === null ? '' : ` for person ${account.id}`}.`);
      throw new ProblemError([signInRefused()]);
    }
    await attempt.succeeded();
    if (account.passwordHash !== null && this.passwords.isOutdated(account.passwordHash)) {
      const passwordHash = await this.passwords.hash(input.password);
      await this.manager.query('UPDATE person SET password_hash = $2 WHERE id = $1 AND password_hash = $3', [
        account.id,
        passwordHash,
        account.passwordHash,
      ]);
    }
    return account;
  }

  remember(personId: string, visit: Visit): Promise<void> {
    return this.slowDown.remember(personId, visit.address);
  }
}

@Injectable()
export class SignInService {
  readonly #logger = new Logger('Sign-in');

  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactorService,
    private readonly gate: SignInGate,
  ) {}

  /**
   * Signs in by password. An account that does not exist, is closed, has no password, or another one: the same words, after
   * the same work.
   */
  async withPassword(visit: Visit, input: { readonly email: string; readonly password: string }): Promise<SignIn> {
    const account = await this.gate.passwordHolder(visit, input);
    const step = await this.secondFactors.begin(account.id);
    if (step !== null) return { personId: null, secondFactor: step };
    await this.gate.remember(account.id, visit);
    await this.sessions.begin(account.id, visit);
    return { personId: account.id, secondFactor: null };
  }

  /** Finishes a sign-in by what was asked for besides the password. */
  async withSecondFactor(
    visit: Visit,
    input: { readonly step: string; readonly method: SecondFactorMethod; readonly answer: string },
  ): Promise<SignIn> {
    const personId = await this.secondFactors.finish(visit, input);
    // Not before: who knows the password alone has not shown to be the person.
    await this.gate.remember(personId, visit);
    await this.sessions.begin(personId, visit);
    return { personId, secondFactor: null };
  }

  /** Signs in whoever was recognised in another way: by a passkey, by the OpenID Connect provider, by a mailed link. */
  async recognised(visit: Visit, personId: string): Promise<SignIn> {
    const [open] = await this.manager.query<unknown[]>('SELECT FROM person WHERE id = $1 AND disabled_at IS NULL', [
      personId,
    ]);
    if (open === undefined) {
      this.#logger.warn(`Refused: the account of person ${personId} is closed.`);
      throw new ProblemError([signInRefused()]);
    }
    await this.gate.remember(personId, visit);
    await this.sessions.begin(personId, visit);
    return { personId, secondFactor: null };
  }
}

/** Lets through who knows the password of an account, and slows down who guesses. */
