import { Injectable } from '@nestjs/common';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { ParticipationState } from '../../identity/participation-state.ts';
import { requirePerson } from '../../identity/session.service.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';

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

/** Who takes part in a network, and who asks to, as its secretariat reads it. */
@Injectable()
export class ParticipationQueue {
  constructor(private readonly database: ViewerDatabase) {}

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
}
