import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { signInNeeded } from '../account-problems.ts';
import type { ParticipationState } from '../participation-state.ts';
import type { Role } from '../roles.ts';
import { ViewerDatabase } from '../viewer-database.service.ts';
import type { Viewer } from '../viewer.ts';

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  readonly createdAt: Date;
  readonly isInstallationAdministrator: boolean;
  readonly demonstrationRole: Role | null;
}

interface OwnMembership {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly networkSlug: string | null;
  readonly since: Date;
}

interface OwnParticipation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly networkSlug: string;
  readonly state: ParticipationState;
  readonly reason: string | null;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

interface SignInFacts {
  readonly hasPassword: boolean;
  readonly passwordChangedAt: Date | null;
  readonly authenticatorAppSince: Date | null;
  readonly recoveryCodesLeft: number;
  readonly hasOpenIdConnect: boolean;
}

/** Which roles each role invites others to, in its own place. */
const INVITES: Readonly<Record<Role, readonly Role[]>> = {
  member: [],
  companyAdministrator: ['member', 'companyAdministrator'],
  secretariat: ['secretariat', 'analyst'],
  analyst: [],
  installationAdministrator: ['installationAdministrator', 'secretariat', 'analyst'],
};

/** Who is signed in, and what that is. */
@Injectable()
export class MeService {
  constructor(
    private readonly manager: EntityManager,
    private readonly database: ViewerDatabase,
  ) {}

  /** Null for a visitor. */
  async me({ personId, isInstallationAdministrator }: Viewer): Promise<Me | null> {
    if (personId === null) return null;
    const [row] = await this.manager.query<Me[]>(
      `SELECT id, name, email, language, created_at AS "createdAt", demonstration_role AS "demonstrationRole"
       FROM person WHERE id = $1`,
      [personId],
    );
    return row === undefined ? null : { ...row, isInstallationAdministrator };
  }

  /** The account of a person who has just been recognised. */
  async of(personId: string): Promise<Me> {
    const [row] = await this.manager.query<Me[]>(
      `SELECT id, name, email, language, created_at AS "createdAt", demonstration_role AS "demonstrationRole",
         EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.role = 'installationAdministrator') AS "isInstallationAdministrator"
       FROM person p WHERE id = $1`,
      [personId],
    );
    if (row === undefined) throw new ProblemError([signInNeeded()]);
    return row;
  }

  async memberships(personId: string): Promise<(OwnMembership & { mayInvite: Role[] })[]> {
    const rows = await this.database.as({ personId }).query<OwnMembership[]>(
      `SELECT m.id, m.role, m.organisation_id AS "organisationId", o.name AS "organisationName", m.network_id AS "networkId",
         n.name AS "networkName", n.slug AS "networkSlug", m.created_at AS since
       FROM membership m LEFT JOIN organisation o ON o.id = m.organisation_id LEFT JOIN network n ON n.id = m.network_id
       WHERE m.person_id = $1 ORDER BY o.name NULLS LAST, n.name NULLS LAST, m.role, m.id`,
      [personId],
    );
    return rows.map((row) => ({ ...row, mayInvite: [...INVITES[row.role]] }));
  }

  participations(personId: string): Promise<OwnParticipation[]> {
    return this.database.as({ personId }).query(
      `SELECT p.organisation_id AS "organisationId", o.name AS "organisationName", p.network_id AS "networkId",
         n.name AS "networkName", n.slug AS "networkSlug", p.state, p.reason, p.asked_at AS "askedAt", p.decided_at AS "decidedAt"
       FROM network_participation p JOIN organisation o ON o.id = p.organisation_id JOIN network n ON n.id = p.network_id
       WHERE p.organisation_id IN (SELECT organisation_id FROM membership WHERE person_id = $1)
       ORDER BY o.name, n.name, n.id, o.id`,
      [personId],
    );
  }

  async signInFacts(personId: string): Promise<SignInFacts> {
    const [facts] = await this.manager.query<[SignInFacts]>(
      `SELECT password_hash IS NOT NULL AS "hasPassword", password_changed_at AS "passwordChangedAt",
         (SELECT confirmed_at FROM totp t WHERE t.person_id = p.id) AS "authenticatorAppSince",
         (SELECT count(*)::integer FROM recovery_code c WHERE c.person_id = p.id AND used_at IS NULL) AS "recoveryCodesLeft",
         EXISTS (SELECT FROM federated_identity f WHERE f.person_id = p.id) AS "hasOpenIdConnect"
       FROM person p WHERE id = $1`,
      [personId],
    );
    return facts;
  }
}
