import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { readXlsx } from 'hucre/xlsx';
import { YEARLY_UNITS } from '../../src/domain/network/strand-amounts.ts';
import type {
  ExportedFacility,
  ExportedLinkWithEnds,
  ExportedNetwork,
} from '../../src/import-export/network-export/content/exported-network.ts';
import { unitKey } from '../../src/import-export/network-export/content/fields.ts';
import { networkFormat } from '../../src/import-export/network-export/formats.ts';
import { aFigure, anExportedFacility, anExportedLink, anExportedNetwork } from '../support/exported.ts';
import { hasPythonModule, hasTool, outputOf, PYTHON } from '../support/outside-tools.ts';

const SCHEMAS = resolve(import.meta.dirname, '../../../shared/data/schemas');

/** What is known to break a format: markup, formulas, separators, letters that turn the line round, letters XML cannot hold. */
const HOSTILE = [
  'Brønderslev & Søn <x> "y" \'z\'',
  ']]>',
  '<!-- --><script>alert(1)</script>',
  '&amp;&#0;&nbsp;',
  '=1+1',
  '+45 12 34 56 78',
  '-5',
  '@sum(A1)',
  "'=1",
  'a,b;c\td',
  'with "quotes"',
  'two\nlines\r\nand three\r',
  ' blank before and after ',
  '\u202Eevil\u202C 🌊 שלום',
  'bell\u0007, NUL-like \u0001, delete \u007F, C1 \u0085',
  '_x000A_',
  '\uFFFE noncharacter',
  '名前',
];

/** As XML 1.0 can hold it. */
const asInXml = (text: string) =>
  text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n\r\u007F-\u009F]/.test(sign) ? sign : '\uFFFD'));

