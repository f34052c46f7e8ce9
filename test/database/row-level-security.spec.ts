import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { DISCLOSURE_LEVELS, type DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { openForProgram, refusalOfRole } from '../../src/platform/program-role.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson } from '../support/people.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

/** The tables with what identifies a row, and all that a test tells rows apart by. */
const WALLED: Readonly<Record<string, string>> = {
  organisation: 'id',
  facility: 'id',
  facility_exact_position: 'facility_id',
  resource: 'id',
  stream: 'id',
  stream_property: 'stream_id',
  stream_terms: 'stream_id',
  synergy: 'id',
  synergy_flow: 'synergy_id',
  idempotency_key: 'person_id',
  introduction: 'id',
  introduction_side: 'introduction_id',
  audit_trail: 'subject_id',
  stream_version: 'stream_id',
  struck_starter: 'facility_id',
  attachment: 'stream_id',
  attachment_part: "encode(bytes, 'escape')",
};

const DENIED = /permission denied/;

describe('the second wall: the database asked directly as the role of the program', () => {
  let owner: DataSource;
  let program: pg.Client;
  let ownerUrl: string;
  let given: GivenRegistry;
  let [works, boards]: GivenFacility[] = [];
  const streams = new Map<DisclosureLevel, string>();
  let [synergy, resource, demand, introduction]: string[] = [];
  let [a, b, secretary, analyst, administrator, disabled]: string[] = [];

  beforeAll(async () => {
    ownerUrl = await freshDatabaseUrl();
    owner = new DataSource({ type: 'postgres', url: ownerUrl, installExtensions: false });
    await owner.initialize();
    await owner.query(
      `INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in) VALUES ('fgd-gypsum', 'material', 'gypsum', 'gips', '{}', '{massFlow}')`,
    );
    given = await GivenRegistry.in(owner);
    works = await given.facility({ name: 'Works', level: 'public' });
    boards = await given.facility({ name: 'Boards', level: 'secretariat' });
    for (const level of DISCLOSURE_LEVELS) streams.set(level, await given.stream(works, { level }));
    demand = await given.stream(boards, { direction: 'demand', level: 'secretariat' });
    synergy = await given.synergy(works, boards, { level: 'secretariat', tonnes: 5 });
    for (const id of [...streams.values(), demand]) {
      await owner.query(
        `INSERT INTO stream_property (stream_id, name, position, minimum, unit, basis) VALUES ($1, 'pH', 0, 7, 'pH', 'measured')`,
        [id],
      );
      await owner.query(
        `INSERT INTO stream_terms (stream_id, present_cost_value, present_cost_unit) VALUES ($1, 5, 'DKK/t')`,
        [id],
      );
    }
    const [own] = await owner.query<[{ id: string }]>(
      `INSERT INTO resource (kind, name_en, name_da, synonyms, measured_in, organisation_id)
       VALUES ('material', 'secret', 'hemmelig', '{}', '{massFlow}', $1) RETURNING id`,
      [works.organisationId],
    );
    resource = own.id;
    await owner.query('UPDATE stream SET resource_id = $2 WHERE id = $1', [streams.get('blind'), resource]);
    await owner.query('INSERT INTO facility_exact_position (facility_id, latitude, longitude) VALUES ($1, 55, 11)', [
      works.id,
    ]);
    await owner.query(
      `INSERT INTO stream_version (stream_id, version, action, level, stream) SELECT id, version, 'asItWas', level, '{}' FROM stream`,
    );
    await owner.query(
      `INSERT INTO struck_starter (facility_id, direction, resource_key) VALUES ($1, 'supply', 'whey')`,
      [works.id],
    );
    // The content of each document is the id of its stream.
    await owner.query(
      `WITH made AS (INSERT INTO attachment (stream_id, name, kind, size, digest)
         SELECT id, 'SDS.pdf', 'pdf', 36, repeat('a', 64) FROM stream RETURNING id, stream_id)
       INSERT INTO attachment_part (attachment_id, position, bytes) SELECT id, 0, convert_to(stream_id::text, 'UTF8') FROM made`,
    );
    a = (await given.memberOf(works)).id;
    b = (await given.memberOf(boards)).id;
    secretary = (await given.secretary()).id;
    analyst = (await aSignedInPerson(owner, { analystOf: [given.networkId] })).id;
    administrator = (await aSignedInPerson(owner, { installationAdministrator: true })).id;
    disabled = (await given.memberOf(works)).id;
    await owner.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled]);
    await owner.query(
      `INSERT INTO idempotency_key (person_id, key, request_digest, answer_id) VALUES ($1, $1, repeat('a', 64), $1)`,
      [a],
    );
    await owner.query(
      `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id)
       VALUES ($1, '{}', 'company', 'changed', 'stream', $2, $3)`,
      [a, streams.get('private'), works.organisationId],
    );
    const [asked] = await owner.query<[{ id: string }]>(
      'INSERT INTO introduction (network_id) VALUES ($1) RETURNING id',
      [given.networkId],
    );
    introduction = asked.id;
    await owner.query(
      `INSERT INTO introduction_side (introduction_id, side, stream_id, organisation_id) VALUES ($1, 'supply', $2, $3), ($1, 'demand', $4, $5)`,
      [introduction, streams.get('blind'), works.organisationId, demand, boards.organisationId],
    );
    program = new pg.Client({ connectionString: await openForProgram(ownerUrl, null) });
    await program.connect();
  });

  afterAll(async () => {
    await program.end();
    await owner.destroy();
  });

  /** Runs `work` as the person, and takes all of it back. */
  async function as<T>(person: string | null | undefined, work: () => Promise<T>): Promise<T> {
    await program.query('BEGIN');
    try {
      await program.query(`SELECT set_config('app.person', $1, true)`, [person ?? '']);
      return await work();
    } finally {
      await program.query('ROLLBACK');
    }
  }

  /** All that the person is shown, without any condition of the program. */
  const all = (person: string | null | undefined) =>
    as(person, async () => {
      const seen: Record<string, string[]> = {};
      for (const [table, key] of Object.entries(WALLED)) {
        const { rows } = await program.query<{ id: string }>(`SELECT DISTINCT ${key} AS id FROM ${table}`);
        seen[table] = rows.map(({ id }) => id).sort();
      }
      return seen;
    });

  const catalogue = () => given.resourceId('fgd-gypsum');
  const levels = (...names: DisclosureLevel[]) => names.map((name) => streams.get(name)!);

  async function expected(over: Readonly<Record<string, readonly string[]>>) {
    const known: Record<string, string[]> = Object.fromEntries(Object.keys(WALLED).map((table) => [table, []]));
    known.organisation = [works!.organisationId];
    known.facility = [works!.id];
    known.resource = [await catalogue()];
    known.stream = levels('public');
    known.stream_property = levels('public');
    known.attachment = known.attachment_part = levels('public');
    for (const [table, ids] of Object.entries(over)) known[table] = [...ids];
    return Object.fromEntries(Object.entries(known).map(([table, ids]) => [table, ids.toSorted()]));
  }

  test('shows nothing but what is public without a person, after one, and to one that is not there or disabled', async () => {
    const open = await expected({});
    expect(await all(null)).toEqual(open);
    for (const nobody of [randomUUID(), disabled]) expect(await all(nobody)).toEqual(open);
    await as(a, () => program.query('SELECT FROM stream'));
    const { rows } = await program.query<{ id: string }>('SELECT id FROM stream');
    expect(rows.map(({ id }) => id)).toEqual(levels('public'));
  });

  test('shows another company what the network sees, its own, and its side of what it has to do with', async () => {
    const own = [...levels('public', 'network'), demand!];
    expect(await all(b)).toEqual(
      await expected({
        organisation: [works!.organisationId, boards!.organisationId],
        facility: [works!.id, boards!.id],
        stream: own,
        stream_property: own,
        attachment: own,
        attachment_part: own,
        stream_terms: [demand!],
        synergy: [synergy!],
        synergy_flow: [synergy!],
        introduction: [introduction!],
        introduction_side: [introduction!],
        stream_version: [demand!],
      }),
    );
    const sides = await as(b, () => program.query('SELECT side FROM introduction_side'));
    expect(sides.rows).toEqual([{ side: 'demand' }]);
  });

  test('shows the company all of its own', async () => {
    const own = [...streams.values()];
    const seen = await all(a);
    expect(seen).toMatchObject({
      stream: own.toSorted(),
      stream_terms: own.toSorted(),
      stream_version: own.toSorted(),
      attachment: own.toSorted(),
      attachment_part: own.toSorted(),
      facility_exact_position: [works!.id],
      idempotency_key: [a],
      audit_trail: levels('private'),
      struck_starter: [works!.id],
      resource: [await catalogue(), resource!].sort(),
    });
    expect(seen.stream).not.toContain(demand);
  });

  test('shows the secretariat what was entrusted to it, and nobody’s trail or keys', async () => {
    const entrusted = [...levels('secretariat', 'blind', 'network', 'public'), demand!].sort();
    const seen = await all(secretary);
    expect(seen).toMatchObject({
      stream: entrusted,
      stream_terms: entrusted,
      stream_property: entrusted,
      struck_starter: [works!.id],
    });
    expect([seen.stream_version, seen.attachment, seen.attachment_part]).toEqual([entrusted, entrusted, entrusted]);
    expect([seen.audit_trail, seen.idempotency_key]).toEqual([[], []]);
  });

  test('shows the analyst what the network sees, and the administrator only that a company is there', async () => {
    const network = levels('network', 'public');
    expect(await all(analyst)).toEqual(
      await expected({ stream: network, stream_property: network, attachment: network, attachment_part: network }),
    );
    expect(await all(administrator)).toEqual(
      await expected({ organisation: [works!.organisationId, boards!.organisationId] }),
    );
  });

  test('lets nobody write what is another’s', async () => {
    const refused = async (person: string | undefined, statement: string, values: unknown[]) =>
      as(person, async () => {
        const done = await program.query(statement, values).catch((error: unknown) => (error as Error).message);
        return typeof done === 'string' ? done : done.rowCount;
      });
    const policy = /row-level security policy/;
    const insert = `INSERT INTO stream (network_id, facility_id, resource_id, direction, level) VALUES ($1, $2, $3, 'supply', $4)`;
    const values = [given.networkId, works!.id, await catalogue(), 'public'];
    for (const person of [b, secretary, analyst, administrator, undefined]) {
      expect(await refused(person, insert, values)).toMatch(policy);
      expect(await refused(person, 'UPDATE stream SET level = $1', ['blind'])).toBe(person === b ? 1 : 0);
      expect(await refused(person, 'UPDATE facility SET level = $1', ['public'])).toBe(person === b ? 1 : 0);
    }
    expect(await refused(a, insert, values)).toBe(1);
    const strike = `INSERT INTO struck_starter (facility_id, direction, resource_key) VALUES ($1, 'demand', 'steam')`;
    for (const person of [b, secretary, undefined]) {
      expect(await refused(person, strike, [works!.id])).toMatch(policy);
      expect(await refused(person, 'DELETE FROM struck_starter', [])).toBe(0);
    }
    expect(await refused(a, strike, [works!.id])).toBe(1);
    expect(await refused(a, 'DELETE FROM struck_starter', [])).toBe(1);
    const identify = `INSERT INTO synergy (network_id, donor_id, receiver_id, resource_id, kind, stage, donor_level)
      VALUES ($1, $2, $3, $4, 'product', 'identified', 'public')`;
    expect(await refused(b, identify, [given.networkId, works!.id, boards!.id, await catalogue()])).toMatch(policy);
    expect(await refused(b, 'DELETE FROM stream', [])).toMatch(DENIED);
    expect(await refused(b, `UPDATE introduction SET state = 'agreed'`, [])).toMatch(DENIED);
    expect(await refused(b, 'UPDATE introduction_side SET agreed_at = now()', [])).toMatch(DENIED);
    const trail = `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id) VALUES ($1, '{}', 'company', 'changed', 'stream', $1)`;
    expect(await refused(b, trail, [a])).toMatch(policy);
    expect(await refused(b, trail, [b])).toBe(1);
    const version = `INSERT INTO stream_version (stream_id, version, person_id, action, level, stream) VALUES ($1, $2, $3, 'changed', $4, '{}')`;
    const [open] = levels('public');
    // Another's stream, in another's name, of a version or a level that it does not have.
    await owner.query('UPDATE stream SET version = 2 WHERE id = ANY($1)', [[open, demand]]);
    expect(await refused(b, version, [open, 2, b, 'public'])).toMatch(policy);
    expect(await refused(secretary, version, [open, 2, secretary, 'public'])).toMatch(policy);
    expect(await refused(b, version, [demand, 2, a, 'secretariat'])).toMatch(policy);
    expect(await refused(b, version, [demand, 3, b, 'secretariat'])).toMatch(policy);
    expect(await refused(b, version, [demand, 2, b, 'public'])).toMatch(policy);
    expect(await refused(b, version, [demand, 2, b, 'secretariat'])).toBe(1);
  });

  test('only ever adds to the trail and to the history of streams', async () => {
    for (const statement of [
      `UPDATE stream_version SET action = 'asItWas'`,
      'DELETE FROM stream_version',
      `UPDATE audit_trail SET action = 'nothing'`,
      'DELETE FROM audit_trail',
      'TRUNCATE audit_trail',
      'DROP TABLE audit_trail',
      'ALTER TABLE audit_trail DISABLE ROW LEVEL SECURITY',
    ]) {
      await expect(as(a, () => program.query(statement))).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test('keeps the secret, and what would tell who hides behind a pseudonym', async () => {
    for (const statement of [
      'SELECT * FROM wall_secret',
      'SELECT * FROM migration',
      'SELECT * FROM blind_view',
      `SELECT * FROM viewer_blind_streams('${given.networkId}')`,
      `SELECT start_introduction('${randomUUID()}', '${randomUUID()}', '${randomUUID()}', NULL, false)`,
      `SELECT grant_program_rights(current_user::name)`,
    ]) {
      await expect(as(b, () => program.query(statement))).rejects.toThrow(DENIED);
    }
    const blind = await as(b, () => program.query('SELECT * FROM blind_streams($1)', [given.networkId]));
    expect(blind.rows).toHaveLength(1);
    expect(Object.keys(blind.rows[0] as object).sort()).toEqual(
      ['id', 'network_id', 'direction', 'resource_id', 'resource_kind', 'band', 'band_unit', 'cell'].sort(),
    );
    expect(blind.rows[0]).toMatchObject({
      resource_id: null,
      resource_kind: 'material',
      band: [1000, 3000],
    });
    expect(JSON.stringify(blind.rows)).not.toContain(streams.get('blind'));
    for (const other of [a, secretary, analyst, administrator, null]) {
      const { rows } = await as(other, () => program.query('SELECT * FROM blind_streams($1)', [given.networkId]));
      expect(rows).toEqual([]);
    }
  });

  test('is refused at the start where it would not stand', async () => {
    await expect(openForProgram(ownerUrl, ownerUrl)).rejects.toThrow(/superuser/);
    const sound = { name: 'app', isSuperuser: false, bypassesWalls: false, ownsTables: false, openTables: [] };
    expect(refusalOfRole(sound)).toBeNull();
    expect(refusalOfRole({ ...sound, bypassesWalls: true })).toMatch(/BYPASSRLS/);
    expect(refusalOfRole({ ...sound, ownsTables: true })).toMatch(/owns tables/);
    await owner.query('ALTER TABLE stream_terms DISABLE ROW LEVEL SECURITY');
    await expect(openForProgram(ownerUrl, null)).rejects.toThrow('switched off for: stream_terms');
    await owner.query('ALTER TABLE stream_terms ENABLE ROW LEVEL SECURITY');
    await expect(openForProgram(ownerUrl, null)).resolves.toMatch(/_app:/);
  });
});
