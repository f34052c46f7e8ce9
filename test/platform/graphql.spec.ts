import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Logger, Module } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphqlModule } from '../../src/platform/graphql.module.ts';
import { TooManyRequestsError } from '../../src/platform/limits/too-many-requests.ts';
import { ProblemError } from '../../src/platform/problem-error.ts';
import { Connection, ConnectionArgs, pageFrom, pageOfList, readPage } from '../../src/platform/relay.ts';
import { ContextExtensions, type RequestContext } from '../../src/platform/request-context.ts';
import { SettingsModule, type ServerSettings } from '../../src/platform/settings.module.ts';

@ObjectType()
class Letter {
  @Field()
  name: string;
}
const LetterConnection = Connection(Letter, 'Letter');
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz').map((name) => ({ name }));

@InputType()
class PartInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => [String], { nullable: true })
  notes?: string[];

  @Field({ nullable: true })
  weight?: number;
}

@InputType({ isOneOf: true })
class ChoiceInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field({ nullable: true })
  name?: string;
}

@ArgsType()
class LettersArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true })
  text?: string;
}

let counted = 0;

@Resolver(() => Letter)
class LetterResolver {
  @Query(() => LetterConnection)
  letters(@Args() args: LettersArgs) {
    return pageOfList(LETTERS, args, 'letters');
  }

  @Query(() => LetterConnection)
  lettersByName(@Args() args: ConnectionArgs) {
    const page = readPage(args, 'lettersByName', ([name]) => typeof name === 'string');
    const rows = LETTERS.filter(({ name }) => page.after === null || name > String(page.after[0])).slice(0, page.limit);
    return pageFrom(
      rows,
      page,
      ({ name }) => [name],
      () => {
        counted += 1;
        return Promise.resolve(LETTERS.length);
      },
    );
  }

  @Query(() => String)
  part(@Args('input') input: PartInput): string {
    return JSON.stringify(input);
  }

  @Query(() => String)
  choice(@Args('choice') choice: ChoiceInput): string {
    return JSON.stringify(choice);
  }

  @Query(() => String)
  greeting(@Context() context: RequestContext & { caller: string }): string {
    return `${context.language} ${context.caller}`;
  }

  @Query(() => Int)
  sum(@Args('values', { type: () => [Int] }) values: number[]): number {
    return values.reduce((a, b) => a + b, 0);
  }

  @Query(() => String, { nullable: true })
  failure(@Args('kinds', { type: () => [String] }) kinds: ('invalid' | 'notFound' | 'conflict')[]): string {
    throw new ProblemError(
      kinds.map((kind) => ({
        kind,
        code: `CODE_OF_${kind}`,
        path: ['amount', 'value'],
        message: { en: `This is ${kind}.`, da: `Dette er ${kind}.` },
        facts: { least: 0 },
      })),
    );
  }

  @Query(() => String, { nullable: true })
  eternity(): Promise<string> {
    return new Promise(() => undefined);
  }

  @Query(() => String, { nullable: true })
  allowance(): string {
    throw new TooManyRequestsError(4_000);
  }

  @Query(() => String, { nullable: true })
  accident(): Promise<string> {
    return Promise.reject(new Error('password=hunter2 in table stream'));
  }
}

const SETTINGS: ServerSettings = {
  databaseUrl: '',
  ownerDatabaseUrl: '',
  worksOnJobs: false,
  databasePoolSize: 1,
  clientDirectory: null,
  version: 'test',
  revision: null,
  production: false,
  publicUrl: null,
  secret: null,
  trustedProxy: { kind: 'none' },
  requestPoints: null,
  longestAnswer: 500,
  administratorEmail: null,
  demonstration: false,
  mailDirectory: '',
  mailFrom: 'Test <test@localhost>',
  openId: null,
  smtpUrl: null,
};

@Module({ imports: [SettingsModule.with(SETTINGS), GraphqlModule], providers: [LetterResolver] })
class LettersModule {
  constructor(contexts: ContextExtensions) {
    contexts.add((request) => {
      const caller = request.headers['x-caller'] ?? 'nobody';
      if (caller === 'lost') return Promise.reject(Object.assign(new Error('nobody there'), { code: 'ECONNREFUSED' }));
      return Promise.resolve({ caller });
    });
  }
}

let server: NestFastifyApplication;

