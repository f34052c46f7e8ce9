import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Problem } from '../domain/problem.ts';
import { identifierProblem, nulProblem } from './identifiers.ts';

/** Looked for at most in the values of one request: who sends that many reads no more. */
export const MOST_PROBLEMS = 50;

interface FieldWithArguments {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** All problems of the arguments of one operation, given its coerced variables. */
export type ArgumentCheck = (variables: Record<string, unknown>) => readonly Problem[];

/**
 * Compiles the check that every ID in the arguments of an operation is a UUID, and no string holds a NUL byte.
 * The fields are looked up once per operation; each request then only walks its values.
 *
 * Paths start at the name of the argument; a mutation's only argument `input` is left out, so that they are the paths
 * which the features' own problems have.
 */
export function compileArgumentCheck(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): ArgumentCheck {
  const fields = fieldsWithArguments(schema, document, operationName);
  return (variables) => fields.flatMap((field) => fieldProblems(field, variables)).slice(0, MOST_PROBLEMS);
}

function fieldsWithArguments(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) {
  const operations = separateOperations(document);
  const operation = operationName === undefined ? Object.values(operations)[0] : operations[operationName];
  const fields: FieldWithArguments[] = [];
  if (operation === undefined) return fields;
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field(node) {
        const definition = types.getFieldDef();
        if (definition && (node.arguments ?? []).length > 0) fields.push({ definition, node });
      },
    }),
  );
  return fields;
}

function fieldProblems({ definition, node }: FieldWithArguments, variables: Record<string, unknown>): Problem[] {
  let values: Record<string, unknown>;
  try {
    values = getArgumentValues(definition, node, variables);
  } catch (error) {
    // A missing or null argument: the executor says so itself, at the field.
    if (error instanceof GraphQLError) return [];
    throw error;
  }
  const problems: Problem[] = [];
  for (const argument of definition.args) {
    const path = argument.name === 'input' ? [] : [argument.name];
    collectProblems(values[argument.name], argument.type, path, problems);
  }
  return problems;
}

function collectProblems(
  value: unknown,
  type: GraphQLInputType,
  path: readonly (string | number)[],
  problems: Problem[],
): void {
  if (value === null || value === undefined || problems.length >= MOST_PROBLEMS) return;
  if (isNonNullType(type)) {
    collectProblems(value, type.ofType, path, problems);
  } else if (isListType(type) && Array.isArray(value)) {
    value.forEach((item, index) => {
      collectProblems(item, type.ofType, [...path, index], problems);
    });
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      collectProblems((value as Record<string, unknown>)[field.name], field.type, [...path, field.name], problems);
    }
  } else if (typeof value === 'string') {
    const problem =
      nulProblem(value, path) ?? (getNamedType(type) === GraphQLID ? identifierProblem(value, path) : null);
    if (problem !== null) problems.push(problem);
  }
}
