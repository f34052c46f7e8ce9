import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Random bytes that pseudonyms are derived from, and the password of the program's role; read by the owner alone. */
@Entity('installation_secret')
@Check('installation_secret_once', `single`)
@Check('installation_secret_length', `octet_length(secret) = 32`)
export class InstallationSecretEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'installation_secret_pkey' })
  single: boolean;

  @Column('bytea')
  secret: Buffer;
}
