import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('the symbiosis network of Kalundborg', () => {
  let server: TestServer;

  async function read<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  afterAll(() => server.close());

  interface Network {
    readonly firstYear: number;
    readonly lastYear: number;
    readonly facilities: readonly { readonly id: string; readonly name: string }[];
    readonly links: readonly {
      readonly id: string;
      readonly donorId: string;
      readonly receiverId: string;
      readonly strands: readonly {
        readonly kind: string;
        readonly planned: boolean;
        readonly synergies: readonly { readonly reference: string; readonly stage: string }[];
      }[];
    }[];
  }
  let kalundborg: string;

  const asOf = async (year: number | null, includePlanned = false) =>
    (
      await read<{ symbiosisNetwork: Network }>(
        `query ($id: ID!, $year: Int, $planned: Boolean) { symbiosisNetwork(networkId: $id, year: $year, includePlanned: $planned) {
           year firstYear lastYear network { slug } facilities { id name }
           links { id donorId receiverId strands { kind planned amounts { canonicalValue canonicalUnit estimated } synergies { reference stage } } } } }`,
        { id: kalundborg, year, planned: includePlanned },
      )
    ).symbiosisNetwork;
  const references = ({ links }: Network) =>
    links.flatMap(({ strands }) => strands.flatMap(({ synergies }) => synergies.map(({ reference }) => reference)));

  beforeAll(async () => {
    server = await startTestServer();
    const { network } = await read<{ network: { id: string } }>('{ network(slug: "kalundborg") { id } }');
    kalundborg = network.id;
  });

  test('begins in 1961 with the water of Lake Tissø', async () => {
    const network = await asOf(1961);
    expect(network.firstYear).toBe(1961);
    expect(network.lastYear).toBeGreaterThanOrEqual(new Date().getFullYear());
    expect(references(network)).toEqual(expect.arrayContaining(['KX01', 'KX02']));
    expect(references(network)).not.toContain('KX19');
    const names = network.facilities.map(({ name }) => name);
    expect(names).toContain('Lake Tissø');
    expect(names).not.toContain('Inbicon');
  });

  test('has the gypsum of Asnæs in 1995 and not after the coal', async () => {
    expect(references(await asOf(1995))).toContain('KX19');
    expect(references(await asOf(2024))).not.toContain('KX19');
  });

  test('holds all that ever ran without a year, and what is planned where asked for', async () => {
    const [ran, withPlanned] = [references(await asOf(null)), references(await asOf(null, true))];
    expect(withPlanned).toHaveLength(55);
    expect(ran.length).toBeLessThan(55);
    expect(withPlanned).toEqual(expect.arrayContaining(ran));
  });

  test('joins facilities that are in it', async () => {
    const { facilities, links } = await asOf(2010);
    const ids = new Set(facilities.map(({ id }) => id));
    for (const { id, donorId, receiverId } of links) {
      expect(id).toBe(`${donorId}>${receiverId}`);
      expect(ids.has(donorId) && ids.has(receiverId)).toBe(true);
    }
  });

  test('is refused for a network that is not there', async () => {
    const { errors } = await server.ask('query ($id: ID!) { symbiosisNetwork(networkId: $id) { firstYear } }', {
      id: randomUUID(),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', problems: [{ code: 'NETWORK_NOT_FOUND' }] });
  });
});
