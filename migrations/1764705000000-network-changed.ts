import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every process hears of a network that has changed, once its change is committed: PostgreSQL tells a thing once a transaction. */
export class NetworkChanged1764705000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE FUNCTION tell_network_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_notify('network_changed', NEW.id::text);
      RETURN NULL;
    END $$`);
    await queryRunner.query(`CREATE TRIGGER network_tells_changed AFTER UPDATE OF revision ON network
      FOR EACH ROW EXECUTE FUNCTION tell_network_changed()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER network_tells_changed ON network');
    await queryRunner.query('DROP FUNCTION tell_network_changed()');
  }
}
