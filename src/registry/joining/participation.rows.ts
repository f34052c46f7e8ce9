import type { EntityManager } from 'typeorm';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';

/** Throws NETWORK_NOT_FOUND where there is none such. */
export async function requireNetwork(reader: Reader, networkId: string): Promise<string> {
  const [network] = await reader.query<{ name: string }[]>('SELECT name FROM network WHERE id = $1', [networkId]);
  if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
  return network.name;
}

/**
 * The organisation of this name that the person of the transaction may see; names differ by more than capitals. One that is hidden from
 * them does not count: that its name is taken would tell that it is there.
 */
export async function organisationOfName(manager: Reader, name: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    'SELECT id FROM organisation WHERE lower(name) = lower($1) ORDER BY id LIMIT 1',
    [name],
  );
  return row?.id ?? null;
}

/** Stores it under this id. Nothing of the row is read back: until its first membership nobody may. */
export async function storeOrganisation(manager: EntityManager, { id, name, kind }: Organisation): Promise<void> {
  await manager.query('INSERT INTO organisation (id, name, kind) VALUES ($1, $2, $3)', [id, name, kind]);
}

/** As the reader sees it, by what PostgreSQL knows of them now: a membership of this very request counts. */
export async function organisationAs(reader: Reader, id: string): Promise<Organisation> {
  const [row] = await reader.query<Organisation[]>('SELECT id, name, kind FROM organisation WHERE id = $1', [id]);
  if (row === undefined) throw new Error(`Organisation ${id} was stored and is gone.`);
  return row;
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
