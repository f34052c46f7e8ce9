import { aboutObject } from '../content/about.ts';
import type { ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS, type Field, type FieldType } from '../content/fields.ts';
import { factsOf, jsonItems } from './json-rows.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

/**
 * CX2 (cytoscape.org/cx/cx2), for Cytoscape and NDEx. Its ids are whole numbers: ours are the attribute `id`, and
 * `interaction` is what Cytoscape calls an edge by.
 */
export async function* writeCx2({ about, counts, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  yield '[{"CXVersion":"2.0","hasFragments":false},\n';
  const counted = await counts();
  const aboutAttributes = { name: about.networkName, ...aboutObject(about) };
  const aspects: readonly (readonly [name: string, elementCount: number])[] = [
    ['attributeDeclarations', 1],
    ['networkAttributes', 1],
    ['nodes', counted.facilities],
    ['edges', counted.links],
  ];
  yield `${JSON.stringify({ metaData: aspects.map(([name, elementCount]) => ({ name, elementCount })) })},\n`;
  const text = { d: TYPES.text };
  const declarations = {
    networkAttributes: Object.fromEntries(Object.keys(aboutAttributes).map((key) => [key, text])),
    nodes: { id: text, name: text, ...declared(FACILITY_FIELDS) },
    edges: { id: text, interaction: text, ...declared(LINK_FIELDS) },
  };
  yield `${JSON.stringify({ attributeDeclarations: [declarations] })},\n`;
  yield `${JSON.stringify({ networkAttributes: [aboutAttributes] })},\n{"nodes":[`;
  const numberOf = new Map<string, number>();
  yield* jsonItems(facilities(), (row) => {
    const id = numberOf.size;
    numberOf.set(row.id, id);
    return { id, v: { id: row.id, name: row.name, ...factsOf(FACILITY_FIELDS, row) } };
  });
  yield ']},\n{"edges":[';
  let edges = 0;
  yield* jsonItems(links(), (row) => ({
    id: edges++,
    s: numberOf.get(row.donorId),
    t: numberOf.get(row.receiverId),
    v: { id: row.id, interaction: row.resourceKind, ...factsOf(LINK_FIELDS, row) },
  }));
  yield ']},\n{"status":[{"success":true,"error":""}]}]\n';
}

function declared<Row>(fields: readonly Field<Row>[]): Record<string, { d: string }> {
  return Object.fromEntries(fields.map(({ key, type }) => [key, { d: TYPES[type] }]));
}
