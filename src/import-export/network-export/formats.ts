import type { LocalText } from '../../domain/text.ts';
import type { ExportedNetwork } from './content/exported-network.ts';
import { writeCx2 } from './json/write-cx2.ts';
import { writeCytoscape } from './json/write-cytoscape.ts';
import { writeGeojson } from './json/write-geojson.ts';
import { writeJsonLd } from './json/write-json-ld.ts';
import { writeSankey } from './json/write-sankey.ts';
import { writeEdgesCsv, writeFlowsCsv, writeNodesCsv } from './table/write-csv-tables.ts';
import { writeXlsx } from './table/write-xlsx.ts';
import { writeGexf } from './xml/write-gexf.ts';
import { writeGraphml } from './xml/write-graphml.ts';

/** A kind of file that a network can be taken along as. */
export interface NetworkFormat {
  /** As in the address: `/export/network.{id}`; the end of the file's name, too. */
  readonly id: string;
  readonly label: LocalText;
  readonly mediaType: string;
  /** The file in pieces; at no time is it whole in memory. */
  readonly write: (network: ExportedNetwork) => AsyncIterable<string | Uint8Array>;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';

export const NETWORK_FORMATS: readonly NetworkFormat[] = [
  {
    id: 'gexf',
    label: { en: 'GEXF 1.3 (Gephi)', da: 'GEXF 1.3 (Gephi)' },
    mediaType: 'application/gexf+xml; charset=utf-8',
    write: writeGexf,
  },
  {
    id: 'graphml',
    label: { en: 'GraphML (networkx, igraph, yEd)', da: 'GraphML (networkx, igraph, yEd)' },
    mediaType: 'application/graphml+xml; charset=utf-8',
    write: writeGraphml,
  },
  {
    id: 'cx2',
    label: { en: 'CX2 (Cytoscape, NDEx)', da: 'CX2 (Cytoscape, NDEx)' },
    mediaType: JSON_TYPE,
    write: writeCx2,
  },
  { id: 'cyjs', label: { en: 'Cytoscape JSON', da: 'Cytoscape JSON' }, mediaType: JSON_TYPE, write: writeCytoscape },
  {
    id: 'geojson',
    label: { en: 'GeoJSON (QGIS)', da: 'GeoJSON (QGIS)' },
    mediaType: 'application/geo+json',
    write: writeGeojson,
  },
  { id: 'nodes.csv', label: { en: 'CSV: facilities', da: 'CSV: anlæg' }, mediaType: CSV, write: writeNodesCsv },
  { id: 'edges.csv', label: { en: 'CSV: links', da: 'CSV: forbindelser' }, mediaType: CSV, write: writeEdgesCsv },
  {
    id: 'xlsx',
    label: { en: 'Excel workbook', da: 'Excel-projektmappe' },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
  {
    id: 'jsonld',
    label: { en: 'JSON-LD (schema.org, QUDT, PROV)', da: 'JSON-LD (schema.org, QUDT, PROV)' },
    mediaType: 'application/ld+json',
    write: writeJsonLd,
  },
  {
    id: 'sankey.json',
    label: { en: 'Sankey JSON (d3-sankey)', da: 'Sankey-JSON (d3-sankey)' },
    mediaType: JSON_TYPE,
    write: writeSankey,
  },
  {
    id: 'flows.csv',
    label: { en: 'Flow table (STAN)', da: 'Strømtabel (STAN)' },
    mediaType: CSV,
    write: writeFlowsCsv,
  },
];

export function networkFormat(id: string): NetworkFormat | null {
  return NETWORK_FORMATS.find((format) => format.id === id) ?? null;
}
