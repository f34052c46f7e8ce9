import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';

/** How the columns of a sheet with these headers were read the last time. */
@Entity('import_mapping')
@Check('import_mapping_sheet_is_whole', `jsonb_typeof(sheet) = 'object'`)
export class ImportMappingEntity {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'import_mapping_once' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'import_mapping_network_exists' })
  network?: Relation<NetworkEntity>;

  /** An organisation; the network itself for its secretariat. */
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'import_mapping_once' })
  ownerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_mapping_once' })
  signature: string;

  @Column('jsonb')
  sheet: object;

  @Column('timestamptz', { name: 'used_at', default: () => 'now()' })
  usedAt: Date;
}
