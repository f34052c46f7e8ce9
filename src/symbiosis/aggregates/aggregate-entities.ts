import { AggregateBasisEntity } from './aggregate-basis.entity.ts';
import { AggregateReleaseEntity } from './aggregate-release.entity.ts';

/** The tables of what is released to analysts. */
export const AGGREGATE_ENTITIES = [AggregateReleaseEntity, AggregateBasisEntity];
