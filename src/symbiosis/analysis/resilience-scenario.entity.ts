import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ResilienceScenario } from '../../domain/network/resilience/resilience-scenario.ts';
import { PersonEntity } from '../../identity/tables/person.entity.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';

/** A question of what would break a network that a person keeps, for herself or for all of the network. */
@Entity('resilience_scenario')
@Check('resilience_scenario_name_given', `name ~ '\\S' AND char_length(name) <= 200`)
@Check('resilience_scenario_selection_given', `selection ~ '\\S' AND char_length(selection) <= 100000`)
@Check('resilience_scenario_is_object', `jsonb_typeof(scenario) = 'object'`)
@Index('resilience_scenario_by_network', ['networkId', 'name', 'id'])
@Index('resilience_scenario_by_person', ['personId'])
export class ResilienceScenarioEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resilience_scenario_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'resilience_scenario_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'resilience_scenario_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text')
  name: string;

  @Column('boolean', { name: 'is_shared', default: false })
  isShared: boolean;

  @Column('text')
  selection: string;

  @Column('jsonb')
  scenario: ResilienceScenario;

  @Column('timestamptz', { name: 'kept_at', default: () => 'now()' })
  keptAt: Date;
}
