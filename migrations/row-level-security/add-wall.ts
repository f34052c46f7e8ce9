import type { QueryRunner } from 'typeorm';

/** By table: what the program's role may do with it; the policies say with which rows. */
type Rights = Readonly<Record<string, string>>;

/**
 * Puts tables behind the second wall that came after it. What stands is added to and never written anew, so that migrations
 * which know nothing of each other each bring their own tables.
 */
export async function addWall(queryRunner: QueryRunner, rights: Rights): Promise<void> {
  const tables = Object.keys(rights);
  for (const table of tables) await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await listWalls(queryRunner, (before) => [...before, ...tables]);
  await grantRights(queryRunner, (granting) => granting.replace('(VALUES', `(VALUES ${rowsOf(rights)},`));
}

/** Takes back what `addWall` did with the same rights; the tables themselves go with their own migration. */
export async function removeWall(queryRunner: QueryRunner, rights: Rights): Promise<void> {
  await grantRights(queryRunner, (granting) => granting.replace(` ${rowsOf(rights)},`, ''));
  await listWalls(queryRunner, (before) => before.filter((table) => !(table in rights)));
}

const rowsOf = (rights: Rights) =>
  Object.entries(rights)
    .map(([table, right]) => `('${table}', '${right}')`)
    .join(', ');

async function listWalls(queryRunner: QueryRunner, change: (before: string[]) => string[]): Promise<void> {
  const [{ tables }] = (await queryRunner.query('SELECT tables_with_a_wall()::text[] AS tables')) as [
    { tables: string[] },
  ];
  await queryRunner.query(`CREATE OR REPLACE FUNCTION tables_with_a_wall() RETURNS name[] LANGUAGE sql IMMUTABLE
    RETURN ARRAY[${change(tables)
      .map((table) => `'${table}'`)
      .join(', ')}]::name[]`);
}

async function grantRights(queryRunner: QueryRunner, change: (definition: string) => string): Promise<void> {
  const [{ definition }] = (await queryRunner.query(
    `SELECT pg_get_functiondef('grant_program_rights(name)'::regprocedure) AS definition`,
  )) as [{ definition: string }];
  const changed = change(definition);
  if (changed === definition) throw new Error('The rights of the program’s role are not where they were.');
  await queryRunner.query(changed);
}
