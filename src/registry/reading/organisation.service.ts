import { Injectable } from '@nestjs/common';
import type { Organisation } from '../../domain/registry/organisation.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { readList, readNestedLists, readRows, type PageArguments } from './list.rows.ts';
import { sql } from './sql.ts';
import { containsWords } from './text-search.ts';
import { ORGANISATION_ROWS, ORGANISATIONS_BY_NAME } from './organisation.rows.ts';
import { visibleFacilities, visibleOrganisations } from './visible.rows.ts';

export interface OrganisationFilter {
  /** Those with a facility in this network. */
  readonly networkId?: string | null;
  readonly text?: string | null;
}

@Injectable()
export class OrganisationService {
  constructor(private readonly database: ViewerDatabase) {}

  async list(viewer: Viewer, filter: OrganisationFilter, page: PageArguments): Promise<Page<Organisation>> {
    const networkId = filter.networkId ?? null;
    const ofNetwork = sql`EXISTS (
      SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = ${networkId} AND (${visibleFacilities(viewer)})
    )`;
    const conditions = [
      visibleOrganisations(viewer),
      ...(networkId === null ? [] : [ofNetwork]),
      containsWords('o.name', filter.text),
    ];
    return readList(this.database.as(viewer), {
      source: ORGANISATION_ROWS,
      order: ORGANISATIONS_BY_NAME,
      conditions,
      page,
    });
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Organisation | null)[]> {
    return readRows(this.database.as(viewer), ORGANISATION_ROWS, ids, [visibleOrganisations(viewer)]);
  }

  /** The organisations with a facility in each network, in the order of `networkIds`. */
  ofNetworks(viewer: Viewer, networkIds: readonly string[], page: PageArguments): Promise<Page<Organisation>[]> {
    const conditions = [
      visibleOrganisations(viewer),
      sql`EXISTS (
        SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = parent.id AND (${visibleFacilities(viewer)})
      )`,
    ];
    const question = { source: ORGANISATION_ROWS, order: ORGANISATIONS_BY_NAME, conditions, page, belongs: 'true' };
    return readNestedLists(this.database.as(viewer), question, networkIds);
  }
}
