import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { readList, readNestedLists, readRows, type PageArguments } from './list.rows.ts';
import { sql } from './sql.ts';
import { containsWords } from './text-search.ts';
import { ORGANISATION_ROWS, ORGANISATIONS_BY_NAME } from './organisation.rows.ts';

export interface OrganisationFilter {
  /** Those with a facility in this network. */
  readonly networkId?: string | null;
  readonly text?: string | null;
}

@Injectable()
export class OrganisationService {
  constructor(private readonly manager: EntityManager) {}

  async list(_viewer: Viewer, filter: OrganisationFilter, page: PageArguments): Promise<Page<Organisation>> {
    const networkId = filter.networkId ?? null;
    const ofNetwork = sql`EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = ${networkId})`;
    const conditions = [...(networkId === null ? [] : [ofNetwork]), containsWords('o.name', filter.text)];
    return readList(this.manager, { source: ORGANISATION_ROWS, order: ORGANISATIONS_BY_NAME, conditions, page });
  }

  byIds(_viewer: Viewer, ids: readonly string[]): Promise<(Organisation | null)[]> {
    return readRows(this.manager, ORGANISATION_ROWS, ids);
  }

  /** The organisations with a facility in each network, in the order of `networkIds`. */
  ofNetworks(_viewer: Viewer, networkIds: readonly string[], page: PageArguments): Promise<Page<Organisation>[]> {
    const belongs = 'EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = parent.id)';
    const question = { source: ORGANISATION_ROWS, order: ORGANISATIONS_BY_NAME, conditions: [], page, belongs };
    return readNestedLists(this.manager, question, networkIds);
  }
}
