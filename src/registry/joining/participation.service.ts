import { Injectable } from '@nestjs/common';
import type { Organisation, OrganisationKind } from '../../domain/registry/organisation.ts';
import { nameOrThrow } from '../../identity/account-problems.ts';
import { giveRole } from '../../identity/membership/membership.rows.ts';
import type { ParticipationState } from '../../identity/participation-state.ts';
import { PersonalIdempotency } from '../../identity/personal-idempotency.service.ts';
import { requireInPerson, SessionService } from '../../identity/session.service.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Visit } from '../../identity/visit.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { organisationKnown, organisationNotFound, participationNotOpen, textMissing } from './joining-problems.ts';
import { JoiningPost } from './joining-post.service.ts';
import { askToTakePart, organisationOfName, requireNetwork, storeOrganisation } from './participation.rows.ts';

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

  /** A company of who asks, who administers it; it asks the network. */
  async registerOrganisation(
    viewer: Viewer,
    visit: Visit,
    input: { idempotencyKey: string; name: string; kind?: OrganisationKind | null; networkId: string },
  ): Promise<Organisation> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    const name = nameOrThrow(input.name);
    const kind = input.kind ?? 'company';
    await requireNetwork(this.database.as(viewer), input.networkId);
    const made = await this.idempotency.once('registerOrganisation', personId, input, async (manager, id) => {
      if ((await organisationOfName(manager, name)) !== null) throw new ProblemError([organisationKnown(['name'])]);
      await storeOrganisation(manager, { id, name, kind });
      await giveRole(manager, personId, 'companyAdministrator', { organisationId: id, networkId: null });
      await askToTakePart(manager, input.networkId, id);
    });
    if (!made.wasThere) this.post.tellSecretariat({ networkId: input.networkId, organisationId: made.id, personId });
    return { id: made.id, name, kind };
  }

  /** An administrator asks another network for their company. Asked twice, it is asked once. */
  async ask(viewer: Viewer, request: Which & { readonly idempotencyKey: string }): Promise<Decided> {
    const personId = requireInPerson(viewer);
    const { networkId, organisationId } = request;
    if (!viewer.administeredOrganisationIds.includes(organisationId)) throw new ProblemError([organisationNotFound()]);
    await requireNetwork(this.database.as(viewer), networkId);
    const asked: boolean[] = [];
    await this.idempotency.once('joinNetwork', personId, request, async (manager) => {
      asked.push(await askToTakePart(manager, networkId, organisationId));
    });
    if (asked.includes(true)) this.post.tellSecretariat({ networkId, organisationId, personId });
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
    this.post.tellCompany({ ...which, state: to, reason: words });
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
