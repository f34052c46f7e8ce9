import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/*
 * What graphql-cop (github.com/dolevf/graphql-cop, MIT) looks for, in our own words: its twelve checks and the two that later
 * versions added, against a server as it stands in production.
 */
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ withClient: true, settings: { production: true } });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

async function send(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, options);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, text, ...(isJson ? (JSON.parse(text) as object) : {}) };
}

function ask(query: string, variables: object = {}): Promise<Answer> {
  return send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

function codes({ errors = [] }: Answer): unknown[] {
  return errors.flatMap(({ extensions }) => {
    const problems = extensions?.problems as { code: string }[] | undefined;
    return problems?.map(({ code }) => code) ?? [extensions?.code];
  });
}

function times(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join(' ');
}

describe('denial of service', () => {
  test('alias overloading: 101 names for one field', async () => {
    const top = await ask(`query cop { ${times(101, (n) => `alias${n}: __typename`)} }`);
    expect({ status: top.status, data: top.data }).toEqual({ status: 400, data: undefined });
    expect(codes(top)).toContain('QUERY_TOO_MANY_ALIASES');
    const below = await ask(`{ networks { ${times(101, (n) => `alias${n}: __typename`)} } }`);
    expect(codes(below)).toEqual(['QUERY_TOO_MANY_ALIASES']);
  });

  test('batch queries: ten operations in one request', async () => {
    const operations = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const { status, data } = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operations),
    });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
  });

  test('directive overloading: ten made-up directives are not answered one by one', async () => {
    const answer = await ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect({ status: answer.status, data: answer.data }).toEqual({ status: 400, data: undefined });
    expect(answer.errors!.length).toBeLessThan(10);
    const known = await ask(`{ networks { ${times(21, () => '... @include(if: true) { totalCount }')} } }`);
    expect(codes(known)).toEqual(['QUERY_TOO_MANY_DIRECTIVES']);
  });

  test('field duplication: one field 500 times', async () => {
    const top = await ask(`query cop { ${'__typename '.repeat(500)} }`);
    expect(top.status).toBe(400);
    expect(codes(top)).toContain('QUERY_REPEATS_ITSELF');
    const below = await ask(`{ networks { ${'totalCount '.repeat(500)} } }`);
    expect(codes(below)).toEqual(['QUERY_REPEATS_ITSELF']);
    const beyond = await ask(`{ networks { ${'totalCount '.repeat(1_000)} } }`);
    expect(codes(beyond)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  test('circular query using introspection: types of fields of types of fields', async () => {
    const answer = await ask(`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`);
    expect({ status: answer.status, data: answer.data }).toEqual({ status: 400, data: undefined });
  });

  test('circular fragments: a fragment that is part of itself', async () => {
    const began = performance.now();
    const answer = await ask(
      '{ networks { nodes { ...A } } } fragment A on Network { id ...B } fragment B on Network { ...A }',
    );
    expect(codes(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const doubling = times(40, (n) => `fragment F${n} on Facility { ...F${n + 1} ...F${n + 1} }`);
    const doubled = await ask(`{ facilities { nodes { ...F0 } } } ${doubling} fragment F40 on Facility { id }`);
    expect({ status: doubled.status, data: doubled.data }).toEqual({ status: 400, data: undefined });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a word of 20,000 words is put away before it is read', async () => {
    const began = performance.now();
    const answer = await ask(`{ ${times(20_000, (n) => `a${n}: __typename`)} }`);
    expect(codes(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('forged requests', () => {
  test('mutations by GET', async () => {
    const query = encodeURIComponent('mutation { __typename }');
    for (const headers of [{}, { 'apollo-require-preflight': '1' }, { 'content-type': 'application/json' }] as Record<
      string,
      string
    >[]) {
      const { status, data } = await send(`/graphql?query=${query}`, { headers });
      expect([400, 405]).toContain(status);
      expect(data).toBeUndefined();
    }
  });

  test('queries by GET, as a picture or a link on another site would send them', async () => {
    const { status, data } = await send('/graphql?query=query%20cop%20%7B__typename%7D');
    expect({ status, data }).toEqual({ status: 400, data: undefined });
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'queries by a form: %s',
    async (type) => {
      for (const body of ['query=query%20cop%20%7B__typename%7D', '{"query":"{ __typename }"}']) {
        const { status, data } = await send('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
        expect([400, 415]).toContain(status);
        expect(data).toBeUndefined();
      }
    },
  );

  test('what another site asks in the name of a visitor gets no permission to be read', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what is given away', () => {
  test('introspection', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __schema { types { name } } }',
      '{ __type(name: "Stream") { name } }',
    ]) {
      const { status, data } = await ask(query);
      expect({ status, data }).toEqual({ status: 400, data: undefined });
    }
  });

  test.each([
    ['a field', '{ network { id } networkz { nodes { id } } }', {}],
    ['an argument', '{ networks(frist: 3) { nodes { id } } }', {}],
    ['a type', 'query ($d: StreamDraftInputt!) { draftMatches(draft: $d) { matches { id } } }', { d: {} }],
    ['a value of a list', '{ classificationCodes(system: EWCC) { nodes { code } } }', {}],
    [
      'a value in a variable',
      'query ($s: ClassificationSystem!) { classificationCodes(system: $s) { nodes { code } } }',
      { s: 'NACEE' },
    ],
    [
      'a field of a variable',
      'query ($d: StreamDraftInput!) { draftMatches(draft: $d) { matches { id } } }',
      { d: { networkIdd: '1' } },
    ],
  ])('suggestions what was meant: %s', async (_what, query, variables) => {
    const { status, text } = await ask(query, variables);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean/i);
  });

  test('a console in the browser', async () => {
    for (const path of [
      '/graphql',
      '/graphiql',
      '/playground',
      '/console',
      '/altair',
      '/voyager',
      '/sandbox',
      '/v1/graphql',
    ]) {
      const { text } = await send(path, { headers: { accept: 'text/html' } });
      expect(text).not.toMatch(/graphiql|playground|altair|voyager|sandbox|<script[^>]* src="(?!\/)/i);
    }
  });

  test('tracing', async () => {
    const { text, data } = await ask('{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    expect(text).not.toMatch(/tracing|extensions|ftv1/i);
  });

  test('errors as they were thrown', async () => {
    for (const query of [
      'qwerty cop { abc }',
      '',
      '{',
      '{ nothing }',
      'subscription { __typename }',
      '\u0000',
      '{ network(id: "x") { id } }',
    ]) {
      const { status, text, errors } = await ask(query);
      expect(status).toBe(400);
      expect(errors!.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/exception|stack|node_modules|\.[jt]s:\d|at Object/i);
    }
  });
});
