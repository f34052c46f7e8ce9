import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import * as documents from '../../client/api/generated/graphql.ts';
import { MOST_TOKENS, queryPoints, querySizeProblems } from '../../src/platform/query-limits.ts';
import { querySize } from '../../src/platform/query-size.ts';

const project = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(project, 'schema.graphql'), 'utf8'));

/** The codes of what is too large about each operation of a document, by its name. */
function refusals(text: string): Readonly<Record<string, readonly string[]>> {
  const document = parse(text);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return Object.fromEntries(
    operations.map((operation) => [
      operation.name?.value ?? '',
      querySizeProblems(querySize(schema, document, operation)).map(({ code }) => code),
    ]),
  );
}

function tokensOf(text: string): number {
  let count = 0;
  for (let token = parse(text).loc?.startToken.next ?? null; token !== null; token = token.next) count += 1;
  return count;
}

/** A question so many levels deep: each facility's streams, each stream's facility. */
function nested(levels: number, page: string): string {
  return levels === 0 ? 'id' : `streams${page} { nodes { id facility { ${nested(levels - 1, page)} } } }`;
}

describe('what one question may ask for', () => {
  test('every question of the client', () => {
    const files = globSync('client/api/operations/*.graphql', { cwd: project });
    const found = refusals(files.map((file) => readFileSync(join(project, file), 'utf8')).join('\n'));
    expect(Object.keys(found).length).toBeGreaterThan(5);
    expect(Object.values(found).flat()).toEqual([]);
  });

  test('in half as many words as a question may have', () => {
    const words = Object.values(documents)
      .filter((document) => document instanceof documents.TypedDocumentString)
      .map((document) => tokensOf(String(document)));
    expect(words.length).toBeGreaterThan(5);
    expect(Math.max(...words)).toBeLessThan(MOST_TOKENS / 2);
  });

  test('a hundred facilities with a hundred streams and a hundred synergies each, and who they are', () => {
    const text = `{ facilities(first: 100) { nodes { organisation { name }
      streams(first: 100) { nodes { amount { value unit } resource { name { en } } facility { name } } }
      synergies(first: 100) { nodes { donor { name } receiver { name } resource { name { en } } } } } } }`;
    expect(refusals(text)).toEqual({ '': [] });
  });

  test('lists in lists in lists, by pages of the usual size', () => {
    expect(refusals(`{ facilities { nodes { ${nested(2, '')} } } }`)).toEqual({ '': [] });
  });

  test('what the schema says of itself', () => {
    const ofType = Array.from({ length: 20 }).reduce<string>((inner) => `name ofType { ${inner} }`, 'name');
    expect(refusals(`{ __schema { types { fields { type { ${ofType} } } } } }`)).toEqual({ '': [] });
  });
});

describe('what a question takes off the allowance', () => {
  const points = (text: string) => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    return queryPoints(querySize(schema, document, operation));
  };

  test('a point where it is plain, as many as the questions where it asks several', () => {
    expect(points('{ networks { nodes { name } } }')).toBe(1);
    expect(points('{ __typename }')).toBe(1);
    expect(points('{ a: networks { totalCount } b: networks { totalCount } c: networks { totalCount } }')).toBe(3);
  });

  test('a point more for each thousand objects that it may be answered with', () => {
    // 100 facilities, a hundred streams of each, and the three things that lists and pages are.
    expect(points('{ facilities(first: 100) { nodes { streams(first: 100) { nodes { id } } } } }')).toBe(1 + 10);
  });
});

describe('what nobody needs at once is refused', () => {
  test('a hundred names for one thing', () => {
    const names = Array.from({ length: 41 }, (_, n) => `a${n}: __typename`).join(' ');
    expect(refusals(`{ networks { ${names} } }`)).toEqual({ '': ['QUERY_TOO_MANY_ALIASES'] });
    expect(refusals(`{ networks { ${names.replace('a0:', '')} } }`)).toEqual({ '': [] });
    expect(
      refusals(`{ networks { ...N } facilities { totalCount } } fragment N on NetworkConnection { ${names} }`),
    ).toEqual({ '': ['QUERY_TOO_MANY_ALIASES'] });
  });

  test('one thing said over and over', () => {
    expect(refusals(`{ networks { ${'totalCount '.repeat(22)} } }`)).toEqual({ '': ['QUERY_REPEATS_ITSELF'] });
    expect(refusals(`{ networks { ${'totalCount '.repeat(21)} } }`)).toEqual({ '': [] });
  });

  test('a condition on everything', () => {
    const fields = (times: number) =>
      Array.from({ length: times }, (_, n) => `... @include(if: true) { ${'abcdefghijklmnopqrstuvwxyz'[n]!}: id }`);
    expect(refusals(`{ networks { nodes { ${fields(20).join(' ')} } } }`)).toEqual({ '': [] });
    expect(refusals(`{ networks { nodes { ${fields(21).join(' ')} } } }`)).toEqual({
      '': ['QUERY_TOO_MANY_DIRECTIVES'],
    });
  });

  test('a hundred of a hundred of a hundred', () => {
    expect(refusals(`{ facilities(first: 100) { nodes { ${nested(2, '(first: 100)')} } } }`)).toEqual({
      '': ['QUERY_TOO_LARGE'],
    });
  });

  test('also where the size of the pages is not told before, or takes from the sum', () => {
    expect(refusals(`query ($n: Int = 1) { facilities(first: $n) { nodes { ${nested(2, '(first: $n)')} } } }`)).toEqual(
      {
        '': ['QUERY_TOO_LARGE'],
      },
    );
    const large = `facilities(first: 100) { nodes { ${nested(2, '(first: 100)')} } }`;
    expect(refusals(`{ ${large} less: facilities(first: -100) { nodes { ${nested(2, '(first: 100)')} } } }`)).toEqual({
      '': ['QUERY_TOO_LARGE'],
    });
  });

  test('edges count as nodes do', () => {
    const edges = nested(2, '(first: 100)').replaceAll('nodes { id facility', 'edges { node { id facility') + '} }';
    expect(refusals(`{ facilities(first: 100) { edges { node { ${edges} } } } }`)).toEqual({ '': ['QUERY_TOO_LARGE'] });
  });

  test('questions below questions without end', () => {
    expect(refusals(`{ facilities(first: 1) { nodes { ${nested(10, '(first: 1)')} } } }`)).toEqual({
      '': ['QUERY_TOO_DEEP'],
    });
  });

  test('fragments that double at each step, at once', () => {
    const steps = Array.from({ length: 80 }, (_, n) => `fragment F${n} on Facility { ...F${n + 1} ...F${n + 1} }`);
    const text = `{ facilities { nodes { ...F0 } } } ${steps.join(' ')} fragment F80 on Facility { id }`;
    expect(refusals(text)).toEqual({ '': ['QUERY_TOO_LONG'] });
  });

  test('one long computation many times over', () => {
    const asked = (times: number) =>
      Array.from({ length: times }, (_, n) => `a${n}: draftMatches(draft: $draft) { matches { id } }`).join(' ');
    expect(
      refusals(
        `query A($draft: StreamDraftInput!) { ${asked(25)} } query B($draft: StreamDraftInput!) { ${asked(26)} }`,
      ),
    ).toEqual({
      A: [],
      B: ['QUERY_TOO_MANY_QUESTIONS'],
    });
  });
});
