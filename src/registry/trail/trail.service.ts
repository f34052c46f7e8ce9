import { Injectable } from '@nestjs/common';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { readList, type PageArguments, type RowOrder, type RowSource } from '../reading/list.rows.ts';
import { hasValue, sql } from '../reading/sql.ts';
import type { TrailAction, TrailSubject } from './trail.rows.ts';

/** An entry as the company that it concerns reads it. */
export interface TrailLine {
  readonly id: string;
  readonly at: Date;
  readonly personName: string | null;
  readonly organisationNames: readonly string[];
  readonly audience: string;
  readonly action: TrailAction;
  readonly subjectKind: TrailSubject;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly address: string | null;
}

export interface TrailFilter {
  readonly streamId?: string | null;
  readonly organisationId?: string | null;
}

const TRAIL_ROWS: RowSource = {
  columns: {
    // Lists are continued by an id that is a UUID; the number is made into one, so that the order is kept.
    id: `lpad(to_hex(t.id), 32, '0')::uuid`,
    at: 't.at',
    personName: `CASE WHEN p.erased_at IS NULL THEN p.name END`,
    organisationNames: `ARRAY(SELECT o.name FROM organisation o WHERE o.id = ANY(t.organisation_ids) ORDER BY o.name)`,
    audience: 't.audience',
    action: 't.action',
    subjectKind: 't.subject_kind',
    subjectId: 't.subject_id',
    details: 't.details',
    address: 't.address',
  },
  leads: {},
  from: 'audit_trail t LEFT JOIN person p ON p.id = t.person_id',
  id: `lpad(to_hex(t.id), 32, '0')::uuid`,
};

const LATEST_FIRST: RowOrder = { name: 'trail:latest', by: 't.at', type: 'timestamptz', descending: true };

/** The trail of a company's own things, the latest first. */
@Injectable()
export class TrailService {
  constructor(private readonly database: ViewerDatabase) {}

  list(asking: Viewer, filter: TrailFilter, page: PageArguments): Promise<Page<TrailLine>> {
    const viewer = requireReader(asking);
    const conditions = [
      sql`t.owner_organisation_id = ANY(${viewer.organisationIds}::uuid[])`,
      hasValue('t.subject_id', filter.streamId),
      hasValue('t.owner_organisation_id', filter.organisationId),
    ];
    return readList(this.database.as(viewer), { source: TRAIL_ROWS, order: LATEST_FIRST, conditions, page });
  }
}