interface LetterPage {
  nodes: Letter[];
  edges: { cursor: string; node: Letter }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

type Pages = Record<'letters' | 'lettersByName', LetterPage>;

interface Answer<Data = Record<string, unknown>> {
  status: number;
  data?: Data | null;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

async function ask<Data = Record<string, unknown>>(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return { status: response.statusCode, ...response.json<Omit<Answer<Data>, 'status'>>() };
}

beforeAll(async () => {
  Logger.overrideLogger(['error']);
  server = await NestFactory.create<NestFastifyApplication>(LettersModule, new FastifyAdapter());
  await server.init();
  await server.getHttpAdapter().getInstance().ready();
});
afterAll(() => server.close());

describe('failures', () => {
  test.each([
    [['invalid'], 'BAD_USER_INPUT'],
    [['notFound'], 'NOT_FOUND'],
    [['conflict'], 'CONFLICT'],
    [['conflict', 'notFound', 'invalid'], 'BAD_USER_INPUT'],
  ])('problems of the kinds %j leave together, with the code %s', async (kinds, code) => {
    const { errors } = await ask('query ($kinds: [String!]!) { failure(kinds: $kinds) }', { kinds });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.path).toEqual(['failure']);
    expect(errors![0]!.extensions).toEqual({
      code,
      problems: kinds.map((kind) => ({
        path: ['amount', 'value'],
        code: `CODE_OF_${kind}`,
        message: `This is ${kind}.`,
        facts: { least: 0 },
      })),
    });
  });

  test('problems are told in the language of the request', async () => {
    const { errors } = await ask('{ failure(kinds: ["invalid"]) }', {}, { 'accept-language': 'da-DK, en;q=0.5' });
    expect(errors![0]!.message).toBe('Dette er invalid.');
  });

  test('an unexpected error leaves as a reference to the log, and says nothing of its cause', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const answer = await ask('{ accident }');
    const logged = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(answer.data).toEqual({ accident: null });
    expect(answer.errors![0]!.message).toBe('Internal error');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|stack|node_modules/);
    expect(Object.keys(answer.errors![0]!.extensions).sort()).toEqual(['code', 'reference']);
    expect(logged).toContain(answer.errors![0]!.extensions.reference);
    expect(logged).toContain('hunter2');
    expect(logged).toMatch(/at .*graphql\.spec/);
  });

