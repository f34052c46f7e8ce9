import { Injectable } from '@nestjs/common';
import type { Organisation, OrganisationKind } from '../../domain/registry/organisation.ts';
import { nameOrThrow } from '../../identity/account-problems.ts';
import { giveRole } from '../../identity/membership/membership.rows.ts';
import type { ParticipationState } from '../../identity/participation-state.ts';
import { PersonalIdempotency } from '../../identity/personal-idempotency.service.ts';
import { requireInPerson, requirePerson, SessionService } from '../../identity/session.service.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Visit } from '../../identity/visit.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { organisationNotFound, participationNotOpen, textMissing } from './joining-problems.ts';
import { JoiningPost } from './joining-post.service.ts';
import { askToTakePart, requireNetwork, storeOrganisation } from './participation.rows.ts';

export interface Participation {
  readonly networkId: string;
  readonly organisation: Organisation;
  readonly state: ParticipationState;
  readonly reason: string | null;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly contacts: readonly { readonly name: string; readonly email: string | null }[];
}

interface Which {
  readonly networkId: string;
  readonly organisationId: string;
}

export interface Decided extends Which {
  readonly state: ParticipationState;
}

const LONGEST_REASON = 2000;

/** Which organisations take part in which networks: asked by their administrators, decided by the secretariats. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly sessions: SessionService,
    private readonly idempotency: PersonalIdempotency,
    private readonly post: JoiningPost,
  ) {}

  /** Of a network, for its secretariat: those who ask first, the rest by name. NETWORK_NOT_FOUND for everybody else. */
  async list(viewer: Viewer, networkId: string, state: ParticipationState | null): Promise<Participation[]> {
    requirePerson(viewer);
    if (!viewer.secretariatNetworkIds.includes(networkId)) throw new ProblemError([networkNotFound(['networkId'])]);
    return this.database.as(viewer).query(
      `SELECT p.network_id AS "networkId", json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation, p.state,
         p.reason, p.asked_at AS "askedAt", p.decided_at AS "decidedAt",
         (SELECT name FROM person WHERE id = p.decided_by) AS "decidedByName",
         (SELECT coalesce(json_agg(json_build_object('name', h.name, 'email', h.email) ORDER BY h.name, h.id), '[]')
           FROM membership m JOIN person h ON h.id = m.person_id
           WHERE m.organisation_id = o.id AND m.role = 'companyAdministrator') AS contacts
       FROM network_participation p JOIN organisation o ON o.id = p.organisation_id
       WHERE p.network_id = $1 AND ($2::text IS NULL OR p.state = $2)
       ORDER BY p.state <> 'asked', o.name, o.id`,
      [networkId, state],
    );
  }

  /** A company of who asks, who administers it; it asks the network. Gives its id. */
  async registerOrganisation(
    viewer: Viewer,
    visit: Visit,
    input: { idempotencyKey: string; name: string; kind?: OrganisationKind | null; networkId: string },
  ): Promise<string> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    const name = nameOrThrow(input.name);
    await requireNetwork(this.database.as(viewer), input.networkId);
    const made = await this.idempotency.once('registerOrganisation', personId, input, async (manager, id) => {
      await storeOrganisation(manager, { id, name, kind: input.kind ?? 'company' }, ['name']);
      await giveRole(manager, personId, 'companyAdministrator', { organisationId: id, networkId: null });
      await askToTakePart(manager, input.networkId, id);
    });
    if (!made.wasThere) this.post.tellSecretariat(personId, input.networkId, made.id);
    return made.id;
  }

  /** An administrator asks another network for their company. Asked twice, it is asked once. */
  async ask(viewer: Viewer, { networkId, organisationId }: Which): Promise<Decided> {
    const personId = requireInPerson(viewer);
    if (!viewer.administeredOrganisationIds.includes(organisationId)) throw new ProblemError([organisationNotFound()]);
    await requireNetwork(this.database.as(viewer), networkId);
    if (await this.database.write(viewer, (manager) => askToTakePart(manager, networkId, organisationId)))
      this.post.tellSecretariat(personId, networkId, organisationId);
    const [row] = await this.database
      .as(viewer)
      .query<[{ state: ParticipationState }]>(
        'SELECT state FROM network_participation WHERE network_id = $1 AND organisation_id = $2',
        [networkId, organisationId],
      );
    return { networkId, organisationId, state: row.state };
  }

  approve(viewer: Viewer, which: Which): Promise<Decided> {
    return this.#decide(viewer, which, { from: 'asked', to: 'approved', reason: null });
  }

  refuse(viewer: Viewer, which: Which, reason: string | null): Promise<Decided> {
    return this.#decide(viewer, which, { from: 'asked', to: 'refused', reason });
  }

  /** Ends a participation: by the company itself, or by the secretariat. What is registered stays; the company sees what everybody sees. */
  async end(viewer: Viewer, which: Which, reason: string | null): Promise<Decided> {
    const byCompany = viewer.administeredOrganisationIds.includes(which.organisationId);
    if (!byCompany) return this.#decide(viewer, which, { from: 'approved', to: 'ended', reason });
    const personId = requireInPerson(viewer);
    await this.#change(which, personId, { from: 'approved', to: 'ended', reason: reasonOrThrow(reason) });
    return { ...which, state: 'ended' };
  }

  async #decide(
    viewer: Viewer,
    which: Which,
    { from, to, reason }: { from: ParticipationState; to: 'approved' | 'refused' | 'ended'; reason: string | null },
  ): Promise<Decided> {
    const personId = requireInPerson(viewer);
    if (!viewer.secretariatNetworkIds.includes(which.networkId))
      throw new ProblemError([networkNotFound(['networkId'])]);
    const words = reasonOrThrow(reason);
    await this.#change(which, personId, { from, to, reason: words });
    this.post.tellCompany(personId, which.networkId, which.organisationId, { state: to, reason: words });
    return { ...which, state: to };
  }

  async #change(
    { networkId, organisationId }: Which,
    personId: string,
    { from, to, reason }: { from: ParticipationState; to: ParticipationState; reason: string | null },
  ): Promise<void> {
    const [changed] = await this.database.write({ personId }, (manager) =>
      manager.query<[unknown[], number]>(
        `UPDATE network_participation SET state = $4, reason = $5, decided_at = now(), decided_by = $6
       WHERE network_id = $1 AND organisation_id = $2 AND state = $3 RETURNING state`,
        [networkId, organisationId, from, to, reason, personId],
      ),
    );
    if (changed.length > 0) return;
    const [row] = await this.database
      .as({ personId })
      .query<unknown[]>('SELECT FROM network_participation WHERE network_id = $1 AND organisation_id = $2', [
        networkId,
        organisationId,
      ]);
    throw new ProblemError([row === undefined ? organisationNotFound() : participationNotOpen()]);
  }
}

function reasonOrThrow(reason: string | null): string | null {
  const words = reason?.trim() ?? '';
  if (words.length > LONGEST_REASON) throw new ProblemError([textMissing(['reason'], LONGEST_REASON)]);
  return words === '' ? null : words;
}
