import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('network')
@Unique('network_slug_once', ['slug'])
@Check('network_slug_format', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60`)
@Check('network_name_given', `name ~ '\\S' AND char_length(name) <= 200`)
@Check(
  'network_description_given',
  `description_en ~ '\\S' AND description_da ~ '\\S' AND char_length(description_en) <= 2000 AND char_length(description_da) <= 2000`,
)
@Check('network_start_year_in_range', `start_year BETWEEN 1800 AND 2200`)
@Check('network_revision_counts_up', `revision >= 1`)
export class NetworkEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'network_pkey' })
  id: string;

  @Column('text')
  slug: string;

  @Column({ type: 'text', collation: 'da-x-icu' })
  name: string;

  @Column('text', { name: 'description_en' })
  descriptionEn: string;

  @Column('text', { name: 'description_da' })
  descriptionDa: string;

  @Column('integer', { name: 'start_year', nullable: true })
  startYear: number | null;

  @Column('integer', { default: 1 })
  revision: number;

  /** When the revision was last counted up. */
  @Column('timestamptz', { name: 'revised_at', default: () => 'now()' })
  revisedAt: Date;
}
