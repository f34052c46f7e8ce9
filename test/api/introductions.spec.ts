import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const INTRODUCTION = `id state proposed
  whatTheOtherWouldLearn { sight stream { description } facility { name } organisation { id } presentCost { value } }
  sides { direction isMine agreed ended stream { id description facility { name organisation { id name } } }
    blind { id resourceKind amount { en } distance { en } } }`;

interface Side {
  readonly direction: string;
  readonly isMine: boolean;
  readonly agreed: boolean;
  readonly stream: {
    readonly id: string;
    readonly description: string;
    readonly facility: { readonly name: string };
  } | null;
  readonly blind: object | null;
}

interface Introduction {
  readonly id: string;
  readonly state: string;
  readonly proposed: boolean;
  readonly whatTheOtherWouldLearn: object | null;
  readonly sides: readonly Side[];
}

describe('an introduction', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards, farm]: GivenFacility[] = [];
  let [supplier, taker, farmer, secretary]: GivenPerson[] = [];
  let [supply, demand]: string[] = [];

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ name: 'Hidden works', level: 'secretariat', kmNorth: 40 });
    boards = await given.facility({ name: 'Hidden boards', level: 'secretariat' });
    farm = await given.facility({ name: 'Farm' });
    [supplier, taker, farmer] = [await given.memberOf(works), await given.memberOf(boards), await given.memberOf(farm)];
    secretary = await given.secretary();
    supply = await given.stream(works, { direction: 'supply', level: 'blind', description: 'tower two', tonnes: 4873 });
    demand = await given.stream(boards, {
      direction: 'demand',
      level: 'secretariat',
      description: 'line three',
      tonnes: 8000,
    });
  });

  async function ask<Data>(asker: GivenPerson | undefined, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: asker?.headers ?? {} });
    expect(errors).toBeUndefined();
    return data;
  }

  const mutation = (name: string) => {
    const input = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
    return `mutation ($input: ${input}) { ${name}(input: $input) { introduction { ${INTRODUCTION} } } }`;
  };

  const step = async (asker: GivenPerson | undefined, name: string, input: object): Promise<Introduction> =>
    (await ask<Record<string, { introduction: Introduction }>>(asker, mutation(name), { input }))[name]!.introduction;

  const refusal = async (asker: GivenPerson | undefined, name: string, input: object) => {
    const { errors } = await server.ask(mutation(name), { input }, { headers: asker?.headers ?? {} });
    return errors?.[0]?.extensions.problems?.[0]?.code;
  };

  const fresh = () => ({ networkId: given.networkId, idempotencyKey: randomUUID() });

  const blindId = async (asker: GivenPerson | undefined, streamId: string): Promise<string> =>
    (
      await ask<{ stream: { matches: { nodes: { blindSide: { id: string } }[] } } }>(
        asker,
        'query ($id: ID!) { stream(id: $id) { matches { nodes { blindSide { id } } } } }',
        { id: streamId },
      )
    ).stream.matches.nodes[0]!.blindSide.id;

  const askFor = async (): Promise<Introduction> =>
    step(taker, 'askForIntroduction', { ...fresh(), ownStreamId: demand, blindId: await blindId(taker, demand!) });

  const listOf = async (asker: GivenPerson | undefined) =>
    (
      await ask<{ introductions: { totalCount: number; nodes: Introduction[] } }>(
        asker,
        `{ introductions { totalCount nodes { ${INTRODUCTION} } } }`,
      )
    ).introductions.nodes;

  const seesWhole = async (asker: GivenPerson | undefined, id: string | undefined) =>
    (
      await ask<{ stream: object | null }>(
        asker,
        'query ($id: ID!) { stream(id: $id) { id facility { name organisation { name } } } }',
        { id },
      )
    ).stream !== null;

  const theirs = ({ sides }: Introduction) => sides.find(({ isMine }) => !isMine);

  test('opens both streams to both companies, once both have agreed, and to nobody else', async () => {
    const asked = await askFor();
    expect(asked).toMatchObject({ state: 'ASKED', proposed: false });
    expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([false, false]);
    const agreed = await step(supplier, 'answerIntroduction', { id: asked.id, agree: true });
    expect(agreed.state).toBe('AGREED');
    expect(theirs(agreed)?.stream).toMatchObject({ description: 'line three', facility: { name: 'Hidden boards' } });
    expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([true, true]);
    expect([await seesWhole(farmer, supply), await seesWhole(farmer, demand)]).toEqual([false, false]);
    expect(await listOf(farmer)).toEqual([]);
    // The match is whole from now on.
    const { stream } = await ask<{ stream: { matches: { nodes: { supply: object; blindSide: null }[] } } }>(
      taker,
      'query ($id: ID!) { stream(id: $id) { matches { nodes { supply { id } blindSide { id } donor { name } } } } }',
      { id: demand },
    );
    expect(stream.matches.nodes).toMatchObject([
      { supply: { id: supply }, blindSide: null, donor: { name: 'Hidden works' } },
    ]);
  });

  test('tells each side before it agrees what it may know of the other, and what the other will learn', async () => {
    const asked = await askFor();
    expect(asked.whatTheOtherWouldLearn).toMatchObject({
      sight: 'WHOLE',
      stream: { description: 'line three' },
      facility: { name: 'Hidden boards' },
      presentCost: null,
    });
    expect(theirs(asked)).toMatchObject({
      agreed: false,
      stream: null,
      blind: { amount: { en: '3,000–10,000 t/year' } },
    });
    const [seen] = await listOf(supplier);
    expect(seen).toMatchObject({
      id: asked.id,
      state: 'ASKED',
      whatTheOtherWouldLearn: { stream: { description: 'tower two' } },
    });
    // The taker's stream is the secretariat's alone, but asking lets this one company know its kind and rough amount.
    expect(theirs(seen!)).toMatchObject({
      agreed: true,
      stream: null,
      blind: {
        resourceKind: 'MATERIAL',
        amount: { en: '3,000–10,000 t/year' },
        distance: { en: expect.any(String) as unknown as string },
      },
    });
    for (const secret of [demand, boards?.name, boards?.organisationId, 'line three']) {
      expect(JSON.stringify(seen)).not.toContain(secret);
    }
  });

  test('ends for the future when either side withdraws, at any time', async () => {
    for (const [who, other] of [
      [taker, supplier],
      [supplier, taker],
    ]) {
      const fromSupplier = who === taker;
      const asked = fromSupplier ? await askFor() : (await listOf(supplier)).find(({ state }) => state === 'ASKED');
      expect(asked).toBeDefined();
      await step(supplier, 'answerIntroduction', { id: asked!.id, agree: true });
      expect(await seesWhole(taker, supply)).toBe(true);
      expect(await step(who, 'withdrawIntroduction', { id: asked!.id })).toMatchObject({ state: 'WITHDRAWN' });
      expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([false, false]);
      expect((await listOf(other)).find(({ id }) => id === asked!.id)).toMatchObject({ state: 'WITHDRAWN' });
      expect(await refusal(other, 'answerIntroduction', { id: asked!.id, agree: true })).toBe('INTRODUCTION_SETTLED');
      // Who withdrew may take it up again.
      if (fromSupplier) expect(await askFor()).toMatchObject({ state: 'ASKED' });
    }
  });

  test('is refused by a no, after which only who said no may ask', async () => {
    const asked = await askFor();
    expect(await step(supplier, 'answerIntroduction', { id: asked.id, agree: false })).toMatchObject({
      state: 'DECLINED',
    });
    expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([false, false]);
    const again = { ...fresh(), ownStreamId: demand, blindId: await blindId(taker, demand!) };
    expect(await refusal(taker, 'askForIntroduction', again)).toBe('INTRODUCTION_REFUSED');
  });

  test('closes when a side takes its stream back to private, or withdraws it', async () => {
    const asked = await askFor();
    await step(supplier, 'answerIntroduction', { id: asked.id, agree: true });
    await ask(supplier, 'mutation ($input: SetStreamLevelInput!) { setStreamLevel(input: $input) { stream { id } } }', {
      input: { id: supply, version: 1, level: 'PRIVATE' },
    });
    expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([false, true]);
  });

  test('is proposed by the secretariat, which tells neither side of the other beforehand more than its level does', async () => {
    const proposed = await step(secretary, 'proposeIntroduction', {
      ...fresh(),
      supplyStreamId: supply,
      demandStreamId: demand,
    });
    expect(proposed).toMatchObject({ state: 'ASKED', proposed: true, whatTheOtherWouldLearn: null });
    expect(proposed.sides.map(({ stream }) => stream?.id)).toEqual([supply, demand]);
    const [forSupplier] = await listOf(supplier);
    // A stream that only the secretariat knows is not even told blind.
    expect(theirs(forSupplier!)).toMatchObject({ agreed: false, stream: null, blind: null });
    const [forTaker] = await listOf(taker);
    expect(theirs(forTaker!)).toMatchObject({ stream: null, blind: { resourceKind: 'MATERIAL' } });
    await step(taker, 'answerIntroduction', { id: proposed.id, agree: true });
    expect(await seesWhole(supplier, demand)).toBe(false);
    expect(await step(supplier, 'answerIntroduction', { id: proposed.id, agree: true })).toMatchObject({
      state: 'AGREED',
    });
    expect([await seesWhole(taker, supply), await seesWhole(supplier, demand)]).toEqual([true, true]);
  });

  test('is asked for once, however often it is sent, and by however many of both', async () => {
    const input = { ...fresh(), ownStreamId: demand, blindId: await blindId(taker, demand!) };
    const answers = await Promise.all([1, 2, 3, 4].map(() => step(taker, 'askForIntroduction', input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await refusal(taker, 'askForIntroduction', { ...input, ...fresh() })).toBe('INTRODUCTION_KNOWN');
  });

  test('is not there for those whom it does not concern; what one does not see cannot be asked for', async () => {
    const { id } = await askFor();
    for (const [name, input] of [
      ['answerIntroduction', { agree: true }],
      ['withdrawIntroduction', {}],
    ] as const) {
      for (const stranger of [farmer, secretary]) {
        for (const target of [id, randomUUID()]) {
          expect(await refusal(stranger, name, { ...input, id: target })).toBe('INTRODUCTION_NOT_FOUND');
        }
      }
    }
    const own = await given.stream(farm!, { direction: 'demand', level: 'network' });
    // The other company's name for the stream, its real id, and no id at all have one answer.
    for (const partner of [
      { blindId: await blindId(taker, demand!) },
      { blindId: supply },
      { blindId: randomUUID() },
      { streamId: supply },
      { streamId: randomUUID() },
    ]) {
      expect(await refusal(farmer, 'askForIntroduction', { ...fresh(), ownStreamId: own, ...partner })).toBe(
        'PARTNER_NOT_FOUND',
      );
    }
    for (const foreign of [demand, randomUUID()]) {
      const input = { ...fresh(), ownStreamId: foreign, blindId: await blindId(farmer, own) };
      expect(await refusal(farmer, 'askForIntroduction', input)).toBe('STREAM_NOT_FOUND');
    }
    for (const asker of [farmer, supplier]) {
      const input = { ...fresh(), supplyStreamId: supply, demandStreamId: demand };
      expect(await refusal(asker, 'proposeIntroduction', input)).toBe('PARTNER_NOT_FOUND');
    }
    expect(await refusal(undefined, 'withdrawIntroduction', { id })).toBe('SIGN_IN_REQUIRED');
  });

  test('needs a stream that may be shown', async () => {
    await server.dataSource.query(`UPDATE stream SET level = 'private' WHERE id = $1`, [demand]);
    const input = { ...fresh(), ownStreamId: demand, blindId: await blindId(taker, demand!) };
    expect(await refusal(taker, 'askForIntroduction', input)).toBe('STREAM_PRIVATE');
  });
});
