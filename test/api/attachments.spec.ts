import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOfToken } from '../../src/identity/secret-token.ts';
import { JPEG, PDF, PNG } from '../support/documents.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;

describe('the documents of a stream', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards]: GivenFacility[] = [];
  let [owner, other, secretary]: GivenPerson[] = [];
  let stream: string;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility();
    boards = await given.facility();
    [owner, other, secretary] = [await given.memberOf(works), await given.memberOf(boards), await given.secretary()];
    stream = await given.stream(works, { level: 'secretariat' });
  });

  async function attach(
    content: Uint8Array,
    over: {
      name?: string;
      type?: string | null;
      asker?: GivenPerson | null;
      to?: string;
      headers?: Record<string, string>;
    } = {},
  ) {
    const { name = 'SDS.pdf', type = 'application/pdf', asker = owner, to = stream, headers } = over;
    const response = await fetch(`${server.url}/streams/${to}/attachments?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: content as BodyInit,
      headers: { ...(type !== null && { 'content-type': type }), ...asker?.headers, ...headers },
    });
    const body = (await response.json()) as {
      attachment: Attachment;
      errors?: { extensions: { problems: { code: string }[] } }[];
    };
    return {
      status: response.status,
      attachment: body.attachment,
      code: body.errors?.[0]?.extensions.problems[0]?.code,
    };
  }

  const get = (id: string, asker: GivenPerson | null = owner!) =>
    fetch(`${server.url}/attachments/${id}`, { headers: { ...asker?.headers } });

  const listed = async (asker: GivenPerson = owner!) => {
    const { data, errors } = await server.ask<{ stream: { attachments: Attachment[] } | null }>(
      'query ($id: ID!) { stream(id: $id) { attachments { id name kind size addedAt } } }',
      { id: stream },
      { headers: asker.headers },
    );
    expect(errors).toBeUndefined();
    return data.stream?.attachments ?? null;
  };

  const remove = (id: string, asker = owner!) =>
    server.ask(
      'mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { attachmentId } }',
      { input: { id } },
      { headers: asker.headers },
    );

  test('are attached, listed, and served as files that nobody shows as a part of this site', async () => {
    const { status, attachment } = await attach(PDF, { name: 'Sikkerhedsdatablad æ.pdf' });
    expect({ status, attachment }).toMatchObject({
      status: 201,
      attachment: { name: 'Sikkerhedsdatablad æ.pdf', kind: 'pdf', size: PDF.length },
    });
    expect(await listed()).toMatchObject([{ id: attachment.id, kind: 'PDF', size: PDF.length }]);
    const response = await get(attachment.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="document.pdf"; filename*=UTF-8''Sikkerhedsdatablad%20%C3%A6.pdf`,
      'content-security-policy': `sandbox; default-src 'none'`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('are taken by what they are, whatever they are called', async () => {
    expect((await attach(PNG, { name: 'SDS.pdf' })).attachment).toMatchObject({ kind: 'png', name: 'SDS.png' });
    const { attachment } = await attach(JPEG, {
      name: '../../x\r\nSet-Cookie: a=b.html',
      type: 'application/octet-stream',
    });
    expect(attachment).toMatchObject({ kind: 'jpeg', name: 'xSet-Cookie a=b.html.jpg' });
    const response = await get(attachment.id);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('set-cookie')).toBeNull();
    await response.arrayBuffer();
  });

  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a page before a PDF', Buffer.concat([Buffer.from('<script>alert(1)</script>'), PDF])],
    ['a picture with an archive behind it', Buffer.concat([PNG, Buffer.from('PK\u0003\u0004')])],
    ['nothing', Buffer.alloc(0)],
  ])('are refused where they are none: %s', async (_what, content) => {
    expect(await attach(content)).toMatchObject({ status: 400, code: 'ATTACHMENT_KIND_UNKNOWN' });
    expect(await listed()).toEqual([]);
  });

  test('have at most 10 MB: what says it is more is refused unread, what does not say so as soon as it is more', async () => {
    const whole = (size: number) =>
      Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(size - PDF.length, 32), PDF.subarray(9)]);
    expect(await attach(whole(10 * MEGABYTE))).toMatchObject({ status: 201, attachment: { size: 10 * MEGABYTE } });
    const [{ id } = { id: '' }] = (await listed()) ?? [];
    expect((await (await get(id)).arrayBuffer()).byteLength).toBe(10 * MEGABYTE);
    const send = async (headers: Record<string, string>, write: (sent: number) => Buffer | null) => {
      const { port } = new URL(server.url);
      const request = httpRequest({
        port,
        method: 'POST',
        path: `/streams/${stream}/attachments?name=x`,
        headers: { 'content-type': 'application/pdf', ...owner!.headers, ...headers },
      });
      const answered = once(request, 'response') as Promise<[{ statusCode: number }]>;
      request.on('error', () => undefined);
      let sent = 0;
      const answers: unknown[] = [];
      void answered.then(
        (answer) => answers.push(answer),
        () => undefined,
      );
      for (let part = write(sent); part !== null && answers.length === 0; part = write(sent)) {
        sent += part.length;
        if (!request.write(part)) await Promise.race([once(request, 'drain'), answered]);
      }
      const [{ statusCode }] = await answered;
      request.destroy();
      return { statusCode, sent };
    };
    const unread = await send({ 'content-length': String(500 * MEGABYTE) }, (sent) => (sent === 0 ? PDF : null));
    expect(unread).toEqual({ statusCode: 400, sent: PDF.length });
    const endless = await send({ 'transfer-encoding': 'chunked' }, (sent) =>
      sent === 0 ? PDF : sent < 400 * MEGABYTE ? Buffer.alloc(MEGABYTE) : null,
    );
    expect(endless.statusCode).toBe(400);
    expect(endless.sent).toBeLessThan(60 * MEGABYTE);
    expect(await listed()).toHaveLength(1);
  });

  test('are the same one, sent twice, also at one moment; and at most 20', async () => {
    const both = await Promise.all([attach(PDF), attach(PDF)]);
    expect(both[0].attachment.id).toBe(both[1].attachment.id);
    expect(await listed()).toHaveLength(1);
    const more = (number: number) => attach(Buffer.concat([JPEG, Buffer.from([number])]), { type: 'image/jpeg' });
    const answers = await Promise.all(Array.from({ length: 22 }, (_, number) => more(number)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(19);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ code }) => code))).toEqual(
      new Set(['TOO_MANY_ATTACHMENTS']),
    );
  });

  test('are read by whoever sees the stream whole, and attached and removed by its company alone', async () => {
    const { attachment } = await attach(PDF);
    expect((await get(attachment.id, secretary)).status).toBe(200);
    expect(await listed(secretary)).toHaveLength(1);
    for (const stranger of [other!, null]) {
      const foreign = await get(attachment.id, stranger);
      const unknown = await get(randomUUID(), stranger);
      expect([foreign.status, await foreign.text()]).toEqual([404, await unknown.text()]);
    }
    for (const stranger of [other!, secretary!]) {
      expect(await attach(PDF, { asker: stranger })).toMatchObject({ status: 404, code: 'STREAM_NOT_FOUND' });
      expect((await remove(attachment.id, stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await attach(PDF, { asker: null })).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' });
    expect(await attach(PDF, { to: 'x' })).toMatchObject({ status: 400 });
    expect((await get('x')).status).toBe(400);
    expect((await remove(attachment.id)).errors).toBeUndefined();
    expect((await get(attachment.id)).status).toBe(404);
    const { data } = await server.ask<{ auditTrail: { nodes: { action: string }[] } }>(
      'query ($id: ID!) { auditTrail(streamId: $id) { nodes { action } } }',
      { id: stream },
      { headers: owner!.headers },
    );
    expect(data.auditTrail.nodes.map(({ action }) => action)).toEqual(['REMOVED_ATTACHMENT', 'SEEN', 'ATTACHED']);
  });

  test('are attached with an API token that may write, and with no other', async () => {
    const token = async (scopes: string[]) => {
      const secret = `sxt_${randomBytes(32).toString('base64url')}`;
      await server.dataSource.query(
        `INSERT INTO api_token (person_id, token_hash, name, scopes, expires_at) VALUES ($1, $2, 'x', $3, now() + interval '1 day')`,
        [owner!.id, digestOfToken(secret), scopes],
      );
      return { authorization: `Bearer ${secret}` };
    };
    const writes = await token(['readCompany', 'write']);
    expect(await attach(PDF, { asker: null, headers: writes })).toMatchObject({ status: 201 });
    const reads = await token(['readCompany']);
    expect(await attach(PNG, { asker: null, headers: reads })).toMatchObject({
      status: 403,
      code: 'API_TOKEN_READS_ONLY',
    });
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json',
    null,
  ])('cannot be sent by a form of a foreign page: %s', async (type) => {
    const answer = await attach(PDF, { type });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await listed()).toEqual([]);
  });
});
