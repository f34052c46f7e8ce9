import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Facility, FacilityKind } from '../../domain/registry/facility.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readList, readNestedLists, readRows, type PageArguments } from './list.rows.ts';
import { hasValue } from './sql.ts';
import { containsWords } from './text-search.ts';
import { FACILITIES_BY_NAME, FACILITY_ROWS } from './facility.rows.ts';

export interface FacilityFilter {
  readonly networkId?: string | null;
  readonly text?: string | null;
  readonly kind?: FacilityKind | null;
}

@Injectable()
export class FacilityService {
  constructor(private readonly manager: EntityManager) {}

  async list(
    _viewer: Viewer,
    filter: FacilityFilter,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>> {
    const conditions = [
      hasValue('f.network_id', filter.networkId),
      hasValue('f.kind', filter.kind),
      containsWords(`concat_ws(' ', f.name, f.place)`, filter.text),
    ];
    return readList(this.manager, { source: FACILITY_ROWS, order: FACILITIES_BY_NAME, conditions, page, selected });
  }

  byIds(_viewer: Viewer, ids: readonly string[]): Promise<(Facility | null)[]> {
    return readRows(this.manager, FACILITY_ROWS, ids);
  }

  /** The facilities of each organisation, in the order of `organisationIds`. */
  ofOrganisations(
    _viewer: Viewer,
    organisationIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    return this.#ofParents('f.organisation_id = parent.id', organisationIds, page, selected);
  }

  /** The facilities of each network, in the order of `networkIds`. */
  ofNetworks(
    _viewer: Viewer,
    networkIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    return this.#ofParents('f.network_id = parent.id', networkIds, page, selected);
  }

  #ofParents(
    belongs: string,
    parentIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Facility>[]> {
    const question = { source: FACILITY_ROWS, order: FACILITIES_BY_NAME, conditions: [], page, selected, belongs };
    return readNestedLists(this.manager, question, parentIds);
  }
}
