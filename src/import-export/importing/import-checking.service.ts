import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEFAULT_LEVEL } from '../../domain/disclosure/disclosure-level.ts';
import type { RowReading } from '../../domain/import/read-rows.ts';
import type { SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import { StreamBatch, type BatchDecision } from '../../registry/writing/stream-batch.service.ts';
import type { StreamWriter } from '../../registry/writing/stream-parts.service.ts';
import { ImportRegistryService } from './import-registry.service.ts';
import type { Import, ImportRow } from './import.ts';
import { advance, noteProgress } from './import.rows.ts';
import { CHANGE_NOT_YOURS, LEVEL_NOT_YOURS, rowProblem, RowReadings } from './row-readings.ts';
import { readRowsAfter, readRowsAt, saveOutcomes, type RowPlace } from './staged.rows.ts';

/** So many rows at once: some hundred milliseconds, and little memory. */
export const ROWS_AT_ONCE = 500;

export const BEFORE_ALL_ROWS: RowPlace = { sheet: -1, number: 0 };

/** Says of every row what would come of it, before anything is stored. */
@Injectable()
export class ImportCheckingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: ImportRegistryService,
  ) {}

  /** Checks all rows; ends early where the import was cancelled, or `signal` says so. */
  async check(viewer: SignedIn, found: Import, signal: AbortSignal): Promise<void> {
    const { writer, context } = await this.database.read(viewer, (manager) =>
      this.registry.prepare(manager, viewer, found),
    );
    const readings = new RowReadings(found, context);
    const batch = new StreamBatch(writer, context, found.level);
    let after = BEFORE_ALL_ROWS;
    for (let checked = 0; ;) {
      signal.throwIfAborted();
      const rows = await this.database.write(viewer, async (manager) => {
        const page = await readRowsAfter(manager, found.id, after, ROWS_AT_ONCE);
        await checkRows(manager, found.id, page, readings, batch, writer);
        return page;
      });
      checked += rows.length;
      const goesOn = await noteProgress(this.database.writingAs(viewer), found.id, 'mapped', { rowsChecked: checked });
      const last = rows.at(-1);
      if (!goesOn) return;
      if (last === undefined || rows.length < ROWS_AT_ONCE) break;
      after = last;
    }
    await advance(this.database.writingAs(viewer), found.id, ['mapped'], { state: 'checked' });
  }

  /** Checks rows anew that were changed, and those that have an own id in common with one of them, as it was or is now. */
  async recheck(
    manager: EntityManager,
    viewer: SignedIn,
    found: Import,
    places: readonly RowPlace[],
    formerIds: readonly string[],
  ): Promise<void> {
    const { writer, context } = await this.registry.prepare(manager, viewer, found);
    const changed = await readRowsAt(manager, found.id, places, []);
    const ids = changed.flatMap((row) => new RowReadings(found, context).read(row)?.externalId ?? []);
    const rows = await readRowsAt(manager, found.id, places, [...formerIds, ...ids]);
    const others = await manager.query<{ id: string }[]>(
      `SELECT stream_id AS id FROM import_row WHERE import_id = $1 AND external_id IS NULL AND stream_id IS NOT NULL
         AND NOT (sheet, number) IN (SELECT sheet, number FROM jsonb_to_recordset($2) AS item(sheet integer, number integer))`,
      [found.id, JSON.stringify(rows.map(({ sheet, number }) => ({ sheet, number })))],
    );
    const taken = others.map(({ id }) => id);
    const batch = new StreamBatch(writer, context, found.level, taken);
    await checkRows(manager, found.id, rows, new RowReadings(found, context), batch, writer);
  }
}

async function checkRows(
  manager: EntityManager,
  importId: string,
  rows: readonly ImportRow[],
  readings: RowReadings,
  batch: StreamBatch,
  writer: StreamWriter,
): Promise<void> {
  const read = rows.map((row) => ({ row, reading: readings.read(row) }));
  const streams = read.flatMap(({ row, reading }) => {
    const stream = reading === null || row.isSkipped ? null : readings.streamOf(row.sheet, reading);
    return stream === null ? [] : [{ row, stream }];
  });
  const decisions = await batch.decide(
    manager,
    streams.map(({ stream }) => stream),
  );
  const decisionOf = new Map(streams.map(({ row }, index) => [row, decisions[index]]));
  await saveOutcomes(
    manager,
    importId,
    read.map(({ row, reading }) => outcomeOf(row, reading, decisionOf.get(row), writer)),
  );
}

function outcomeOf(
  { sheet, number, isSkipped }: ImportRow,
  reading: RowReading | null,
  decision: BatchDecision | undefined,
  writer: StreamWriter,
): Parameters<typeof saveOutcomes>[2][number] {
  if (reading === null) return { sheet, number, outcome: 'ignored', problems: [], externalId: null, streamId: null };
  const { externalId } = reading;
  const problems = [
    ...reading.problems,
    ...notAllowed(reading, decision, writer),
    ...(decision?.problems ?? []).map(({ code, message }) => rowProblem(reading, code, message)),
  ];
  const isWrong = problems.some(({ severity }) => severity === 'error') || (decision === undefined && !isSkipped);
  return {
    sheet,
    number,
    outcome: isWrong || decision === undefined ? 'wrong' : decision.outcome,
    problems,
    externalId,
    streamId: decision?.before?.id ?? null,
  };
}

/** What a secretariat may not do for a company. */
function notAllowed(reading: RowReading, decision: BatchDecision | undefined, { role }: StreamWriter) {
  if (role === 'member' || decision === undefined || decision.outcome === 'unchanged') return [];
  if (decision.outcome === 'changed') return [rowProblem(reading, 'CHANGE_NOT_YOURS', CHANGE_NOT_YOURS)];
  const level = decision.valid.level ?? DEFAULT_LEVEL;
  return level === DEFAULT_LEVEL ? [] : [rowProblem(reading, 'LEVEL_NOT_YOURS', LEVEL_NOT_YOURS)];
}
