import { afterEach, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { aMailAddress, anAccount, forgetAttempts, signIn } from '../support/accounts.ts';
import { startTestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

test('the log tells of refused sign-ins and written mails, and holds no password, code, token or cookie', async () => {
  const written: string[] = [];
  const server = await startTestServer();
  // Everything that is ever said, at every level.
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  const keep = (chunk: unknown): boolean => {
    written.push(String(chunk));
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
  try {
    await forgetAttempts(server.dataSource);
    const account = await anAccount(server);
    const visitor = new Visitor(server);
    const wrong = 'my secret password of elsewhere';
    await signIn(visitor, { ...account, password: wrong });
    await signIn(visitor, { email: `${wrong}@typed.in.the.wrong.field`, password: wrong });
    await signIn(visitor, account);
    const { data } = await visitor.ask<{ startAuthenticatorApp: { secret: string } }>(
      'mutation { startAuthenticatorApp { secret } }',
    );
    await visitor.ask('mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }', {
      email: account.email,
    });
    await visitor.ask('mutation ($to: String!) { changeEmail(input: { newEmail: $to }) { accepted } }', {
      to: aMailAddress(),
    });
    const [mail] = await mailsTo(server, account.email);
    await new Visitor(server, { headers: { authorization: 'Bearer sxt_somebodysToken' } }).ask('{ me { id } }');
    const log = written.join('');
    expect(log).toMatch(/Refused from (?:127\.0\.0\.1|::ffff:127\.0\.0\.1)/);
    expect(log).toContain(account.id);
    expect(log).toContain('SMTP_URL is not set: a mail was written to');
    const secrets = [
      wrong,
      account.password,
      visitor.cookies.get('session') ?? 'no cookie',
      data.startAuthenticatorApp.secret,
      data.startAuthenticatorApp.secret.replaceAll(' ', ''),
      mail?.secret ?? 'no link',
      'sxt_somebodysToken',
      'argon2id$',
    ];
    for (const secret of secrets)
      expect({ secret, isLogged: log.includes(secret) }).toEqual({ secret, isLogged: false });
  } finally {
    Logger.overrideLogger(['error', 'fatal']);
    await server.close();
  }
});
