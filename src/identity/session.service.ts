import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { PUBLIC_VIEWER, type Viewer } from './viewer.ts';

interface ViewerRow {
  readonly personId: string;
  readonly roles: readonly {
    readonly role: string;
    readonly organisationId: string | null;
    readonly networkId: string | null;
  }[];
  readonly memberNetworkIds: readonly string[];
}

const VIEWER_OF_SESSION = `
  SELECT p.id AS "personId",
    (SELECT coalesce(json_agg(json_build_object('role', m.role, 'organisationId', m.organisation_id, 'networkId', m.network_id)), '[]')
      FROM membership m WHERE m.person_id = p.id) AS roles,
    (SELECT coalesce(json_agg(DISTINCT n.network_id), '[]') FROM membership m JOIN network_participation n USING (organisation_id)
      WHERE m.person_id = p.id AND n.state = 'approved') AS "memberNetworkIds"
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND p.disabled_at IS NULL`;

/** Who a session token stands for. */
@Injectable()
export class SessionService {
  constructor(private readonly manager: EntityManager) {}

  /** The viewer of a session that has not ended; the public visitor for any other token. */
  async viewerOf(token: string): Promise<Viewer> {
    const [row] = await this.manager.query<ViewerRow[]>(VIEWER_OF_SESSION, [digestOfToken(token)]);
    return row === undefined ? PUBLIC_VIEWER : viewerFrom(row);
  }
}

/** What of a token is stored: it can be recognised, not used. */
export function digestOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function viewerFrom({ personId, roles, memberNetworkIds }: ViewerRow): Viewer {
  const of = (key: 'organisationId' | 'networkId', ...names: readonly string[]): string[] => {
    const ids = roles.filter(({ role }) => names.includes(role)).flatMap((row) => row[key] ?? []);
    return [...new Set(ids)].sort();
  };
  return {
    personId,
    organisationIds: of('organisationId', 'member', 'companyAdministrator'),
    administeredOrganisationIds: of('organisationId', 'companyAdministrator'),
    memberNetworkIds: [...memberNetworkIds].sort(),
    secretariatNetworkIds: of('networkId', 'secretariat'),
    analystNetworkIds: of('networkId', 'analyst'),
    isInstallationAdministrator: roles.some(({ role }) => role === 'installationAdministrator'),
    scopes: null,
  };
}
