import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bucket } from '../../src/platform/limits/bucket.ts';
import { callerOf } from '../../src/platform/limits/limit-key.ts';
import { RequestLimits } from '../../src/platform/limits/request-limits.service.ts';
import { TooManyRequestsError } from '../../src/platform/limits/too-many-requests.ts';
import type { ServerSettings } from '../../src/platform/settings.module.ts';
import { aSignedInPerson } from '../support/people.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const QUESTION = '{ networks { totalCount } }';

let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabaseUrl();
});

function serverWith(settings: Partial<ServerSettings>): Promise<TestServer> {
  return startTestServer({ databaseUrl, settings });
}

/** One question by somebody of this address, as the proxy before us says it. */
function askFrom(
  server: TestServer,
  address: string,
  body: object | string = { query: QUESTION },
  language = 'en',
  more: Readonly<Record<string, string>> = {},
) {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, 'x-forwarded-for': address, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** How many of these questions were answered before one was refused, and that refusal. */
async function until429(ask: () => Promise<Response>): Promise<{ answered: number; refusal: Response }> {
  for (let answered = 0; answered < 1_000; answered += 1) {
    const response = await ask();
    if (response.status === 429) return { answered, refusal: response };
    await response.arrayBuffer();
  }
  throw new Error('Nothing was refused.');
}

describe('one address', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await serverWith({ requestPoints: 60, trustedProxy: { kind: 'hops', hops: 1 } });
  });
  afterAll(() => server.close());

  test('may ask so much in a minute, and is then told when to come again, in its language, as GraphQL answers', async () => {
    const { answered, refusal } = await until429(() => askFrom(server, '203.0.113.1', undefined, 'da'));
    // Two points each: for the request, and for the question in it.
    expect(answered).toBe(30);
    const wait = Number(refusal.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refusal.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await refusal.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Det var for meget på én gang\. Prøv igen om \d+ sekunder\.$/),
          extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: wait },
        },
      ],
    });
  });

  test('does not slow down another', async () => {
    expect((await askFrom(server, '203.0.113.2')).status).toBe(200);
  });

  test('pays for large questions with more points', async () => {
    const query = '{ facilities(first: 100) { nodes { streams(first: 100) { nodes { id } } } } }';
    const { answered } = await until429(() => askFrom(server, '203.0.113.3', { query }));
    expect(answered).toBe(5);
  });

  test('pays for nonsense too', async () => {
    const { answered } = await until429(() => askFrom(server, '203.0.113.4', '{"query'));
    expect(answered).toBe(60);
  });

  test('is the house that an IPv6 address belongs to', async () => {
    let n = 0;
    const { answered } = await until429(() => askFrom(server, `2001:db8:1:2::${(n += 1).toString(16)}`));
    expect(answered).toBe(30);
    expect((await askFrom(server, '2001:db8:1:3::1')).status).toBe(200);
  });
});

test('the page and its files cost nothing', async () => {
  const server = await startTestServer({ databaseUrl, withClient: true, settings: { requestPoints: 10 } });
  try {
    for (let n = 0; n < 30; n += 1) {
      expect((await fetch(server.url, { headers: { accept: 'text/html' } })).status).toBe(200);
      expect((await fetch(`${server.url}/favicon.svg`)).status).toBe(200);
    }
  } finally {
    await server.close();
  }
});

describe('a caller that nobody vouches for', () => {
  test('cannot choose its address', async () => {
    const server = await serverWith({ requestPoints: 20 });
    try {
      let n = 0;
      const { answered } = await until429(() => askFrom(server, `198.51.100.${(n += 1)}`));
      expect(answered).toBe(10);
    } finally {
      await server.close();
    }
  });

  test('cannot put an address before the one that the proxy saw', async () => {
    const server = await serverWith({ requestPoints: 20, trustedProxy: { kind: 'hops', hops: 1 } });
    try {
      let n = 0;
      const { answered } = await until429(() => askFrom(server, `198.51.100.${(n += 1)}, 192.0.2.44`));
      expect(answered).toBe(10);
    } finally {
      await server.close();
    }
  });
});

