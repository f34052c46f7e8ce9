import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** The lists of the registry whose items are read column by column, by the type of their items. */
const LISTS = { Facility: 'facilities', Stream: 'streams', Synergy: 'synergies', Organisation: 'organisations' };
/** Computed, not read: their own tests judge them. */
const LEFT_OUT = new Set(['matches', 'wasteCode', 'parent']);

/** Longer documents are not read. */
const MOST_TOKENS = 900;

const SIZE_LIMITS = ['QUERY_TOO_MANY_ALIASES', 'QUERY_REPEATS_ITSELF', 'QUERY_TOO_MANY_DIRECTIVES', 'QUERY_TOO_LONG'];

/** Whether the question was refused for its size alone, which says nothing about the answer. */
function isTooLarge(
  errors: readonly { readonly extensions: { readonly problems?: readonly { readonly code: string }[] } }[] = [],
) {
  const codes = errors.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code) ?? ['']);
  return codes.length > 0 && codes.every((code) => SIZE_LIMITS.includes(code));
}

/** One field as it stands in a query; `key` tells its alias, and with it its arguments. */
interface Asked {
  readonly key: string;
  readonly field: string;
  readonly directive: string;
  readonly below: readonly Part[];
}
/** What stands between braces: a field, or a fragment in place or by name. */
type Part = Asked | { readonly inline: readonly Part[]; readonly type: string } | { readonly spread: string };
type Fragments = Readonly<Record<string, { readonly type: string; readonly parts: readonly Part[] }>>;

const fieldsOf = (type: string) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).filter(({ name }) => !LEFT_OUT.has(name));

function typeBelow(type: string, field: string): string | null {
  const definition = fieldsOf(type).find(({ name }) => name === field);
  const below = definition === undefined ? null : getNamedType(definition.type);
  return isObjectType(below) ? below.name : null;
}

/** Everything about an item: all of its own facts, and of its neighbours who they are. */
function everything(type: string): string {
  const parts = fieldsOf(type).map(({ name, type: of }) => {
    const below = getNamedType(of);
    if (isLeafType(below)) return name;
    if (below.name.endsWith('Connection')) return `${name}(first: 2) { totalCount ${nodesIn(below.name)} }`;
    return `${name} { ${below.name in LISTS || fieldsOf(below.name).some(({ name: own }) => own === 'id') ? 'id' : everything(below.name)} }`;
  });
  return parts.join(' ');
}

/** The rows of a list by their ids; entries of a history have none. */
function nodesIn(connection: string): string {
  const row = typeBelow(connection, 'nodes');
  return row !== null && fieldsOf(row).some(({ name }) => name === 'id') ? 'nodes { id }' : '';
}

const fragmentNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(LISTS).map((type) => [type, [`${type}A`, `${type}B`]]),
);

/** Any selection on a type, at most so many levels deep. */
function selectionOn(type: string, depth: number, named: boolean): fc.Arbitrary<readonly Part[]> {
  const leaves = fieldsOf(type).filter(({ type: of }) => isLeafType(getNamedType(of)));
  const fields = depth > 0 || leaves.length === 0 ? fieldsOf(type) : leaves;
  // Neighbours are asked for as often as facts: what a list reads is decided by what is asked below it.
  const neighbours = fields.filter(({ type: of }) => !isLeafType(getNamedType(of)));
  const chosen = fc.oneof(
    fc.constantFrom(...fields),
    fc.constantFrom(...(neighbours.length > 0 ? neighbours : fields)),
  );
  const field = chosen.chain(({ name, type: of }): fc.Arbitrary<Asked> => {
    const below = getNamedType(of);
    return fc.record({
      key: fc.constantFrom(name, `other_${name}`),
      field: fc.constant(name),
      directive: fc.constantFrom(
        '',
        '',
        '',
        '@include(if: true)',
        '@skip(if: false)',
        '@skip(if: true)',
        '@include(if: $no)',
      ),
      below: isLeafType(below) ? fc.constant([]) : selectionOn(below.name, depth - 1, named),
    });
  });
  const inline = fc.array(field, { minLength: 1, maxLength: 3 }).map((parts): Part => ({ inline: parts, type }));
  const spreads = named ? (fragmentNames[type] ?? []).map((spread): Part => ({ spread })) : [];
  const spread = spreads.length === 0 ? [] : [fc.constantFrom(...spreads)];
  return fc.array(fc.oneof(field, field, field, inline, ...spread), { minLength: 1, maxLength: 4 });
}

const fragments: fc.Arbitrary<Fragments> = fc.record(
  Object.fromEntries(
    Object.entries(fragmentNames).flatMap(([type, names]) =>
      names.map((name) => [name, fc.record({ type: fc.constant(type), parts: selectionOn(type, 2, false) })]),
    ),
  ),
);

