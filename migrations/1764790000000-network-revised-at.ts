import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a network last changed: files name this moment and not that of their making, so that the same is the same to the byte. */
export class NetworkRevisedAt1764790000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE network ADD COLUMN revised_at timestamptz NOT NULL DEFAULT now()');
    await queryRunner.query(`CREATE FUNCTION note_revised_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      NEW.revised_at := now();
      RETURN NEW;
    END $$`);
    await queryRunner.query(`CREATE TRIGGER network_revised_at BEFORE UPDATE OF revision ON network
      FOR EACH ROW EXECUTE FUNCTION note_revised_at()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER network_revised_at ON network');
    await queryRunner.query('DROP FUNCTION note_revised_at()');
    await queryRunner.query('ALTER TABLE network DROP COLUMN revised_at');
  }
}