const idOf = (kind: number, at: number) =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(at).padStart(12, '0')}`;

const name = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))
  .filter((text) => /\S/.test(text) && !text.includes('\0'));
const year = fc.option(fc.integer({ min: 1800, max: 2200 }), { nil: null });

interface Rows {
  readonly facilities: readonly ExportedFacility[];
  readonly links: readonly ExportedLinkWithEnds[];
}

/** Some facilities, and exchanges between any two of them, several and within one too. */
const anyRows: fc.Arbitrary<Rows> = fc.array(name, { minLength: 1, maxLength: 12 }).chain((names) => {
  const facilities = names.map((each, at) =>
    anExportedFacility({
      id: idOf(1, at),
      name: each,
      organisation: each,
      note: each,
      position: at % 3 === 0 ? null : [11 + at / 100, 55.5],
    }),
  );
  const figure = fc.record({
    amount: fc.double({ min: 0.001, max: 1e12, noNaN: true }),
    unit: fc.constantFrom(...YEARLY_UNITS),
    year: fc.integer({ min: 1990, max: 2000 }),
    source: fc.option(name, { nil: null }),
  });
  const link = fc.record({
    donor: fc.nat(names.length - 1),
    receiver: fc.nat(names.length - 1),
    figures: fc.array(figure, { maxLength: 3 }),
    note: fc.option(name, { nil: null }),
    startYear: year,
  });
  return fc.array(link, { maxLength: 15 }).map((links) => ({
    facilities,
    links: links.map(({ donor, receiver, figures, ...rest }, at) => {
      const series = figures.map((each) => aFigure({ ...each, writtenValue: each.amount }));
      return anExportedLink({
        ...rest,
        id: idOf(2, at),
        donorId: idOf(1, donor),
        receiverId: idOf(1, receiver),
        donor: names[donor],
        receiver: names[receiver],
        donorPosition: facilities[donor]?.position ?? null,
        receiverPosition: facilities[receiver]?.position ?? null,
        resource: { en: names[0] ?? '', da: 'Gips' },
        series,
        amounts: [...new Map(series.map((each) => [each.unit, each])).values()].sort((one, other) =>
          one.unit < other.unit ? -1 : 1,
        ),
      });
    }),
  }));
});

const hostileRows: Rows = {
  facilities: HOSTILE.map((each, at) => anExportedFacility({ id: idOf(1, at), name: each, organisation: each })),
  links: HOSTILE.map((each, at) =>
    anExportedLink({
      id: idOf(2, at),
      donorId: idOf(1, at),
      receiverId: idOf(1, (at + 1) % HOSTILE.length),
      donor: each,
      receiver: HOSTILE[(at + 1) % HOSTILE.length],
      note: each,
      amounts: [aFigure({ amount: 10 * at + 0.1, source: each })],
      series: [aFigure({ amount: 10 * at + 0.1, source: each }), aFigure({ year: 2011, source: each })],
    }),
  ),
};

const networkOf = ({ facilities, links }: Rows): ExportedNetwork => anExportedNetwork(facilities, links);

async function written(formatId: string, rows: Rows): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const format = networkFormat(formatId);
  if (format === null) throw new Error(formatId);
  for await (const piece of format.write(networkOf(rows))) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** What must come back whoever reads: ids and names of nodes, ends of edges, and the sum of each unit. */
interface ReadBack {
  readonly nodes: readonly (readonly [id: string, name: string])[];
  readonly edges: readonly (readonly [id: string, source: string, target: string])[];
  readonly sums: Readonly<Record<string, number>>;
}

function expected({ facilities, links }: Rows, nameAs: (text: string) => string = (text) => text): ReadBack {
  return {
    nodes: facilities.map(({ id, name: each }) => [id, nameAs(each)]),
    edges: links.map(({ id, donorId, receiverId }) => [id, donorId, receiverId]),
    sums: sumsOf(
      links.map(({ amounts }) => Object.fromEntries(amounts.map(({ unit, amount }) => [unitKey(unit), amount]))),
    ),
  };
}

function sumsOf(edges: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    YEARLY_UNITS.map((unit) => [
      unitKey(unit),
      edges.reduce((sum, edge) => sum + (edge[unitKey(unit)] === undefined ? 0 : Number(edge[unitKey(unit)])), 0),
    ]),
  );
}

const sorted = (read: ReadBack): ReadBack => ({
  ...read,
  nodes: read.nodes.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  edges: read.edges.toSorted(([one], [other]) => (one < other ? -1 : 1)),
});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outside-readers-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(formatId: string, rows: Rows): Promise<string> {
  const path = join(folder, `network.${formatId}`);
  await writeFile(path, await written(formatId, rows));
  return path;
}

function readGexf(text: string): ReadBack {
  const graph = gexf.parse(MultiGraph, text);
  return {
    nodes: graph.mapNodes((id, { label }) => [id, String(label)]),
    edges: graph.mapEdges((id, _attributes, source, target) => [id, source, target]),
    sums: sumsOf(graph.mapEdges((_id, attributes) => attributes)),
  };
}

describe('GEXF', () => {
  test('is read by graphology with every node, edge, id and sum; names intact but for what XML cannot hold', async () => {
    expect(readGexf((await written('gexf', hostileRows)).toString())).toEqual(expected(hostileRows, asInXml));
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const read = readGexf((await written('gexf', rows)).toString());
        expect({ ...read, nodes: read.nodes.map(([id]) => id) }).toEqual({
          ...expected(rows),
          nodes: rows.facilities.map(({ id }) => id),
        });
      }),
      { numRuns: 60 },
    );
    expect(() => gexf.parse(MultiGraph, 'no gexf')).toThrow();
  });

  const rng = join(SCHEMAS, 'gexf-1.3/gexf.rng');
  const canCheck = isGiven(rng) && hasTool('xmllint');
  (canCheck ? test : test.skip)('is what the RELAX NG of GEXF 1.3 says', async () => {
    const path = await fileOf('gexf', hostileRows);
    outputOf('xmllint', ['--noout', '--nonet', '--relaxng', rng, path]);
    await writeFile(path, (await readFile(path, 'utf8')).replace('<nodes>', '<knots>').replace('</nodes>', '</knots>'));
    expect(() => outputOf('xmllint', ['--noout', '--nonet', '--relaxng', rng, path])).toThrow();
  });

  (hasPythonModule('networkx') ? test : test.skip)('is read by networkx, told that it is GEXF 1.2', async () => {
    const path = await fileOf('gexf', hostileRows);
    // networkx 2.8 does not know the name space of 1.3.
    const text = (await readFile(path, 'utf8')).replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft');
    await writeFile(path, text.replace('version="1.3"', 'version="1.2"'));
    const read = JSON.parse(
      outputOf(PYTHON, [
        '-c',
        'import sys,json,networkx as nx\ng=nx.read_gexf(sys.argv[1])\nprint(json.dumps([[n,d["label"]] for n,d in g.nodes(data=True)]))',
        path,
      ]),
    ) as unknown;
    expect(read).toEqual(expected(hostileRows, asInXml).nodes);
  });
});

const READ_GRAPHML = {
  networkx: `
