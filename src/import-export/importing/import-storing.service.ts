import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { StreamBatch, type StreamOfBatch } from '../../registry/writing/stream-batch.service.ts';
import { countRevision } from '../../registry/writing/network-revision.rows.ts';
import { BEFORE_ALL_ROWS, ROWS_AT_ONCE } from './import-checking.service.ts';
import { ImportRegistryService } from './import-registry.service.ts';
import { registryChanged } from './import-problems.ts';
import type { Import, ImportRow, RowOutcome } from './import.ts';
import { advance, noteProgress, readImport } from './import.rows.ts';
import { RowReadings } from './row-readings.ts';
import { forgetFile, forgetRows, readRowsAfter, type RowPlace } from './staged.rows.ts';

/** The import was cancelled, or taken on by somebody else: what was written so far is taken back. */
class NoLongerWanted extends Error {}

/** Rows have become wrong since they were checked. */
class RowsWentWrong extends Error {}

/**
 * Stores the rows of an import in one transaction: all of it is seen at once, or none. What a killed server leaves behind is
 * nothing, and the job begins anew.
 */
@Injectable()
export class ImportStoringService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: ImportRegistryService,
  ) {}

  async store(viewer: SignedIn, found: Import, signal: AbortSignal): Promise<void> {
    try {
      await this.database.write(viewer, (manager) => this.#storeAll(manager, viewer, found.id, signal));
    } catch (error) {
      if (error instanceof NoLongerWanted) {
        await this.#tidyUp(viewer, found.id);
        return;
      }
      if (!(error instanceof RowsWentWrong || error instanceof ProblemError)) throw error;
      await advance(this.database.writingAs(viewer), found.id, ['storing'], {
        state: 'mapped',
        goesOn: false,
        mode: null,
        rowsChecked: 0,
        rowsStored: 0,
        problems: error instanceof ProblemError ? error.problems : [registryChanged()],
      });
    }
  }

  /** What was staged of an import that was cancelled while it was being stored. */
  async #tidyUp(viewer: SignedIn, id: string): Promise<void> {
    const database = this.database.writingAs(viewer);
    const found = await readImport(database, viewer, id);
    if (found?.state === 'cancelled') await forgetRows(database, id);
  }

  async #storeAll(manager: EntityManager, viewer: SignedIn, id: string, signal: AbortSignal): Promise<void> {
    // Another worker may hold it that was taken for dead: whoever comes second finds it stored.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [id]);
    const found = await readImport(manager, viewer, id);
    if (found?.state !== 'storing') throw new NoLongerWanted();
    await waitForOthers(manager, found, signal);
    const { writer, context } = await this.registry.prepare(manager, viewer, found);
    const readings = new RowReadings(found, context);
    const batch = new StreamBatch(writer, context, found.level);
    let [after, seen, written] = [BEFORE_ALL_ROWS, 0, 0];
    for (;;) {
      signal.throwIfAborted();
      const rows = await readRowsAfter(manager, id, after, ROWS_AT_ONCE);
      written += await storeRows(manager, found, rows, readings, batch);
      seen += rows.length;
      // Told beside the transaction, which nobody sees into.
      if (!(await noteProgress(this.database.writingAs(viewer), id, 'storing', { rowsStored: seen })))
        throw new NoLongerWanted();
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_AT_ONCE) break;
      after = last;
    }
    if (!(await advance(manager, id, ['storing'], { state: 'done', problems: [] }))) throw new NoLongerWanted();
    await forgetFile(manager, id);
    // Last, since others wait for it.
    if (written > 0) await countRevision(manager, found.networkId);
  }
}

/** How often one import looks whether the one before it is stored, ms. */
const LOOK_AGAIN_MS = 200;

/**
 * Imports of one company are stored one after the other, and a secretariat's, which may name any company, alone: two that do
 * not see each other's streams would store a line twice. It asks again and again, since a single statement may not wait so long.
 */
async function waitForOthers(
  manager: EntityManager,
  { networkId, organisationId }: Import,
  signal: AbortSignal,
): Promise<void> {
  const network = `hashtextextended('imports into ' || $1, 0)`;
  const [locks, values] =
    organisationId === null
      ? [`pg_try_advisory_xact_lock(${network})`, [networkId]]
      : [
          `pg_try_advisory_xact_lock_shared(${network}) AND pg_try_advisory_xact_lock(hashtextextended('imports into ' || $1 || ' of ' || $2, 0))`,
          [networkId, organisationId],
        ];
  for (;;) {
    signal.throwIfAborted();
    const [{ isOurs }] = await manager.query<[{ isOurs: boolean }]>(`SELECT ${locks} AS "isOurs"`, values);
    if (isOurs) return;
    await setTimeout(LOOK_AGAIN_MS, undefined, { signal });
  }
}

async function storeRows(
  manager: EntityManager,
  { id, mode }: Import,
  rows: readonly ImportRow[],
  readings: RowReadings,
  batch: StreamBatch,
): Promise<number> {
  const good: { readonly row: ImportRow; readonly stream: StreamOfBatch }[] = [];
  for (const row of rows) {
    const reading = readings.read(row);
    if (reading === null || row.isSkipped) continue;
    const stream = readings.streamOf(row.sheet, reading);
    // A row that was refused for a reason beside its cells.
    const wasRefused = row.outcome === 'wrong';
    if (stream !== null && !wasRefused) good.push({ row, stream });
    else if (mode === 'allOrNothing' || !wasRefused) throw new RowsWentWrong();
  }
  const stored = await batch.store(
    manager,
    good.map(({ stream }) => stream),
  );
  const outcomes = good.flatMap(
    ({ row: { sheet, number } }, index): (RowPlace & { streamId: string; outcome: RowOutcome })[] => {
      const into = stored[index];
      return into === undefined ? [] : [{ sheet, number, streamId: into.id, outcome: into.outcome }];
    },
  );
  await manager.query(
    `UPDATE import_row r SET stream_id = item."streamId", outcome = item.outcome
     FROM jsonb_to_recordset($2) AS item(sheet integer, number integer, "streamId" uuid, outcome text)
     WHERE r.import_id = $1 AND r.sheet = item.sheet AND r.number = item.number`,
    [id, JSON.stringify(outcomes)],
  );
  return stored.filter(({ outcome }) => outcome !== 'unchanged').length;
}