test('an account pays for its own questions, from whatever address', async () => {
  const server = await serverWith({ requestPoints: 40, trustedProxy: { kind: 'hops', hops: 1 } });
  try {
    const anna = await aSignedInPerson(server.dataSource);
    let n = 0;
    const { answered } = await until429(() => askFrom(server, `192.0.2.${(n += 1)}`, undefined, 'en', anna.headers));
    expect(answered).toBe(40);
    // Whoever shares her address goes on, and so does a colleague there.
    const bo = await aSignedInPerson(server.dataSource);
    expect((await askFrom(server, '192.0.2.1')).status).toBe(200);
    expect((await askFrom(server, '192.0.2.1', undefined, 'en', bo.headers)).status).toBe(200);
  } finally {
    await server.close();
  }
});

test('what was used is known to a second server within two seconds, and to the same one after a restart', async () => {
  const settings = { requestPoints: 100, trustedProxy: { kind: 'hops', hops: 1 } } as const;
  const [one, other] = await Promise.all([serverWith(settings), serverWith(settings)]);
  const address = '203.0.113.200';
  let again: TestServer | undefined;
  try {
    await askFrom(other, address);
    for (let n = 0; n < 40; n += 1) await askFrom(one, address);
    await delay(1_300);
    await askFrom(other, address);
    await delay(1_300);
    // 42 of 50 questions are used, by both together.
    const { answered } = await until429(() => askFrom(other, address));
    expect(answered).toBe(8);
    await Promise.all([one.close(), delay(1_300)]);
    again = await serverWith(settings);
    expect((await askFrom(again, address)).status).toBe(429);
  } finally {
    await Promise.all([other.close(), again?.close()]);
  }
}, 30_000);

describe('an exact allowance', () => {
  const bucket: Bucket = { name: `trial-${randomUUID()}`, points: 5, seconds: 60 };
  let servers: TestServer[];
  let limits: RequestLimits[];

  beforeAll(async () => {
    servers = await Promise.all([serverWith({}), serverWith({})]);
    limits = servers.map(({ application }) => application.get(RequestLimits, { strict: false }));
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  test('is never exceeded, however many ask two servers at the same time', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => limits[n % 2]!.consume(bucket, 'anna@example.org')),
    );
    const refusals = tries.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(refusals).toHaveLength(35);
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(TooManyRequestsError);
      expect((refusal as TooManyRequestsError).retryAfter).toBeLessThanOrEqual(60);
    }
    expect(await limits[0]!.remaining(bucket, 'anna@example.org')).toBe(0);
    expect(await limits[0]!.remaining(bucket, 'bo@example.org')).toBe(5);
  });

  test('is given back to whoever has shown that it was no guess', async () => {
    await limits[0]!.forget(bucket, 'anna@example.org');
    await expect(limits[1]!.consume(bucket, 'anna@example.org')).resolves.toBeUndefined();
  });

  test('begins anew when its time is over', async () => {
    const short: Bucket = { name: `short-${randomUUID()}`, points: 1, seconds: 1 };
    await limits[0]!.consume(short, 'x');
    await expect(limits[0]!.consume(short, 'x')).rejects.toBeInstanceOf(TooManyRequestsError);
    await delay(1_100);
    await expect(limits[0]!.consume(short, 'x')).resolves.toBeUndefined();
  });

  test('is kept under a name that tells nobody whose it is, however long that is', async () => {
    await limits[0]!.consume(bucket, `${'x'.repeat(10_000)}@example.org\0`);
    const rows = await servers[0]!.dataSource.query<{ key: string }[]>('SELECT key FROM request_limit');
    expect(rows.length).toBeGreaterThan(1);
    for (const { key } of rows) expect(key).toMatch(/^[\w-]+:[\w-]{43}$/);
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});
