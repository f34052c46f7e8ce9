import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { digestOfToken } from '../../src/identity/secret-token.ts';

export interface GivenPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What a browser sends in which this person is signed in. */
  readonly headers: { readonly cookie: string };
}

/** What a person shall be: each list holds ids. */
export interface GivenRoles {
  readonly memberOf?: readonly string[];
  readonly administratorOf?: readonly string[];
  readonly secretariatOf?: readonly string[];
  readonly analystOf?: readonly string[];
  readonly installationAdministrator?: boolean;
}

/** A person with these roles, signed in: put in by SQL, past the API. `dataSource` connects as the owner of the tables. */
export async function aSignedInPerson(dataSource: DataSource, roles: GivenRoles = {}): Promise<GivenPerson> {
  const name = `Person ${randomUUID()}`;
  const email = `${randomUUID()}@example.org`;
  const [{ id }] = await dataSource.query<[{ id: string }]>(
    'INSERT INTO person (name, email) VALUES ($1, $2) RETURNING id',
    [name, email],
  );
  const inOrganisations = [
    ...(roles.memberOf ?? []).map((organisation) => ['member', organisation, null]),
    ...(roles.administratorOf ?? []).map((organisation) => ['companyAdministrator', organisation, null]),
  ];
  const inNetworks = [
    ...(roles.secretariatOf ?? []).map((network) => ['secretariat', null, network]),
    ...(roles.analystOf ?? []).map((network) => ['analyst', null, network]),
  ];
  const inInstallation = roles.installationAdministrator === true ? [['installationAdministrator', null, null]] : [];
  for (const row of [...inOrganisations, ...inNetworks, ...inInstallation]) {
    await dataSource.query(
      'INSERT INTO membership (person_id, role, organisation_id, network_id) VALUES ($1, $2, $3, $4)',
      [id, ...row],
    );
  }
  const token = randomBytes(32).toString('base64url');
  await dataSource.query(
    `INSERT INTO session (person_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [id, digestOfToken(token)],
  );
  return { id, name, email, headers: { cookie: `session=${token}` } };
}

/** That an organisation takes part in a network, approved. */
export async function takesPart(dataSource: DataSource, organisationId: string, networkId: string): Promise<void> {
  await dataSource.query(
    `INSERT INTO network_participation (network_id, organisation_id, state, decided_at) VALUES ($1, $2, 'approved', now())
     ON CONFLICT (network_id, organisation_id) DO UPDATE SET state = 'approved', decided_at = now()`,
    [networkId, organisationId],
  );
}
