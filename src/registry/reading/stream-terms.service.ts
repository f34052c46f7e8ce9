import { Injectable } from '@nestjs/common';
import { priceOf, type PresentCost, type Price } from '../../domain/registry/cost-field.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { anyOf, sql, statement } from './sql.ts';
import { visibleStreams } from './visible.rows.ts';

export interface PresentCostOfStream extends PresentCost {
  /** Null for an older one in free words. */
  readonly price: Price | null;
  readonly released: boolean;
}

/** What is kept back of a stream: for its company and the secretariat, for others where the company has released it. */
@Injectable()
export class StreamTermsService {
  constructor(private readonly database: ViewerDatabase) {}

  /** In the order of `streamIds`; null where there is none, or it is not seen. */
  async presentCostsOf(viewer: Viewer, streamIds: readonly string[]): Promise<(PresentCostOfStream | null)[]> {
    const seen = anyOf([
      sql`t.released`,
      sql`s.organisation_id = ANY(${viewer.organisationIds}::uuid[])`,
      sql`s.network_id = ANY(${viewer.secretariatNetworkIds}::uuid[])`,
    ]);
    const question = sql`SELECT t.stream_id AS "streamId", t.present_cost_value AS value, t.present_cost_unit AS unit,
        t.present_cost_year AS year, t.released
      FROM stream_terms t JOIN stream s ON s.id = t.stream_id
      WHERE t.stream_id = ANY(${streamIds}::uuid[]) AND ${visibleStreams(viewer)} AND (${seen})`;
    const rows = await this.database
      .as(viewer)
      .query<(Omit<PresentCostOfStream, 'price'> & { streamId: string })[]>(...statement(question));
    const costOf = new Map(rows.map(({ streamId, ...cost }) => [streamId, { ...cost, price: priceOf(cost) }]));
    return streamIds.map((id) => costOf.get(id) ?? null);
  }
}
