import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AskingToConfirm } from '../../src/registry/confirming/asking-to-confirm.service.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { aSignedInPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo } from '../support/visitor.ts';

let server: TestServer;
let asking: AskingToConfirm;

beforeAll(async () => {
  server = await startTestServer();
  asking = server.application.get(AskingToConfirm, { strict: false });
});

afterAll(() => server.close());

/** What has passed since: all that is dated in this network lies so much further back. */
const later = (networkId: string, time: string) =>
  server.dataSource.query(
    `UPDATE stream SET changed_at = changed_at - $2::interval, confirmed_at = confirmed_at - $2::interval,
       asked_at = asked_at - $2::interval WHERE network_id = $1`,
    [networkId, time],
  );

test('a company is asked once a year whether its streams are still so, and not for what it confirmed or for what others published', async () => {
  const given = await GivenRegistry.in(server.dataSource);
  const works = await given.facility();
  const { organisationId } = works;
  const administrator = await aSignedInPerson(server.dataSource, { administratorOf: [organisationId] });
  const member = await aSignedInPerson(server.dataSource, { memberOf: [organisationId] });
  const boards = await given.facility();
  const onlyMember = await given.memberOf(boards);
  const [, , published] = [await given.stream(works), await given.stream(works), await given.stream(boards)];
  await server.dataSource.query(`UPDATE stream SET source = 'a book' WHERE id = $1`, [published]);
  const subjects = async (email: string) => (await mailsTo(server, email)).map(({ subject }) => subject);
  const asked = async () => {
    // Two servers at one moment.
    await Promise.all([asking.ask(), asking.ask()]);
    return (await subjects(administrator.email)).length;
  };

  expect(await asked()).toBe(0);
  await later(given.networkId, '13 months');
  expect(await asked()).toBe(1);
  const [mail] = await mailsTo(server, administrator.email);
  expect(mail?.text).toContain('2 streams of');
  expect(mail?.text).toContain('/company/streams');
  expect(await subjects(member.email)).toEqual([]);
  expect(await subjects(onlyMember.email)).toEqual([]);

  expect(await asked()).toBe(1);
  // A stream that becomes stale soon after waits; a year later all are asked for again.
  await given.stream(works);
  await later(given.networkId, '20 days');
  expect(await asked()).toBe(1);
  await later(given.networkId, '12 months');
  expect(await asked()).toBe(2);

  await server.dataSource.query('UPDATE stream SET confirmed_at = now() WHERE network_id = $1', [given.networkId]);
  await later(given.networkId, '11 months');
  expect(await asked()).toBe(2);
  // A company without an administrator: its members.
  await server.dataSource.query('UPDATE stream SET source = NULL, confirmed_at = NULL, asked_at = NULL WHERE id = $1', [
    published,
  ]);
  await later(given.networkId, '1 month');
  await asked();
  expect(await subjects(onlyMember.email)).toHaveLength(1);
});
