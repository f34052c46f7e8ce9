import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INTRODUCTION_FUNCTIONS } from './row-level-security/introductions.ts';
import { GRANTS, POLICIES, TABLES_WITH_A_WALL } from './row-level-security/policies.ts';
import { GUARDS } from './row-level-security/guards.ts';
import { BLIND_VIEW } from './row-level-security/blind-view.ts';
import { TRAIL_FUNCTIONS } from './row-level-security/trail.ts';
import { VIEWER_FUNCTIONS } from './row-level-security/viewer.ts';

/**
 * The second wall: which rows the program's own role is shown, decided by PostgreSQL from the person that the transaction
 * names (`app.person`), whatever the program asks. Without a person only what is public is there.
 *
 * The owner of the tables passes the policies by, since they are not forced: migrations, the catalogue, and `pg_dump` for a
 * backup run as the owner.
 */
export class RowLevelSecurity1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT quote_ident(current_schema()) AS schema')) as [
      { schema: string },
    ];
    const functions = [...VIEWER_FUNCTIONS, ...GUARDS, ...BLIND_VIEW, ...INTRODUCTION_FUNCTIONS, ...TRAIL_FUNCTIONS];
    // A function that runs with its owner's rights looks nowhere but here for what it names.
    const place = (statement: string) => statement.replaceAll('$schema', schema);
    for (const statement of functions) await queryRunner.query(place(statement));
    for (const table of TABLES_WITH_A_WALL) {
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    }
    for (const statement of [...POLICIES, ...GRANTS]) await queryRunner.query(place(statement));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const policies = (await queryRunner.query(
      'SELECT policyname AS name, tablename AS table FROM pg_policies WHERE schemaname = current_schema()',
    )) as { name: string; table: string }[];
    for (const { name, table } of policies) await queryRunner.query(`DROP POLICY ${name} ON ${table}`);
    for (const table of TABLES_WITH_A_WALL) {
      await queryRunner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    const functions = [
      ...VIEWER_FUNCTIONS,
      ...GUARDS,
      ...BLIND_VIEW,
      ...INTRODUCTION_FUNCTIONS,
      ...TRAIL_FUNCTIONS,
      ...GRANTS,
    ];
    for (const statement of functions.toReversed()) {
      const undo = undoing(statement);
      if (undo !== null) await queryRunner.query(undo);
    }
  }
}

/** The statement that takes back what a CREATE made; null for a statement that made nothing. */
function undoing(statement: string): string | null {
  const trigger = /CREATE TRIGGER (\w+)[^]*? ON (\w+)/.exec(statement);
  if (trigger) return `DROP TRIGGER ${trigger[1]} ON ${trigger[2]}`;
  const [, kind, name] = /CREATE (FUNCTION|VIEW) (\w+)/.exec(statement) ?? [];
  return kind === undefined ? null : `DROP ${kind} ${name}`;
}
