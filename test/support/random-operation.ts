import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is really there, so that some questions hit. */
export interface KnownValues {
  /** Ids of rows by what they are: `{ facility: [...], network: [...] }`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly cursors?: readonly string[];
  readonly texts?: readonly string[];
}

/** The schema as it is committed: a new field or argument is asked for without a change here. */
export function committedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
}

/** Words that some field or other knows: units, properties, codes, everyday names. */
const PLAIN_TEXTS: readonly string[] = ['t/y', 'MW', 'degC', 'temperature', 'pH', 'gips', '10 01 05', '35.11', 'Ærø'];

const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  'a\0b',
  '\0',
  '\u202Eabc\u2066',
  '🏭'.repeat(40),
  'e\u0301\u0301\u0301',
  'x'.repeat(10_000),
  '\ud800',
  '\uFFFF\uFEFF',
  'NaN',
  'Infinity',
  '-1e999',
  '1,5',
  "'; DROP TABLE stream; --",
  '%_\\%',
  '*:* & | ! ( <->',
  '{"$ne":null}',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}',
  '\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
];

const MALFORMED_IDS: readonly string[] = ['1', 'null', '00000000-0000-0000-0000-000000000000', '1 OR 1=1', 'ÆØÅ', '\0'];

const HOSTILE_NUMBERS: readonly unknown[] = [
  0,
  1,
  -1,
  2,
  100,
  101,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  2 ** 53,
  1e21,
  1e308,
  5e-324,
  -0,
  0.1 + 0.2,
  1.5,
  '5',
  'NaN',
];

const DEEPEST = 5;

/** An arbitrary operation of the schema: valid in form, hostile in its values. It shrinks towards a plain question. */
export function randomOperation(schema: GraphQLSchema, known: KnownValues): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat(), { minLength: 20, maxLength: 400, size: 'max' })
    .map((choices) => new OperationWriter(schema, known, choices).write());
}

