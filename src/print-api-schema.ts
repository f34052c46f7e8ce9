import 'reflect-metadata';
import { Logger, type Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.ts';

/** The API's schema as text, sorted by name: from the code alone, without a database. */
export async function printApiSchema(): Promise<string> {
  Logger.overrideLogger(false);
  const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule);
  const schema = await application.get(GraphQLSchemaFactory).create(providersOf(AppModule));
  await application.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** All providers of a module and of those it imports; the schema is made of the resolvers among them. */
function providersOf(module: Type): Type[] {
  const isClass = (it: unknown): it is Type => typeof it === 'function';
  const listed = (key: string) => ((Reflect.getMetadata(key, module) ?? []) as unknown[]).filter(isClass);
  return [...listed(MODULE_METADATA.PROVIDERS), ...listed(MODULE_METADATA.IMPORTS).flatMap(providersOf)];
}
