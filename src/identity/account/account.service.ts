import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { nameOrThrow } from '../account-problems.ts';
import { SessionService } from '../session.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { ChallengeService } from '../challenge.service.ts';
import { accountById, type AccountRow } from '../signing-in/person.rows.ts';
import { passwordProblem } from '../signing-in/password-rules.ts';
import { PasswordService } from '../signing-in/password.service.ts';

/** A person's own details. */
@Injectable()
export class AccountService {
  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
  ) {}

  async changeDetails(
    viewer: Viewer,
    visit: Visit,
    { name, language }: { readonly name?: string | null; readonly language?: Language | null },
  ): Promise<string> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    await this.manager.query(
      'UPDATE person SET name = coalesce($2, name), language = coalesce($3, language) WHERE id = $1',
      [personId, (name ?? null) === null ? null : nameOrThrow(name ?? ''), language ?? null],
    );
    return personId;
  }

  /** Who asks, having shown just now that it is them, with their account. */
  async freshAccount(viewer: Viewer, visit: Visit): Promise<AccountRow> {
    const account = await accountById(this.manager, await this.sessions.requireFreshSession(viewer, visit));
    if (account === null) throw new Error('The person of a session is gone.');
    return account;
  }
}

/** Sets a password, wherever that is asked for; the sessions that were begun with the one before end. */
@Injectable()
export class PasswordSetting {
  constructor(
    private readonly manager: EntityManager,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly challenges: ChallengeService,
  ) {}

  /** Throws a ProblemError where the rules refuse the password. */
  check(account: Pick<AccountRow, 'name' | 'email'>, newPassword: string): void {
    const problem = passwordProblem(newPassword, account, ['newPassword']);
    if (problem !== null) throw new ProblemError([problem]);
  }

  /** Throws a ProblemError where the rules refuse the password. `stays` is the browser whose session goes on. */
  async set(
    account: Pick<AccountRow, 'id' | 'name' | 'email'>,
    newPassword: string,
    stays: Visit | null,
  ): Promise<void> {
    this.check(account, newPassword);
    await this.manager.query('UPDATE person SET password_hash = $2, password_changed_at = now() WHERE id = $1', [
      account.id,
      await this.passwords.hash(newPassword),
    ]);
    await this.sessions.endOthers(account.id, stays);
    await this.challenges.endAll(account.id, ['passwordReset', 'secondFactor']);
  }
}
