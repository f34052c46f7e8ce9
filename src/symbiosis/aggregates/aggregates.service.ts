import { Injectable } from '@nestjs/common';
import { contributionsOf } from '../../domain/network/sector-flows.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { computeReleases } from './compute-releases.ts';
import { requireAnalyst, requireSecretariat } from './aggregate-access.ts';
import {
  noteAggregates,
  readLatestTables,
  readOtherYears,
  readReleases,
  storeRelease,
  waitForOtherRelease,
  type AggregatesOfYear,
  type AggregateTable,
} from './aggregates.rows.ts';

/** Sums of what flows between sectors, for analysts: made by the secretariat, and read as they were told. */
@Injectable()
export class AggregatesService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
    private readonly idempotency: IdempotencyService,
  ) {}

  /**
   * Tells the sums of a year as far as they hide each company, also beside all that was told before; gives what stands now.
   * The same request sent twice releases once.
   * Throws a ProblemError with `SIGN_IN_REQUIRED`, `SCOPE_MISSING`, `SECRETARIAT_REQUIRED` or `IDEMPOTENCY_KEY_REUSED`.
   */
  async release(
    asking: Viewer,
    request: AggregatesOfYear & { readonly idempotencyKey: string },
  ): Promise<AggregateTable[]> {
    const viewer = requireWriter(asking);
    const { year, idempotencyKey } = request;
    const question = { networkId: request.networkId.toLowerCase(), year };
    requireSecretariat(viewer, question.networkId);
    // Read before the wait: whoever waits with a connection in hand must not need a second one.
    const contributions = contributionsOf(await this.registry.snapshot(viewer, question.networkId), question.year);
    await this.idempotency.once(viewer, 'releaseAggregates', { ...question, idempotencyKey }, async (manager) => {
      await waitForOtherRelease(manager, question.networkId);
      const previous = await readReleases(manager, question);
      const otherYears = await readOtherYears(manager, question);
      for (const release of await computeReleases({ previous, contributions, otherYears })) {
        await storeRelease(manager, viewer, question.networkId, release);
      }
      await noteAggregates(manager, viewer, 'releasedAggregates', question);
    });
    return readLatestTables(this.database.as(viewer), question);
  }

  /** The sums of a year as they stand; who reads them is noted. Throws a ProblemError with `ANALYST_REQUIRED`. */
  ofYear(viewer: Viewer, asked: AggregatesOfYear): Promise<AggregateTable[]> {
    const question = { ...asked, networkId: asked.networkId.toLowerCase() };
    requireAnalyst(viewer, question.networkId);
    return this.database.write(viewer, async (manager) => {
      await noteAggregates(manager, viewer, 'readAggregates', question);
      return readLatestTables(manager, question);
    });
  }
}
