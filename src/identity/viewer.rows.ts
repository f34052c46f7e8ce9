import type { Viewer } from './viewer.ts';

export interface ViewerRow {
  readonly personId: string;
  readonly roles: readonly {
    readonly role: string;
    readonly organisationId: string | null;
    readonly networkId: string | null;
  }[];
  readonly memberNetworkIds: readonly string[];
}

/** What a viewer is made of, beside `person p`. */
export const VIEWER_COLUMNS = `p.id AS "personId",
    (SELECT coalesce(json_agg(json_build_object('role', m.role, 'organisationId', m.organisation_id, 'networkId', m.network_id)), '[]')
      FROM membership m WHERE m.person_id = p.id) AS roles,
    (SELECT coalesce(json_agg(DISTINCT n.network_id), '[]') FROM membership m JOIN network_participation n USING (organisation_id)
      WHERE m.person_id = p.id AND n.state = 'approved') AS "memberNetworkIds"`;

export function viewerFrom({ personId, roles, memberNetworkIds }: ViewerRow): Viewer {
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
