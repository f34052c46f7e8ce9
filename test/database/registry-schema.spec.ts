import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrationDataSource } from '../../migrations/data-source.ts';
import { IDENTITY_ENTITIES } from '../../src/identity/tables/identity-entities.ts';
import { IMPORT_ENTITIES } from '../../src/import-export/tables/import-entities.ts';
import { RequestLimitEntity } from '../../src/platform/limits/request-limit.entity.ts';
import { REGISTRY_ENTITIES } from '../../src/registry/tables/registry-entities.ts';
import { MATCHING_ENTITIES } from '../../src/symbiosis/matching/matching-entities.ts';
import { MATCHING_RUN_ENTITIES } from '../../src/symbiosis/matching-runs/matching-run-entities.ts';
import { AGGREGATE_ENTITIES } from '../../src/symbiosis/aggregates/aggregate-entities.ts';
import { emptyDatabaseUrl } from '../support/test-database.ts';

const ENTITIES = [
  ...IMPORT_ENTITIES,
  RequestLimitEntity,
  ...IDENTITY_ENTITIES,
  ...REGISTRY_ENTITIES,
  ...AGGREGATE_ENTITIES,
  ...MATCHING_ENTITIES,
  ...MATCHING_RUN_ENTITIES,
];

/** Everything that makes up the tables, as PostgreSQL itself would write it. */
const CATALOGUE = `
  SELECT 'column' AS what, c.relname || '.' || a.attname AS name,
    format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
      || coalesce(' collate ' || nullif(l.collname, 'default'), '') AS definition
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  LEFT JOIN pg_collation l ON l.oid = a.attcollation
  WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT 'constraint', conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
  UNION ALL
  SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  ORDER BY 1, 2`;

interface CatalogueRow {
  readonly what: string;
  readonly name: string;
  readonly definition: string;
}

async function catalogueOf(dataSource: DataSource): Promise<CatalogueRow[]> {
  const rows = await dataSource.query<CatalogueRow[]>(CATALOGUE);
  return rows.filter(
    ({ name, definition }) => !/\bmigration\b/.test(`${name} ${definition}`) && !name.startsWith('PK_'),
  );
}

describe('the tables', () => {
  let migrated: DataSource;
  let fromEntities: DataSource;

  beforeAll(async () => {
    migrated = await migrationDataSource(await emptyDatabaseUrl(), ENTITIES);
    fromEntities = new DataSource({
      type: 'postgres',
      url: await emptyDatabaseUrl(),
      entities: ENTITIES,
      installExtensions: false,
      // gen_random_uuid(), which PostgreSQL has by itself.
      uuidExtension: 'pgcrypto',
    });
    await Promise.all([migrated.initialize(), fromEntities.initialize()]);
  });

  afterAll(async () => {
    await Promise.all([migrated.destroy(), fromEntities.destroy()]);
  });

  test('are made by the migrations, so that the entities ask for nothing more', async () => {
    await migrated.runMigrations();
    const { upQueries } = await migrated.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('are, column by column and rule by rule, the tables that the entities describe', async () => {
    await fromEntities.synchronize();
    // The one thing that TypeORM has no words for: an index on an expression.
    await fromEntities.query('CREATE INDEX organisation_by_small_name ON organisation (lower(name))');
    expect(await catalogueOf(migrated)).toEqual(await catalogueOf(fromEntities));
  });

  test('go away without a trace, and come again', async () => {
    const before = await catalogueOf(migrated);
    const { length } = migrated.migrations;
    for (let undone = 0; undone < length; undone += 1) await migrated.undoLastMigration();
    expect(await catalogueOf(migrated)).toEqual([]);
    await migrated.runMigrations();
    expect(await catalogueOf(migrated)).toEqual(before);
  });
});
