import { aSignedInPerson, takesPart, type GivenPerson } from '../../support/people.ts';
import type { Site } from './site.ts';

const KALUNDBORG = 'kalundborg';

/** Somebody of a company of that name, which takes part in a network: Kalundborg, or the one of that id. */
export async function aMemberOf({ dataSource }: Site, company: string, networkId?: string): Promise<GivenPerson> {
  const [organisation] = await dataSource.query<[{ id: string }]>(
    `WITH known AS (SELECT id FROM organisation WHERE name = $1),
       made AS (INSERT INTO organisation (name, kind) SELECT $1, 'company' WHERE NOT EXISTS (SELECT FROM known) RETURNING id)
     SELECT id FROM known UNION ALL SELECT id FROM made`,
    [company],
  );
  const [network] = await dataSource.query<[{ id: string }]>('SELECT id FROM network WHERE id = $1 OR slug = $2', [
    networkId ?? null,
    networkId === undefined ? KALUNDBORG : null,
  ]);
  await takesPart(dataSource, organisation.id, network.id);
  return aSignedInPerson(dataSource, { memberOf: [organisation.id] });
}

/** Somebody of the secretariat of Kalundborg. */
export async function aSecretary({ dataSource }: Site): Promise<GivenPerson> {
  const [network] = await dataSource.query<[{ id: string }]>('SELECT id FROM network WHERE slug = $1', [KALUNDBORG]);
  return aSignedInPerson(dataSource, { secretariatOf: [network.id] });
}
