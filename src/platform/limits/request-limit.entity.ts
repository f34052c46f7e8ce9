import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was used of one allowance; the columns are those that `rate-limiter-flexible` writes. */
@Entity('request_limit')
@Check('request_limit_points_given', 'points >= 0')
@Index('request_limit_by_expiry', ['expire'])
export class RequestLimitEntity {
  /** Name of the allowance and a digest of whose it is: no address and no account can be read here. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'request_limit_pkey' })
  key: string;

  @Column('integer')
  points: number;

  /** When it begins anew, milliseconds since 1970. */
  @Column('bigint')
  expire: string;
}
