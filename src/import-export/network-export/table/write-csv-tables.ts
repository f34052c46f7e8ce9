import { csvCell } from '../../spreadsheet/write-csv.ts';
import { aboutObject } from '../content/about.ts';
import type { ExportAbout, ExportedLinkWithEnds, ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS, type Field, type FieldValue } from '../content/fields.ts';
import { FLOW_COLUMNS, flowRows } from './flow-rows.ts';

// RFC 4180 as programs read it: commas, decimal points, no byte order mark, whatever the language. What the file says of itself
// stands in the last column of the first row, as JSON.

const ABOUT = 'about';
const LINE_END = '\r\n';

/** Facilities, a row each; the first column is the id. */
export async function* writeNodesCsv({ about, facilities }: ExportedNetwork): AsyncGenerator<string> {
  const columns: readonly Field<Parameters<(typeof FACILITY_FIELDS)[number]['of']>[0]>[] = [
    column('id', ({ id }) => id),
    column('name', ({ name }) => name),
    ...FACILITY_FIELDS,
  ];
  yield* csvTable(about, columns, facilities());
}

/** Links, a row each; the first two columns are both ends, as igraph and Gephi expect them. */
export async function* writeEdgesCsv({ about, linksWithEnds }: ExportedNetwork): AsyncGenerator<string> {
  const columns: readonly Field<ExportedLinkWithEnds>[] = [
    column('source', ({ donorId }) => donorId),
    column('target', ({ receiverId }) => receiverId),
    column('id', ({ id }) => id),
    column('source_name', ({ donor }) => donor),
    column('target_name', ({ receiver }) => receiver),
    ...LINK_FIELDS,
  ];
  yield* csvTable(about, columns, linksWithEnds());
}

/** One flow a row, as material flow analysts lay them out (STAN: process, flow, good, substance, period, value, uncertainty). */
export async function* writeFlowsCsv({ about, linksWithEnds }: ExportedNetwork): AsyncGenerator<string> {
  yield* csvTable(about, FLOW_COLUMNS, flowRows(linksWithEnds(), about.language));
}

function column<Row>(key: string, of: (row: Row) => FieldValue): Field<Row> {
  return { key, label: { en: key, da: key }, type: 'text', of };
}

async function* csvTable<Row>(
  about: ExportAbout,
  columns: readonly Field<Row>[],
  pieces: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield `${[...columns.map(({ key }) => key), ABOUT].join(',')}${LINE_END}`;
  let last = csvCell(JSON.stringify(aboutObject(about)), ',');
  for await (const piece of pieces) {
    let text = '';
    for (const row of piece) {
      for (const { of } of columns) text += `${csvCell(of(row), ',')},`;
      text += last + LINE_END;
      last = '';
    }
    if (text !== '') yield text;
  }
}
