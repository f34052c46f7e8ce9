import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { RuleCorrection } from '../../domain/matching/matching-rules.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';

/** A rule of one network; a changed one is a new row with the next version, and the old one is removed. */
@Entity('matching_rule')
@Check('matching_rule_version_counts_up', `version >= 1`)
@Check('matching_rule_effect_known', `effect IN ('exclude', 'downWeight')`)
@Check('matching_rule_words_given', `words ~ '\\S' AND char_length(words) <= 1000`)
@Index('matching_rule_by_network', ['networkId', 'madeAt', 'id'])
export class MatchingRuleEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'matching_rule_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'matching_rule_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { name: 'resource_key', nullable: true })
  resourceKey: string | null;

  @Column('text', { nullable: true })
  use: string | null;

  @Column('text', { name: 'receiver_activities', array: true, default: '{}' })
  receiverActivities: string[];

  @Column('text')
  effect: RuleCorrection['effect'];

  @Column('text')
  words: string;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt: Date;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
