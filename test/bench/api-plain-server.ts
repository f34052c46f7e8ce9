// The yardstick of `npm run bench -- api`: the same data by fastify and pg alone, prepared statements, no schema, no
// validation. Run as a program of its own, so that both servers have a process each.
import Fastify from 'fastify';
import pg from 'pg';

interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function rows(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

function grouped(children: readonly Row[], parent: string): ReadonlyMap<unknown, Row[]> {
  return Map.groupBy(children, (row) => row[parent]);
}

/** Organisations, their first facility, its five latest streams and ten oldest synergies: one statement a level. */
async function nestedList(after: string): Promise<unknown> {
  const organisations = await rows(
    'organisations',
    'SELECT o.id, o.name FROM organisation o WHERE o.name > $1 ORDER BY o.name, o.id LIMIT 50',
    [after],
  );
  const facilities = await rows(
    'facilities',
    `SELECT f.* FROM unnest($1::uuid[]) AS parent(id) CROSS JOIN LATERAL (
       SELECT f.id, f.organisation_id AS "organisationId", f.name, f.kind FROM facility f
       WHERE f.organisation_id = parent.id ORDER BY f.name, f.id LIMIT 1) f`,
    [organisations.map(({ id }) => id)],
  );
  const facilityIds = facilities.map(({ id }) => id);
  const [streams, synergies] = await Promise.all([
    rows(
      'streams',
      `SELECT s.* FROM unnest($1::uuid[]) AS parent(id) CROSS JOIN LATERAL (
         SELECT s.id, s.facility_id AS "facilityId", s.direction, s.description, s.amount_value AS value, s.amount_unit AS unit
         FROM stream s WHERE s.facility_id = parent.id AND s.withdrawn_at IS NULL
         ORDER BY s.changed_at DESC, s.id DESC LIMIT 5) s`,
      [facilityIds],
    ),
    rows(
      'synergies',
      `SELECT parent.id AS "facilityId", y.* FROM unnest($1::uuid[]) AS parent(id) CROSS JOIN LATERAL (
         SELECT y.id, y.kind, y.stage, y.start_year AS "startYear" FROM synergy y
         WHERE y.donor_id = parent.id OR y.receiver_id = parent.id
         ORDER BY coalesce(y.start_year, 9999), y.id LIMIT 10) y`,
      [facilityIds],
    ),
  ]);
  const facilitiesOf = grouped(facilities, 'organisationId');
  const streamsOf = grouped(streams, 'facilityId');
  const synergiesOf = grouped(synergies, 'facilityId');
  return organisations.map(({ id, name }) => ({
    id,
    name,
    facilities: (facilitiesOf.get(id) ?? []).map((facility) => ({
      id: facility.id,
      name: facility.name,
      kind: facility.kind,
      streams: (streamsOf.get(facility.id) ?? []).map((stream) => ({
        id: stream.id,
        direction: stream.direction,
        description: stream.description,
        amount: { value: stream.value, unit: stream.unit },
      })),
      synergies: (synergiesOf.get(facility.id) ?? []).map((synergy) => ({
        id: synergy.id,
        kind: synergy.kind,
        stage: synergy.stage,
        startYear: synergy.startYear,
      })),
    })),
  }));
}

const server = Fastify();
server.get('/health', () => ({ status: 'ok' }));
server.post<{ Body: { after: string } }>('/list', async ({ body }) => nestedList(body.after));
server.post<{ Body: { id: string } }>('/one', async ({ body }) => {
  const [organisation] = await rows('one', 'SELECT o.id, o.name, o.kind FROM organisation o WHERE o.id = $1', [
    body.id,
  ]);
  return organisation ?? null;
});
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
