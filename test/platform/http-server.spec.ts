import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ withClient: true });
});
afterAll(() => server.close());

describe('the server', () => {
  test('lets a page run its own scripts alone, and stand in no frame', async () => {
    const { headers } = await fetch(server.url, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('has a page without inline scripts', async () => {
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text();
    expect(page.match(/<script\b[^>]*>/g)).toEqual([expect.stringContaining(' src="/')]);
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
});
