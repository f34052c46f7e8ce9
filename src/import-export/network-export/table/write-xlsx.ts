import type { Language, LocalText } from '../../../domain/text.ts';
import { columnLetters } from '../../../domain/import/sheet.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { aboutEntries, UNITS_OF_FILE } from '../content/about.ts';
import type { ExportedFacility, ExportedLinkWithEnds, ExportedNetwork } from '../content/exported-network.ts';
import { FACILITY_FIELDS, LINK_FIELDS, type Field, type FieldValue } from '../content/fields.ts';
import { FLOW_COLUMNS, flowRows } from './flow-rows.ts';
import { zipped, type ZipPart } from './zip.ts';

// Written by hand: the library writes one sheet as a stream, or many from memory (ECMA-376, part 1, 18.2 and 18.3).

/** Of one sheet, with its header (ECMA-376; Excel since 2007). */
const MOST_ROWS = 1_048_576;
/** Kept while writing, to be listed: enough for any registry whose sources people read. */
const MOST_SOURCES = 20_000;

const WORDS = {
  facilities: { en: 'Facilities', da: 'Anlæg' },
  links: { en: 'Links', da: 'Forbindelser' },
  figures: { en: 'Figures', da: 'Tal' },
  units: { en: 'Units', da: 'Enheder' },
  notes: { en: 'Notes', da: 'Noter' },
  sources: { en: 'Sources', da: 'Kilder' },
  unit: { en: 'Unit', da: 'Enhed' },
  meaning: { en: 'Meaning', da: 'Betydning' },
  source: { en: 'Source', da: 'Kilde' },
  uses: { en: 'Rows that name it', da: 'Rækker, der nævner den' },
  what: { en: 'What', da: 'Hvad' },
  value: { en: 'Content', da: 'Indhold' },
  more: { en: '… and more: see the column', da: '… og flere: se kolonnen' },
  name: { en: 'Name', da: 'Navn' },
  donor: { en: 'Donor', da: 'Afgiver' },
  receiver: { en: 'Receiver', da: 'Modtager' },
  donorId: { en: 'Id of the donor', da: 'Afgiverens id' },
  receiverId: { en: 'Id of the receiver', da: 'Modtagerens id' },
} as const satisfies Record<string, LocalText>;

const ID: LocalText = { en: 'Id', da: 'Id' };

type Cells = readonly FieldValue[];

/**
 * A workbook with facilities, links and all their figures, and what is needed to read them: units, notes, sources. Texts are
 * cells of text, never formulas.
 */
export async function* writeXlsx(network: ExportedNetwork): AsyncGenerator<Buffer> {
  yield* zipped(partsOf(network));
}

async function* partsOf({ about, facilities, linksWithEnds }: ExportedNetwork): AsyncGenerator<ZipPart> {
  const { language } = about;
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const names: string[] = [];
  const sources = new Map<string, number>();
  const note = (source: string | null): void => {
    if (source !== null && (sources.has(source) || sources.size < MOST_SOURCES))
      sources.set(source, (sources.get(source) ?? 0) + 1);
  };
  const facilityColumns: readonly Field<ExportedFacility>[] = [
    text(ID, ({ id }) => id),
    text(WORDS.name, ({ name }) => name),
    ...FACILITY_FIELDS,
  ];
  const linkColumns: readonly Field<ExportedLinkWithEnds>[] = [
    text(ID, ({ id }) => id),
    text(WORDS.donor, ({ donor }) => donor),
    text(WORDS.receiver, ({ receiver }) => receiver),
    ...LINK_FIELDS.filter(({ key }) => key !== 'series'),
    text(WORDS.donorId, ({ donorId }) => donorId),
    text(WORDS.receiverId, ({ receiverId }) => receiverId),
  ];
  yield* sheets(
    names,
    word('facilities'),
    table(
      facilityColumns,
      language,
      watched(facilities(), (row) => {
        note(row.source);
        note(row.positionSource);
      }),
    ),
  );
  yield* sheets(
    names,
    word('links'),
    table(
      linkColumns,
      language,
      watched(linksWithEnds(), ({ source }) => {
        note(source);
      }),
    ),
  );
  yield* sheets(
    names,
    word('figures'),
    table(
      FLOW_COLUMNS,
      language,
      watched(flowRows(linksWithEnds(), language), ({ figure }) => {
        note(figure.source);
      }),
    ),
  );
  yield* sheets(names, word('units'), [
    [word('unit'), word('meaning'), 'UCUM', 'QUDT'],
    ...UNITS_OF_FILE.map(({ code, label, ucum, qudt }) => [code, label[language], ucum, qudt]),
  ]);
  yield* sheets(names, word('notes'), [[word('what'), word('value')], ...aboutEntries(about)]);
  yield* sheets(names, word('sources'), [
    [word('source'), word('uses')],
    ...[...sources].sort(([one], [other]) => (one < other ? -1 : 1)),
    ...(sources.size < MOST_SOURCES ? [] : [[word('more')]]),
  ]);
  yield* frame(names);
}

