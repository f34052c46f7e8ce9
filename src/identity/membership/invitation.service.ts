import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { demonstrationFixed, emailOrThrow, notAllowed, notFoundHere } from '../account-problems.ts';
import { invitationLetter } from '../mails/account-letters.ts';
import { mailOf } from '../mails/mail-letter.ts';
import { PersonalIdempotency } from '../personal-idempotency.service.ts';
import { placeOfRole, type Role } from '../roles.ts';
import { digestOfToken, newToken } from '../secret-token.ts';
import { requireInPerson, requirePerson } from '../session.service.ts';
import { ViewerDatabase } from '../viewer-database.service.ts';
import type { Viewer } from '../viewer.ts';
import { InvitationPost } from './invitation-post.service.ts';

const INVITATION_DAYS = 14;

export interface InvitationRequest {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId?: string | null;
  readonly networkId?: string | null;
  readonly language?: Language | null;
}

export interface Invitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly invitedByName: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What is shown of an invitation, from `invitation i`. */
export const INVITATION_COLUMNS = `i.id, i.email, i.role, i.organisation_id AS "organisationId",
  inviting_organisation(i.id) AS "organisationName", i.network_id AS "networkId",
  (SELECT name FROM network WHERE id = i.network_id) AS "networkName",
  (SELECT name FROM person WHERE id = i.invited_by) AS "invitedByName", i.created_at AS "createdAt", i.expires_at AS "expiresAt"`;

/**
 * That whoever sent an invitation could still send it: it ends with the role, so that nobody who had to go comes back by one of
 * their own; and a secretariat's for a company ends when the company has people.
 */
const INVITER_STILL_MAY = `(i.invited_by IS NULL OR EXISTS (
  SELECT FROM membership m JOIN person inviter ON inviter.id = m.person_id
  WHERE m.person_id = i.invited_by AND inviter.disabled_at IS NULL AND CASE m.role
    WHEN 'companyAdministrator' THEN m.organisation_id = i.organisation_id
    WHEN 'installationAdministrator' THEN i.organisation_id IS NULL
    WHEN 'secretariat' THEN m.network_id = i.network_id OR (
      EXISTS (SELECT FROM network_participation n WHERE n.network_id = m.network_id AND n.organisation_id = i.organisation_id)
      AND NOT EXISTS (SELECT FROM membership people WHERE people.organisation_id = i.organisation_id))
    ELSE false END))`;

/** An invitation that nobody has taken up or called back. */
export const OPEN_INVITATION = `i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now() AND ${INVITER_STILL_MAY}`;

