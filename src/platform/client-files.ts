import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './security-headers.ts';

const PAGE = 'index.html';
/** Where the build leaves room for it (`html.cspNonce` in client/vite.config.ts). */
const NONCE_PLACE = '__STYLE_NONCE__';
const COMPRESSED = /\.(?:br|gz)$/;

/**
 * Serves the built client. Files of `assets/` carry a hash of their content in their names, so a browser may keep them for
 * a year; the page itself is made anew each time, with the nonce that lets its own style elements in. Every address that is no file and asks for HTML gets the page: the
 * client knows its own addresses.
 */
export async function serveClient(server: FastifyInstance, directory: string): Promise<void> {
  const files = new Set(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !COMPRESSED.test(file)),
  );
  const page = readFileSync(join(directory, PAGE), 'utf8');
  const compressed = existsSync(join(directory, `${PAGE}.br`));
  await server.register(fastifyStatic, { root: directory, serve: false, preCompressed: compressed });

  server.get('/*', (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    if (path !== PAGE && files.has(path)) {
      const kept = path.startsWith('assets/')
        ? { maxAge: '365d', immutable: true }
        : { maxAge: '1h', immutable: false };
      return reply.sendFile(path, kept);
    }
    if (request.headers.accept?.includes('text/html') !== true || path.startsWith('assets/')) {
      return reply.code(404).send({ statusCode: 404, message: 'There is nothing at this address.' });
    }
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .headers({ 'cache-control': 'no-store', 'content-security-policy': pagePolicy(nonce) })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACE, nonce));
  });
}
