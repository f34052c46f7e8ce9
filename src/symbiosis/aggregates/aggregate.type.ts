import { Field, Float, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { ReleasedCell } from '../../domain/disclosure/release-table.ts';
import type { ResourceKind as DomainKind } from '../../domain/registry/resource.ts';
import { ResourceKind } from '../../registry/api/resource.type.ts';
import type { AggregateTable } from './aggregates.rows.ts';

@ObjectType('AggregateCell', {
  description: 'What flows from one sector to another in a year, all companies together.',
})
class AggregateCellType {
  @Field(() => String, {
    nullable: true,
    description: 'Section of NACE Rev. 2 (`A` to `U`) or `unknown` of those who give; null: all of them.',
  })
  donorSector: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Section of NACE Rev. 2 (`A` to `U`) or `unknown` of those who receive; null: all of them.',
  })
  receiverSector: string | null;

  @Field(() => Float, { description: 'The sum, in the unit of the table.' })
  amount: number;
}

@ObjectType('AggregateTable', {
  description:
    'Sums of one kind of resource in one unit and year. A cell that is missing is empty, or would tell of a single company.',
})
export class AggregateTableType implements AggregateTable {
  @Field(() => ResourceKind, { description: 'What sort of thing flows.' })
  resourceKind: DomainKind;

  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field({ description: 'Code of the unit, such as `t/y`.' })
  unit: string;

  @Field(() => [AggregateCellType], { description: 'The sums that may be told, totals among them.' })
  cells: ReleasedCell[];

  @Field(() => GraphQLISODateTime, { description: 'When they were released.' })
  releasedAt: Date;
}
