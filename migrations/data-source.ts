import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const MIGRATION_FILE = /^\d+-.*\.(?:ts|js)$/;

/** The migrations beside this file, oldest first: `<milliseconds>-<what>.ts`, each exporting one class named with the same number. */
async function migrationClasses(): Promise<MigrationClass[]> {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => MIGRATION_FILE.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const modules = await Promise.all(
    files.map(
      (file) =>
        import(pathToFileURL(join(import.meta.dirname, file)).href) as Promise<
          Readonly<Record<string, MigrationClass>>
        >,
    ),
  );
  return modules.flatMap((module) => Object.values(module));
}

/** A connection (not yet opened) that knows all migrations. `entities` only for comparing the tables with the code. */
export async function migrationDataSource(
  databaseUrl: string,
  entities: DataSourceOptions['entities'] = [],
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    migrations: await migrationClasses(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    installExtensions: false,
    synchronize: false,
    applicationName: 'symbiosis-exchange migrations',
  });
}
