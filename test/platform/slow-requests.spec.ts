import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeSlowRequests } from '../../src/platform/slow-requests.ts';

let server: FastifyInstance;

beforeEach(async () => {
  server = Fastify();
  closeSlowRequests(server, 200);
  server.post('/question', (request) => request.body);
  server.post('/file', { config: { longestMs: 10_000 } }, (request) => request.body);
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => server.close());

/** What comes back to somebody who sends `{"a":1}` in two halves, the second one later. */
async function sendInHalves(path: string, laterMs: number): Promise<string> {
  const { port } = server.server.address() as AddressInfo;
  const sender = connect(port, '127.0.0.1');
  let answer = '';
  sender.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  sender.on('error', () => undefined);
  const closed = once(sender, 'close');
  sender.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a"`,
  );
  await delay(laterMs);
  if (!sender.destroyed) sender.write(':1}');
  await closed;
  return answer;
}

test('a question that does not come whole in time is let go of', async () => {
  expect(await sendInHalves('/question', 800)).toBe('');
});

test('one that comes in two pieces is answered', async () => {
  expect(await sendInHalves('/question', 20)).toContain('{"a":1}');
});

test('a file may take as long as its address says', async () => {
  expect(await sendInHalves('/file', 800)).toContain('{"a":1}');
});