/** Invites people by mailed links. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly manager: EntityManager,
    private readonly idempotency: PersonalIdempotency,
    private readonly post: InvitationPost,
    private readonly database: ViewerDatabase,
  ) {}

  /** Sends an invitation. Gives its link only where no mail leaves the machine and the site is a demonstration. */
  async invite(
    viewer: Viewer,
    request: InvitationRequest,
    language: Language,
  ): Promise<{ readonly invitation: Invitation; readonly link: string | null }> {
    const personId = requirePerson(viewer);
    const email = emailOrThrow(request.email);
    const place = placeOf(request);
    if (!(await this.#mayInvite(viewer, request.role, place))) throw new ProblemError([notAllowed()]);
    await this.#refuseDemonstration(viewer, place);
    const token = newToken();
    const spoken = request.language ?? language;
    const made = await this.idempotency.once('invite', personId, request, async (manager, id) => {
      await manager.query(
        `INSERT INTO invitation (id, token_hash, email, role, organisation_id, network_id, language, invited_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${INVITATION_DAYS} days')`,
        [id, digestOfToken(token), email, request.role, place.organisationId, place.networkId, spoken, personId],
      );
    });
    const invitation = await this.#one(viewer, made.id);
    if (made.wasThere) return { invitation, link: null };
    const { organisationName, networkName, invitedByName: inviter, role } = invitation;
    const words = { role, place: organisationName ?? networkName, inviter, days: INVITATION_DAYS };
    const link = this.post.link(token);
    this.post.send(mailOf(invitationLetter(link, words), email, spoken));
    return { invitation, link: this.post.showsLinks ? link : null };
  }

  /** Calls an invitation back. */
  async revoke(viewer: Viewer, id: string): Promise<string> {
    requireInPerson(viewer);
    const [row] = await this.database
      .as(viewer)
      .query<Invitation[]>(`SELECT ${INVITATION_COLUMNS} FROM invitation i WHERE id = $1 AND ${OPEN_INVITATION}`, [id]);
    if (row === undefined || !runs(viewer, row)) throw new ProblemError([notFoundHere(['id'])]);
    await this.#refuseDemonstration(viewer, row);
    await this.manager.query('UPDATE invitation SET revoked_at = now() WHERE id = $1 AND accepted_at IS NULL', [id]);
    return id;
  }

  /** The open invitations of a place that the viewer runs, newest first. */
  async open(
    viewer: Viewer,
    place: { organisationId?: string | null; networkId?: string | null },
  ): Promise<Invitation[]> {
    requirePerson(viewer);
    const { organisationId = null, networkId = null } = place;
    if (!runs(viewer, { organisationId, networkId })) throw new ProblemError([notFoundHere([])]);
    return this.database.as(viewer).query(
      `SELECT ${INVITATION_COLUMNS} FROM invitation i
       WHERE i.organisation_id IS NOT DISTINCT FROM $1::uuid AND i.network_id IS NOT DISTINCT FROM $2::uuid AND ${OPEN_INVITATION}
       ORDER BY i.created_at DESC, i.id`,
      [organisationId, networkId],
    );
  }

  async #one(viewer: Viewer, id: string): Promise<Invitation> {
    const [row] = await this.database
      .as(viewer)
      .query<[Invitation]>(`SELECT ${INVITATION_COLUMNS} FROM invitation i WHERE id = $1`, [id]);
    return row;
  }

  async #mayInvite(viewer: Viewer, role: Role, { organisationId, networkId }: Placed): Promise<boolean> {
    if (viewer.scopes !== null) return false;
    if (organisationId === null) return runs(viewer, { organisationId, networkId });
    if (viewer.administeredOrganisationIds.includes(organisationId)) return true;
    if (role !== 'companyAdministrator') return false;
    // A secretariat brings a company in; once the company has people, they alone say who else belongs to it. One that is in
    // another network too has streams there that are none of this secretariat's business.
    const [empty] = await this.manager.query<unknown[]>(
      `SELECT FROM network_participation p WHERE p.organisation_id = $1 AND p.network_id = ANY($2)
         AND p.state IN ('asked', 'approved') AND NOT EXISTS (SELECT FROM membership m WHERE m.organisation_id = $1)
         AND NOT EXISTS (SELECT FROM network_participation q WHERE q.organisation_id = $1 AND NOT q.network_id = ANY($2))`,
      [organisationId, viewer.secretariatNetworkIds],
    );
    return empty !== undefined;
  }

  /**
   * Visitors who try the demonstration send no mail to strangers in its name, and nobody comes by a role through them that outlasts
   * it: they invite into the demonstration's own company and network alone.
   */
  async #refuseDemonstration(viewer: Viewer, { organisationId, networkId }: Placed): Promise<void> {
    const isOwn =
      (organisationId !== null && viewer.administeredOrganisationIds.includes(organisationId)) ||
      (networkId !== null && viewer.secretariatNetworkIds.includes(networkId));
    if (isOwn && !this.post.leaves) return;
    const [shared] = await this.manager.query<unknown[]>(
      'SELECT FROM person WHERE id = $1 AND demonstration_role IS NOT NULL',
      [viewer.personId],
    );
    if (shared !== undefined) throw new ProblemError([demonstrationFixed()]);
  }
}

interface Placed {
  readonly organisationId: string | null;
  readonly networkId: string | null;
}

/** Whether the viewer says who belongs to the place. */
export function runs(viewer: Viewer, { organisationId, networkId }: Placed): boolean {
  if (organisationId !== null) return viewer.administeredOrganisationIds.includes(organisationId);
  if (networkId !== null && viewer.secretariatNetworkIds.includes(networkId)) return true;
  return viewer.isInstallationAdministrator;
}

/** Throws where the role is not of the place that was named. */
function placeOf({ role, organisationId = null, networkId = null }: InvitationRequest): Placed {
  const kind = placeOfRole(role);
  const isRight =
    (organisationId !== null) === (kind === 'organisation') && (networkId !== null) === (kind === 'network');
  if (isRight) return { organisationId, networkId };
  throw new ProblemError([
    {
      kind: 'invalid',
      code: 'ROLE_PLACE_MISMATCH',
      path: ['role'],
      message: {
        en: 'A member or administrator is of an organisation, a secretariat or analyst of a network, an installation administrator of neither: give that one alone.',
        da: 'En medarbejder eller virksomhedsadministrator hører til en organisation, et sekretariat eller en analytiker til et netværk, en installationsadministrator til ingen af dem: angiv kun den.',
      },
    },
  ]);
}
