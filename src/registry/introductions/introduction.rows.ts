import type { Direction } from '../../domain/registry/stream.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { RowOrder, RowSource } from '../reading/list.rows.ts';
import { anyOf, sql, type Sql } from '../reading/sql.ts';

export type IntroductionState = 'asked' | 'agreed' | 'declined' | 'withdrawn';

/** That two companies get to know each other, for one supply and one demand. */
export interface Introduction {
  readonly id: string;
  readonly networkId: string;
  readonly state: IntroductionState;
  /** By the secretariat; else one side has asked. */
  readonly proposed: boolean;
  readonly askedAt: Date;
  readonly changedAt: Date;
}

/** One side as far as the viewer may see it. */
export interface SideRow {
  readonly introductionId: string;
  readonly side: Direction;
  readonly streamId: string;
  readonly organisationId: string;
  readonly agreed: boolean;
  readonly ended: boolean;
}

export const INTRODUCTION_ROWS: RowSource = {
  columns: {
    id: 'i.id',
    networkId: 'i.network_id',
    state: 'i.state',
    proposed: 'i.proposed',
    askedAt: 'i.asked_at',
    changedAt: 'i.changed_at',
  },
  leads: {},
  from: 'introduction i',
  id: 'i.id',
};

export const INTRODUCTIONS_BY_CHANGE: RowOrder = {
  name: 'introductions:change',
  by: 'i.changed_at',
  type: 'timestamptz',
  descending: true,
};

/** Of `introduction i`: the viewer's companies', and those of a network whose secretariat she is. */
export function visibleIntroductions({ organisationIds, secretariatNetworkIds }: Viewer): Sql {
  return anyOf([
    sql`i.network_id = ANY(${secretariatNetworkIds}::uuid[])`,
    sql`EXISTS (
      SELECT FROM introduction_side own WHERE own.introduction_id = i.id AND own.organisation_id = ANY(${organisationIds}::uuid[])
    )`,
  ]);
}

/** Of `introduction_side x` beside its `introduction i`: one's own, both once both have agreed, and both for the secretariat. */
export function visibleSides({ organisationIds, secretariatNetworkIds }: Viewer): Sql {
  return anyOf([
    sql`x.organisation_id = ANY(${organisationIds}::uuid[])`,
    sql`i.network_id = ANY(${secretariatNetworkIds}::uuid[])`,
    sql`i.state = 'agreed' AND EXISTS (
      SELECT FROM introduction_side own WHERE own.introduction_id = i.id AND own.organisation_id = ANY(${organisationIds}::uuid[])
    )`,
  ]);
}
