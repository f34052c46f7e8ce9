import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much of each allowance is used: for all servers together, and over a restart. Nobody can be recognised in it. */
export class RequestLimits1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE request_limit (
        key text NOT NULL,
        points integer NOT NULL,
        expire bigint NOT NULL,
        CONSTRAINT request_limit_pkey PRIMARY KEY (key),
        CONSTRAINT request_limit_points_given CHECK (points >= 0)
      )
    `);
    await queryRunner.query(`CREATE INDEX request_limit_by_expiry ON request_limit (expire)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE request_limit`);
  }
}
