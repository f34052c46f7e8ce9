import { aboutObject } from '../content/about.ts';
import type { ExportedFacility, ExportedLinkWithEnds, ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS } from '../content/fields.ts';
import { factsOf, jsonItems } from './json-rows.ts';

/**
 * GeoJSON (RFC 7946), for QGIS: facilities as points, links as lines from donor to receiver, WGS 84. What has no known place has
 * no geometry (section 3.2), so that nothing is left out.
 */
export async function* writeGeojson({ about, facilities, linksWithEnds }: ExportedNetwork): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","about":${JSON.stringify(aboutObject(about))},"features":[`;
  let isFirst = true;
  const noted = async function* (items: AsyncGenerator<string>): AsyncGenerator<string> {
    for await (const item of items) {
      isFirst = false;
      yield item;
    }
  };
  yield* noted(jsonItems(facilities(), facilityFeature));
  yield* jsonItems(linksWithEnds(), linkFeature, isFirst);
  yield ']}\n';
}

/** A facility as a GeoJSON feature. */
export function facilityFeature(row: ExportedFacility): object {
  return {
    type: 'Feature',
    id: row.id,
    geometry: row.position === null ? null : { type: 'Point', coordinates: row.position },
    properties: { type: 'facility', name: row.name, ...factsOf(FACILITY_FIELDS, row) },
  };
}

/** A link as a GeoJSON feature: the straight line between both facilities. */
export function linkFeature(row: ExportedLinkWithEnds): object {
  const { donorPosition, receiverPosition } = row;
  return {
    type: 'Feature',
    id: row.id,
    geometry:
      donorPosition === null || receiverPosition === null
        ? null
        : { type: 'LineString', coordinates: [donorPosition, receiverPosition] },
    properties: {
      type: 'link',
      donor: row.donor,
      donor_id: row.donorId,
      receiver: row.receiver,
      receiver_id: row.receiverId,
      ...factsOf(LINK_FIELDS, row),
    },
  };
}
