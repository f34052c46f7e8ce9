import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ withClient: true });
});
afterAll(() => server.close());

/** What is asked, and what kind of answer it gets. */
const ANSWERS: readonly (readonly [what: string, path: string, options: RequestInit, status: number])[] = [
  ['the page', '/', { headers: { accept: 'text/html' } }, 200],
  ['a file', '/favicon.svg', {}, 200],
  ['an answer', '/graphql', question('{ networks { totalCount } }'), 200],
  ['a refusal', '/graphql', question('{ nothing }'), 400],
  ['what cannot be read', '/graphql', { ...question(''), body: '{"query' }, 400],
  ['what is nowhere', '/secret.txt', {}, 404],
  ['its health', '/health', {}, 200],
];

function question(query: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
}

describe('the headers of', () => {
  test.each(ANSWERS)('%s let a browser do nothing that it need not', async (_what, path, options, status) => {
    const response = await fetch(`${server.url}${path}`, options);
    const headers = Object.fromEntries(response.headers);
    expect(response.status).toBe(status);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'permissions-policy': expect.stringMatching(/camera=\(\).*microphone=\(\)/),
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    for (const name of ['x-powered-by', 'server', 'strict-transport-security', 'access-control-allow-origin']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  test.each(ANSWERS.filter(([, path]) => path !== '/favicon.svg'))(
    '%s let nobody keep it',
    async (_what, path, options) => {
      const { headers } = await fetch(`${server.url}${path}`, options);
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('the page let its own scripts run, and the styles that it names, nothing in line', async () => {
    const response = await fetch(server.url, { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /nonce="([\w-]{22})"/.exec(await response.text())?.[1] ?? 'none';
    expect(policy.split(';').sort()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "script-src 'self'",
        "script-src-attr 'none'",
        `style-src 'self' 'nonce-${nonce}'`,
        "style-src-attr 'none'",
        "worker-src 'self'",
      ].sort(),
    );
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('a site with HTTPS in front promise to keep it', async () => {
    const behind = await startTestServer({ settings: { publicUrl: 'https://symbiosis.example' } });
    try {
      const { headers } = await fetch(`${behind.url}/health`);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    } finally {
      await behind.close();
    }
  });
});

describe('the server', () => {
  test('has a page without inline scripts', async () => {
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text();
    const scripts = page.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(' src="/');
    expect(page).not.toMatch(/<style|\sstyle=/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  test('refuses a question of more than a mebibyte', async () => {
    const { status } = await server.ask(`{ networks { totalCount } } # ${'x'.repeat(1024 * 1024)}`);
    expect(status).toBe(413);
  });

  test('refuses a question of thousands of words before it reads them all', async () => {
    const { status, errors } = await server.ask(`{ networks { ${'totalCount '.repeat(5000)} } }`);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('closes a connection that sends its question too slowly', async () => {
    const { hostname, port } = new URL(server.url);
    const began = performance.now();
    const closed = await new Promise<boolean>((resolve) => {
      const slow = connect(Number(port), hostname, () => slow.write('POST /graphql HTTP/1.1\r\nHost: x\r\n'));
      slow.on('data', () => undefined);
      slow.on('error', () => undefined);
      slow.on('close', () => {
        resolve(true);
      });
    });
    expect(closed).toBe(true);
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 20_000);

  test.each([
    [
      'a question that is half sent',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"qu',
    ],
    ['a head that is half sent', 'POST /graphql HTTP/1.1\r\nHost: x\r\nConte'],
    ['a connection that says nothing', ''],
  ])('is not held up by %s when it is to end', async (_what, sent) => {
    const ending = await startTestServer();
    const { hostname, port } = new URL(ending.url);
    const slow = connect(Number(port), hostname);
    slow.on('error', () => undefined);
    const closed = once(slow, 'close');
    await once(slow, 'connect');
    slow.write(sent);
    await ending.ask('{ __typename }');
    const began = performance.now();
    await Promise.all([ending.close(), closed]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
