import { aboutObject } from '../content/about.ts';
import type { ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS } from '../content/fields.ts';
import { factsOf, jsonItems } from './json-rows.ts';

/** Cytoscape JSON (`.cyjs`), for Cytoscape and cytoscape.js. */
export async function* writeCytoscape({ about, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  const data = { name: about.networkName, ...aboutObject(about) };
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(`Symbiosis Exchange ${about.version}`)},"target_cytoscapejs_version":"~3",\n`;
  yield `"data":${JSON.stringify(data)},\n"elements":{"nodes":[`;
  yield* jsonItems(facilities(), (row) => ({
    data: { id: row.id, name: row.name, ...factsOf(FACILITY_FIELDS, row) },
  }));
  yield '],\n"edges":[';
  yield* jsonItems(links(), (row) => ({
    data: {
      id: row.id,
      source: row.donorId,
      target: row.receiverId,
      interaction: row.resourceKind,
      ...factsOf(LINK_FIELDS, row),
    },
  }));
  yield ']}}\n';
}
