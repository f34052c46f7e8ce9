import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const ENTRY = 'id version byProduct receivers replaces use { en } limits { da } withdrawnAt';
// Nobody is known to take whey in place of iron ore, and nobody will.
const WHEY_FOR_ORE = {
  byProduct: 'valle',
  replaces: ['jernmalm'],
  use: { en: 'a trial of this park', da: 'et forsøg i denne park' },
  evidence: 'DOCUMENTED',
  confidence: 0.9,
  source: 'Trial of 2025',
};
interface Entry {
  readonly id: string;
  readonly version: number;
  readonly byProduct: string;
  readonly withdrawnAt: string | null;
}
interface Matched {
  readonly stream: { readonly matches: { readonly nodes: readonly { reasons: string[] }[] } };
}

describe('what a network adds to the knowledge base', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let dairy: GivenFacility;
  let secretary: GivenPerson;
  let member: GivenPerson;
  let whey: string;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    dairy = await given.facility();
    const works = await given.facility({ kmNorth: 5 });
    whey = await given.stream(dairy, { resource: 'whey' });
    await given.stream(works, { resource: 'iron-ore', direction: 'demand' });
    secretary = await given.secretary();
    member = await given.memberOf(dairy);
  });

  const write = <Payload = { entry: Entry }>(
    mutation: string,
    input: object,
    selection = `entry { ${ENTRY} }`,
    person: GivenPerson = secretary,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return server.ask<Record<string, Payload>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input },
      { headers: person.headers },
    );
  };
  const add = (entry: object, person?: GivenPerson) =>
    write('addKnowledgeEntry', { networkId: given.networkId, idempotencyKey: randomUUID(), entry }, undefined, person);
  const importFile = (text: string) =>
    write<{ added: number }>(
      'importKnowledgeEntries',
      { networkId: given.networkId, idempotencyKey: randomUUID(), text },
      'added',
    );
  const problems = ({ errors }: Awaited<ReturnType<typeof write>>) =>
    errors?.flatMap(
      ({ extensions }) => extensions.problems?.map(({ code, path }) => `${path.join('.')} ${code}`) ?? [],
    );

  const matches = async (person: GivenPerson) =>
    (
      await server.ask<Matched>(
        `query ($id: ID!) { stream(id: $id) { matches(first: 5, withLatent: false) { nodes { id } } } }`,
        { id: whey },
        { headers: person.headers },
      )
    ).data.stream.matches.nodes.length;
  const version = async (person: GivenPerson) =>
    (
      await server.ask<{ symbiosisNetwork: { knowledgeVersion: string } }>(
        `query ($id: ID!) { symbiosisNetwork(networkId: $id) { knowledgeVersion } }`,
        { id: given.networkId },
        { headers: person.headers },
      )
    ).data.symbiosisNetwork.knowledgeVersion;
  const list = async (person: GivenPerson, more = '') =>
    (
      await server.ask<{ knowledgeEntries: { nodes: Entry[] } }>(
        `query ($id: ID!) { knowledgeEntries(networkId: $id ${more}) { nodes { ${ENTRY} } } }`,
        { id: given.networkId },
        { headers: person.headers },
      )
    ).data.knowledgeEntries.nodes;

  test('brings a match that was not there, for all in the network, and its withdrawal takes it away', async () => {
    const before = await version(member);
    expect([await matches(member), await matches(secretary)]).toEqual([0, 0]);
    const { data } = await add(WHEY_FOR_ORE);
    const { entry } = data.addKnowledgeEntry!;
    expect(entry).toMatchObject({ byProduct: 'whey', replaces: ['iron-ore'], version: 1, withdrawnAt: null });
    expect([await matches(member), await matches(secretary)]).toEqual([1, 1]);
    expect(await version(member)).not.toBe(before);
    expect(await version(member)).toBe(await version(secretary));

    const withdrawn = await write('withdrawKnowledgeEntry', { id: entry.id, version: 1 });
    expect(withdrawn.data.withdrawKnowledgeEntry?.entry.withdrawnAt).not.toBeNull();
    expect([await matches(member), await matches(secretary)]).toEqual([0, 0]);
    expect(await version(member)).toBe(before);
    expect(await list(member)).toEqual([]);
    expect(await list(member, 'withWithdrawn: true')).toHaveLength(1);
  });

  test('is told to no other network, and changes none of its matches', async () => {
    await add(WHEY_FOR_ORE);
    const elsewhere = await GivenRegistry.in(server.dataSource);
    expect(await list(await elsewhere.secretary())).toEqual([]);
    expect(await list(member)).toHaveLength(1);
  });

  test('is written by the secretariat alone', async () => {
    expect(problems(await add(WHEY_FOR_ORE, member))).toEqual([' SECRETARIAT_REQUIRED']);
  });

  test('is refused with all that is wrong at once', async () => {
    const answer = await add({
      byProduct: 'sky-hooks',
      use: { en: 'x', da: ' ' },
      evidence: 'PRACTICE',
      confidence: 2,
      source: '',
    });
    expect(problems(answer)).toEqual([
      'entry.byProduct KNOWLEDGE_NAME_UNKNOWN',
      'entry.receivers KNOWLEDGE_RECEIVER_MISSING',
      'entry.use.da KNOWLEDGE_TEXT_MISSING',
      'entry.source KNOWLEDGE_TEXT_MISSING',
      'entry.confidence KNOWLEDGE_CONFIDENCE_OUT_OF_RANGE',
    ]);
  });

  test('stands once, and is changed by who has seen it as it is', async () => {
    const { data } = await add(WHEY_FOR_ORE);
    expect(problems(await add(WHEY_FOR_ORE))).toEqual(['entry KNOWLEDGE_ENTRY_EXISTS']);
    const { id } = data.addKnowledgeEntry!.entry;
    const entry = { ...WHEY_FOR_ORE, limits: { en: 'salt at most 1 %', da: 'salt højst 1 %' } };
    const changed = await write('changeKnowledgeEntry', { id, version: 1, entry });
    expect(changed.data.changeKnowledgeEntry?.entry).toMatchObject({ version: 2, limits: { da: 'salt højst 1 %' } });
    expect(problems(await write('changeKnowledgeEntry', { id, version: 1, entry }))).toEqual([
      'version KNOWLEDGE_ENTRY_CHANGED',
    ]);
    const trail = await server.dataSource.query<{ action: string }[]>(
      'SELECT action FROM audit_trail WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['addedKnowledge', 'changedKnowledge']);
  });

  test('keeps every version, with who wrote it, for its secretariat alone', async () => {
    const { data } = await add(WHEY_FOR_ORE);
    const { id } = data.addKnowledgeEntry!.entry;
    await write('changeKnowledgeEntry', { id, version: 1, entry: { ...WHEY_FOR_ORE, confidence: 0.4 } });
    await write('withdrawKnowledgeEntry', { id, version: 2 });
    interface Versions {
      readonly knowledgeEntries: {
        readonly nodes: readonly {
          readonly versions: readonly { version: number; by: string | null; entry: { confidence: number } }[];
        }[];
      };
    }
    const versions = async (person: GivenPerson) =>
      (
        await server.ask<Versions>(
          `query ($id: ID!) { knowledgeEntries(networkId: $id, withWithdrawn: true) { nodes {
            versions { version by entry { confidence withdrawnAt things { list key name { da } } } } } } }`,
          { id: given.networkId },
          { headers: person.headers },
        )
      ).data.knowledgeEntries.nodes.flatMap((node) => node.versions);
    const kept = await versions(secretary);
    expect(kept.map(({ version, entry }) => [version, entry.confidence])).toEqual([
      [3, 0.4],
      [2, 0.4],
      [1, 0.9],
    ]);
    expect(kept.every(({ by }) => by !== null && by !== '')).toBe(true);
    expect(kept[0]?.entry).toMatchObject({ things: [{ list: 'RESOURCE', key: 'iron-ore' }, { key: 'whey' }] });
    expect(await versions(member)).toEqual([]);
  });

  test('goes out as a file that another network takes in as it is; no cell of it is a formula', async () => {
    const entry = {
      ...WHEY_FOR_ORE,
      donors: ['dairy'],
      source: '=HYPERLINK("http://x"); "quoted"',
      replaces: ['iron-ore', 'water'],
    };
    await add({ ...entry, limits: { en: 'salt; at most 1 %', da: 'salt; højst 1 %' } });
    const file = async (registry: GivenRegistry, person: GivenPerson) =>
      server.ask<{ knowledgeFile: string }>(
        'query ($id: ID!) { knowledgeFile(networkId: $id) }',
        { id: registry.networkId },
        { headers: person.headers },
      );
    const { data } = await file(given, secretary);
    expect(data.knowledgeFile).toMatch(/;"'=HYPERLINK/);
    const first = given;
    given = await GivenRegistry.in(server.dataSource);
    secretary = await given.secretary();
    expect((await importFile(data.knowledgeFile)).data.importKnowledgeEntries).toEqual({ added: 1 });
    expect((await file(given, secretary)).data.knowledgeFile).toBe(data.knowledgeFile);
    expect((await file(first, secretary)).errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'SECRETARIAT_REQUIRED' },
    ]);
  });

  test('stands beside what the product itself knows, which is found by words in either language', async () => {
    const { data } = await server.ask<{
      knownUses: { totalCount: number; nodes: { material: string; source: string; things: { key: string }[] }[] };
      knowledgeThings: { key: string }[];
    }>(
      `{ knownUses(text: "gips cement", first: 5) { totalCount nodes { material source things { key } } }
         knowledgeThings(list: SECTOR, text: "cementfabrik", first: 3) { key name { da } } }`,
    );
    expect(data.knownUses.totalCount).toBeGreaterThan(0);
    for (const { material, source, things } of data.knownUses.nodes) {
      expect(things.map(({ key }) => key)).toContain(material);
      expect(source).toMatch(/\S/);
    }
    expect(data.knowledgeThings[0]?.key).toBe('cement-works');
  });

  const LINES = [
    { ...WHEY_FOR_ORE, evidence: 'documented' },
    { ...WHEY_FOR_ORE, evidence: 'practice', byProduct: 'mill-scale', receivers: 'cement-works | steelworks' },
  ];

  test('comes from a file of JSON Lines or CSV, and is found by its words', async () => {
    const json = await importFile(LINES.map((line) => JSON.stringify(line)).join('\n'));
    expect(json.data.importKnowledgeEntries).toEqual({ added: 2 });
    const csv = await importFile(
      'byProduct;receivers;useEn;useDa;evidence;confidence;source\nvalle;"biogas-plant";more gas;mere gas;practice;0,7;common practice\n',
    );
    expect(csv.data.importKnowledgeEntries).toEqual({ added: 1 });
    expect((await list(member, 'text: "more GAS"')).map(({ byProduct }) => byProduct)).toEqual(['whey']);
    expect(await matches(member)).toBe(1);
  });

  test('comes all or not at all: each wrong line is named', async () => {
    const wrong = [LINES[0], { ...LINES[1], source: '' }, LINES[0]].map((line) => JSON.stringify(line)).join('\n');
    expect(problems(await importFile(`${wrong}\n`))).toEqual([
      'text.2.source KNOWLEDGE_TEXT_MISSING',
      'text.3 KNOWLEDGE_TWICE',
    ]);
    expect(problems(await importFile('byProduct,colour\nvalle,red'))).toEqual(['text.1 KNOWLEDGE_COLUMN_UNKNOWN']);
    expect(await list(member)).toEqual([]);
  });
});
