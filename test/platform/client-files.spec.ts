import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { serveClient } from '../../src/platform/client-files.ts';

const PAGE = '<!doctype html><meta property="csp-nonce" nonce="__STYLE_NONCE__"><title>Symbiosis Exchange</title>';
const HTML = { accept: 'text/html,application/xhtml+xml' };

let directory: string;
let server: FastifyInstance;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'symbiosis-exchange-client-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), PAGE);
  writeFileSync(join(directory, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(directory, 'assets/index-Bx7f.js'), 'export {};');
  server = fastify();
  server.get('/graphql', () => ({ api: true }));
  await serveClient(server, directory);
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

describe('the client', () => {
  test.each(['/', '/network/kalundborg', '/register?facility=1', '/index.html'])(
    'has its page at %s, never an old one',
    async (url) => {
      const response = await server.inject({ url, headers: HTML });
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('<title>Symbiosis Exchange</title>');
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.headers['cache-control']).toBe('no-store');
    },
  );

  test('lets the style elements of one page in, by a word that the next page does not know', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { body, headers } = await server.inject({ url: '/', headers: HTML });
        const nonce = /nonce="([\w-]{22})"/.exec(body)?.[1];
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce!}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('has files with a hash in their name, to be kept for a year', async () => {
    const response = await server.inject({ url: '/assets/index-Bx7f.js' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.headers['content-type']).toMatch(/javascript/);
  });

  test('has other files, to be kept for an hour', async () => {
    const response = await server.inject({ url: '/icon.svg' });
    expect(response.headers['content-type']).toMatch(/^image\/svg/);
    expect(response.headers['cache-control']).toBe('public, max-age=3600');
  });

  test.each(['/assets/index-old.js', '/assets/%2e%2e/%2e%2e/secret', '/..%2fpackage.json'])(
    'has nothing at %s, not even the page',
    async (url) => {
      expect((await server.inject({ url, headers: { accept: '*/*' } })).statusCode).toBe(404);
    },
  );

  test('stands beside the API, not in its way', async () => {
    expect((await server.inject({ url: '/graphql', headers: HTML })).json()).toEqual({ api: true });
  });
});
