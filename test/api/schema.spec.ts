import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { printApiSchema } from '../../src/print-api-schema.ts';

const COMMITTED = readFileSync(join(resolve(import.meta.dirname, '../..'), 'schema.graphql'), 'utf8');

/** Every type, field, argument, input field and enum value, by its place in the schema. */
function describedParts(schema: GraphQLSchema): (readonly [place: string, description: string])[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return types.flatMap((type) => {
    const of = (part: { name: string; description?: string | null }, place = type.name) =>
      [`${place}.${part.name}`, part.description ?? ''] as const;
    const parts = isEnumType(type)
      ? type.getValues().map((value) => of(value))
      : isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => of(field))
        : isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) => [
              of(field),
              ...field.args.map((argument) => of(argument, `${type.name}.${field.name}`)),
            ])
          : [];
    // The root types are known to everyone.
    const own = ['Query', 'Mutation', 'Subscription'].includes(type.name)
      ? []
      : [[type.name, type.description ?? ''] as const];
    return [...own, ...parts];
  });
}

describe('the schema of the API', () => {
  test('is committed as the code makes it (`npm run generate` writes it)', async () => {
    expect(COMMITTED).toBe(await printApiSchema());
  });

  test('describes every type, field, argument and value', () => {
    const parts = describedParts(buildSchema(COMMITTED));
    expect(parts.length).toBeGreaterThan(400);
    expect(parts.filter(([, description]) => description.trim() === '').map(([place]) => place)).toEqual([]);
  });

  test('gives every list of rows as a connection with arguments to page by', () => {
    const types = Object.values(buildSchema(COMMITTED).getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const connections = fields.filter(({ field }) => /Connection!?$/.test(String(field.type)));
    expect(connections.length).toBeGreaterThan(10);
    for (const { type, field } of connections) {
      const names = field.args.map(({ name }) => name);
      expect({ place: `${type.name}.${field.name}`, names }).toEqual({
        place: `${type.name}.${field.name}`,
        names: expect.arrayContaining(['first', 'after']),
      });
    }
  });
});