import sys, json, networkx as nx
g = nx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({
  "nodes": [[n, d["name"]] for n, d in g.nodes(data=True)],
  "edges": [[k, s, t] for s, t, k in g.edges(keys=True)],
  "rows": [{k: v for k, v in d.items() if k.endswith("_per_year")} for s, t, d in g.edges(data=True)],
  "about": g.graph}))`,
  igraph: `
import sys, json, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({
  "nodes": [[v["id"], v["name"]] for v in g.vs],
  "edges": [[e["id"], g.vs[e.source]["id"], g.vs[e.target]["id"]] for e in g.es],
  "rows": [{k: v for k, v in e.attributes().items() if k.endswith("_per_year") and v == v} for e in g.es],
  "about": {k: g[k] for k in g.attributes()}}))`,
};

describe('GraphML', () => {
  const xsd = join(SCHEMAS, 'graphml-1.0/graphml.xsd');
  const canCheck = isGiven(xsd) && hasTool('xmllint');
  (canCheck ? test : test.skip)('is what the XML Schema of GraphML 1.0 says', async () => {
    const path = await fileOf('graphml', hostileRows);
    outputOf('xmllint', ['--noout', '--nonet', '--schema', xsd, path]);
    await writeFile(path, (await readFile(path, 'utf8')).replace(`target="${idOf(1, 1)}"`, 'target="nobody"'));
    expect(() => outputOf('xmllint', ['--noout', '--nonet', '--schema', xsd, path])).toThrow();
  });

  for (const reader of ['networkx', 'igraph'] as const) {
    (hasPythonModule(reader) ? test : test.skip)(
      `is read by ${reader} with every node, edge, id, sum and name`,
      async () => {
        for (const rows of [hostileRows, ...fc.sample(anyRows, 2)]) {
          const path = await fileOf('graphml', rows);
          const {
            rows: edges,
            about,
            ...read
          } = JSON.parse(outputOf(PYTHON, ['-c', READ_GRAPHML[reader], path])) as ReadBack & {
            rows: Record<string, number>[];
            about: Record<string, string>;
          };
          const sums = sumsOf(edges);
          const wanted = sorted(expected(rows, asInXml));
          const { nodes, edges: links } = sorted({ ...read, sums });
          expect(links).toEqual(wanted.edges);
          if (rows === hostileRows) expect(nodes).toEqual(wanted.nodes);
          else expect(nodes.map(([id]) => id)).toEqual(wanted.nodes.map(([id]) => id));
          for (const [unit, sum] of Object.entries(wanted.sums))
            expect(sums[unit]).toBeCloseTo(sum, -Math.ceil(Math.log10(sum + 1)) + 12);
          expect(about).toMatchObject({
            selection: expect.stringContaining('kinds=material'),
            digest: expect.stringContaining('sha-256='),
          });
        }
      },
    );
  }
});

type Cx2Part = Readonly<Record<string, readonly Readonly<Record<string, never>>[]>>;

describe('CX2', () => {
  test('declares each attribute, counts its elements, has no edge without ends, and says that it is whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [head, ...parts] = JSON.parse((await written('cx2', rows)).toString()) as [object, ...Cx2Part[]];
        expect(head).toEqual({ CXVersion: '2.0', hasFragments: false });
        const aspects = Object.assign({}, ...parts) as Record<string, readonly Readonly<Record<string, unknown>>[]>;
        expect(parts.at(-1)).toEqual({ status: [{ success: true, error: '' }] });
        for (const { name: aspect, elementCount } of aspects.metaData ?? [])
          expect(aspects[String(aspect)]).toHaveLength(Number(elementCount));
        const declared = aspects.attributeDeclarations?.[0] as Record<string, Record<string, { d: string }>>;
        const types = { string: 'string', double: 'number', integer: 'number', boolean: 'boolean' } as Record<
          string,
          string
        >;
        for (const aspect of ['nodes', 'edges'] as const) {
          for (const { v } of aspects[aspect] as { v: Record<string, unknown> }[]) {
            for (const [key, value] of Object.entries(v))
              expect(typeof value).toBe(types[declared[aspect]?.[key]?.d ?? '']);
          }
        }
        const nodes = aspects.nodes as { id: number; v: { id: string; name: string } }[];
        const edges = aspects.edges as { s: number; t: number; v: Record<string, string> }[];
        const idAt = new Map(nodes.map(({ id, v }) => [id, v.id]));
        expect({
          nodes: nodes.map(({ v }) => [v.id, v.name]),
          edges: edges.map(({ s, t, v }) => [v.id, idAt.get(s), idAt.get(t)]),
          sums: sumsOf(edges.map(({ v }) => v)),
        }).toEqual(expected(rows));
      }),
      { numRuns: 40 },
    );
  });
});

test('Cytoscape JSON, Sankey JSON and JSON-LD hold the same nodes, edges and sums', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const wanted = expected(rows);
      const { elements } = JSON.parse((await written('cyjs', rows)).toString()) as {
        elements: Record<'nodes' | 'edges', { data: Record<string, string> }[]>;
      };
      const edges = elements.edges.map(({ data }) => data);
      expect({
        nodes: elements.nodes.map(({ data }) => [data.id, data.name]),
        edges: edges.map(({ id, source, target }) => [id, source, target]),
        sums: sumsOf(edges),
      }).toEqual(wanted);
      const sankey = JSON.parse((await written('sankey.json', rows)).toString()) as {
        nodes: { id: string; name: string }[];
        links: { unit: string; value: number }[];
      };
      expect(sankey.nodes.map(({ id, name: each }) => [id, each])).toEqual(wanted.nodes);
      expect(sumsOf(sankey.links.map(({ unit, value }) => ({ [unitKey(unit)]: value })))).toEqual(wanted.sums);
      const { '@graph': nodes } = JSON.parse((await written('jsonld', rows)).toString()) as {
        '@graph': Record<string, unknown>[];
      };
      const places = nodes.filter(({ type }) => type === 'schema:Place');
      expect(places.map((place) => [String(place.id).replace('urn:uuid:', ''), place['schema:name']])).toEqual(
        wanted.nodes,
      );
      const flows = nodes.flatMap((node) => (node['sym:flow'] ?? []) as Record<string, unknown>[]);
      const total = rows.links.flatMap(({ series }) => series).reduce((sum, { amount }) => sum + amount, 0);
      expect(flows.reduce((sum, flow) => sum + Number(flow['qudt:numericValue']), 0)).toBe(total);
    }),
    { numRuns: 40 },
  );
});

test('GeoJSON has points and lines within the bounds of the earth, longitude first, and no old reference system', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const collection = JSON.parse((await written('geojson', rows)).toString()) as {
        type: string;
        crs?: unknown;
        features: {
          type: string;
          id: string;
          geometry: null | { type: string; coordinates: never };
          properties: Record<string, unknown>;
        }[];
      };
      expect([collection.type, collection.crs]).toEqual(['FeatureCollection', undefined]);
      expect(collection.features.map(({ id }) => id)).toEqual([...rows.facilities, ...rows.links].map(({ id }) => id));
      for (const { type, geometry, properties } of collection.features) {
        expect([type, typeof properties]).toEqual(['Feature', 'object']);
        const points =
          geometry === null
            ? []
            : geometry.type === 'Point'
              ? [geometry.coordinates]
              : (geometry.coordinates as number[][]);
        for (const [longitude = 999, latitude = 999] of points) {
          // All of them are made near Kalundborg.
          expect(longitude).toBeGreaterThan(10.9);
          expect(longitude).toBeLessThan(12);
          expect(latitude).toBe(55.5);
        }
      }
      expect(sumsOf(collection.features.map(({ properties }) => properties))).toEqual(expected(rows).sums);
    }),
    { numRuns: 40 },
  );
});

const READ_CSV = `
import sys, csv, json
with open(sys.argv[1], encoding="utf-8", newline="") as f:
  print(json.dumps(list(csv.DictReader(f, strict=True))))`;

/** The sign before what a spreadsheet would take for a formula. */
const unguarded = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

describe('CSV', () => {
  (hasTool(PYTHON) ? test : test.skip)('is read by Python with every row, and nothing in it is a formula', async () => {
    for (const rows of [hostileRows, ...fc.sample(anyRows, 2)]) {
      const [nodes, edges] = (await Promise.all(
        ['nodes.csv', 'edges.csv'].map(
          async (format) =>
            JSON.parse(outputOf(PYTHON, ['-c', READ_CSV, await fileOf(format, rows)])) as Record<string, string>[],
        ),
      )) as [Record<string, string>[], Record<string, string>[]];
      const wanted = expected(rows);
      expect(nodes.map((row) => [row.id, unguarded(row.name ?? '')])).toEqual(wanted.nodes);
      expect(edges.map((row) => [row.id, row.source, row.target])).toEqual(wanted.edges);
      expect(
        sumsOf(edges.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')))),
      ).toEqual(wanted.sums);
      for (const row of [...nodes, ...edges])
        for (const value of Object.values(row)) expect(value).not.toMatch(/^[=@\t\r]|^[+-](?![\d.])/);
      expect(JSON.parse(nodes[0]?.about ?? '')).toMatchObject({
        licence: expect.any(String),
        digest: expect.any(String),
      });
    }
  });
});

describe('XLSX', () => {
  const wanted = (rows: Rows) => rows.facilities.map(({ id, name: each }) => [id, each]);

  test('holds facilities, links, figures, units, notes and sources; texts are texts', async () => {
    const { sheets } = await readXlsx(await written('xlsx', hostileRows));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Facilities', 'Links', 'Figures', 'Units', 'Notes', 'Sources']);
    const [facilities, links, figures, units, notes, sources] = sheets.map(({ rows }) => rows);
    expect(facilities?.slice(1).map(([id, each]) => [id, each])).toEqual(wanted(hostileRows));
    expect(links).toHaveLength(HOSTILE.length + 1);
    expect(figures).toHaveLength(2 * HOSTILE.length + 1);
    expect(units?.map(([unit]) => unit)).toEqual(['Unit', ...YEARLY_UNITS]);
    expect(notes?.map(([key]) => key)).toEqual(
      expect.arrayContaining(['selection', 'time', 'version', 'licence', 'digest']),
    );
    expect(sources?.slice(1).map(([source]) => source)).toEqual(expect.arrayContaining(['annual report', '=1+1']));
  });

  (hasTool('soffice') ? test : test.skip)(
    'is opened by LibreOffice, which calculates nothing',
    async () => {
      const path = await fileOf('xlsx', hostileRows);
      outputOf('soffice', [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        folder,
        path,
      ]);
      const csv = await readFile(join(folder, 'network.csv'), 'utf8');
      expect(csv).toContain('=1+1');
      expect(csv).toContain('@sum(A1)');
      expect(csv).toContain('Brønderslev & Søn <x> ""y""');
      expect(csv.split('\n').filter((line) => /^"?00000000-/.test(line))).toHaveLength(HOSTILE.length);
    },
    60_000,
  );
});

function isGiven(path: string): boolean {
  if (!existsSync(path)) console.warn(`SKIPPED: the schema ${path} is not on this machine; its tests are left out.`);
  return existsSync(path);
}