function written(type: string, parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('spread' in part) return `...${part.spread}`;
      if ('inline' in part) return `... on ${part.type} { ${written(type, part.inline)} }`;
      const below = typeBelow(type, part.field);
      const paged = below?.endsWith('Connection') === true ? '(first: 2)' : '';
      // Who it is tells what is expected of it.
      const known = below !== null && fieldsOf(below).some(({ name }) => name === 'id') ? 'known: id ' : '';
      const braces = below === null ? '' : `{ __typename ${known}${written(below, part.below)} }`;
      return `${part.key}: ${part.field}${paged} ${part.directive} ${braces}`;
    })
    .join(' ');
}

/** The fields that an answer has: fragments opened, what is skipped left out, same keys together. */
function answered(parts: readonly Part[], known: Fragments): Map<string, Asked> {
  const fields = new Map<string, Asked>();
  for (const part of parts) {
    if ('key' in part) {
      if (part.directive.includes('skip(if: true)') || part.directive.includes('$no')) continue;
      fields.set(part.key, { ...part, below: [...(fields.get(part.key)?.below ?? []), ...part.below] });
    } else {
      for (const [key, field] of answered('inline' in part ? part.inline : (known[part.spread]?.parts ?? []), known)) {
        fields.set(key, { ...field, below: [...(fields.get(key)?.below ?? []), ...field.below] });
      }
    }
  }
  return fields;
}

type Row = Readonly<Record<string, unknown>>;

let server: TestServer;
/** Everything about each item, by its id. */
const whole = new Map<string, Row>();

beforeAll(async () => {
  server = await startTestServer();
  for (const [type, list] of Object.entries(LISTS)) {
    const { data } = await server.ask<Record<string, { nodes: (Row & { id: string })[] }>>(
      `{ ${list}(first: 100) { nodes { ${everything(type)} } } }`,
    );
    for (const row of data[list]!.nodes) whole.set(row.id, row);
  }
});
afterAll(() => server.close());

/** Compares an answer, field by field, with what asking everything gave. */
function expectSame(type: string, answer: unknown, truth: unknown, parts: readonly Part[], known: Fragments): void {
  if (Array.isArray(answer)) {
    expect(answer).toHaveLength((truth as unknown[]).length);
    answer.forEach((item, place) => {
      expectSame(type, item, (truth as unknown[])[place], parts, known);
    });
    return;
  }
  if (answer === null || truth === null) {
    expect(answer).toBe(truth);
    return;
  }
  const row = answer as Row;
  // A neighbour of which only the id is noted here: all about it is noted under that id.
  const full = typeof row.known === 'string' ? { ...(truth as Row), ...whole.get(row.known) } : (truth as Row);
  if (typeof row.known === 'string') expect((truth as Row).id).toBe(row.known);
  for (const [key, { field, below }] of answered(parts, known)) {
    const typeOfField = typeBelow(type, field);
    if (typeOfField === null) {
      if (field in full) expect({ [key]: row[key] }).toEqual({ [key]: full[field] });
    } else if (field in full) {
      expectSame(typeOfField, row[key], full[field], below, known);
    }
  }
}

test.each(Object.entries(LISTS))(
  'whatever is asked of each %s, and however it is written, is what asking everything gives',
  async (type, list) => {
    const { data: first } = await server.ask<Record<string, { nodes: { id: string }[] }>>(
      `{ ${list}(first: 3) { nodes { id } } }`,
    );
    const truth = first[list]!.nodes.map(({ id }) => whole.get(id));
    await fc.assert(
      fc.asyncProperty(selectionOn(type, 3, true), selectionOn(type, 2, true), fragments, async (parts, more, all) => {
        const used = new Set<string>();
        const find = (some: readonly Part[]): void => {
          for (const part of some) {
            if ('spread' in part) {
              if (!used.has(part.spread)) {
                used.add(part.spread);
                find(all[part.spread]?.parts ?? []);
              }
            } else find('inline' in part ? part.inline : part.below);
          }
        };
        find([...parts, ...more]);
        const needsNo = JSON.stringify([parts, more, [...used].map((name) => all[name])]).includes('$no');
        const document = `query ${needsNo ? '($no: Boolean!)' : ''} {
          ${list}(first: 3) { nodes { known: id ...Parts } edges { node { known: id ${written(type, more)} } } }
          both: ${list}(first: 3) { edges { node { known: id ...Parts ${written(type, more)} } } }
        }
        fragment Parts on ${type} { ${written(type, parts)} }
        ${[...used].map((name) => `fragment ${name} on ${all[name]!.type} { ${written(all[name]!.type, all[name]!.parts)} }`).join(' ')}`;
        fc.pre((document.match(/\w+|[^\s\w]/g) ?? []).length < MOST_TOKENS);
        const { data, errors } = await server.ask<Record<string, { nodes: Row[]; edges: { node: Row }[] }>>(document, {
          no: false,
        });
        fc.pre(!isTooLarge(errors));
        expect(errors).toBeUndefined();
        expectSame(type, data[list]!.nodes, truth, parts, all);
        expectSame(
          type,
          data[list]!.edges.map(({ node }) => node),
          truth,
          more,
          all,
        );
        expectSame(
          type,
          data.both!.edges.map(({ node }) => node),
          truth,
          [...parts, ...more],
          all,
        );
      }),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  },
  60_000,
);
