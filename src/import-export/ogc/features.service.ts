import { Injectable } from '@nestjs/common';
import { wholeNetwork } from '../../domain/network/network-selection.ts';
import { requireExporter } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { allOf, constant, sql, statement, type Sql } from '../../registry/reading/sql.ts';
import { visibleExactPositions, visibleFacilities } from '../../registry/reading/visible.rows.ts';
import { facilityFeature, linkFeature } from '../network-export/json/write-geojson.ts';
import {
  readFacilityPage,
  readLinkPage,
  readResources,
  type PageOfRows,
} from '../network-export/reading/exported.rows.ts';
import type { ExportScope } from '../network-export/reading/export-questions.ts';
import { COLLECTION_KINDS, type Collection } from './ogc-documents.ts';
import type { BoundingBox, ItemsRequest } from './read-items-request.ts';

interface FeaturePage {
  /** GeoJSON, sorted by id. */
  readonly features: readonly object[];
  readonly total: number;
  /** The id after which the next page begins; null on the last. */
  readonly next: string | null;
}

/** Facilities and links as features, as the viewer sees them. A token must be for exports. */
@Injectable()
export class FeaturesService {
  constructor(private readonly database: ViewerDatabase) {}

  /** Two collections for each network, sorted by its short name; with `slug` those of that network alone. */
  async collections(viewer: Viewer, slug: string | null = null): Promise<readonly Collection[]> {
    mayExport(viewer);
    const question = sql`SELECT n.id AS "networkId", n.slug, n.name AS "networkName", n.start_year AS "startYear", seen.box
      FROM network n LEFT JOIN LATERAL (
        SELECT ARRAY[min(${LONGITUDE}), min(${LATITUDE}), max(${LONGITUDE}), max(${LATITUDE})] AS box
        FROM ${facilitiesWithPlace(viewer)} WHERE f.network_id = n.id AND (${visibleFacilities(viewer)})
      ) seen ON true
      WHERE ${slug === null ? constant('true') : sql`n.slug = ${slug}`} ORDER BY n.slug`;
    type Row = Omit<Collection, 'kind' | 'box'> & { readonly box: readonly [number | null, number, number, number] };
    const networks = await this.database.as(viewer).query<Row[]>(...statement(question));
    return networks.flatMap(({ box: [west, south, east, north], ...network }) =>
      COLLECTION_KINDS.map((kind): Collection => ({
        ...network,
        kind,
        box: west === null ? null : [west, south, east, north],
      })),
    );
  }

  items(viewer: Viewer, collection: Collection, asked: ItemsRequest): Promise<FeaturePage> {
    const { box, after, limit } = asked;
    const isInBox =
      box === null ? constant('true') : collection.kind === 'facilities' ? isInside(box) : touches(viewer, box);
    return this.#page(viewer, collection, asked, { condition: isInBox, after, limit });
  }

  /** The feature of this id; null where there is none such. */
  async item(viewer: Viewer, collection: Collection, id: string): Promise<object | null> {
    const condition = collection.kind === 'facilities' ? sql`f.id = ${id}::uuid` : sql`y.id = ${id}::uuid`;
    const always = { fromYear: null, toYear: null };
    const { features } = await this.#page(viewer, collection, always, { condition, after: null, limit: 1 });
    return features[0] ?? null;
  }

  #page(
    viewer: Viewer,
    { networkId, kind }: Collection,
    { fromYear, toYear }: Pick<ItemsRequest, 'fromYear' | 'toYear'>,
    page: PageOfRows,
  ): Promise<FeaturePage> {
    mayExport(viewer);
    return this.database.readAtOnce(viewer, async (reader: Reader) => {
      const selection = { ...wholeNetwork(networkId), fromYear, toYear };
      const scope: ExportScope = { viewer, selection, resources: await readResources(reader, viewer) };
      // One more tells whether there is a next page.
      const asked = { ...page, limit: page.limit + 1 };
      const { rows, total, features } = await (kind === 'facilities'
        ? facilities(reader, scope, asked)
        : links(reader, scope, asked));
      const hasMore = rows.length > page.limit;
      return {
        features: features.slice(0, page.limit),
        total,
        next: hasMore ? (rows[page.limit - 1]?.id ?? null) : null,
      };
    });
  }
}

async function facilities(reader: Reader, scope: ExportScope, page: PageOfRows) {
  const { rows, total } = await readFacilityPage(reader, scope, page);
  return { rows, total, features: rows.map(facilityFeature) };
}

async function links(reader: Reader, scope: ExportScope, page: PageOfRows) {
  const { rows, total } = await readLinkPage(reader, scope, page);
  return { rows, total, features: rows.map(linkFeature) };
}

function mayExport(viewer: Viewer): void {
  if (viewer.scopes !== null) requireExporter(viewer);
}

const LONGITUDE = constant('coalesce(e.longitude, f.longitude)');
const LATITUDE = constant('coalesce(e.latitude, f.latitude)');

function facilitiesWithPlace(viewer: Viewer): Sql {
  return sql`facility f LEFT JOIN facility_exact_position e ON e.facility_id = f.id AND (${visibleExactPositions(viewer)})`;
}

/** Both halves of a box that crosses the date line. */
function boxesOf([west, south, east, north]: BoundingBox): readonly BoundingBox[] {
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

function isInside(box: BoundingBox): Sql {
  return boxesOf(box)
    .map(
      ([west, south, east, north]) =>
        sql`${LONGITUDE} BETWEEN ${west}::float8 AND ${east}::float8 AND ${LATITUDE} BETWEEN ${south}::float8 AND ${north}::float8`,
    )
    .reduce((one, other) => sql`(${one}) OR (${other})`);
}

/** Whether the line between both ends of `synergy y` has a point in the box. */
function touches(viewer: Viewer, box: BoundingBox): Sql {
  const pointOf = (end: Sql): Sql => sql`(SELECT point(${LONGITUDE}, ${LATITUDE}) FROM ${facilitiesWithPlace(viewer)}
    WHERE f.id = ${end} AND (${visibleFacilities(viewer)}))`;
  const line = sql`lseg(${pointOf(sql`y.donor_id`)}, ${pointOf(sql`y.receiver_id`)})`;
  return allOf([
    boxesOf(box)
      .map(
        ([west, south, east, north]) =>
          sql`${line} ?# box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`,
      )
      .reduce((one, other) => sql`(${one}) OR (${other})`),
  ]);
}
