import { aboutEntries } from '../content/about.ts';
import type { ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS, type Field, type FieldType } from '../content/fields.ts';
import { escapeXml } from './escape-xml.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
};

/** GraphML 1.0 (graphml.graphdrawing.org), for networkx, igraph, yEd: what the file says of itself is data of the graph. */
export async function* writeGraphml({ about, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  const entries = aboutEntries(about);
  const keysOf = <Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[]) =>
    fields.map(({ key, type }) => keyElement(owner, key, TYPES[type])).join('');
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n' +
    entries.map(([key]) => keyElement('graph', key, 'string')).join('') +
    keyElement('node', 'name', 'string') +
    keysOf('node', FACILITY_FIELDS) +
    keysOf('edge', LINK_FIELDS) +
    '<graph id="network" edgedefault="directed">\n' +
    entries.map(([key, value]) => `<data key="graph.${key}">${escapeXml(value)}</data>\n`).join('')
  );
  const nodeValues = valueWriter('node', FACILITY_FIELDS);
  for await (const piece of facilities()) {
    let text = '';
    for (const row of piece)
      text += `<node id="${row.id}"><data key="node.name">${escapeXml(row.name)}</data>${nodeValues(row)}</node>\n`;
    yield text;
  }
  const edgeValues = valueWriter('edge', LINK_FIELDS);
  for await (const piece of links()) {
    let text = '';
    for (const row of piece)
      text += `<edge id="${row.id}" source="${row.donorId}" target="${row.receiverId}">${edgeValues(row)}</edge>\n`;
    yield text;
  }
  yield '</graph>\n</graphml>\n';
}

/** Keys of one document have one name space: each begins with whose it is. */
function keyElement(owner: 'graph' | 'node' | 'edge', key: string, type: string): string {
  return `<key id="${owner}.${key}" for="${owner}" attr.name="${key}" attr.type="${type}"/>\n`;
}

function valueWriter<Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[]): (row: Row) => string {
  const starts = fields.map(({ key, of }) => ({ of, start: `<data key="${owner}.${key}">` }));
  return (row) => {
    let text = '';
    for (const { of, start } of starts) {
      const value = of(row);
      if (value !== null) text += `${start}${typeof value === 'string' ? escapeXml(value) : String(value)}</data>`;
    }
    return text;
  };
}
