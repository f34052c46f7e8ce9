import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a company was last asked whether a stream is still so, and who is to be asked now. */
export class AskingToConfirm1764625000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT quote_ident(current_schema()) AS schema')) as [
      { schema: string },
    ];
    await queryRunner.query('ALTER TABLE stream ADD COLUMN asked_at timestamptz');
    await queryRunner.query(ASK.replaceAll('$schema', schema));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION ask_to_confirm()');
    await queryRunner.query('ALTER TABLE stream DROP COLUMN asked_at');
  }
}

/**
 * The companies that have streams which nobody has confirmed for 12 months (`IS_STALE` in `stream.rows.ts`), with how many of
 * them; from then on they count as asked. Each company once: again after another year, and not twice in a month because of
 * another stream. With the owner's rights, since nobody asks: it gives out names of companies and numbers, and no stream.
 * Taken and marked in one statement: two servers at one moment do not both ask.
 */
const ASK = `CREATE FUNCTION ask_to_confirm() RETURNS TABLE (organisation_id uuid, organisation text, network text, streams integer)
  LANGUAGE sql SECURITY DEFINER SET search_path = $schema, pg_temp
  AS $$ WITH stale AS (
      SELECT s.id, s.organisation_id, s.network_id, s.asked_at FROM stream s
      WHERE s.withdrawn_at IS NULL
        AND coalesce(s.confirmed_at, CASE WHEN s.source IS NULL THEN s.changed_at END) < now() - interval '12 months'
      FOR UPDATE SKIP LOCKED
    ), due AS (
      SELECT stale.organisation_id, stale.network_id FROM stale GROUP BY 1, 2
      HAVING bool_or(stale.asked_at IS NULL OR stale.asked_at < now() - interval '12 months')
        AND coalesce(max(stale.asked_at) < now() - interval '1 month', true)
    ), asked AS (
      UPDATE stream SET asked_at = now() FROM stale JOIN due USING (organisation_id, network_id)
      WHERE stream.id = stale.id RETURNING stream.organisation_id, stream.network_id
    )
    SELECT asked.organisation_id, o.name, n.name, count(*)::integer
    FROM asked JOIN organisation o ON o.id = asked.organisation_id JOIN network n ON n.id = asked.network_id
    GROUP BY asked.organisation_id, o.name, n.name ORDER BY o.name, n.name, asked.organisation_id $$`;
