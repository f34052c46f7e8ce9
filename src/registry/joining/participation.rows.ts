import type { EntityManager } from 'typeorm';
import type { OrganisationKind } from '../../domain/registry/organisation.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { organisationKnown } from './joining-problems.ts';

/** Throws NETWORK_NOT_FOUND where there is none such. */
export async function requireNetwork(manager: EntityManager, networkId: string): Promise<string> {
  const [network] = await manager.query<{ name: string }[]>('SELECT name FROM network WHERE id = $1', [networkId]);
  if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
  return network.name;
}

/** Whether an organisation of this name is registered; names differ by more than capitals. */
export async function organisationOfName(manager: EntityManager, name: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>('SELECT id FROM organisation WHERE lower(name) = lower($1)', [
    name,
  ]);
  return row?.id ?? null;
}

/** Throws ORGANISATION_KNOWN where the name is taken. */
export async function storeOrganisation(
  manager: EntityManager,
  { id, name, kind }: { id?: string; name: string; kind: OrganisationKind },
  path: readonly string[],
): Promise<string> {
  const [stored] = await manager.query<{ id: string }[]>(
    `INSERT INTO organisation (id, name, kind) VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
    [id ?? null, name, kind],
  );
  if (stored === undefined) throw new ProblemError([organisationKnown(path)]);
  return stored.id;
}

/** The organisation asks to take part; again, where it was refused or has left. What is asked or approved stays so. */
export async function askToTakePart(
  manager: EntityManager,
  networkId: string,
  organisationId: string,
): Promise<boolean> {
  const [asked] = await manager.query<unknown[]>(
    `INSERT INTO network_participation AS p (network_id, organisation_id, state) VALUES ($1, $2, 'asked')
     ON CONFLICT (network_id, organisation_id) DO UPDATE SET state = 'asked', asked_at = now(), decided_at = NULL, decided_by = NULL, reason = NULL
     WHERE p.state IN ('refused', 'ended') RETURNING network_id`,
    [networkId, organisationId],
  );
  return asked !== undefined;
}
