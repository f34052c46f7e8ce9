import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import {
  demonstrationFixed,
  emailOrThrow,
  linkOver,
  nameMissing,
  nameOrThrow,
  signInNeeded,
} from '../account-problems.ts';
import { digestOfToken } from '../secret-token.ts';
import { accountByEmail } from '../signing-in/person.rows.ts';
import { passwordProblem } from '../signing-in/password-rules.ts';
import { PasswordService } from '../signing-in/password.service.ts';
import { SignInService } from '../signing-in/sign-in.service.ts';
import { ViewerDatabase } from '../viewer-database.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { INVITATION_COLUMNS, OPEN_INVITATION, type Invitation } from './invitation.service.ts';
import { giveRole } from './membership.rows.ts';

export interface InvitationOffer extends Invitation {
  readonly hasAccount: boolean;
}

export interface Acceptance {
  readonly token: string;
  readonly name?: string | null;
  readonly password?: string | null;
  readonly email?: string | null;
  readonly language?: Language | null;
}

type OpenInvitation = Invitation & { readonly language: Language };

/** Takes up invitations: who holds the link may become what it offers, once. */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly manager: EntityManager,
    private readonly passwords: PasswordService,
    private readonly signIn: SignInService,
    private readonly database: ViewerDatabase,
  ) {}

  /** What a link offers; null where it no longer works. Whoever holds it reads the mailbox, so may know of its account. */
  async offer(token: string): Promise<InvitationOffer | null> {
    const invitation = await this.#open(token);
    if (invitation === null) return null;
    const account = invitation.email === null ? null : await accountByEmail(this.manager, invitation.email);
    return { ...invitation, hasAccount: account !== null };
  }

  /**
   * As whoever is signed in, else with a new account, signed in afterwards. Throws LINK_OVER; SIGN_IN_REQUIRED where the address has an
   * account; what is wrong with name and password. Gives the person.
   */
  async accept(viewer: Viewer, visit: Visit, acceptance: Acceptance): Promise<string> {
    if (viewer.personId !== null && viewer.scopes === null) {
      const { personId } = viewer;
      await this.#refuseDemonstration(personId);
      await this.manager.transaction((manager) =>
        this.#take(manager, acceptance.token, () => Promise.resolve(personId)),
      );
      return personId;
    }
    const invitation = await this.#open(acceptance.token);
    if (invitation === null) throw new ProblemError([linkOver()]);
    const person = await this.#newPerson(invitation, acceptance);
    const passwordHash = await this.passwords.hash(person.password);
    const personId = await this.manager.transaction((manager) =>
      this.#take(manager, acceptance.token, () => storePerson(manager, { ...person, passwordHash })),
    );
    await this.signIn.recognised(visit, personId);
    return personId;
  }

  /** Takes up all open invitations of an address that was shown to be the person's: by the OpenID Connect provider. */
  async acceptAllOf(manager: EntityManager, email: string, personId: string): Promise<void> {
    const open = await manager.query<Invitation[]>(
      `SELECT ${INVITATION_COLUMNS} FROM invitation i WHERE i.email = $1 AND ${OPEN_INVITATION} ORDER BY i.id FOR UPDATE OF i`,
      [email],
    );
    for (const { id, role, organisationId, networkId } of open) {
      await giveRole(manager, personId, role, { organisationId, networkId });
      await manager.query('UPDATE invitation SET accepted_at = now(), accepted_by = $2 WHERE id = $1', [id, personId]);
    }
  }

  /** What all visitors of a demonstration share gets no further role. */
  async #refuseDemonstration(personId: string): Promise<void> {
    const [shared] = await this.manager.query<unknown[]>(
      'SELECT FROM person WHERE id = $1 AND demonstration_role IS NOT NULL',
      [personId],
    );
    if (shared !== undefined) throw new ProblemError([demonstrationFixed()]);
  }

  async #take(manager: EntityManager, token: string, who: () => Promise<string>): Promise<string> {
    const [[taken]] = await manager.query<[Pick<Invitation, 'id' | 'role' | 'organisationId' | 'networkId'>[], number]>(
      `UPDATE invitation i SET accepted_at = now() WHERE token_hash = $1 AND ${OPEN_INVITATION}
       RETURNING id, role, organisation_id AS "organisationId", network_id AS "networkId"`,
      [digestOfToken(token)],
    );
    if (taken === undefined) throw new ProblemError([linkOver()]);
    const personId = await who();
    await giveRole(manager, personId, taken.role, taken);
    await manager.query('UPDATE invitation SET accepted_by = $2 WHERE id = $1', [taken.id, personId]);
    return personId;
  }

  async #open(token: string): Promise<OpenInvitation | null> {
    const [found] = await this.manager.query<{ id: string; invitedBy: string | null }[]>(
      `SELECT i.id, i.invited_by AS "invitedBy" FROM invitation i WHERE i.token_hash = $1 AND ${OPEN_INVITATION}`,
      [digestOfToken(token)],
    );
    if (found === undefined) return null;
    // As whoever invites sees it: a visitor may not know the company yet.
    const [row] = await this.database
      .as({ personId: found.invitedBy })
      .query<OpenInvitation[]>(`SELECT ${INVITATION_COLUMNS}, i.language FROM invitation i WHERE i.id = $1`, [
        found.id,
      ]);
    return row ?? null;
  }

  async #newPerson(invitation: OpenInvitation, { name, password, email, language }: Acceptance) {
    const address = invitation.email ?? emailOrThrow(email ?? '');
    if ((await accountByEmail(this.manager, address)) !== null) throw new ProblemError([signInNeeded()]);
    const problems: Problem[] = [];
    if ((name ?? '').trim() === '') problems.push(nameMissing(['name']));
    const weak = passwordProblem(password ?? '', { name, email: address }, ['password']);
    if (weak !== null) problems.push(weak);
    if (problems.length > 0) throw new ProblemError(problems);
    return {
      name: nameOrThrow(name ?? ''),
      email: address,
      language: language ?? invitation.language,
      password: password ?? '',
    };
  }
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Null where another way to sign in is known. */
  readonly passwordHash: string | null;
}

/** Gives the id; throws SIGN_IN_REQUIRED where somebody has just made an account with this address. */
export async function storePerson(manager: EntityManager, person: NewPerson): Promise<string> {
  const [stored] = await manager.query<{ id: string }[]>(
    `INSERT INTO person (name, email, language, password_hash, password_changed_at)
     VALUES ($1, $2, $3, $4::text, CASE WHEN $4::text IS NOT NULL THEN now() END) ON CONFLICT DO NOTHING RETURNING id`,
    [person.name, person.email, person.language, person.passwordHash],
  );
  if (stored === undefined) throw new ProblemError([signInNeeded()]);
  return stored.id;
}
