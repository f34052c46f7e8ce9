import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { notFoundHere } from '../account-problems.ts';
import { placeOfRole, type Role } from '../roles.ts';
import { requirePerson, SessionService } from '../session.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { runs } from './invitation.service.ts';
import { refuseWithoutSuccessor } from './membership.rows.ts';

export interface Colleague {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly since: Date;
  readonly isMe: boolean;
}

interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly networkId: string | null;
}

/** Who belongs to an organisation, a network, the installation. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
  ) {}

  /** The people of a place: for those who belong to a company, and who run a network or the installation. Throws NOT_FOUND for all others. */
  async colleagues(
    viewer: Viewer,
    place: { organisationId?: string | null; networkId?: string | null },
  ): Promise<Colleague[]> {
    const personId = requirePerson(viewer);
    const { organisationId = null, networkId = null } = place;
    const belongs = organisationId !== null && viewer.organisationIds.includes(organisationId);
    if (!belongs && !runs(viewer, { organisationId, networkId })) throw new ProblemError([notFoundHere([])]);
    return this.manager.query(`${COLLEAGUES} WHERE ${PLACE} ORDER BY p.name, p.id, m.role, m.id`, [
      personId,
      organisationId,
      networkId,
    ]);
  }

  /** Ends a membership: one's own, or one of a place that one runs. */
  async remove(viewer: Viewer, visit: Visit, membershipId: string): Promise<string> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    await this.manager.transaction(async (manager) => {
      const row = await this.#own(manager, viewer, membershipId);
      await refuseWithoutSuccessor(manager, row.personId, row);
      await manager.query('DELETE FROM membership WHERE id = $1', [membershipId]);
    });
    return membershipId;
  }

  /** Gives a membership the other role of its place. */
  async changeRole(viewer: Viewer, visit: Visit, input: { membershipId: string; role: Role }): Promise<Colleague> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    await this.manager.transaction(async (manager) => {
      const row = await this.#own(manager, viewer, input.membershipId);
      if (!runs(viewer, row) || placeOfRole(row.role) !== placeOfRole(input.role)) {
        throw new ProblemError([notFoundHere(['membershipId'])]);
      }
      if (row.role === input.role) return;
      await refuseWithoutSuccessor(manager, row.personId, row);
      await manager.query('UPDATE membership SET role = $2 WHERE id = $1', [row.id, input.role]);
    });
    const [colleague] = await this.manager.query<[Colleague]>(`${COLLEAGUES} WHERE m.id = $2`, [
      personId,
      input.membershipId,
    ]);
    return colleague;
  }

  async #own(manager: EntityManager, viewer: Viewer, id: string): Promise<MembershipRow> {
    const [row] = await manager.query<MembershipRow[]>(
      `SELECT id, person_id AS "personId", role, organisation_id AS "organisationId", network_id AS "networkId"
       FROM membership WHERE id = $1`,
      [id],
    );
    if (row === undefined || (row.personId !== viewer.personId && !runs(viewer, row))) {
      throw new ProblemError([notFoundHere(['membershipId'])]);
    }
    return row;
  }
}

const COLLEAGUES = `SELECT m.id AS "membershipId", p.id AS "personId", p.name, p.email, m.role, m.created_at AS since, p.id = $1 AS "isMe"
  FROM membership m JOIN person p ON p.id = m.person_id`;
const PLACE = 'm.organisation_id IS NOT DISTINCT FROM $2::uuid AND m.network_id IS NOT DISTINCT FROM $3::uuid';
