import { Injectable } from '@nestjs/common';
import { isAtLeast, type DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import { coarsePosition } from '../../domain/disclosure/place-grid.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Facility, FacilityLevel } from '../../domain/registry/facility.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { facilityRows } from '../reading/facility.rows.ts';
import { readRows } from '../reading/list.rows.ts';
import { sql } from '../reading/sql.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { countRevision } from './network-revision.rows.ts';

/** How widely a facility is known: its name and place, and how exactly. */
@Injectable()
export class FacilityWritingService {
  constructor(private readonly database: ViewerDatabase) {}

  /** Throws a ProblemError with `FACILITY_NOT_FOUND`, or `FACILITY_SHOWS_MORE` where something at it is shown more widely. */
  async setLevel(
    asking: Viewer,
    { id, level }: { readonly id: string; readonly level: FacilityLevel },
  ): Promise<Facility> {
    return this.#change(asking, id, { level }, async (reader) => {
      const shown = await reader.query<{ level: DisclosureLevel }[]>(
        `SELECT level FROM stream WHERE facility_id = $1 AND withdrawn_at IS NULL AND level IN ('network', 'public')
         UNION SELECT level FROM synergy WHERE $1 IN (donor_id, receiver_id) AND level IN ('network', 'public')`,
        [id],
      );
      if (shown.some((thing) => !isAtLeast(level, thing.level))) throw new ProblemError([facilityShowsMore()]);
      await reader.query('UPDATE facility SET level = $2 WHERE id = $1', [id, level]);
    });
  }

  /** Shows others the middle of a cell of some 11 km and no address, or again the exact place. Throws a ProblemError with `FACILITY_NOT_FOUND`. */
  async setCoarse(
    asking: Viewer,
    { id, coarse }: { readonly id: string; readonly coarse: boolean },
  ): Promise<Facility> {
    return this.#change(asking, id, { coarse }, async (reader, { place, position, positionIsCoarse }) => {
      if (positionIsCoarse === coarse) return;
      if (coarse) {
        await reader.query(
          'INSERT INTO facility_exact_position (facility_id, place, latitude, longitude) VALUES ($1, $2, $3, $4)',
          [id, place, position?.latitude, position?.longitude],
        );
      }
      const shown = coarse ? position && coarsePosition(position) : position;
      await reader.query(
        'UPDATE facility SET place = $2, latitude = $3, longitude = $4, position_is_coarse = $5 WHERE id = $1',
        [id, coarse ? null : place, shown?.latitude, shown?.longitude, coarse],
      );
      if (!coarse) await reader.query('DELETE FROM facility_exact_position WHERE facility_id = $1', [id]);
    });
  }

  async #change(
    asking: Viewer,
    id: string,
    details: Readonly<Record<string, string | boolean>>,
    write: (reader: Reader, before: Facility) => Promise<void>,
  ): Promise<Facility> {
    const viewer = requireWriter(asking);
    const mine = sql`f.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
    return this.database.write(viewer, async (manager) => {
      const read = async (): Promise<Facility> => {
        const [facility] = await readRows<Facility>(manager, facilityRows(viewer), [id], [mine]);
        if (!facility) throw new ProblemError([facilityNotFound()]);
        return facility;
      };
      const before = await read();
      await write(manager, before);
      const { networkId, organisationId } = before;
      const entry = {
        subjectKind: 'facility',
        subjectId: before.id,
        ownerOrganisationId: organisationId,
        networkId,
      } as const;
      await noteInTrail(manager, viewer, { ...entry, action: 'changedFacility', details });
      await countRevision(manager, networkId);
      return read();
    });
  }
}

function facilityNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'FACILITY_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such facility of yours.', da: 'I har ikke et sådant anlæg.' },
  };
}

function facilityShowsMore(): Problem {
  return {
    kind: 'conflict',
    code: 'FACILITY_SHOWS_MORE',
    path: ['level'],
    message: {
      en: 'A stream or a synergy at this facility is shown more widely than that. Take those back first.',
      da: 'En strøm eller en synergi på anlægget vises bredere end det. Træk dem tilbage først.',
    },
  };
}
