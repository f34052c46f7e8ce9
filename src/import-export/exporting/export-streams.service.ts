import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { RegistryRow } from '../../domain/import/registry-row.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Language } from '../../domain/text.ts';
import { requireExporter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { facilityRows } from '../../registry/reading/facility.rows.ts';
import { readAll, readRows } from '../../registry/reading/list.rows.ts';
import { RESOURCE_ROWS } from '../../registry/reading/resource.rows.ts';
import { sql, statement } from '../../registry/reading/sql.ts';
import { STREAM_ROWS } from '../../registry/reading/stream.rows.ts';
import { visibleFacilities, visibleResources, visibleStreams } from '../../registry/reading/visible.rows.ts';
import { SeenService } from '../../registry/trail/seen.service.ts';
import { writeRegistryCsv, writeRegistryXlsx } from '../spreadsheet/write-registry.ts';

export type SheetFormat = 'csv' | 'xlsx';

const STREAMS_AT_ONCE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** The registry as a file: what the viewer's companies have in a network; for its secretariat all that it sees there. */
@Injectable()
export class ExportStreamsService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly seen: SeenService,
  ) {}

  /** Writes the streams of one moment to `path`, in the columns that the import reads. Memory does not grow with them. */
  async write(
    asking: Viewer,
    {
      networkId,
      format,
      language,
    }: { readonly networkId: string; readonly format: SheetFormat; readonly language: Language },
    path: string,
  ): Promise<void> {
    const viewer = requireExporter(asking);
    await this.database.readAtOnce(viewer, async (manager) => {
      const rows = () => this.#rows(manager, viewer, networkId);
      const file =
        format === 'csv' ? Readable.from(writeRegistryCsv(rows, language)) : await writeRegistryXlsx(rows, language);
      await pipeline(file, createWriteStream(path));
    });
  }

  async *#rows(reader: Reader, viewer: SignedIn, networkId: string): AsyncGenerator<RegistryRow> {
    for (let after = BEFORE_ALL; ;) {
      const page = await pageOf(reader, viewer, networkId, after);
      await this.seen.whole(viewer, page);
      yield* await withParts(reader, viewer, page);
      const last = page.at(-1);
      if (last === undefined || page.length < STREAMS_AT_ONCE) return;
      after = last.id;
    }
  }
}

async function pageOf(reader: Reader, viewer: SignedIn, networkId: string, after: string): Promise<Stream[]> {
  const whose = viewer.secretariatNetworkIds.includes(networkId)
    ? sql`true`
    : sql`s.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
  const next = sql`SELECT s.id FROM stream s
    WHERE s.network_id = ${networkId} AND s.id > ${after} AND ${visibleStreams(viewer)} AND ${whose}
    ORDER BY s.id LIMIT ${STREAMS_AT_ONCE}`;
  const ids = (await reader.query<{ id: string }[]>(...statement(next))).map(({ id }) => id);
  return readAll<Stream>(reader, STREAM_ROWS, [sql`s.id = ANY(${ids}::uuid[])`]);
}

async function withParts(reader: Reader, viewer: SignedIn, streams: readonly Stream[]): Promise<RegistryRow[]> {
  const ids = (key: 'facilityId' | 'resourceId') => [...new Set(streams.map((stream) => stream[key]))];
  const facilities = await readRows<Facility>(reader, facilityRows(viewer), ids('facilityId'), [
    visibleFacilities(viewer),
  ]);
  const resources = await readRows<Resource>(reader, RESOURCE_ROWS, ids('resourceId'), [visibleResources(viewer)]);
  const organisationIds = facilities.flatMap((facility) => facility?.organisationId ?? []);
  const organisations = await reader.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])',
    [organisationIds],
  );
  const costs = await reader.query<{ id: string; value: number; unit: string; year: number | null }[]>(
    `SELECT stream_id AS id, present_cost_value AS value, present_cost_unit AS unit, present_cost_year AS year
     FROM stream_terms WHERE stream_id = ANY($1::uuid[])`,
    [streams.map(({ id }) => id)],
  );
  const facilityOf = byId(facilities);
  const resourceOf = byId(resources);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const costOf = new Map(costs.map(({ id, ...cost }) => [id, cost]));
  return streams.flatMap((stream): RegistryRow[] => {
    const facility = facilityOf.get(stream.facilityId);
    const resource = resourceOf.get(stream.resourceId);
    if (facility === undefined || resource === undefined) return [];
    const organisationName = nameOf.get(facility.organisationId) ?? '';
    return [{ stream, facility, resource, organisationName, presentCost: costOf.get(stream.id) ?? null }];
  });
}

function byId<T extends { readonly id: string }>(rows: readonly (T | null)[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
}
