import { Injectable } from '@nestjs/common';
import type { Facility, FacilityKind } from '../../domain/registry/facility.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readList, readNestedLists, readRows, type PageArguments } from './list.rows.ts';
import { hasValue } from './sql.ts';
import { containsWords } from './text-search.ts';
import { FACILITIES_BY_NAME, facilityRows } from './facility.rows.ts';
import { visibleFacilities } from './visible.rows.ts';

export interface FacilityFilter {
  readonly networkId?: string | null;
  readonly text?: string | null;
  readonly kind?: FacilityKind | null;
}

@Injectable()
export class FacilityService {
  constructor(private readonly database: ViewerDatabase) {}

  async list(
    viewer: Viewer,
    filter: FacilityFilter,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>> {
    const conditions = [
      visibleFacilities(viewer),
      hasValue('f.network_id', filter.networkId),
      hasValue('f.kind', filter.kind),
      containsWords(`concat_ws(' ', f.name, f.place)`, filter.text),
    ];
    return readList(this.database.as(viewer), {
      source: facilityRows(viewer),
      order: FACILITIES_BY_NAME,
      conditions,
      page,
      selected,
    });
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Facility | null)[]> {
    return readRows(this.database.as(viewer), facilityRows(viewer), ids, [visibleFacilities(viewer)]);
  }

  /** The facilities of each organisation, in the order of `organisationIds`. */
  ofOrganisations(
    viewer: Viewer,
    organisationIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    return this.#ofParents(viewer, 'f.organisation_id = parent.id', organisationIds, page, selected);
  }

  /** The facilities of each network, in the order of `networkIds`. */
  ofNetworks(
    viewer: Viewer,
    networkIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    return this.#ofParents(viewer, 'f.network_id = parent.id', networkIds, page, selected);
  }

  #ofParents(
    viewer: Viewer,
    belongs: string,
    parentIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    const conditions = [visibleFacilities(viewer)];
    const question = { source: facilityRows(viewer), order: FACILITIES_BY_NAME, conditions, page, selected, belongs };
    return readNestedLists(this.database.as(viewer), question, parentIds);
  }
}
