import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface PageAnswer {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('a list over several pages', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let hub: string;
  let organisation: string;

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    organisation = await given.organisation();
    const centre = await given.facility({ name: 'Hub', organisationId: organisation });
    hub = centre.id;
    for (let n = 0; n < 7; n += 1) {
      // Names and years that repeat: only the id tells these rows apart.
      const other = await given.facility({ name: `Works ${n % 2}`, organisationId: n < 5 ? organisation : undefined });
      await given.stream(centre, { direction: n % 2 === 0 ? 'supply' : 'demand' });
      await given.synergy(n % 2 === 0 ? centre : other, n % 2 === 0 ? other : centre, {
        startYear: n < 3 ? null : 1990 + (n % 2),
      });
    }
  });

  afterAll(() => server.close());

  const LISTS: readonly (readonly [name: string, field: string, count: number])[] = [
    ['facilities', 'page: facilities(networkId: $network, PAGE)', 8],
    ['organisations', 'page: organisations(networkId: $network, PAGE)', 3],
    ['streams by change', 'page: streams(networkId: $network, PAGE)', 7],
    ['streams by resource', 'page: streams(networkId: $network, sort: RESOURCE_NAME, PAGE)', 7],
    ['streams by facility', 'page: streams(networkId: $network, sort: FACILITY_NAME, PAGE)', 7],
    ['synergies, oldest first', 'page: synergies(networkId: $network, PAGE)', 7],
    ['synergies, newest first', 'page: synergies(networkId: $network, sort: NEWEST_FIRST, PAGE)', 7],
    ['facilities of a network', 'parent: network(id: $network) { page: facilities(PAGE) }', 8],
    ['organisations of a network', 'parent: network(id: $network) { page: organisations(PAGE) }', 3],
    ['facilities of an organisation', 'parent: organisation(id: $organisation) { page: facilities(PAGE) }', 6],
    ['streams of a facility', 'parent: facility(id: $hub) { page: streams(PAGE) }', 7],
    ['synergies of a facility', 'parent: facility(id: $hub) { page: synergies(PAGE) }', 7],
    ['resources found by a text', 'page: resources(text: "slam", PAGE)', -1],
    ['all resources', 'page: resources(PAGE)', -1],
  ];

  async function ask(field: string, first: number | null, after: string | null) {
    const selection = field.replace(/\(([^()]*)PAGE\)/, `($1first: $first, after: $after) { ${PAGE} }`);
    const variables: Record<string, unknown> = { first, after };
    const definitions = ['$first: Int', '$after: String'];
    for (const [name, id] of Object.entries({ network: given.networkId, organisation, hub })) {
      if (!selection.includes(`$${name}`)) continue;
      variables[name] = id;
      definitions.push(`$${name}: ID!`);
    }
    const answer = await server.ask<{ page?: PageAnswer; parent?: { page: PageAnswer } }>(
      `query (${definitions.join(', ')}) { ${selection} }`,
      variables,
    );
    return {
      ...answer,
      page: answer.errors === undefined ? (answer.data.page ?? answer.data.parent?.page) : undefined,
    };
  }

  async function wholeList(field: string, first: number): Promise<readonly PageAnswer[]> {
    const pages: PageAnswer[] = [];
    let after: string | null = null;
    do {
      const { page, errors } = await ask(field, first, after);
      expect(errors).toBeUndefined();
      if (page === undefined) throw new Error('There is no page.');
      pages.push(page);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return pages;
  }

  test.each(LISTS)('gives each of %s once', async (_name, field, count) => {
    const pages = await wholeList(field, 2);
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const inOne = (await wholeList(field, 100)).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids).toEqual(inOne);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(pages[0]?.totalCount);
    if (count >= 0) expect(ids.length).toBe(count);
    pages.forEach((page, index) => {
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.pageInfo).toEqual({
        hasPreviousPage: index > 0,
        hasNextPage: index < pages.length - 1,
        startCursor: page.edges[0]?.cursor,
        endCursor: page.edges.at(-1)?.cursor,
      });
    });
  });

  test('goes on after any of its items, not the last of a page alone', async () => {
    const [page] = await wholeList('page: facilities(networkId: $network, PAGE)', 100);
    const rest = await ask('page: facilities(networkId: $network, PAGE)', 100, page?.edges[2]?.cursor ?? null);
    expect(rest.page?.nodes).toEqual(page?.nodes.slice(3));
  });

  test('refuses a cursor that was changed, cut, or made for another list or order', async () => {
    const streams = 'page: streams(networkId: $network, PAGE)';
    const cursor = (await ask(streams, 1, null)).page?.pageInfo.endCursor ?? '';
    const changed = cursor.slice(0, 4) + (cursor[4] === 'A' ? 'B' : 'A') + cursor.slice(5);
    const refused = [
      ask(streams, 1, changed),
      ask(streams, 1, cursor.slice(0, -2)),
      ask(streams, 1, ''),
      ask(streams, 1, 'nonsense'),
      ask('page: streams(networkId: $network, sort: RESOURCE_NAME, PAGE)', 1, cursor),
      ask('page: facilities(networkId: $network, PAGE)', 1, cursor),
      ask('parent: facility(id: $hub) { page: synergies(PAGE) }', 1, cursor),
    ];
    for (const { errors } of await Promise.all(refused)) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ code: 'CURSOR_INVALID', path: ['after'] }],
      });
    }
  });

  const ID = '123e4567-e89b-42d3-a456-426614174000';
  /** The checksum is no secret: anyone can make a cursor of any key. */
  const FORGED: readonly (readonly [order: string, field: string, key: unknown])[] = [
    ['facilities', 'page: facilities(networkId: $network, PAGE)', ['Hub']],
    ['facilities', 'page: facilities(networkId: $network, PAGE)', ['Hub', 'no id']],
    ['facilities', 'page: facilities(networkId: $network, PAGE)', [null, ID]],
    ['facilities', 'page: facilities(networkId: $network, PAGE)', [{ name: 'Hub' }, ID]],
    ['facilities', 'page: facilities(networkId: $network, PAGE)', ['a\0', ID]],
    ['facilities', 'parent: network(id: $network) { page: facilities(PAGE) }', ['Hub', 'no id']],
    ['streams:change', 'page: streams(networkId: $network, PAGE)', ['now', ID]],
    ['streams:change', 'page: streams(networkId: $network, PAGE)', ['2026-02-30 25:00:00+00', ID]],
    ['streams:change', 'parent: facility(id: $hub) { page: streams(PAGE) }', ['Hub', ID]],
    ['synergies:oldest', 'page: synergies(networkId: $network, PAGE)', ['99999999999', ID]],
    ['synergies:oldest', 'page: synergies(networkId: $network, PAGE)', [1990, ID]],
    ['synergies:oldest', 'page: synergies(networkId: $network, PAGE)', ['1990', ID, ID]],
  ];

  test.each(FORGED)('refuses a cursor of %s that somebody made for %s: %j', async (order, field, key) => {
    const content = JSON.stringify(key);
    const hash = createHash('sha256').update(order).update('\n').update(content).digest();
    const after = Buffer.concat([hash.subarray(0, 6), Buffer.from(content)]).toString('base64url');
    const { errors } = await ask(field, 1, after);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'CURSOR_INVALID', path: ['after'] }],
    });
  });

  test.each([0, -1, 101, 1_000_000])('refuses pages of %d', async (first) => {
    for (const field of [
      'page: streams(networkId: $network, PAGE)',
      'parent: facility(id: $hub) { page: streams(PAGE) }',
    ]) {
      const { errors } = await ask(field, first, null);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ code: 'PAGE_SIZE_OUT_OF_RANGE', path: ['first'] }],
      });
    }
  });
});
