import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runsIn } from '../../src/domain/network/running-years.ts';
import type { SynergyStage } from '../../src/domain/registry/synergy.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface List<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

describe('the registry, read over the API', () => {
  let server: TestServer;
  let kalundborg: string;

  /** The data of an answer that must have no errors. */
  async function read<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  beforeAll(async () => {
    server = await startTestServer();
    const { network } = await read<{ network: { id: string } }>('{ network(slug: "kalundborg") { id } }');
    kalundborg = network.id;
  });

  afterAll(() => server.close());

  test('has Kalundborg with its 27 facilities and 55 exchanges', async () => {
    const { network } = await read<{ network: Record<string, unknown> }>(
      `query ($id: ID!) { network(id: $id) { slug startYear facilityCount synergyCount description { en da }
         organisations { totalCount } facilities { totalCount } } }`,
      { id: kalundborg },
    );
    expect(network).toMatchObject({
      slug: 'kalundborg',
      startYear: 1961,
      facilityCount: 27,
      synergyCount: 55,
      facilities: { totalCount: 27 },
    });
  });

  test('answers null for what there is not', async () => {
    const nothing = randomUUID();
    const data = await read<Record<string, unknown>>(
      `query ($id: ID!) { network(id: $id) { id } bySlug: network(slug: "nowhere") { id } neither: network { id }
         organisation(id: $id) { id } facility(id: $id) { id } stream(id: $id) { id } synergy(id: $id) { id }
         resource(id: $id) { id } }`,
      { id: nothing },
    );
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  test('answers a network only where id and slug agree', async () => {
    const query = 'query ($id: ID!, $slug: String!) { network(id: $id, slug: $slug) { id } }';
    expect(await read(query, { id: kalundborg, slug: 'kalundborg' })).toEqual({ network: { id: kalundborg } });
    expect(await read(query, { id: kalundborg, slug: 'harbour-park' })).toEqual({ network: null });
  });

  test('gives a facility with its place, activities, organisation, streams and synergies', async () => {
    interface Facility extends Named {
      readonly streams: List<{ readonly direction: string }>;
      readonly synergies: List<{ readonly reference: string; readonly flows: readonly { readonly amount: unknown }[] }>;
    }
    const { facilities } = await read<{ facilities: List<Facility> }>(
      `query ($networkId: ID!) { facilities(networkId: $networkId, text: "gyproc") { nodes {
         id name kind status position { latitude provenance { basis } } activities { system code title { da } parent { code } }
         organisation { name kind } streams(direction: DEMAND) { nodes { direction amount { value unit } resource { key } } }
         synergies { nodes { reference donor { name } receiver { name } flows { year amount { canonicalValue provenance { basis } } } } } } } }`,
      { networkId: kalundborg },
    );
    expect(facilities.nodes).toHaveLength(1);
    const [gyproc] = facilities.nodes;
    expect(gyproc).toMatchObject({ kind: 'PRODUCTION_PLANT', activities: [{ system: 'NACE', code: '23.62' }] });
    expect(gyproc?.streams.nodes.length).toBeGreaterThan(0);
    expect(new Set(gyproc?.streams.nodes.map(({ direction }) => direction))).toEqual(new Set(['DEMAND']));
    const gypsum = gyproc?.synergies.nodes.find(({ reference }) => reference === 'KX19');
    expect(gypsum).toMatchObject({ donor: { name: 'Asnæs Power Station' }, receiver: { name: gyproc?.name } });
    expect(gypsum?.flows[0]?.amount).toMatchObject({ canonicalValue: 150_000, provenance: { basis: 'PUBLISHED' } });
  });

  test('finds facilities and organisations by words in any order and case, Æ and æ alike', async () => {
    const { facilities, organisations } = await read<Record<string, List<Named>>>(
      `query ($networkId: ID!) {
         facilities(networkId: $networkId, text: "station ASNÆS") { nodes { id name } }
         organisations(networkId: $networkId, text: "ØRSTED") { nodes { id name } } }`,
      { networkId: kalundborg },
    );
    expect(facilities?.nodes.map(({ name }) => name)).toEqual(['Asnæs Power Station']);
    expect(organisations?.nodes.map(({ name }) => name).join()).toMatch(/Ørsted/);
  });

  test('takes the signs of LIKE as text', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    await given.facility({ name: '100% Genbrug' });
    await given.facility({ name: '100 Tønder' });
    const query =
      'query ($networkId: ID!, $text: String!) { facilities(networkId: $networkId, text: $text) { nodes { name } } }';
    const find = (text: string) => read<{ facilities: unknown }>(query, { networkId: given.networkId, text });
    expect(await find('100%')).toEqual({ facilities: { nodes: [{ name: '100% Genbrug' }] } });
    expect(await find('_')).toEqual({ facilities: { nodes: [] } });
    expect(await find("'; DROP TABLE facility; --")).toEqual({ facilities: { nodes: [] } });
  });

  test('sorts names as Danes do: Æ, Ø and Å after Z, capitals beside small letters', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    for (const name of ['Åkirkeby', 'Zinkværket', 'øresund', 'ældre', 'Bryggeri', 'aftapning'])
      await given.facility({ name });
    const { facilities } = await read<{ facilities: List<Named> }>(
      'query ($networkId: ID!) { facilities(networkId: $networkId) { nodes { name } } }',
      { networkId: given.networkId },
    );
    expect(facilities.nodes.map(({ name }) => name)).toEqual([
      'aftapning',
      'Bryggeri',
      'Zinkværket',
      'ældre',
      'øresund',
      'Åkirkeby',
    ]);
  });

  test('filters streams by facility, direction, kind and words of their resource in Danish', async () => {
    interface Stream {
      readonly direction: string;
      readonly resource: { readonly key: string; readonly kind: string };
      readonly facility: { readonly id: string };
    }
    const query = `query ($networkId: ID!, $direction: Direction, $kind: ResourceKind, $text: String, $facilityId: ID) {
      streams(networkId: $networkId, direction: $direction, resourceKind: $kind, text: $text, facilityId: $facilityId, first: 100) {
        totalCount nodes { direction resource { key kind } facility { id } } } }`;
    const find = async (variables: Readonly<Record<string, unknown>>) =>
      (await read<{ streams: List<Stream> }>(query, { networkId: kalundborg, ...variables })).streams;
    const demands = await find({ direction: 'DEMAND' });
    const supplies = await find({ direction: 'SUPPLY' });
    const all = await find({});
    expect(all.totalCount).toBe(demands.totalCount + supplies.totalCount);
    expect(new Set(demands.nodes.map(({ direction }) => direction))).toEqual(new Set(['DEMAND']));
    const water = await find({ kind: 'WATER' });
    expect(new Set(water.nodes.map(({ resource }) => resource.kind))).toEqual(new Set(['WATER']));
    const steam = await find({ text: 'damp' });
    expect(steam.nodes.map(({ resource }) => resource.key)).toContain('steam');
    const one = steam.nodes[0]?.facility.id;
    const ofOne = await find({ facilityId: one });
    expect(new Set(ofOne.nodes.map(({ facility }) => facility.id))).toEqual(new Set([one]));
  });

  test('says of every synergy in every year what the domain says', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    const [donor, receiver] = [await given.facility(), await given.facility()];
    const years = [null, 1990, 2000];
    const stages: SynergyStage[] = ['identified', 'agreed', 'running', 'ended'];
    const made = [];
    for (const stage of stages) {
      for (const startYear of years) {
        for (const endYear of years) {
          for (const lastConfirmedYear of years) {
            if ((startYear ?? 0) > (endYear ?? 3000) || (startYear ?? 0) > (lastConfirmedYear ?? 3000)) continue;
            const facts = { stage, startYear, endYear, lastConfirmedYear };
            made.push({ id: await given.synergy(donor, receiver, facts), ...facts });
          }
        }
      }
    }
    expect(made.length).toBeGreaterThan(50);
    for (const year of [1989, 1990, 1995, 2000, 2001]) {
      const { synergies } = await read<{ synergies: List<{ id: string }> }>(
        'query ($networkId: ID!, $year: Int!) { synergies(networkId: $networkId, year: $year, first: 100) { totalCount nodes { id } } }',
        { networkId: given.networkId, year },
      );
      const expected = made.filter((synergy) => runsIn(synergy, year)).map(({ id }) => id);
      expect({ year, ids: synergies.nodes.map(({ id }) => id).sort() }).toEqual({ year, ids: expected.sort() });
    }
  });

  test('sorts synergies by start year, unknown ones last in both directions', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    const [donor, receiver] = [await given.facility(), await given.facility()];
    for (const startYear of [1990, null, 1970]) await given.synergy(donor, receiver, { startYear });
    const query = `query ($networkId: ID!, $sort: SynergySort) { synergies(networkId: $networkId, sort: $sort) { nodes { startYear } } }`;
    const sorted = async (sort: string | null) =>
      (
        await read<{ synergies: List<{ startYear: number | null }> }>(query, { networkId: given.networkId, sort })
      ).synergies.nodes.map(({ startYear }) => startYear);
    expect(await sorted(null)).toEqual([1970, 1990, null]);
    expect(await sorted('OLDEST_FIRST')).toEqual([1970, 1990, null]);
    expect(await sorted('NEWEST_FIRST')).toEqual([1990, 1970, null]);
  });

  test.each([
    ['gips', '10 01 05'],
    ['gypsum', '10 01 05'],
    ['flyveaske', '10 01 02'],
    ['100105', '10 01 05'],
    ['10 01 05', '10 01 05'],
  ])('finds for "%s" the waste code %s among the first, and a resource with it', async (text, displayCode) => {
    interface Found {
      readonly classificationCodes: List<{ displayCode: string; level: number }>;
      readonly resources: List<{ wasteCode: { displayCode: string } | null }>;
    }
    const { classificationCodes, resources } = await read<Found>(
      `query ($text: String!) { classificationCodes(system: EWC, text: $text, first: 5) { nodes { displayCode level } }
         resources(text: $text, first: 10) { nodes { wasteCode { displayCode } } } }`,
      { text },
    );
    expect(classificationCodes.nodes.map((code) => code.displayCode)).toContain(displayCode);
    expect(resources.nodes.map(({ wasteCode }) => wasteCode?.displayCode)).toContain(displayCode);
  });

  test('lists resources of one kind, each with the units its amount may be given in', async () => {
    const { resources } = await read<{ resources: List<{ kind: string; measuredIn: string[]; units: string[] }> }>(
      '{ resources(kind: ENERGY, first: 100) { totalCount nodes { kind measuredIn units } } }',
    );
    expect(resources.totalCount).toBeGreaterThan(5);
    for (const { kind, measuredIn, units } of resources.nodes) {
      expect(kind).toBe('ENERGY');
      expect(measuredIn.length).toBeGreaterThan(0);
      expect(units.length).toBeGreaterThanOrEqual(measuredIn.length);
    }
  });

  test('has the whole list of waste: 842 codes under their headings', async () => {
    const { codes, oils } = await read<
      Record<string, List<{ code: string; parent: { code: string } | null; hazardous: boolean | null }>>
    >(
      `{ codes: classificationCodes(system: EWC, first: 1) { totalCount nodes { code parent { code } hazardous } }
         oils: classificationCodes(system: EWC, text: "13 02 05", first: 1) { nodes { code parent { code } hazardous } } }`,
    );
    expect(codes?.totalCount).toBeGreaterThanOrEqual(842);
    expect(oils?.nodes).toEqual([{ code: '130205', parent: { code: '1302' }, hazardous: true }]);
  });

  test('refuses a search text of novel length', async () => {
    const { errors } = await server.ask('query ($text: String!) { facilities(text: $text) { nodes { id } } }', {
      text: 'x'.repeat(201),
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'SEARCH_TEXT_TOO_LONG', path: ['text'] }],
    });
  });
});
