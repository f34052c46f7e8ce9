import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { aSignedInPerson, type GivenRoles } from '../support/people.ts';
import { committedSchema, faultsOf, fuzz, randomOperation, type KnownValues } from '../support/random-operation.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

jest.setTimeout(120_000);

/** More by `FUZZ_RUNS=20000 npm test -- test/api/fuzz.spec.ts`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

let server: TestServer;
let known: KnownValues;

beforeAll(async () => {
  server = await startTestServer({ databaseUrl: await freshDatabaseUrl(), withDemonstration: true });
  known = await knownOf(server);
});
afterAll(() => server.close());

async function knownOf(given: TestServer): Promise<KnownValues> {
  const rows = await given.dataSource.query<{ kind: string; id: string; name: string }[]>(`
    (SELECT 'network' AS kind, id, name FROM network) UNION ALL
    (SELECT 'organisation', id, name FROM organisation ORDER BY name LIMIT 3) UNION ALL
    (SELECT 'facility', id, name FROM facility ORDER BY name LIMIT 3) UNION ALL
    (SELECT 'resource', id, name_en FROM resource ORDER BY name_en LIMIT 3) UNION ALL
    (SELECT 'stream', id, direction FROM stream ORDER BY id LIMIT 4) UNION ALL
    (SELECT 'synergy', id, kind FROM synergy ORDER BY id LIMIT 2)`);
  const ids = Object.groupBy(rows, ({ kind }) => kind);
  const { data } = await given.ask<Record<string, { pageInfo: { endCursor: string } }>>(
    '{ facilities(first: 2) { pageInfo { endCursor } } networks(first: 1) { pageInfo { endCursor } } resources(first: 2) { pageInfo { endCursor } } }',
  );
  return {
    ids: Object.fromEntries(Object.entries(ids).map(([kind, some = []]) => [kind, some.map(({ id }) => id)])),
    texts: rows.map(({ name }) => name),
    cursors: Object.values(data).map(({ pageInfo }) => pageInfo.endCursor),
  };
}

describe('whatever is asked', () => {
  test('the questions are well formed: every one is one of the schema', () => {
    const schema = committedSchema();
    const roots = new Set<string>();
    fc.assert(
      fc.property(randomOperation(schema, known), (operation) => {
        for (const [, name = ''] of operation.query.matchAll(/f\d+: (\w+)/g)) roots.add(name);
        // Values that do not fit their type are hostile on purpose.
        const faults = faultsOf(schema, operation).filter(
          (message) => !/cannot represent|does not exist in .* enum/.test(message),
        );
        expect(faults).toEqual([]);
      }),
      // Enough for each of some ninety doors to be drawn.
      { numRuns: 2000 },
    );
    const all = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()));
    expect([...roots].sort()).toEqual(all.sort());
  });

  test('an answer comes, it can be read, and it is never that the server failed', async () => {
    const { answered, refused } = await fuzz({ url: server.url, known, runs: RUNS });
    // A fuzz that only knocks at the door, or that never meets it, tries nothing.
    expect(answered).toBeGreaterThan(RUNS / 20);
    expect(refused).toBeGreaterThan(RUNS / 20);
  });

  test.each<[who: string, roles: (ids: KnownValues['ids']) => GivenRoles]>([
    ['a member of a company', ({ organisation }) => ({ memberOf: organisation?.slice(0, 1) ?? [] })],
    ['an administrator of a company', ({ organisation }) => ({ administratorOf: organisation?.slice(0, 1) ?? [] })],
    ['the secretariat', ({ network }) => ({ secretariatOf: network ?? [] })],
    ['an analyst', ({ network }) => ({ analystOf: network ?? [] })],
    ['the administrator of the installation', () => ({ installationAdministrator: true })],
  ])('nor by %s', async (_who, roles) => {
    const { headers } = await aSignedInPerson(server.dataSource, roles(known.ids));
    await fuzz({ url: server.url, known, runs: RUNS / 5, headers });
  });

  test('which finds out a server that fails', async () => {
    for (const [status, body] of [
      [200, '{"data":null,"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'],
      [500, '{"errors":[]}'],
      [200, 'Bad gateway'],
    ] as const) {
      const failing = createServer((_request, response) => response.writeHead(status).end(body));
      await once(failing.listen(0, '127.0.0.1'), 'listening');
      const url = `http://127.0.0.1:${(failing.address() as AddressInfo).port}`;
      await expect(fuzz({ url, known, runs: 1 })).rejects.toThrow();
      failing.closeAllConnections();
      failing.close();
    }
  });

  test('the same in Danish', async () => {
    await fuzz({ url: server.url, known, runs: RUNS / 4, headers: { 'accept-language': 'da' } });
  });
});
