import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { formatError } from '../../src/platform/format-error.ts';

const refused = (code: string, message = 'the words of the database') =>
  new QueryFailedError('SELECT secret FROM stream', [], Object.assign(new Error(message), { code }));

/** What leaves for a resolver that failed so, and what is written down. */
function told(cause: Error, language: 'en' | 'da' = 'en') {
  const log: unknown[] = [];
  const thrown = new GraphQLError(cause.message, { originalError: cause, path: ['facilities'] });
  const answer = formatError(thrown, language, (reference, logged) => log.push([reference, logged]));
  return { answer, log };
}

describe('a database that is away for a while', () => {
  test.each([
    ['is stopped', refused('57P01')],
    ['crashed', refused('57P02')],
    ['is starting', refused('57P03')],
    ['has no connection left', refused('53300')],
    ['has a full disk', refused('53100')],
    ['took too long', refused('57014')],
    ['let two stand in each other’s way', refused('40P01')],
    ['is not there', Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })],
    ['is gone in the middle of a question', new Error('Connection terminated unexpectedly')],
    ['has nobody free for us', new Error('timeout exceeded when trying to connect')],
  ])('%s: says that one may try again, in both languages, with a reference to the log', (_what, cause) => {
    const { answer, log } = told(cause);
    const reference = answer.extensions?.reference;
    expect(answer).toEqual({
      message: 'The database does not answer just now. Try again in a moment.',
      path: ['facilities'],
      extensions: { code: 'SERVICE_UNAVAILABLE', reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
    expect(log).toEqual([[reference, cause]]);
    expect(told(cause, 'da').answer.message).toBe('Databasen svarer ikke lige nu. Prøv igen om et øjeblik.');
  });
});

test.each([
  ['a table that is not there', refused('42P01', 'relation "stream" does not exist')],
  ['a value that the database cannot read', refused('22P02', 'invalid input syntax for type uuid')],
  ['a fault of ours', new TypeError('Cannot read properties of undefined')],
])('%s is an internal error, and nothing of it leaves', (_what, cause) => {
  const { answer, log } = told(cause);
  expect(answer.message).toBe('Internal error');
  expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) });
  expect(log).toHaveLength(1);
});