  test('an answer that takes too long is not waited for: 503, with a code that says why', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const began = performance.now();
    const { status, data, errors } = await ask('{ eternity }', {}, { 'accept-language': 'da' });
    log.mockRestore();
    expect(performance.now() - began).toBeLessThan(1_500);
    expect({ status, data }).toEqual({ status: 503, data: undefined });
    expect(errors![0]!.extensions.code).toBe('TIMED_OUT');
    expect(errors![0]!.message).toMatch(/^Svaret tog for lang tid/);
  });

  test('a failure on the way to the question is told in the same words, once', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const { status, errors } = await ask('{ greeting }', {}, { 'accept-language': 'da', 'x-caller': 'lost' });
    const logged = log.mock.calls.length;
    log.mockRestore();
    expect({ status, logged }).toEqual({ status: 503, logged: 1 });
    expect(errors).toEqual([
      {
        message: 'Databasen svarer ikke lige nu. Prøv igen om et øjeblik.',
        extensions: { code: 'SERVICE_UNAVAILABLE', reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
      },
    ]);
  });

  test('whoever uses up an allowance is told when to come again, as HTTP says it: 429 and Retry-After', async () => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ allowance }' } });
    expect(response.statusCode).toBe(429);
    expect(response.headers['retry-after']).toBe('4');
    expect(response.json()).toMatchObject({
      data: { allowance: null },
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 4 } }],
    });
  });

  test.each([
    ['{ letters', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { greeting } query B { greeting }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('what GraphQL says of the document %j passes as %s with status 400', async (query, code) => {
    const { status, errors } = await ask(query);
    expect({ status, extensions: errors![0]!.extensions }).toEqual({ status: 400, extensions: { code } });
  });
});

describe('arguments', () => {
  test('an id that is no UUID and a NUL character are refused together, each with its path', async () => {
    const { status, errors } = await ask('query ($input: PartInput!) { part(input: $input) }', {
      input: { id: 'x', notes: ['fine', 'a\0b'] },
    });
    expect(status).toBe(400);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.extensions.problems).toMatchObject([
      { path: ['id'], code: 'ID_MALFORMED' },
      { path: ['notes', 1], code: 'TEXT_NUL' },
    ]);
  });

  test('literals are looked at as variables are', async () => {
    const { errors } = await ask('{ part(input: { id: 5 }) choice(choice: { name: "a\\u0000" }) }');
    expect(errors![0]!.extensions.problems).toMatchObject([
      { path: ['id'], code: 'ID_MALFORMED' },
      { path: ['choice', 'name'], code: 'TEXT_NUL' },
    ]);
  });

  test('a UUID passes', async () => {
    const id = '123e4567-e89b-42d3-a456-426614174000';
    const { data } = await ask('query ($input: PartInput!) { part(input: $input) }', { input: { id } });
    expect(JSON.parse(String(data!.part))).toEqual({ id });
  });

  test('a number too large for a number and a missing value are refused with their paths', async () => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload:
        '{"query":"query ($input: PartInput!, $values: [Int!]!) { part(input: $input) sum(values: $values) }","variables":{"input":{"weight":1e400},"values":[1,null]}}',
    });
    expect(response.statusCode).toBe(400);
    expect(response.json<Answer>().errors![0]!.extensions.problems).toMatchObject([
      { path: ['weight'], code: 'INPUT_MALFORMED' },
      { path: ['values', 1], code: 'INPUT_MALFORMED' },
    ]);
  });

  test('exactly one part of a one-of input is taken, never two', async () => {
    const query = 'query ($choice: ChoiceInput!) { choice(choice: $choice) }';
    const id = '123e4567-e89b-42d3-a456-426614174000';
    expect((await ask(query, { choice: { name: 'ash' } })).data).toEqual({ choice: '{"name":"ash"}' });
    expect((await ask(query, { choice: { name: 'ash', id } })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask(query, { choice: {} })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('variables', () => {
  test('what is wrong is told as far as somebody reads, however much there is', async () => {
    const query = 'query ($input: PartInput!) { part(input: $input) }';
    for (const note of [1, 'a\0b']) {
      const { status, errors } = await ask(query, { input: { notes: Array<unknown>(50_000).fill(note) } });
      expect(status).toBe(400);
      expect(errors![0]!.extensions.problems).toHaveLength(50);
    }
  });

  test('a value that is wrong is repeated as far as somebody reads, however long it is', async () => {
    const query = 'query ($input: PartInput!) { part(input: $input) }';
    const { status, errors } = await ask(query, { input: { weight: 'x'.repeat(500_000) } });
    expect(status).toBe(400);
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
  });

  test('a default stands in for what is not given, also where null is not allowed', async () => {
    const { data, errors } = await ask<Pages>(
      'query ($first: Int! = 3, $hide: Boolean! = true) { letters(first: $first) { nodes { name } totalCount @skip(if: $hide) } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ letters: { nodes: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] } });
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('may be called %s', async (name) => {
    const query = `query ($${name}: Int) { letters(first: $${name}) { nodes { name } } }`;
    expect((await ask<Pages>(query)).data!.letters.nodes).toHaveLength(20);
    expect((await ask<Pages>(query, { [name]: 2 })).data!.letters.nodes).toHaveLength(2);
  });
});

describe('the context of a request', () => {
  test('holds the language and what features add', async () => {
    const { data } = await ask('{ greeting }', {}, { 'accept-language': 'da', 'x-caller': 'Anna' });
    expect(data).toEqual({ greeting: 'da Anna' });
  });
});

describe('connections', () => {
  const query = (list: string) => `query ($first: Int, $after: String) {
    ${list}(first: $first, after: $after) { nodes { name } edges { cursor node { name } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  test.each(['letters', 'lettersByName'] as const)('the pages of %s joined are the list', async (list) => {
    const names: string[] = [];
    let after = null as string | null;
    do {
      const { data, errors } = await ask<Pages>(query(list), { first: 7, after });
      expect(errors).toBeUndefined();
      const page: LetterPage = data![list];
      expect(page.totalCount).toBe(26);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
      names.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  test('a page is 20 long when nothing is said', async () => {
    expect((await ask<Pages>('{ letters { nodes { name } } }')).data!.letters.nodes).toHaveLength(20);
  });

  test('nothing is counted when nobody asks for the count', async () => {
    counted = 0;
    await ask('{ lettersByName { nodes { name } } }');
    expect(counted).toBe(0);
    await ask('{ lettersByName { totalCount } }');
    expect(counted).toBe(1);
  });

  test.each([0, -1, 101])('a page of %d is refused', async (first) => {
    const { errors } = await ask(query('letters'), { first });
    expect(errors![0]!.extensions.problems).toMatchObject([{ path: ['first'], code: 'PAGE_SIZE_OUT_OF_RANGE' }]);
  });

  test('a cursor with any one character changed, cut, or of another list is refused', async () => {
    const { data } = await ask<Pages>(query('letters'), { first: 5 });
    const cursor = String(data!.letters.pageInfo.endCursor);
    const changed = Array.from(cursor).map(
      (c, i) => cursor.slice(0, i) + (c === 'A' ? 'B' : 'A') + cursor.slice(i + 1),
    );
    for (const after of [...changed, cursor.slice(0, -2), '', '💥']) {
      const { errors } = await ask(query('letters'), { after });
      expect(errors![0]!.extensions.problems).toMatchObject([{ path: ['after'], code: 'CURSOR_INVALID' }]);
    }
    const { errors } = await ask(query('lettersByName'), { after: cursor });
    expect(errors![0]!.extensions.problems).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  });

  test.each(['null', '5', '{}', '[]', '[null]', '[-1]', '[1.5]', '["0"]', '[1,2]', '[[1]]', '[1e400]', '{"no', ''])(
    'a cursor that somebody made, checksum and all, is refused where it holds %s',
    async (content) => {
      const hash = createHash('sha256').update('letters').update('\n').update(content).digest();
      const after = Buffer.concat([hash.subarray(0, 6), Buffer.from(content)]).toString('base64url');
      const { errors } = await ask(query('letters'), { after });
      expect(errors![0]!.extensions.problems).toMatchObject([{ path: ['after'], code: 'CURSOR_INVALID' }]);
    },
  );
});

test('several operations in one request, and queries by a plain form, are refused', async () => {
  const batch = await server.inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ greeting }' }] });
  expect(batch.statusCode).toBe(400);
  const form = await server.inject({ method: 'GET', url: '/graphql?query={greeting}' });
  expect(form.statusCode).toBe(400);
});
