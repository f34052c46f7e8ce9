import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { FailureLog } from '../../src/platform/failure-log.ts';
import { formatError } from '../../src/platform/format-error.ts';
import { TooManyRequestsError } from '../../src/platform/limits/too-many-requests.ts';
import { TimedOutError } from '../../src/platform/within-time.ts';

const refused = (code: string, message = 'the words of the database') =>
  new QueryFailedError('SELECT secret FROM stream', [], Object.assign(new Error(message), { code }));

/** What leaves for a resolver that failed so, and what is written down. */
function told(cause: Error, language: 'en' | 'da' = 'en') {
  const log: unknown[] = [];
  const thrown = new GraphQLError(cause.message, { originalError: cause, path: ['facilities'] });
  const answer = formatError(thrown, language, (logged) => {
    log.push(['0123abcd', logged]);
    return '0123abcd';
  });
  return { answer, log };
}

describe('a database that is away for a while', () => {
  test.each([
    ['is stopped', refused('57P01')],
    ['crashed', refused('57P02')],
    ['is starting', refused('57P03')],
    ['has no connection left', refused('53300')],
    ['has a full disk', refused('53100')],
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
  ['a statement that the database stopped', refused('57014')],
  ['an answer that we stopped', new TimedOutError(15_000)],
])('%s took too long: says so, and that less may go well', (_what, cause) => {
  const { answer, log } = told(cause);
  expect(answer.extensions).toEqual({ code: 'TIMED_OUT', reference: '0123abcd' });
  expect(answer.message).toBe(
    'The answer took too long and was stopped. Ask for less at once, or try again in a moment.',
  );
  expect(told(cause, 'da').answer.message).toMatch(/^Svaret tog for lang tid/);
  expect(log).toHaveLength(1);
});

test('an allowance that is used up says how long to wait, and is nothing for the log', () => {
  const { answer, log } = told(new TooManyRequestsError(1_200));
  expect(answer.extensions).toEqual({ code: 'TOO_MANY_REQUESTS', retryAfter: 2 });
  expect(answer.message).toBe('That was too much at once. Try again in 2 seconds.');
  expect(told(new TooManyRequestsError(1), 'da').answer.message).toBe(
    'Det var for meget på én gang. Prøv igen om 1 sekund.',
  );
  expect(log).toEqual([]);
});

describe('the log', () => {
  const kept = () => {
    const lines: string[] = [];
    let now = 0;
    const log = new FailureLog({ error: (...words: unknown[]) => lines.push(words.map(String).join(' ')) }, () => now);
    return { lines, log, wait: (seconds: number) => (now += seconds * 1000) };
  };

  test('of a database that is away for a while is a line in ten seconds, under the reference that all were told', () => {
    const { lines, log, wait } = kept();
    const references = Array.from({ length: 500 }, () => log.keep(refused('57P01', 'terminating connection')));
    expect(new Set(references).size).toBe(1);
    expect(lines).toEqual([`The database does not answer ${references[0]!}: terminating connection`]);
    wait(11);
    const later = log.keep(refused('57P01', 'terminating connection'));
    expect(later).not.toBe(references[0]);
    expect(lines[1]).toContain(`499 times more since ${references[0]!}`);
  });

  test('of a fault of ours has each one, with its stack', () => {
    const { lines, log } = kept();
    const references = [log.keep(new TypeError('one')), log.keep(new TypeError('one'))];
    expect(new Set(references).size).toBe(2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/TypeError: one\n\s+at /);
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
