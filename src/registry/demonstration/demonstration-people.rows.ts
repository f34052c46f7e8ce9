import type { EntityManager } from 'typeorm';
import { giveRole } from '../../identity/membership/membership.rows.ts';
import { placeOfRole } from '../../identity/roles.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration-people.data.ts';

/** One invented person for each role, where the demonstration network is there and has their organisation. */
export async function storeDemonstrationPeople(manager: EntityManager, slug: string): Promise<void> {
  const [network] = await manager.query<{ id: string }[]>('SELECT id FROM network WHERE slug = $1', [slug]);
  if (network === undefined) return;
  for (const { role, name, organisation } of DEMONSTRATION_PEOPLE) {
    const [place] = await manager.query<{ id: string }[]>(
      `SELECT o.id FROM organisation o WHERE o.name = $1 AND EXISTS (
         SELECT FROM network_participation p WHERE p.organisation_id = o.id AND p.network_id = $2)`,
      [organisation, network.id],
    );
    if (organisation !== null && place === undefined) continue;
    const [person] = await manager.query<[{ id: string }]>(
      `INSERT INTO person (name, demonstration_role, language) VALUES ($1, $2, 'en')
       ON CONFLICT (demonstration_role) DO UPDATE SET name = excluded.name, disabled_at = NULL RETURNING id`,
      [name, role],
    );
    await giveRole(manager, person.id, role, {
      organisationId: place?.id ?? null,
      networkId: placeOfRole(role) === 'network' ? network.id : null,
    });
  }
}

/** Where the demonstration is off its people are nobody: not signed in anywhere, without roles, and nobody can become them. */
export async function removeDemonstrationPeople(manager: EntityManager): Promise<void> {
  const invented = 'person_id IN (SELECT id FROM person WHERE demonstration_role IS NOT NULL)';
  for (const table of ['session', 'api_token', 'membership'])
    await manager.query(`DELETE FROM ${table} WHERE ${invented}`);
  await manager.query(
    'UPDATE person SET disabled_at = now() WHERE demonstration_role IS NOT NULL AND disabled_at IS NULL',
  );
}
