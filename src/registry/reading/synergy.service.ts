import { Injectable } from '@nestjs/common';
import type { Synergy, SynergyStage } from '../../domain/registry/synergy.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readList, readNestedLists, readRows, type PageArguments } from './list.rows.ts';
import { hasValue, sql } from './sql.ts';
import { visibleSynergies } from './visible.rows.ts';
import { ranInYear, SYNERGIES_NEWEST_FIRST, SYNERGIES_OLDEST_FIRST, SYNERGY_ROWS } from './synergy.rows.ts';

export type SynergyOrder = 'oldestFirst' | 'newestFirst';

export interface SynergyFilter {
  readonly networkId?: string | null;
  /** Those that it gives to or receives from. */
  readonly facilityId?: string | null;
  /** Those that ran in this calendar year. */
  readonly year?: number | null;
  readonly stage?: SynergyStage | null;
}

const ORDERS = { oldestFirst: SYNERGIES_OLDEST_FIRST, newestFirst: SYNERGIES_NEWEST_FIRST };

@Injectable()
export class SynergyService {
  constructor(private readonly database: ViewerDatabase) {}

  async list(
    viewer: Viewer,
    filter: SynergyFilter,
    sort: SynergyOrder,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Synergy>> {
    const { facilityId = null, year = null } = filter;
    const conditions = [
      visibleSynergies(viewer),
      hasValue('y.network_id', filter.networkId),
      hasValue('y.stage', filter.stage),
    ];
    if (facilityId !== null) conditions.push(sql`y.donor_id = ${facilityId} OR y.receiver_id = ${facilityId}`);
    if (year !== null) conditions.push(ranInYear(year));
    return readList(this.database.as(viewer), {
      source: SYNERGY_ROWS,
      order: ORDERS[sort],
      conditions,
      page,
      selected,
    });
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Synergy | null)[]> {
    return readRows(this.database.as(viewer), SYNERGY_ROWS, ids, [visibleSynergies(viewer)]);
  }

  /** The synergies that each facility gives to or receives from, in the order of `facilityIds`. */
  ofFacilities(
    viewer: Viewer,
    facilityIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Synergy>[]> {
    const belongs = 'y.donor_id = parent.id OR y.receiver_id = parent.id';
    const question = {
      source: SYNERGY_ROWS,
      order: SYNERGIES_OLDEST_FIRST,
      conditions: [visibleSynergies(viewer)],
      page,
      selected,
      belongs,
    };
    return readNestedLists(this.database.as(viewer), question, facilityIds);
  }
}
