import { Injectable } from '@nestjs/common';
import { starterNamed, startersOf, type RegisteredResource, type Starter } from '../../domain/knowledge/starters.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { Direction } from '../../domain/registry/stream.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { facilityRows } from '../reading/facility.rows.ts';
import { readAll, readRows } from '../reading/list.rows.ts';
import { RESOURCE_ROWS } from '../reading/resource.rows.ts';
import { sql, statement, type Sql } from '../reading/sql.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { facilitiesInCare } from './facilities-in-care.ts';

/** A starter with the resource that it speaks of. */
interface StarterWithResource extends Starter {
  readonly id: string;
  readonly resource: Resource;
}

/** What is proposed to a facility, and what was struck of it. */
interface StartersOfFacility {
  readonly proposed: readonly StarterWithResource[];
  readonly struck: readonly StarterWithResource[];
}

type AtFacility<Row> = Row & { readonly facilityId: string };
interface Struck extends RegisteredResource {
  readonly resourceKey: string;
}

@Injectable()
export class StartersService {
  constructor(private readonly database: ViewerDatabase) {}

  /**
   * The starters of each facility, in the order of `facilityIds`: for its own company, and for the secretariat of its network. To
   * anybody else it is as if there were none: what a company left unregistered or struck is nobody else's.
   */
  async ofFacilities(viewer: Viewer, facilityIds: readonly string[]): Promise<StartersOfFacility[]> {
    const reader = this.database.as(viewer);
    const found = await readRows<Facility>(reader, facilityRows(viewer), facilityIds, [facilitiesInCare(viewer)]);
    const facilities = found.filter((each) => each !== null && each.status !== 'closed');
    if (facilities.length === 0) return facilityIds.map(() => ({ proposed: [], struck: [] }));
    const ids = facilities.flatMap((each) => each?.id ?? []);
    const ask = <Row>(question: Sql): Promise<AtFacility<Row>[]> => reader.query(...statement(question));
    const registered =
      await ask<RegisteredResource>(sql`SELECT s.facility_id AS "facilityId", s.direction, r.key AS "resourceKey"
      FROM stream s JOIN resource r ON r.id = s.resource_id
      WHERE s.facility_id = ANY(${ids}::uuid[]) AND ${visibleStreams(viewer)}`);
    const struck =
      await ask<Struck>(sql`SELECT t.facility_id AS "facilityId", t.direction, t.resource_key AS "resourceKey"
      FROM struck_starter t WHERE t.facility_id = ANY(${ids}::uuid[]) ORDER BY t.struck_at DESC, t.direction, t.resource_key`);
    const of = <Row>(rows: readonly AtFacility<Row>[], id: string) => rows.filter((row) => row.facilityId === id);
    const byFacility = new Map(
      facilities.flatMap((facility) => {
        if (facility === null) return [];
        const gone = of(struck, facility.id);
        return [
          [
            facility.id,
            {
              proposed: startersOf(facility, of(registered, facility.id), gone),
              struck: gone.flatMap(
                ({ direction, resourceKey }) => starterNamed(facility, direction, resourceKey) ?? [],
              ),
            },
          ] as const,
        ];
      }),
    );
    const all = [...byFacility.values()].flatMap((each) => [...each.proposed, ...each.struck]);
    const keys = [...new Set(all.map(({ resourceKey }) => resourceKey))];
    const resources = await readAll<Resource>(reader, RESOURCE_ROWS, [sql`r.key = ANY(${keys})`]);
    const byKey = new Map(resources.map((resource) => [resource.key, resource]));
    const withResources = (facilityId: string, starters: readonly Starter[]): readonly StarterWithResource[] =>
      starters.flatMap((starter) => {
        const resource = byKey.get(starter.resourceKey);
        const id = idOf(facilityId, starter.direction, starter.resourceKey);
        return resource === undefined ? [] : [{ ...starter, id, resource }];
      });
    return facilityIds.map((id) => {
      const { proposed = [], struck: gone = [] } = byFacility.get(id.toLowerCase()) ?? {};
      return { proposed: withResources(id, proposed), struck: withResources(id, gone) };
    });
  }
}

function idOf(facilityId: string, direction: Direction, resourceKey: string): string {
  return `${facilityId}:${direction}:${resourceKey}`;
}
