import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** The "GraphQL over HTTP" specification, as its own suite looks at a server: 61 audits, some of which ask for the schema. */
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { production: false } });
});
afterAll(() => server.close());

async function found(headers: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const results = await auditServer({
    url: `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), ...headers } }),
  });
  const ids = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);
  expect(results.length).toBeGreaterThanOrEqual(60);
  return { error: ids('error').sort(), warn: ids('warn').sort(), notice: ids('notice').sort() };
}

test('is kept to: what is left are three warnings, that a refused question is answered with 400 and not with 200', async () => {
  // SHOULD answer 200 where a client takes `application/json` alone; Apollo answers 400 to what cannot be parsed (572B),
  // validated (FDE2), or coerced (7B9B), and so do we: that is what proxies and logs can read.
  expect(await found({ 'apollo-require-preflight': '1' })).toEqual({
    error: [],
    warn: ['572B', '7B9B', 'FDE2'],
    notice: [],
  });
});

test('gives way only to the protection against forged requests: a plain GET is refused', async () => {
  const { error, warn, notice } = await found({});
  expect({ error, warn }).toEqual({ error: [], warn: ['572B', '7B9B', 'FDE2'] });
  expect(notice).toHaveLength(3);
});
