import { randomUUID } from 'node:crypto';
import type { OrganisationKind } from '../../domain/registry/organisation.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { organisationKnown } from './joining-problems.ts';

/** Throws NETWORK_NOT_FOUND where there is none such. */
export async function requireNetwork(reader: Reader, networkId: string): Promise<string> {
  const [network] = await reader.query<{ name: string }[]>('SELECT name FROM network WHERE id = $1', [networkId]);
  if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
  return network.name;
}

/** An organisation of this name, if the one who asks may know of it: of a hidden one not even the name is taken. */
export async function organisationOfName(reader: Reader, name: string): Promise<string | null> {
  const [row] = await reader.query<{ id: string }[]>(
    'SELECT id FROM organisation WHERE lower(name) = lower($1) ORDER BY id LIMIT 1',
    [name],
  );
  return row?.id ?? null;
}

/** Throws ORGANISATION_KNOWN where the name is taken. */
export async function storeOrganisation(
  reader: Reader,
  { id = randomUUID(), name, kind }: { id?: string; name: string; kind: OrganisationKind },
  path: readonly string[],
): Promise<string> {
  if ((await organisationOfName(reader, name)) !== null) throw new ProblemError([organisationKnown(path)]);
  // Nothing of the row is read back: who stores it may not see it yet.
  await reader.query('INSERT INTO organisation (id, name, kind) VALUES ($1, $2, $3)', [id, name, kind]);
  return id;
}

/** The organisation asks to take part; again, where it was refused or has left. What is asked or approved stays so. */
export async function askToTakePart(reader: Reader, networkId: string, organisationId: string): Promise<boolean> {
  const [asked] = await reader.query<unknown[]>(
    `INSERT INTO network_participation AS p (network_id, organisation_id, state) VALUES ($1, $2, 'asked')
     ON CONFLICT (network_id, organisation_id) DO UPDATE SET state = 'asked', asked_at = now(), decided_at = NULL, decided_by = NULL, reason = NULL
     WHERE p.state IN ('refused', 'ended') RETURNING network_id`,
    [networkId, organisationId],
  );
  return asked !== undefined;
}
