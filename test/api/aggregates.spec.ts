import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FacilityLevel } from '../../src/domain/registry/facility.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

// Flows that the builder gives are of this year.
const YEAR = 2010;

const CELLS = 'resourceKind year unit cells { donorSector receiverSector amount }';
const READ = `query ($networkId: ID!, $year: Int!) { aggregates(networkId: $networkId, year: $year) { ${CELLS} } }`;
const RELEASE = `mutation ($networkId: ID!, $year: Int!, $key: ID!) { releaseAggregates(networkId: $networkId, year: $year, idempotencyKey: $key) { ${CELLS} } }`;

interface Table {
  readonly unit: string;
  readonly cells: readonly {
    readonly donorSector: string | null;
    readonly receiverSector: string | null;
    readonly amount: number;
  }[];
}

describe('sums for analysts', () => {
  let server: TestServer;
  let park: GivenRegistry;
  let secretariat: GivenPerson;
  let analyst: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer({ withDemonstration: false });
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    park = await GivenRegistry.in(server.dataSource);
    secretariat = await aSignedInPerson(server.dataSource, { secretariatOf: [park.networkId] });
    analyst = await aSignedInPerson(server.dataSource, { analystOf: [park.networkId] });
  });

  async function works(activityCode: string): Promise<GivenFacility> {
    const facility = await park.facility();
    await server.dataSource.query('UPDATE facility SET activity_codes = $2 WHERE id = $1', [
      facility.id,
      [activityCode],
    ]);
    return facility;
  }

  /** So many power works that each give so much to each of three cement works. */
  async function givers(
    tonnes: readonly number[],
    receivers: readonly GivenFacility[],
    level: FacilityLevel = 'secretariat',
  ): Promise<GivenFacility[]> {
    const donors: GivenFacility[] = [];
    for (const each of tonnes) {
      const donor = await works('35.11');
      donors.push(donor);
      for (const receiver of receivers) await park.synergy(donor, receiver, { tonnes: each, level });
    }
    return donors;
  }

  const threeReceivers = async () => [await works('23.51'), await works('23.51'), await works('23.62')];

  /** What was put in past the API shows once the network counts a change. */
  async function ask(query: string, person: GivenPerson | null, year = YEAR) {
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [park.networkId]);
    const headers = person?.headers ?? {};
    const answer = await server.ask<{ aggregates?: readonly Table[]; releaseAggregates?: readonly Table[] } | null>(
      query,
      { networkId: park.networkId, year, ...(query === RELEASE && { key: randomUUID() }) },
      { headers },
    );
    return {
      tables: answer.data?.aggregates ?? answer.data?.releaseAggregates ?? null,
      codes: answer.errors?.map(({ extensions }) => extensions.problems?.[0]?.code ?? extensions.code),
    };
  }

  const amounts = (tables: readonly Table[] | null) =>
    tables?.flatMap(({ cells }) => cells.map((cell) => [cell.donorSector, cell.receiverSector, cell.amount]));

  test('are released by the secretariat and read by the analyst: sector to sector, with totals', async () => {
    await givers([100, 90, 80], await threeReceivers());
    expect((await ask(READ, analyst)).tables).toEqual([]);
    const told = [
      ['D', 'C', 810],
      ['D', null, 810],
      [null, 'C', 810],
      [null, null, 810],
    ];
    expect(amounts((await ask(RELEASE, secretariat)).tables)).toEqual(told);
    const read = await ask(READ, analyst);
    expect(read.tables).toMatchObject([{ resourceKind: 'MATERIAL', year: YEAR, unit: 't/y' }]);
    expect(amounts(read.tables)).toEqual(told);
    expect((await ask(READ, analyst, YEAR + 1)).tables).toEqual([]);
  });

  test('are not told of two companies, though the secretariat sees what they exchange', async () => {
    await givers([100, 90], await threeReceivers());
    expect((await ask(RELEASE, secretariat)).tables).toEqual([]);
    expect((await ask(READ, analyst)).tables).toEqual([]);
  });

  test('stay as they were told where one company alone has come, and are renewed when three have', async () => {
    const receivers = await threeReceivers();
    await givers([100, 90, 80], receivers);
    await ask(RELEASE, secretariat);
    await givers([70], receivers);
    expect(amounts((await ask(RELEASE, secretariat)).tables)?.at(-1)).toEqual([null, null, 810]);
    await givers([60, 50], receivers);
    expect(amounts((await ask(RELEASE, secretariat)).tables)?.at(-1)).toEqual([null, null, 1350]);
    expect(amounts((await ask(READ, analyst)).tables)?.at(-1)).toEqual([null, null, 1350]);
  });

  test('are stored once, however often they are released or by how many at once', async () => {
    await givers([100, 90, 80], await threeReceivers());
    await Promise.all([ask(RELEASE, secretariat), ask(RELEASE, secretariat), ask(RELEASE, secretariat)]);
    const stored = await server.dataSource.query<unknown[]>('SELECT id FROM aggregate_release WHERE network_id = $1', [
      park.networkId,
    ]);
    expect(stored).toHaveLength(1);
  });

  test('what both parties show to the network anyway hides nobody', async () => {
    const receivers = await threeReceivers();
    await givers([100, 90], receivers);
    await givers([80], receivers, 'network');
    expect((await ask(RELEASE, secretariat)).tables).toEqual([]);
  });

  test('are for the analysts and the secretariat of that network, and released by the secretariat alone', async () => {
    const receivers = await threeReceivers();
    const [donor] = await givers([100, 90, 80], receivers);
    await ask(RELEASE, secretariat);
    const [{ organisation_id: organisationId }] = await server.dataSource.query<[{ organisation_id: string }]>(
      'SELECT organisation_id FROM facility WHERE id = $1',
      [donor?.id],
    );
    const elsewhere = (await GivenRegistry.in(server.dataSource)).networkId;
    const others = [
      null,
      await aSignedInPerson(server.dataSource, { administratorOf: [organisationId] }),
      await aSignedInPerson(server.dataSource, { analystOf: [elsewhere], secretariatOf: [elsewhere] }),
      await aSignedInPerson(server.dataSource, { installationAdministrator: true }),
    ];
    for (const other of others) {
      expect(await ask(READ, other)).toEqual({ tables: null, codes: ['ANALYST_REQUIRED'] });
      expect(await ask(RELEASE, other)).toEqual({
        tables: null,
        codes: [other ? 'SECRETARIAT_REQUIRED' : 'SIGN_IN_REQUIRED'],
      });
    }
    expect(await ask(RELEASE, analyst)).toEqual({ tables: null, codes: ['SECRETARIAT_REQUIRED'] });
  });

  test('a network that does not exist is answered like a foreign one', async () => {
    const answer = await server.ask(
      READ,
      { networkId: '00000000-0000-4000-8000-000000000000', year: YEAR },
      { headers: analyst.headers },
    );
    expect(answer.errors?.[0]?.extensions.problems?.[0]?.code).toBe('ANALYST_REQUIRED');
  });

  test('each release and each reading is in the trail', async () => {
    await givers([100, 90, 80], await threeReceivers());
    await ask(RELEASE, secretariat);
    await ask(READ, analyst);
    await ask(READ, analyst);
    const trail = await server.dataSource.query<unknown[]>(
      'SELECT person_id, action, audience, details FROM audit_trail WHERE network_id = $1 ORDER BY id',
      [park.networkId],
    );
    expect(trail).toEqual([
      { person_id: secretariat.id, action: 'releasedAggregates', audience: 'secretariat', details: { year: YEAR } },
      { person_id: analyst.id, action: 'readAggregates', audience: 'other', details: { year: YEAR } },
      { person_id: analyst.id, action: 'readAggregates', audience: 'other', details: { year: YEAR } },
    ]);
  });

  describe('behind the second wall', () => {
    /** Asks the database directly, as the program’s own role in a transaction that names the person. */
    async function asRole<Row>(person: GivenPerson | null, statement: string, values: unknown[] = []): Promise<Row[]> {
      return server.programDataSource.transaction(async (manager) => {
        await manager.query(`SELECT set_config('app.person', $1, true)`, [person?.id ?? '']);
        return manager.query<Row[]>(statement, values);
      });
    }
    const RELEASES = 'SELECT id FROM aggregate_release WHERE network_id = $1';
    const BASES = 'SELECT b.release_id FROM aggregate_basis b';

    beforeEach(async () => {
      await givers([100, 90, 80], await threeReceivers());
      await ask(RELEASE, secretariat);
    });

    test('the analyst reads the sums, never what they were made from', async () => {
      expect(await asRole(analyst, RELEASES, [park.networkId])).toHaveLength(1);
      expect(await asRole(analyst, BASES)).toEqual([]);
    });

    test('nobody else reads either', async () => {
      const elsewhere = (await GivenRegistry.in(server.dataSource)).networkId;
      for (const other of [
        null,
        await aSignedInPerson(server.dataSource, { analystOf: [elsewhere], secretariatOf: [elsewhere] }),
      ]) {
        expect(await asRole(other, RELEASES, [park.networkId])).toEqual([]);
        expect(await asRole(other, BASES)).toEqual([]);
      }
    });

    test('what was told is neither changed nor taken away, and nobody but the secretariat adds to it', async () => {
      for (const person of [secretariat, analyst]) {
        const changes = [
          `UPDATE aggregate_release SET cells = '[]'`,
          `UPDATE aggregate_basis SET contributions = '[]'`,
          'DELETE FROM aggregate_basis',
          'DELETE FROM aggregate_release',
        ];
        for (const change of changes) await expect(asRole(person, change)).rejects.toThrow('permission denied');
      }
      expect(amounts((await ask(READ, analyst)).tables)?.at(-1)).toEqual([null, null, 810]);
      const made = `INSERT INTO aggregate_release (network_id, resource_kind, year, unit, cells) VALUES ($1, 'material', 2010, 't/y', '[]')`;
      await expect(asRole(analyst, made, [park.networkId])).rejects.toThrow('row-level security');
    });
  });
});
