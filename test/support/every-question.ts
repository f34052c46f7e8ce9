import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

export const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Deep enough for every field that something hidden could come out of; the server refuses much deeper questions. */
const DEPTH = 3;
const PAGE = 5;

/** What an argument gets: `path` is its way from the door on, such as `registerStream.input.stream.facility.id`. */
export type Choose = (path: string, type: string) => unknown;

interface Question {
  /** `Query.stream`. */
  readonly door: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const queryFields = (): GraphQLField<unknown, unknown>[] => Object.values(SCHEMA.getQueryType()!.getFields());
export const mutationFields = (): GraphQLField<unknown, unknown>[] =>
  Object.values(SCHEMA.getMutationType()!.getFields());

/** A question at one door that asks for all that is behind it, some levels deep. */
export function questionAt(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  choose: Choose,
  depth = DEPTH,
  /** A place that is to be reached, through inputs that may be left out. */
  reach = '',
): Question {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const given: string[] = [];
  for (const argument of field.args) {
    const value = valueOf(argument, `${field.name}.${argument.name}`, choose, reach);
    if (value === undefined) continue;
    variables[argument.name] = value;
    declared.push(`$${argument.name}: ${argument.type.toString()}`);
    given.push(`${argument.name}: $${argument.name}`);
  }
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  const call = given.length === 0 ? '' : `(${given.join(', ')})`;
  const query = `${kind} ${head} { ${field.name}${call} ${selectionOf(field.type as never, depth)} }`;
  return { door: `${kind === 'query' ? 'Query' : 'Mutation'}.${field.name}`, query, variables };
}

/** Each place in the arguments of a door that takes an id, such as `input.stream.facility.id`. */
export function idPathsOf(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.flatMap((argument) => idPaths(argument.type, argument.name));
}

function idPaths(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => idPaths(field.type, `${path}.${field.name}`));
  }
  return named.name === 'ID' ? [path] : [];
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const named = getNamedType(type) as GraphQLObjectType;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(({ type: asked, defaultValue }) => isNonNullType(asked) && defaultValue === undefined))
      return [];
    const inner = getNamedType(field.type);
    const isConnectionPart = ['nodes', 'edges', 'pageInfo', 'node'].includes(field.name);
    if (isObjectType(inner) && depth <= 0 && !isConnectionPart) return [];
    const first = field.args.some(({ name }) => name === 'first') ? `(first: ${PAGE})` : '';
    // The same items stand in nodes.
    if (field.name === 'edges') return ['edges { cursor }'];
    return [
      `${field.name}${first} ${isObjectType(inner) ? selectionOf(inner, isConnectionPart ? depth : depth - 1) : ''}`,
    ];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function valueOf(
  { name, type }: GraphQLArgument | GraphQLInputField,
  path: string,
  choose: Choose,
  reach: string,
): unknown {
  const chosen = choose(path, getNamedType(type).name);
  if (chosen !== undefined) return chosen;
  const isNeeded = isNonNullType(type) || name === 'first' || reach.startsWith(`${path}.`);
  return isNeeded ? sampleOf(type, path, choose, reach) : undefined;
}

function sampleOf(type: GraphQLInputType, path: string, choose: Choose, reach: string): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, path, choose, reach);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const entries = Object.values(type.getFields()).map((field) => [
      field.name,
      valueOf(field, `${path}.${field.name}`, choose, reach),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isScalarType(type)) {
    const samples: Readonly<Record<string, unknown>> = {
      Int: 1,
      Float: 1,
      Boolean: true,
      String: 'x',
      ID: '00000000-0000-4000-8000-000000000000',
    };
    return samples[type.name];
  }
  return undefined;
}
