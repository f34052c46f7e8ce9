import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What signatures and encryption are made with where the configuration gives no SECRET: made at first start. */
@Entity('installation_secret')
@Check('installation_secret_only_one', `is_the_only_one`)
@Check('installation_secret_length', `char_length(secret) >= 32`)
export class InstallationSecretEntity {
  @PrimaryColumn('boolean', {
    name: 'is_the_only_one',
    default: true,
    primaryKeyConstraintName: 'installation_secret_pkey',
  })
  isTheOnlyOne: boolean;

  @Column('text')
  secret: string;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt: Date;
}
