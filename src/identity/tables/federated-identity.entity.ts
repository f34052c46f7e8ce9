import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** Who a person is at the OpenID Connect provider. */
@Entity('federated_identity')
@Index('federated_identity_by_person', ['personId'])
export class FederatedIdentityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'federated_identity_once' })
  issuer: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'federated_identity_once' })
  subject: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'federated_identity_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
