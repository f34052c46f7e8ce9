import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { accountByEmail } from '../signing-in/person.rows.ts';
import { passwordProblem } from '../signing-in/password-rules.ts';
import { PasswordService } from '../signing-in/password.service.ts';
import { SignInService } from '../signing-in/sign-in.service.ts';
import type { Visit } from '../visit.ts';
import { storePerson, type NewPerson } from './accept-invitation.service.ts';

/** Accounts of people who come with a company of their own. */
@Injectable()
export class NewAccount {
  constructor(
    private readonly manager: EntityManager,
    private readonly passwords: PasswordService,
    private readonly signIns: SignInService,
  ) {}

  checkPassword(person: { readonly name: string; readonly email: string }, password: string): void {
    const problem = passwordProblem(password, person, ['password']);
    if (problem !== null) throw new ProblemError([problem]);
  }

  hash(password: string): Promise<string> {
    return this.passwords.hash(password);
  }

  /** The language of an account's mails; null where the address has none. */
  async languageOf(email: string): Promise<Language | null> {
    return (await accountByEmail(this.manager, email))?.language ?? null;
  }

  /** Stores the person; what else the transaction does is done by them. */
  async store(manager: EntityManager, person: NewPerson): Promise<string> {
    const personId = await storePerson(manager, person);
    await manager.query(`SELECT set_config('app.person', $1, true)`, [personId]);
    return personId;
  }

  async signIn(visit: Visit, personId: string): Promise<void> {
    await this.signIns.recognised(visit, personId);
  }
}