/** Writes an operation by a row of choices; where they run out, the plainest is taken. */
class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #known: KnownValues;
  readonly #choices: readonly number[];
  #taken = 0;
  #aliases = 0;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};

  constructor(schema: GraphQLSchema, known: KnownValues, choices: readonly number[]) {
    this.#schema = schema;
    this.#known = known;
    this.#choices = choices;
  }

  write(): RandomOperation {
    const mutation = this.#schema.getMutationType();
    const root = mutation && this.#one(3) === 2 ? mutation : this.#schema.getQueryType()!;
    const kind = root === mutation ? 'mutation' : 'query';
    const fields = Object.values(root.getFields());
    const asked = Array.from({ length: 1 + this.#one(3) }, () => this.#field(this.#pick(fields), 1, true));
    const definitions = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    return { query: `${kind} Fuzz${definitions} { ${asked.join(' ')} }`, variables: this.#variables };
  }

  /** One of so many; 0 where the choices have run out. */
  #one(of: number): number {
    const choice = this.#choices[this.#taken] ?? 0;
    this.#taken += 1;
    return choice % of;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#one(from.length)]!;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, renamed: boolean): string {
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || this.#one(3) > 0)
      .map((argument) => `${argument.name}: ${this.#argument(argument, field.name)}`);
    // The same field twice beside itself, with other arguments, needs another name.
    const alias = renamed ? `f${(this.#aliases += 1)}: ` : '';
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? '' : ` ${this.#selection(type as GraphQLObjectType, depth + 1)}`;
    return `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${below}`;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < DEEPEST || isLeafType(getNamedType(field.type)) || isPart(field),
    );
    const chosen = fields.filter(() => this.#one(2) === 1).slice(0, 8);
    const asked = chosen.map((field) => (depth > DEEPEST + 3 ? '' : this.#field(field, depth, false)));
    return `{ __typename ${asked.join(' ')} }`;
  }

  /** As a variable, or as it would be written in the question. */
  #argument({ name, type }: GraphQLArgument, owner: string): string {
    const value = this.#value(type, [owner, name]);
    if (this.#one(3) === 0) {
      const literal = literalOf(value, getNullableType(type));
      if (literal !== null) return literal;
    }
    const variable = `v${this.#definitions.length}`;
    this.#definitions.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = value;
    return `$${variable}`;
  }

  #value(type: GraphQLInputType, path: readonly string[]): unknown {
    const name = path.at(-1) ?? '';
    if (isNonNullType(type)) return this.#value(type.ofType, path);
    const inner = getNullableType(type);
    if (this.#one(20) === 19) return null;
    if (isListType(inner)) {
      return Array.from({ length: this.#one(4) }, () => this.#value(inner.ofType, path));
    }
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      const given = inner.isOneOf
        ? [this.#pick(fields)]
        : fields.filter((field) => isRequiredInputField(field) || (path.length < 6 && this.#one(2) === 1));
      return Object.fromEntries(given.map((field) => [field.name, this.#value(field.type, [...path, field.name])]));
    }
    if (isEnumType(inner)) {
      return this.#one(15) === 14 ? 'NO_SUCH_VALUE' : this.#pick(inner.getValues()).name;
    }
    switch (inner.name) {
      case 'ID':
        return this.#id(path);
      case 'Int':
      case 'Float':
        return this.#one(2) === 0 ? this.#one(100) : this.#pick(HOSTILE_NUMBERS);
      case 'Boolean':
        return this.#one(2) === 1;
      default:
        return name === 'after' ? this.#cursor() : this.#text();
    }
  }

  /** Mostly one of the kind that is meant: `facilityId`, or the `id` of `facility`. */
  #id(path: readonly string[]): string {
    const [owner = '', name = ''] = path.slice(-2);
    const meant = name === 'id' ? owner : name.replace(/Id$/, '');
    const fit = this.#known.ids[meant] ?? [];
    if (fit.length > 0 && this.#one(4) < 3) return this.#pick(fit);
    return this.#pick([...Object.values(this.#known.ids).flat(), this.#uuid(), ...MALFORMED_IDS, this.#uuid()]);
  }

  #text(): string {
    return this.#pick(this.#one(2) === 0 ? [...PLAIN_TEXTS, ...(this.#known.texts ?? [])] : HOSTILE_TEXTS);
  }

  #uuid(): string {
    const digits = Array.from({ length: 4 }, () =>
      this.#one(2 ** 31)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  }

  /** A real one, one with a character changed, one cut, or one that somebody made up. */
  #cursor(): string {
    const cursor = this.#pick([...(this.#known.cursors ?? []), 'W10', 'AAAAAAAAWzVd', ...HOSTILE_TEXTS]);
    const place = this.#one(cursor.length + 1);
    switch (this.#one(3)) {
      case 1:
        return `${cursor.slice(0, place)}A${cursor.slice(place + 1)}`;
      case 2:
        return cursor.slice(0, place);
      default:
        return cursor;
    }
  }
}

/** The items of a page and the parts of a value: without them there would be nothing below. */
function isPart({ name }: GraphQLField<unknown, unknown>): boolean {
  return ['nodes', 'edges', 'node', 'pageInfo', 'name', 'title', 'reason', 'label'].includes(name);
}

/** As written in a document; null where that needs more than a word, or cannot be written there. */
function literalOf(value: unknown, type: GraphQLInputType): string | null {
  if (typeof value === 'object') return null;
  if (isEnumType(type)) return typeof value === 'string' ? value : null;
  return typeof value === 'string' && !value.isWellFormed() ? null : JSON.stringify(value);
}

export interface Fuzz {
  readonly url: string;
  readonly known: KnownValues;
  /** Who asks: a cookie or a token, a language. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly runs: number;
  /** The same seed asks the same questions. */
  readonly seed?: number;
  /** What else must be true of every answer. */
  readonly inspect?: (body: string, operation: RandomOperation) => void;
}

/** Codes that a question may be refused with. Anything else is a fault of ours, or a limit in the way of the test. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

const LONGEST_MS = 2_000;

/**
 * Asks random operations, and expects of every answer that it can be read, comes within two seconds, and is no failure of the
 * server. Gives how many were answered with data and how many refused.
 */
export async function fuzz(task: Fuzz): Promise<{ readonly answered: number; readonly refused: number }> {
  const schema = committedSchema();
  const count = { answered: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(randomOperation(schema, task.known), async (operation) => {
      const began = performance.now();
      const response = await fetch(`${task.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...task.headers },
        body: JSON.stringify(operation),
      });
      const body = await response.text();
      expect(performance.now() - began).toBeLessThan(LONGEST_MS);
      const { data, errors = [] } = JSON.parse(body) as {
        data?: unknown;
        errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
      };
      expect([200, 400]).toContain(response.status);
      for (const { extensions } of errors) {
        if (!REFUSALS.has(extensions?.code)) throw new Error(`Answered with ${String(extensions?.code)}: ${body}`);
      }
      if (response.status === 200) expect(data).toBeDefined();
      task.inspect?.(body, operation);
      count[errors.length === 0 ? 'answered' : 'refused'] += 1;
    }),
    { numRuns: task.runs, ...(task.seed === undefined ? {} : { seed: task.seed }), endOnFailure: false },
  );
  return count;
}

/** What is wrong in form with an operation: nothing may be, else the fuzz would only knock at the door. */
export function faultsOf(schema: GraphQLSchema, { query }: RandomOperation): readonly string[] {
  return validate(schema, parse(query)).map(({ message }) => message);
}