function text<Row>(label: LocalText, of: (row: Row) => FieldValue): Field<Row> {
  return { key: label.en, label, type: 'text', of };
}

async function* watched<Row>(pieces: AsyncIterable<readonly Row[]>, see: (row: Row) => void) {
  for await (const piece of pieces) {
    piece.forEach(see);
    yield piece;
  }
}

async function* table<Row>(
  columns: readonly Field<Row>[],
  language: Language,
  pieces: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Cells> {
  yield columns.map(({ label }) => label[language]);
  for await (const piece of pieces) for (const row of piece) yield columns.map(({ of }) => of(row));
}

/** The rows as one sheet, or as several where one cannot hold them, each with the header. Their names are added to `names`. */
async function* sheets(
  names: string[],
  name: string,
  rows: AsyncIterable<Cells> | Iterable<Cells>,
): AsyncGenerator<ZipPart> {
  const all = (async function* () {
    yield* rows;
  })();
  const header = await all.next();
  let isOver = header.done === true;
  const headerCells: Cells = header.done === true ? [] : header.value;
  const sheet = async function* (): AsyncGenerator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';
    let piece = rowXml(headerCells, 1, true);
    for (let row = 2; row <= MOST_ROWS && !isOver; row += 1) {
      const next = await all.next();
      if (next.done === true) isOver = true;
      else piece += rowXml(next.value, row, false);
      if (piece.length > 65_536) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sheetData></worksheet>`;
  };
  for (let number = 1; number === 1 || !isOver; number += 1) {
    names.push(number === 1 ? name : `${name} ${number}`);
    yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheet() };
  }
}

const LETTERS: readonly string[] = Array.from({ length: 60 }, (_, at) => columnLetters(at));

function rowXml(cells: Cells, row: number, isHeader: boolean): string {
  let xml = `<row r="${row}">`;
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const place = `r="${LETTERS[at] ?? columnLetters(at)}${row}"`;
    if (typeof cell === 'number') xml += `<c ${place}><v>${cell}</v></c>`;
    else if (typeof cell === 'boolean') xml += `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
    else
      xml += `<c ${place}${isHeader ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${cellXml(cell)}</t></is></c>`;
  });
  return `${xml}</row>`;
}

/** Longest text of a cell. */
const MOST_LETTERS = 32_767;

/** What XML cannot hold is written as `_x0001_`, and what looks like that as `_x005F_x0001_` (ECMA-376, part 1, 22.9.2.19). */
function cellXml(cell: string): string {
  const safe = cell
    .slice(0, MOST_LETTERS)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(
      /[\0-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return escapeXml(safe);
}

function* frame(names: readonly string[]): Generator<ZipPart> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  yield {
    name: 'xl/workbook.xml',
    content: [
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
      ...names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
      '</sheets></workbook>',
    ],
  };
  yield {
    name: 'xl/styles.xml',
    content: [
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: [
      `${head}<Relationships xmlns="${packaged}/relationships">`,
      ...names.map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
  };
  yield {
    name: '_rels/.rels',
    content: [
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  };
  yield {
    name: '[Content_Types].xml',
    content: [
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
      ...names.map(
        (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
      ),
      '</Types>',
    ],
  };
}
