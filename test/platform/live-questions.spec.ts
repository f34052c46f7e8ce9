import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { isOwnOrigin } from '../../src/platform/live/own-origin.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { askLive } from '../support/live-client.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const QUESTION = 'subscription ($networkId: ID!) { newStrongMatch(networkId: $networkId) { more } }';
const PROTOCOL = 'graphql-transport-ws';

describe('a page that asks', () => {
  test.each([
    ['a program, which is no page', undefined, 'localhost:3000', null, true],
    ['a page of this site', 'http://localhost:3000', 'localhost:3000', null, true],
    ['a page of another site', 'https://evil.example', 'localhost:3000', null, false],
    ['a page of another port', 'http://localhost:4000', 'localhost:3000', null, false],
    ['a page from nowhere', 'null', 'localhost:3000', null, false],
    ['words', 'localhost:3000', 'localhost:3000', null, false],
    ['the public site', 'https://a.example', '10.0.0.5:3000', 'https://a.example', true],
    ['the public site without TLS', 'http://a.example', 'a.example', 'https://a.example', false],
    ['a name like the site', 'https://a.example.evil.example', 'a.example', 'https://a.example', false],
  ])('is %s: let in or not', (_what, origin, host, publicUrl, isIt) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(isIt);
  });
});

describe('a connection for live questions', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let person: GivenPerson;
  const sockets: WebSocket[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    person = await given.secretary();
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.terminate();
  });
  afterAll(() => server.close());

  const address = () => `${server.url.replace('http', 'ws')}/graphql`;
  const headersOf = (headers: object = {}) => ({ ...person.headers, ...headers });

  function open(headers: Record<string, string> = {}, path = ''): WebSocket {
    const socket = new WebSocket(address() + path, PROTOCOL, { headers: headersOf(headers) });
    sockets.push(socket);
    return socket;
  }
  async function statusOf(socket: WebSocket): Promise<number> {
    return new Promise((told, fail) => {
      socket.on('unexpected-response', (_request, response) => {
        told(response.statusCode ?? 0);
      });
      socket.on('open', () => {
        told(101);
      });
      socket.on('error', fail);
    });
  }
  async function greeted(): Promise<WebSocket> {
    const socket = open();
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    return socket;
  }
  async function closeOf(socket: WebSocket): Promise<number> {
    const [code] = (await once(socket, 'close')) as [number];
    return code;
  }
  async function answerTo(socket: WebSocket, payload: object): Promise<string> {
    const heard = once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    return String((await heard)[0]);
  }

  test('is refused to a page of another site before anything is said, and opened to our own', async () => {
    expect(await statusOf(open({ origin: 'https://evil.example' }))).toBe(403);
    expect(await statusOf(open({ origin: 'null' }))).toBe(403);
    expect(await statusOf(open({ origin: server.url }))).toBe(101);
  });

  test('is at the address of all questions alone', async () => {
    expect(await statusOf(open({}, '/../health'))).toBe(404);
  });

  test('takes an API token in place of a cookie, and no other', async () => {
    const bad = askLive(
      server.url,
      QUESTION,
      { networkId: given.networkId },
      {
        connectionParams: { authorization: 'Bearer sxt_none' },
      },
    );
    await pause(300);
    expect(bad.ended()).toMatchObject({ code: 4403 });
  });

  test.each([
    ['a question that is no subscription', '{ networks { nodes { id } } }', 'by HTTP'],
    ['what is no question', 'subscription {', 'Syntax Error'],
    ['a field that is not there', 'subscription { nothing }', 'Cannot query field'],
    ['an id that is none', 'subscription { newStrongMatch(networkId: "x") { more } }', 'is not an id'],
    [
      'a question that is too deep',
      `subscription { newStrongMatch(networkId: "00000000-0000-4000-8000-000000000000") { matches { supply { ${'facility { streams { nodes { '.repeat(5)} id ${'} } } '.repeat(5)} } } } }`,
      'fields deep',
    ],
  ])('answers %s as HTTP does', async (_what, query, words) => {
    const answer = await answerTo(await greeted(), { query });
    expect(answer).toContain(words);
    expect(answer).toContain('"code"');
  });

  test('is not what subscriptions are asked by over HTTP', async () => {
    const { errors } = await server.ask(QUESTION, { networkId: given.networkId }, { headers: person.headers });
    expect(errors?.[0]?.message).toContain('WebSocket');
  });

  test('ends with a message that is too long, with too many of them, and without a greeting', async () => {
    const [long, many] = [await greeted(), await greeted()];
    long.send('x'.repeat(70_000));
    expect(await closeOf(long)).toBe(1009);
    for (let said = 0; said < 150; said += 1) many.send('{"type":"ping"}');
    expect(await closeOf(many)).toBe(1008);
    const silent = open();
    await once(silent, 'open');
    expect(await closeOf(silent)).toBe(4408);
  });

  test('holds so many subscriptions', async () => {
    const socket = await greeted();
    const answers: string[] = [];
    socket.on('message', (text: Buffer) => answers.push(text.toString()));
    for (let id = 0; id < 25; id += 1)
      socket.send(
        JSON.stringify({
          id: String(id),
          type: 'subscribe',
          payload: { query: QUESTION, variables: { networkId: given.networkId } },
        }),
      );
    await pause(500);
    expect(answers).toHaveLength(5);
    expect(answers.every((text) => text.includes('TOO_MANY_SUBSCRIPTIONS'))).toBe(true);
  });

  test('is one of so many of a person', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, greeted));
    const one = open();
    await once(one, 'open');
    one.send('{"type":"connection_init"}');
    expect(await closeOf(one)).toBe(1013);
    for (const socket of all) socket.close();
  });

  test('ends soon after the session', async () => {
    const other = await given.secretary();
    const live = askLive(server.url, QUESTION, { networkId: given.networkId }, { headers: other.headers });
    await pause(300);
    expect(live.ended()).toBeNull();
    await server.dataSource.query('DELETE FROM session WHERE person_id = $1', [other.id]);
    const end = performance.now() + 12_000;
    while (live.ended() === null && performance.now() < end) await pause(50);
    expect(live.ended()).toMatchObject({ code: 4401 });
  });

  test('does not keep a session alive that nobody uses', async () => {
    const other = await given.secretary();
    const live = askLive(server.url, QUESTION, { networkId: given.networkId }, { headers: other.headers });
    await pause(300);
    await server.dataSource.query(
      `UPDATE session SET last_seen_at = now() - interval '5 minutes' WHERE person_id = $1`,
      [other.id],
    );
    await given.stream(await given.facility());
    await given.stream(await given.facility(), { direction: 'demand' });
    await server.dataSource.query('SELECT count_revision($1)', [given.networkId]);
    await live.until(1);
    const [seen] = await server.dataSource.query<[{ isOld: boolean }]>(
      `SELECT last_seen_at < now() - interval '4 minutes' AS "isOld" FROM session WHERE person_id = $1`,
      [other.id],
    );
    expect(seen.isOld).toBe(true);
    await live.close();
  });

  test('does not hold up a server that is to stop', async () => {
    const other = await startTestServer();
    const live = askLive(other.url, QUESTION, { networkId: given.networkId }, { headers: person.headers });
    const mute = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, PROTOCOL, { headers: headersOf() });
    await once(mute, 'open');
    // It answers nothing, not even that it is asked to go.
    mute.pause();
    await pause(300);
    const begun = performance.now();
    await other.close();
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(live.ended()).toMatchObject({ code: 1001 });
    mute.terminate();
  });
});
