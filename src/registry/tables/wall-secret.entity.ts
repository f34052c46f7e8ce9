import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Random bytes that pseudonyms are derived from, and the password of the program's role; read by the owner alone. */
@Entity('wall_secret')
@Check('wall_secret_once', `single`)
@Check('wall_secret_length', `octet_length(secret) = 32`)
export class WallSecretEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'wall_secret_pkey' })
  single: boolean;

  @Column('bytea')
  secret: Buffer;
}
