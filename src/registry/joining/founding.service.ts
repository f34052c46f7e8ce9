import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import type { Organisation, OrganisationKind } from '../../domain/registry/organisation.ts';
import type { Language } from '../../domain/text.ts';
import { emailOrThrow, nameOrThrow, notAllowed } from '../../identity/account-problems.ts';
import { InvitationService, type Invitation } from '../../identity/membership/invitation.service.ts';
import { PersonalIdempotency } from '../../identity/personal-idempotency.service.ts';
import { requireInPerson, SessionService } from '../../identity/session.service.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Visit } from '../../identity/visit.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { organisationKnown, slugMalformed, slugTaken, textMissing, yearOutOfRange } from './joining-problems.ts';
import { organisationAs, organisationOfName, storeOrganisation } from './participation.rows.ts';

export interface NewNetwork {
  readonly idempotencyKey: string;
  readonly slug: string;
  readonly name: string;
  readonly descriptionEn: string;
  readonly descriptionDa: string;
  readonly startYear?: number | null;
}

export interface CompanyInvitation {
  readonly idempotencyKey: string;
  readonly networkId: string;
  readonly organisationName: string;
  readonly organisationKind?: OrganisationKind | null;
  readonly email: string;
  readonly language?: Language | null;
}

const LONGEST_DESCRIPTION = 2000;

/** New networks, by the administrator of the installation; companies brought into one, by its secretariat. */
@Injectable()
export class FoundingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly sessions: SessionService,
    private readonly idempotency: PersonalIdempotency,
    private readonly invitations: InvitationService,
  ) {}

  /** Gives the id of the network. */
  async createNetwork(viewer: Viewer, visit: Visit, input: NewNetwork): Promise<string> {
    const personId = await this.sessions.requireSession(viewer, visit);
    if (!viewer.isInstallationAdministrator) throw new ProblemError([notAllowed()]);
    await this.sessions.refuseDemonstration(personId);
    const name = nameOrThrow(input.name);
    const problems = networkProblems(input);
    if (problems.length > 0) throw new ProblemError(problems);
    const made = await this.idempotency.once('createNetwork', personId, input, async (manager, id) => {
      const [stored] = await manager.query<unknown[]>(
        `INSERT INTO network (id, slug, name, description_en, description_da, start_year) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (slug) DO NOTHING RETURNING id`,
        [id, input.slug, name, input.descriptionEn.trim(), input.descriptionDa.trim(), input.startYear ?? null],
      );
      if (stored === undefined) throw new ProblemError([slugTaken()]);
    });
    return made.id;
  }

  /**
   * Registers a company, approved for the network, and invites its administrator. One that the secretariat knows already is taken where
   * it has no people and is in no other network: else it is for its own people to ask.
   */
  async inviteCompany(
    viewer: Viewer,
    input: CompanyInvitation,
    language: Language,
  ): Promise<{ organisation: Organisation; invitation: Invitation; link: string | null }> {
    const personId = requireInPerson(viewer);
    if (!viewer.secretariatNetworkIds.includes(input.networkId))
      throw new ProblemError([networkNotFound(['networkId'])]);
    const name = nameOrThrow(input.organisationName, ['organisationName']);
    emailOrThrow(input.email);
    const organisationId = await this.database.write(viewer, async (manager) => {
      const known = await organisationOfName(manager, name);
      const kind = input.organisationKind ?? 'company';
      const id = known ?? randomUUID();
      if (known === null) await storeOrganisation(manager, { id, name, kind });
      if (known !== null && !(await isNobodysElse(manager, known, input.networkId))) {
        throw new ProblemError([organisationKnown(['organisationName'])]);
      }
      await manager.query(
        `INSERT INTO network_participation (network_id, organisation_id, state, decided_at, decided_by)
         VALUES ($1, $2, 'approved', now(), $3)
         ON CONFLICT (network_id, organisation_id) DO UPDATE SET state = 'approved', decided_at = now(), decided_by = $3, reason = NULL`,
        [input.networkId, id, personId],
      );
      return id;
    });
    const { idempotencyKey, email } = input;
    const request = {
      idempotencyKey,
      email,
      role: 'companyAdministrator' as const,
      organisationId,
      language: input.language ?? null,
    };
    const invited = await this.invitations.invite(viewer, request, language);
    return { organisation: await organisationAs(this.database.as(viewer), organisationId), ...invited };
  }
}

/** Whether the organisation has no people, and no network but this. */
async function isNobodysElse(manager: EntityManager, organisationId: string, networkId: string): Promise<boolean> {
  const [taken] = await manager.query<unknown[]>(
    `SELECT FROM organisation o WHERE id = $1 AND (
       EXISTS (SELECT FROM membership m WHERE m.organisation_id = o.id)
       OR EXISTS (SELECT FROM network_participation p WHERE p.organisation_id = o.id AND p.network_id <> $2)
       OR EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id <> $2))`,
    [organisationId, networkId],
  );
  return taken === undefined;
}

function networkProblems({ slug, descriptionEn, descriptionDa, startYear }: NewNetwork): Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 60) problems.push(slugMalformed());
  for (const [field, text] of Object.entries({ descriptionEn, descriptionDa })) {
    if (text.trim() === '' || text.length > LONGEST_DESCRIPTION)
      problems.push(textMissing([field], LONGEST_DESCRIPTION));
  }
  if (startYear !== undefined && startYear !== null && (startYear < 1800 || startYear > 2200))
    problems.push(yearOutOfRange());
  return problems;
}
