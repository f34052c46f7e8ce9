import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { DismissalReason } from '../../domain/matching/matching-rules.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';

/** A match that a secretariat put aside; ended by being taken back, never deleted. */
@Entity('match_dismissal')
@Check(
  'match_dismissal_reason_known',
  `reason IN ('wrongUse', 'tooFar', 'wrongQuality', 'wrongTemperature', 'wrongAmount', 'wrongTime', 'law', 'triedBefore', 'other')`,
)
@Check('match_dismissal_words_given', `words ~ '\\S' AND char_length(words) <= 1000`)
@Index('match_dismissal_by_network', ['networkId', 'dismissedAt', 'id'])
export class MatchDismissalEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'match_dismissal_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'match_dismissal_network_exists' })
  network?: Relation<NetworkEntity>;

  /** A stream, or the facility of a side that nobody registered. */
  @Column('uuid', { name: 'supply_id' })
  supplyId: string;

  @Column('uuid', { name: 'demand_id' })
  demandId: string;

  @Column('text')
  reason: DismissalReason;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('text', { name: 'resource_key', nullable: true })
  resourceKey: string | null;

  @Column('text', { name: 'receiver_activities', array: true, default: '{}' })
  receiverActivities: string[];

  @Column('uuid', { name: 'dismissed_by' })
  dismissedBy: string;

  @Column('timestamptz', { name: 'dismissed_at', default: () => 'now()' })
  dismissedAt: Date;

  @Column('uuid', { name: 'taken_back_by', nullable: true })
  takenBackBy: string | null;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}
