import { aboutEntries } from '../content/about.ts';
import type { ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS, type Field, type FieldType } from '../content/fields.ts';
import { escapeXml } from './escape-xml.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

/**
 * GEXF 1.3 (gexf.net), for Gephi: facilities as nodes, exchanges as directed edges, several between two facilities. No weight:
 * tonnes and megawatt hours would be one; choose an attribute of one unit instead.
 */
export async function* writeGexf({ about, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  const entries = aboutEntries(about);
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
    `<meta lastmodifieddate="${about.changedAt.slice(0, 10)}">` +
    `<creator>Symbiosis Exchange ${escapeXml(about.version)}</creator>` +
    `<keywords>${escapeXml(`industrial symbiosis, ${about.networkName}`)}</keywords>` +
    `<description>${escapeXml(entries.map(([key, value]) => `${key}: ${value}`).join('\n'))}</description></meta>\n` +
    '<graph defaultedgetype="directed" idtype="string" mode="static">\n' +
    declared('node', FACILITY_FIELDS) +
    declared('edge', LINK_FIELDS) +
    '<nodes>\n'
  );
  const nodeValues = valueWriter(FACILITY_FIELDS);
  for await (const piece of facilities()) {
    let text = '';
    for (const row of piece) text += `<node id="${row.id}" label="${escapeXml(row.name)}">${nodeValues(row)}</node>\n`;
    yield text;
  }
  yield '</nodes>\n<edges>\n';
  const edgeValues = valueWriter(LINK_FIELDS);
  for await (const piece of links()) {
    let text = '';
    for (const row of piece) {
      text += `<edge id="${row.id}" source="${row.donorId}" target="${row.receiverId}" kind="${row.resourceKind}" label="${escapeXml(row.resource[about.language])}">${edgeValues(row)}</edge>\n`;
    }
    yield text;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared<Row>(classOf: 'node' | 'edge', fields: readonly Field<Row>[]): string {
  const attributes = fields.map(
    ({ key, label, type }) => `<attribute id="${key}" title="${escapeXml(label.en)}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${classOf}">\n${attributes.join('')}</attributes>\n`;
}

function valueWriter<Row>(fields: readonly Field<Row>[]): (row: Row) => string {
  const starts = fields.map(({ key, of }) => ({ of, start: `<attvalue for="${key}" value="` }));
  return (row) => {
    let text = '<attvalues>';
    for (const { of, start } of starts) {
      const value = of(row);
      if (value !== null) text += `${start}${typeof value === 'string' ? escapeXml(value) : String(value)}"/>`;
    }
    return `${text}</attvalues>`;
  };
}
