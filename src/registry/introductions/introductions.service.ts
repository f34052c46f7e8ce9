import { Injectable } from '@nestjs/common';
import { blindDistance } from '../../domain/disclosure/blind-position.ts';
import type { BlindStream } from '../../domain/disclosure/blind-stream.ts';
import type { GeoPoint } from '../../domain/registry/great-circle.ts';
import type { Direction } from '../../domain/registry/stream.ts';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { blindWords, type BlindWords } from '../disclosure/blind-words.ts';
import { blindViewOf, type BlindViewRow } from '../reading/blind-stream.rows.ts';
import { readList, readRows, type PageArguments } from '../reading/list.rows.ts';
import { hasValue, sql, statement } from '../reading/sql.ts';
import {
  INTRODUCTION_ROWS,
  INTRODUCTIONS_BY_CHANGE,
  visibleIntroductions,
  visibleSides,
  type Introduction,
  type IntroductionState,
  type SideRow,
} from './introduction.rows.ts';

/** One side as a viewer may see it: whole where `streamId` is given, else blind or not at all. */
export interface IntroductionSide {
  readonly direction: Direction;
  readonly isMine: boolean;
  readonly agreed: boolean;
  readonly ended: boolean;
  readonly streamId: string | null;
  readonly blindView: Omit<BlindStream, 'id' | 'networkId'> | null;
  /** The viewer's own stream on the other side: what a rough distance is measured from. */
  readonly partnerStreamId: string | null;
}

/** Somebody of a company that one is introduced to. */
export interface IntroductionContact {
  readonly name: string;
  readonly email: string | null;
}

/** As many as a letter has addressees. */
const MOST_CONTACTS = 3;

export interface IntroductionFilter {
  readonly networkId?: string | null;
  readonly streamId?: string | null;
  readonly state?: IntroductionState | null;
}

type OtherSideRow = Partial<BlindViewRow> & {
  readonly introduction_id: string;
  readonly side: Direction;
  readonly agreed: boolean;
  readonly ended: boolean;
};

@Injectable()
export class IntroductionsService {
  constructor(private readonly database: ViewerDatabase) {}

  /** The viewer's introductions, the latest change first; for a secretariat those of its network. */
  list(asking: Viewer, filter: IntroductionFilter, page: PageArguments): Promise<Page<Introduction>> {
    const viewer = requireReader(asking);
    const { streamId = null } = filter;
    const ofStream = sql`EXISTS (
      SELECT FROM introduction_side x WHERE x.introduction_id = i.id AND x.stream_id = ${streamId} AND (${visibleSides(viewer)})
    )`;
    const conditions = [
      visibleIntroductions(viewer),
      hasValue('i.network_id', filter.networkId),
      hasValue('i.state', filter.state),
      ...(streamId === null ? [] : [ofStream]),
    ];
    const question = { source: INTRODUCTION_ROWS, order: INTRODUCTIONS_BY_CHANGE, conditions, page };
    return readList(this.database.as(viewer), question);
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Introduction | null)[]> {
    return readRows(this.database.as(viewer), INTRODUCTION_ROWS, ids, [visibleIntroductions(viewer)]);
  }

  /** Both sides of each introduction, supply first, in the order of `ids`. */
  async sidesOf(viewer: Viewer, ids: readonly string[]): Promise<IntroductionSide[][]> {
    const reader = this.database.as(viewer);
    const question = sql`SELECT x.introduction_id AS "introductionId", x.side, x.stream_id AS "streamId",
        x.organisation_id AS "organisationId", x.agreed_at IS NOT NULL AS agreed, x.ended_at IS NOT NULL AS ended
      FROM introduction_side x JOIN introduction i ON i.id = x.introduction_id
      WHERE x.introduction_id = ANY(${ids}::uuid[]) AND (${visibleSides(viewer)})`;
    const seen = await reader.query<SideRow[]>(...statement(question));
    const others = await reader.query<OtherSideRow[]>('SELECT * FROM introduction_other_sides($1)', [ids]);
    return ids.map((id) =>
      (['supply', 'demand'] as const).map((direction) => {
        const row = seen.find(({ introductionId, side }) => introductionId === id && side === direction);
        const other = others.find(({ introduction_id, side }) => introduction_id === id && side === direction);
        const isMine = row !== undefined && viewer.organisationIds.includes(row.organisationId);
        const partner = seen.find(({ introductionId, side }) => introductionId === id && side !== direction);
        return {
          direction,
          isMine,
          agreed: row?.agreed ?? other?.agreed ?? false,
          ended: row?.ended ?? other?.ended ?? false,
          streamId: row?.streamId ?? null,
          blindView: isBlindView(other) && !isMine ? blindViewOf(other) : null,
          partnerStreamId: partner?.streamId ?? null,
        };
      }),
    );
  }

  /** People of the other company; none as long as the viewer may not see whose the stream is. */
  async contactsOf(
    viewer: Viewer,
    { streamId, isMine }: Pick<IntroductionSide, 'streamId' | 'isMine'>,
  ): Promise<IntroductionContact[]> {
    if (streamId === null || isMine) return [];
    const question = sql`SELECT p.name, p.email FROM stream s
        JOIN membership m ON m.organisation_id = s.organisation_id JOIN person p ON p.id = m.person_id
      WHERE s.id = ${streamId} AND p.disabled_at IS NULL AND p.erased_at IS NULL
      ORDER BY EXISTS (SELECT FROM introduction_side x WHERE x.stream_id = s.id AND x.agreed_by = p.id) DESC,
        m.role = 'companyAdministrator' DESC, p.name, p.id LIMIT ${MOST_CONTACTS}`;
    return this.database.as(viewer).query<IntroductionContact[]>(...statement(question));
  }

  /** The blind view of the other side, with the rough distance from one's own. */
  async blindWordsOf(
    viewer: Viewer,
    { blindView, partnerStreamId }: Pick<IntroductionSide, 'blindView' | 'partnerStreamId'>,
  ): Promise<BlindWords | null> {
    if (blindView === null) return null;
    const question = sql`SELECT coalesce(e.latitude, f.latitude) AS latitude, coalesce(e.longitude, f.longitude) AS longitude
      FROM stream s JOIN facility f ON f.id = s.facility_id LEFT JOIN facility_exact_position e ON e.facility_id = f.id
      WHERE s.id = ${partnerStreamId} AND f.latitude IS NOT NULL AND s.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
    const [own = null] = await this.database.as(viewer).query<GeoPoint[]>(...statement(question));
    return blindWords(blindView, own && blindView.cell && blindDistance(own, blindView.cell));
  }
}

/** An outer join leaves the whole view empty where the side shows none. */
function isBlindView(row: OtherSideRow | undefined): row is OtherSideRow & BlindViewRow {
  return row?.direction !== undefined && (row.direction as string | null) !== null;
}
