import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who can sign in. An erased person keeps the id alone, so that the audit trail still says that it was one and the same. */
@Entity('person')
@Unique('person_email_once', ['email'])
@Unique('person_demonstration_role_once', ['demonstrationRole'])
@Check('person_name_given', `name ~ '\\S' AND char_length(name) <= 200`)
@Check('person_email_format', `email = lower(email) AND email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254`)
@Check('person_language_known', `language IN ('en', 'da')`)
@Check('person_password_hash_format', `password_hash ~ '^\\$argon2id\\$'`)
@Check(
  'person_erased_keeps_nothing',
  `erased_at IS NULL OR (email IS NULL AND password_hash IS NULL AND disabled_at IS NOT NULL)`,
)
@Check(
  'person_demonstration_role_known',
  `demonstration_role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')`,
)
@Check('person_demonstration_has_no_password', `demonstration_role IS NULL OR password_hash IS NULL`)
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column({ type: 'text', collation: 'da-x-icu' })
  name: string;

  /** In small letters. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { default: 'en' })
  language: string;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'password_changed_at', nullable: true })
  passwordChangedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  /** An invented person of the demonstration, whom visitors try this role as. */
  @Column('text', { name: 'demonstration_role', nullable: true })
  demonstrationRole: string | null;
}
