import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Notifications } from '../../src/platform/notifications/notifications.service.ts';
import type { ServerSettings } from '../../src/platform/settings.module.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { countStatements } from '../support/query-counter.ts';
import { workerDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 8_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It has not come about within 8 s.');
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe('a network that changes', () => {
  let servers: readonly [TestServer, TestServer];
  let given: GivenRegistry;
  let heard: (string | null)[] = [];
  let notifications: Notifications;

  beforeAll(async () => {
    servers = [await startTestServer(), await startTestServer()];
    given = await GivenRegistry.in(servers[0].dataSource);
    notifications = new Notifications({ databaseUrl: await workerDatabaseUrl() } as ServerSettings);
    notifications.listen('network_changed', (payload) => heard.push(payload));
    await notifications.onApplicationBootstrap();
  });

  afterAll(async () => {
    await notifications.onModuleDestroy();
    for (const server of servers) await server.close();
  });

  const change = (end: 'COMMIT' | 'ROLLBACK') =>
    servers[0].dataSource.query(`BEGIN; SELECT count_revision('${given.networkId}'); ${end}`);

  test('is told once it is committed, and not where it is taken back', async () => {
    heard = [];
    await change('ROLLBACK');
    await change('COMMIT');
    await until(() => heard.length > 0);
    expect(heard).toEqual([given.networkId]);
  });

  test('is read ahead by another process, for whoever asked there just now', async () => {
    const [writer, reader] = servers;
    const donor = await given.facility();
    const person = await given.memberOf(donor);
    const streamId = await given.stream(donor);
    const matches = () =>
      reader.ask<{ stream: { matches: { nodes: object[] } } }>(
        `query ($id: ID!) { stream(id: $id) { matches(first: 5) { nodes { id } } } }`,
        { id: streamId },
        { headers: person.headers },
      );
    expect((await matches()).data.stream.matches.nodes).toEqual([]);
    const receiver = await given.facility({ kmNorth: 5 });
    const { statements } = await countStatements(reader.programDataSource, async () => {
      await given.stream(receiver, { direction: 'demand' });
      await writer.dataSource.query('SELECT count_revision($1)', [given.networkId]);
      await new Promise((done) => setTimeout(done, 800));
    });
    expect(statements.some((each) => each.includes('FROM stream s'))).toBe(true);
    const asked = await countStatements(reader.programDataSource, matches);
    expect(asked.result.data.stream.matches.nodes).toHaveLength(1);
    // The snapshot was there: nothing asks for the stamps of all streams.
    expect(asked.statements.filter((each) => each.includes('string_agg(s.id'))).toEqual([]);
  });

  test('is asked for anew after the connection was lost', async () => {
    heard = [];
    await servers[0].dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'symbiosis-exchange notifications' AND datname = current_database()`,
    );
    await until(() => heard.includes(null));
    await change('COMMIT');
    await until(() => heard.includes(given.networkId));
  });

  test('is nothing to a process that was not asked for it', async () => {
    // What the tests before have changed is read by then.
    await new Promise((done) => setTimeout(done, 800));
    const { statements } = await countStatements(servers[1].programDataSource, async () => {
      await servers[0].dataSource.query(`SELECT pg_notify('network_changed', $1)`, [randomUUID()]);
      await new Promise((done) => setTimeout(done, 400));
    });
    expect(statements.filter((each) => each.includes('FROM stream'))).toEqual([]);
  });
});
