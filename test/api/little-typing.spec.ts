import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Completeness {
  readonly share: number;
  readonly missing: readonly { field: string; gain: number; why: { da: string } }[];
}

interface Proposals {
  readonly resources: readonly { resource: { key: string | null }; score: number; why: { da: string } }[];
  readonly wasteCodes: readonly { code: { displayCode: string; level: number }; why: { en: string } }[];
}

const COMPLETENESS = 'completeness { share missing { field label { en da } why { en da } gain } }';

describe('little typing', () => {
  let server: TestServer;
  let given: GivenRegistry;
  type Headers = Readonly<Record<string, string>>;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
  });

  async function proposals(question: Readonly<Record<string, unknown>>, headers: Headers = {}): Promise<Proposals> {
    const { data, errors } = await server.ask<{ textProposals: Proposals }>(
      `query ($text: String!, $activityCode: String, $direction: Direction, $first: Int) {
        textProposals(text: $text, activityCode: $activityCode, direction: $direction, first: $first) {
          resources { resource { key } score why { en da } } wasteCodes { code { displayCode level } score why { en da } } } }`,
      question,
      { headers },
    );
    expect(errors).toBeUndefined();
    return data.textProposals;
  }

  test('everyday words in three languages give a resource and its waste code, with the reason', async () => {
    const grain = await proposals({ text: 'Biertreber' });
    expect(grain.resources[0]).toMatchObject({ resource: { key: 'brewers-spent-grain' } });
    expect(grain.wasteCodes[0]?.code).toEqual({ displayCode: '02 07 99', level: 3 });
    expect(grain.wasteCodes[0]?.why.en).toContain('is filed under it');
    for (const text of ['slam fra biogas', 'digestate', 'Gärreste']) {
      const { wasteCodes } = await proposals({ text, first: 3 });
      expect(wasteCodes.map(({ code }) => code.displayCode)).toContain('19 06 06');
    }
  });

  test('the line of business tells which sludge is meant', async () => {
    const dairy = await proposals({ text: 'slam', activityCode: '10.51', first: 3 });
    expect(dairy.resources.map(({ resource }) => resource.key)).toContain('food-effluent-sludge');
    expect(dairy.resources[0]?.why.da).toContain('typisk for');
  });

  test('the search fields rank the same way: Biertreber finds the code and the grain', async () => {
    const { data } = await server.ask<{
      resources: { nodes: { key: string }[] };
      classificationCodes: { nodes: { displayCode: string }[] };
    }>(
      `{ resources(text: "Biertreber", first: 1) { nodes { key } }
         classificationCodes(system: EWC, text: "Biertreber", first: 1) { nodes { displayCode } } }`,
    );
    expect(data.resources.nodes).toEqual([{ key: 'brewers-spent-grain' }]);
    expect(data.classificationCodes.nodes).toEqual([{ displayCode: '02 07 99' }]);
  });

  test('a resource that a company added is proposed to itself alone', async () => {
    const works = await given.facility({ level: 'secretariat' });
    const person = await given.memberOf(works);
    await server.dataSource.query(
      `INSERT INTO resource (kind, name_en, name_da, synonyms, measured_in, organisation_id)
       VALUES ('material', 'Zyloxite pulp', 'Zyloxitpulp', '{}', '{massFlow}', $1)`,
      [works.organisationId],
    );
    const added = async (headers: Headers) =>
      (await proposals({ text: 'zyloxite' }, headers)).resources.filter(({ resource }) => resource.key === null);
    expect(await added(person.headers)).toHaveLength(1);
    expect(await added({})).toEqual([]);
  });

  const completeness = async (id: string, headers: Headers) =>
    (
      await server.ask<{ stream: { completeness: Completeness } | null }>(
        `query ($id: ID!) { stream(id: $id) { ${COMPLETENESS} } }`,
        { id },
        { headers },
      )
    ).data.stream?.completeness;

  test('a half-empty stream says which figure would sharpen its matches most, and why', async () => {
    const donor = await given.facility();
    const stream = await given.stream(donor, { level: 'secretariat' });
    await server.dataSource.query(
      `UPDATE stream SET amount_value = NULL, amount_unit = NULL, amount_canonical_value = NULL, amount_canonical_unit = NULL,
         amount_basis = NULL WHERE id = $1`,
      [stream],
    );
    await given.stream(await given.facility({ kmNorth: 5 }), { direction: 'demand' });
    const { headers } = await given.memberOf(donor);
    const found = await completeness(stream, headers);
    expect(found?.missing[0]).toMatchObject({ field: 'amount' });
    expect(found?.missing[0]?.why.da).toContain('i 1 af 1 muligt match');
    expect(found?.share).toBeLessThan(1);
  });

  test('is worked out from what the viewer is shown: a hidden demand asks for nothing, a hidden stream has none', async () => {
    const donor = await given.facility();
    const stream = await given.stream(donor, { level: 'secretariat' });
    const receiver = await given.facility({ level: 'secretariat' });
    const hidden = await given.stream(receiver, { direction: 'demand', level: 'private' });
    await server.dataSource.query(
      `INSERT INTO stream_property (stream_id, name, position, maximum, unit, basis) VALUES ($1, 'chloride', 0, 5, 'mg/kg', 'measured')`,
      [hidden],
    );
    const { headers } = await given.memberOf(donor);
    const asked = async () => (await completeness(stream, headers))?.missing.map(({ field }) => field);
    expect(await asked()).not.toContain('properties.chloride');
    await server.dataSource.query(`UPDATE facility SET level = 'public' WHERE id = $1`, [receiver.id]);
    await server.dataSource.query(`UPDATE stream SET level = 'public' WHERE id = $1`, [hidden]);
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
    expect(await asked()).toContain('properties.chloride');
    expect(await completeness(stream, {})).toBeUndefined();
  });

  test('a draft has it as well, while it is being written', async () => {
    const ask = async (draft: object) =>
      (
        await server.ask<{ draftMatches: { completeness: Completeness } }>(
          `query ($draft: StreamDraftInput!) { draftMatches(draft: $draft) { ${COMPLETENESS} } }`,
          { draft: { networkId: given.networkId, direction: 'SUPPLY', ...draft } },
        )
      ).data.draftMatches.completeness;
    expect(await ask({})).toMatchObject({ share: 0, missing: [{ field: 'resource' }] });
    const resourceId = await given.resourceId('surplus-heat');
    const heat = await ask({ resourceId });
    expect(heat.missing.map(({ field }) => field)).toContain('properties.temperature');
    const warm = await ask({ resourceId, properties: [{ name: 'temperature', minimum: 80, unit: '°C' }] });
    expect(warm.share).toBeGreaterThan(heat.share);
  });
});
