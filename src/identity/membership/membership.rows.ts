import type { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { placeOfRole, type Role } from '../roles.ts';

/** Where a role is: an organisation, a network, or with neither the installation. */
export interface Place {
  readonly organisationId: string | null;
  readonly networkId: string | null;
}

/** Who runs a place, and must not leave it without a successor. */
const RUNNING: Readonly<Record<'organisation' | 'network' | 'installation', Role>> = {
  organisation: 'companyAdministrator',
  network: 'secretariat',
  installation: 'installationAdministrator',
};

const HERE = `organisation_id IS NOT DISTINCT FROM $1::uuid AND network_id IS NOT DISTINCT FROM $2::uuid`;

/** Makes a person what the role says; an administrator of a company is not besides a member of it. Gives the membership's id. */
export async function giveRole(manager: EntityManager, personId: string, role: Role, place: Place): Promise<string> {
  const values = [place.organisationId, place.networkId, personId];
  if (placeOfRole(role) === 'organisation') {
    const [before] = await manager.query<{ id: string; role: Role }[]>(
      `SELECT id, role FROM membership WHERE ${HERE} AND person_id = $3 FOR UPDATE`,
      values,
    );
    if (before !== undefined) {
      if (role === 'companyAdministrator')
        await manager.query('UPDATE membership SET role = $2 WHERE id = $1', [before.id, role]);
      return before.id;
    }
  }
  const [made] = await manager.query<{ id: string }[]>(
    `INSERT INTO membership (organisation_id, network_id, person_id, role) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING id`,
    [...values, role],
  );
  if (made !== undefined) return made.id;
  const [known] = await manager.query<[{ id: string }]>(
    `SELECT id FROM membership WHERE ${HERE} AND person_id = $3 AND role = $4`,
    [...values, role],
  );
  return known.id;
}

/**
 * Throws LAST_ADMINISTRATOR where nobody else would run the place without this person. A company that has nobody else may be
 * left: nobody would be left without an administrator. Asked of a place once at a time, until the
 * transaction ends: of two who leave at once one stays.
 */
export async function refuseWithoutSuccessor(manager: EntityManager, personId: string, place: Place): Promise<void> {
  const kind = place.organisationId !== null ? 'organisation' : place.networkId !== null ? 'network' : 'installation';
  const values = [place.organisationId, place.networkId];
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`place ${kind} ${values.join()}`]);
  const running = await manager.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM membership WHERE ${HERE} AND role = $3`,
    [...values, RUNNING[kind]],
  );
  const others = await manager.query<{ role: Role }[]>(
    `SELECT m.role FROM membership m JOIN person p ON p.id = m.person_id
     WHERE ${HERE} AND m.person_id <> $3 AND p.disabled_at IS NULL`,
    [...values, personId],
  );
  if (!running.some((one) => one.personId === personId)) return;
  if (others.some(({ role }) => role === RUNNING[kind])) return;
  if (kind === 'organisation' && others.length === 0) return;
  throw new ProblemError([lastAdministrator()]);
}

function lastAdministrator(): Problem {
  return {
    kind: 'conflict',
    code: 'LAST_ADMINISTRATOR',
    path: ['membershipId'],
    message: {
      en: 'Nobody else could run this place then. Give somebody else the same role first.',
      da: 'Så kunne ingen anden stå for det her. Giv først en anden den samme rolle.',
    },
  };
}
