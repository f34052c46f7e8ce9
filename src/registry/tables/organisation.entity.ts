import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('organisation')
// lower(name): TypeORM cannot say an index on an expression, the migration does.
@Index('organisation_by_small_name', { synchronize: false })
@Check('organisation_name_given', `name ~ '\\S' AND char_length(name) <= 200`)
@Check(
  'organisation_kind_known',
  `kind IN ('company', 'utility', 'municipality', 'knowledgeInstitution', 'publicBody', 'association', 'other')`,
)
@Index('organisation_by_name', ['name', 'id'])
export class OrganisationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey' })
  id: string;

  @Column({ type: 'text', collation: 'da-x-icu' })
  name: string;

  @Column('text')
  kind: string;
}
