import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { countStatements } from '../support/query-counter.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** Each list with the statements it may cost, however many rows it gives: one for each level, one more for each count. */
const COSTS: readonly (readonly [what: string, statements: number, selection: string])[] = [
  ['networks', 1, 'networks { nodes { name description { en } } }'],
  ['networks with both counts and that of the list', 3, 'networks { totalCount nodes { facilityCount synergyCount } }'],
  [
    'a network with its lists and their counts',
    5,
    'network(id: $network) { organisations { totalCount nodes { name } } facilities { totalCount nodes { name } } }',
  ],
  [
    'organisations',
    1,
    'organisations(networkId: $network) { nodes { name } edges { cursor } pageInfo { hasNextPage } }',
  ],
  [
    'organisations, facilities, streams and synergies, four levels deep',
    7,
    `organisations(networkId: $network) { nodes { facilities { nodes {
      activities { code title { da } } organisation { name }
      streams(first: 5) { nodes { amount { value } properties { name } resource { name { da } wasteCode { displayCode parent { code } } units } } }
      synergies(first: 2) { nodes { flows { year } donor { name } } } } } } }`,
  ],
  ['facilities with their network', 2, 'facilities(networkId: $network) { nodes { name network { slug } } }'],
  [
    'facilities with the counts of their lists',
    5,
    'facilities(networkId: $network) { nodes { streams { totalCount } synergies { totalCount } } }',
  ],
  [
    'streams with resource and facility',
    3,
    'streams(networkId: $network) { nodes { resource { name { en } } facility { name } } }',
  ],
  [
    'synergies with donor, receiver and resource',
    3,
    'synergies(networkId: $network) { nodes { donor { name } receiver { name } resource { kind } } }',
  ],
  ['resources', 1, 'resources { nodes { name { en } wasteCode { title { en } } units } }'],
  ['resources found by a text', 1, 'resources(text: "gips") { totalCount nodes { name { en } } }'],
  [
    'waste codes',
    0,
    'classificationCodes(system: EWC, text: "aske") { totalCount nodes { title { da } parent { code } } }',
  ],
  [
    'matches of every stream',
    2,
    'streams(networkId: $network) { nodes { matches { totalCount nodes { score supply { id } receiver { name } judgements { reason { da } } } } } }',
  ],
  [
    'what every stream lacks',
    2,
    'streams(networkId: $network) { nodes { completeness { share missing { field gain } } } }',
  ],
  [
    'what is proposed to every facility',
    2,
    'facilities(networkId: $network) { nodes { starters { id } struckStarters { id } } }',
  ],
  [
    'what words may mean',
    1,
    'textProposals(text: "gips") { resources { resource { key } } wasteCodes { code { code } } }',
  ],
  [
    'the symbiosis network',
    3,
    `symbiosisNetwork(networkId: $network, includePlanned: true) { network { name } facilities { name organisation { name } }
      links { donorId strands { amounts { canonicalValue } synergies { resource { name { en } } } } } }`,
  ],
  [
    'all figures of a selected network',
    1,
    `networkIndicators(selection: { networkId: $network, fromYear: 1990 }) { selection
      indicators { label { da } values { facility { name } resource { name { en } } value } } }`,
  ],
  [
    'what a network lacks',
    1,
    'missingLinks(networkId: $network) { kinds { name { da } takes { stream { resource { name { en } } } } } trials { name { da } } }',
  ],
  [
    'what would break a network',
    1,
    'resilience(selection: { networkId: $network }) { critical { ranked { id operationLost } } removalCurves { robustness } }',
  ],
  [
    'suggestions',
    2,
    'symbiosisNetwork(networkId: $network) { suggestions { donor { name } demand { amount { value } } } }',
  ],
];

describe('the number of SQL statements', () => {
  let server: TestServer;
  let given: GivenRegistry;

  async function populate(facilities: number): Promise<void> {
    const donor = await given.facility();
    for (let n = 0; n < facilities; n += 1) {
      const receiver = await given.facility({ kmNorth: n });
      await given.stream(receiver, { direction: 'demand', tonnes: n + 1 });
      await given.stream(donor, { direction: 'supply', tonnes: n + 1 });
      await given.synergy(donor, receiver, { startYear: 1990, tonnes: 5 });
    }
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
  }

  async function statementsOf(selection: string): Promise<readonly string[]> {
    const variables = selection.includes('$network') ? { network: given.networkId } : {};
    const query = `query ${'network' in variables ? '($network: ID!) ' : ''}{ ${selection} }`;
    // Once before, so that snapshots and indexes which are kept from one request to the next are there.
    await server.ask(query, variables);
    const { result, statements } = await countStatements(server.programDataSource, () => server.ask(query, variables));
    expect(result.errors).toBeUndefined();
    return statements;
  }

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    await populate(3);
  });

  afterAll(() => server.close());

  test.each(COSTS)('for %s is %d', async (_what, most, selection) => {
    expect(await statementsOf(selection)).toHaveLength(most);
  });

  test('does not grow with the rows', async () => {
    await populate(12);
    // What has changed is read ahead for who asked just now: that is nobody's question.
    await new Promise((done) => setTimeout(done, 1_000));
    for (const [what, most, selection] of COSTS) {
      expect({ what, statements: (await statementsOf(selection)).length }).toEqual({ what, statements: most });
    }
  });

  test('of a snapshot is paid once for each revision of the network', async () => {
    const query = 'query ($id: ID!) { symbiosisNetwork(networkId: $id) { links { id } } }';
    const ask = () => countStatements(server.programDataSource, () => server.ask(query, { id: given.networkId }));
    await ask();
    expect((await ask()).statements).toHaveLength(1);
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
    expect((await ask()).statements.length).toBeGreaterThan(6);
    expect((await ask()).statements).toHaveLength(1);
  });
});
