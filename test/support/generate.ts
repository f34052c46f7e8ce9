/**
 * `npm run generate`: writes `schema.graphql` from the code, and from it the client's types. No database is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../src/build.ts';
import type * as printing from '../../src/print-api-schema.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

// Decorators must be compiled, so the schema is printed by the built server.
await build({ parts: ['server'] });
const { printApiSchema } = (await import(
  pathToFileURL(join(PROJECT, 'dist/server/src/print-api-schema.js')).href
)) as typeof printing;
writeFileSync(join(PROJECT, 'schema.graphql'), await printApiSchema());
console.log('schema.graphql is written.');

if (existsSync(join(PROJECT, 'client/codegen.ts'))) {
  const codegen = join(PROJECT, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
  const { status } = spawnSync(process.execPath, [codegen, '--config', 'client/codegen.ts'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
