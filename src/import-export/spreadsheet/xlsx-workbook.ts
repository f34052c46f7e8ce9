import { posix } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { fileProblem, refuseFile } from './spreadsheet-problems.ts';
import { broken } from './xlsx-archive.ts';
import type { Archive } from './xlsx-archive.ts';
import { attribute, readXml } from './xml-events.ts';
import type { XmlHandlers } from './xml-events.ts';

/** How a number is shown, as far as it changes what is meant. */
type NumberFormat = 'number' | 'date' | 'percent';

interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of its part in the archive. */
  readonly part: string;
}

/** A workbook but for its rows. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly sharedStrings: readonly string[];
  /** By index of the cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly notes: readonly Problem[];
}

const MAIN_TYPES: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
]);

/** Built-in formats of dates (ECMA-376 part 1, 18.8.30); 9 and 10 are per cent. */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const PERCENT_FORMATS: ReadonlySet<number> = new Set([9, 10]);
/** Characters of all shared strings together: the only part that is kept in memory. */
const MOST_SHARED = 100_000_000;

/** Reads what a workbook says before its rows: what kind of file it is, its sheets, texts and formats. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  await checkType(archive);
  const main =
    (await relationsOf(archive, '')).find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const relations = await relationsOf(archive, main);
  const { sheets, from1904 } = await readSheets(archive, main, relations);
  if (sheets.length > SPREADSHEET_LIMITS.sheets) {
    refuseFile('XLSX_TOO_MANY_SHEETS', {
      en: `The workbook has ${sheets.length} sheets; ${SPREADSHEET_LIMITS.sheets} is the most.`,
      da: `Projektmappen har ${sheets.length} ark; der må højst være ${SPREADSHEET_LIMITS.sheets}.`,
    });
  }
  const partOf = (type: string): string => relations.find((it) => it.type.endsWith(type))?.target ?? '';
  return {
    sheets,
    from1904,
    sharedStrings: await readSharedStrings(archive, partOf('/sharedStrings')),
    formats: await readFormats(archive, partOf('/styles')),
    notes: notesOf(archive, sheets),
  };
}

async function readPart(archive: Archive, part: string, handlers: XmlHandlers): Promise<boolean> {
  const bytes = part === '' ? null : archive.open(part);
  if (bytes === null) return false;
  await readXml(bytes, handlers);
  return true;
}

/** By the content types inside, never by the name of the file. */
async function checkType(archive: Archive): Promise<void> {
  const types: string[] = [];
  const found = await readPart(archive, '[Content_Types].xml', {
    open: (_, attributes) => types.push(attributes.ContentType ?? ''),
  });
  if (
    archive.names.some((name) => /vbaproject\.bin$/i.test(name)) ||
    types.some((type) => type.includes('macroEnabled'))
  ) {
    refuseFile('XLSX_MACROS', {
      en: 'The workbook holds macros (.xlsm). Save it as an ordinary workbook (.xlsx).',
      da: 'Projektmappen indeholder makroer (.xlsm). Gem den som en almindelig projektmappe (.xlsx).',
    });
  }
  if (found && types.some((type) => MAIN_TYPES.has(type))) return;
  refuseFile('FILE_NOT_TABLE', {
    en: 'The file is neither a CSV nor an XLSX file. Save it as XLSX (Excel workbook) or CSV.',
    da: 'Filen er hverken en CSV- eller en XLSX-fil. Gem den som XLSX (Excel-projektmappe) eller CSV.',
  });
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Name of a part of the archive. */
  readonly target: string;
}

async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  await readPart(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      // What lies outside the file is never fetched.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: Type, target });
    },
  });
  return relations;
}

async function readSheets(
  archive: Archive,
  main: string,
  relations: readonly Relation[],
): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  const found = await readPart(archive, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attribute(attributes, 'id'));
      // A sheet of nothing but a diagram has no rows.
      if (relation?.type.endsWith('/worksheet') !== true) return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', hidden, part: relation.target });
    },
  });
  if (!found) broken();
  return { sheets, from1904 };
}

async function readSharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, length, taking, phonetic] = ['', 0, false, false];
  await readPart(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      taking = name === 't' && !phonetic;
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (name) => {
      if (name === 't') taking = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      length += text.length;
      if (length > MOST_SHARED) {
        refuseFile('XLSX_TOO_LARGE', {
          en: 'The texts of the workbook are larger than 100 MB together. Split it into several files.',
          da: 'Projektmappens tekster fylder tilsammen mere end 100 MB. Del den op i flere filer.',
        });
      }
      strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Signs that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

async function readFormats(archive: Archive, part: string): Promise<readonly NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  await readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), formatOf(attributes.formatCode ?? ''));
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      formats.push(own.get(id) ?? (DATE_FORMATS.has(id) ? 'date' : PERCENT_FORMATS.has(id) ? 'percent' : 'number'));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A format code without its texts, colours and conditions: days and years make a date, hours alone a length of time. */
function formatOf(code: string): NumberFormat {
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (/[dy]|mmm/.test(signs)) return 'date';
  return signs.includes('%') ? 'percent' : 'number';
}

function notesOf(archive: Archive, sheets: readonly WorkbookSheet[]): readonly Problem[] {
  const notes: Problem[] = [];
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (hidden.length > 0) {
    const names = hidden.join(', ');
    notes.push(
      fileProblem(
        'XLSX_HIDDEN_SHEETS',
        {
          en: `The workbook has hidden sheets: ${names}. They are left out unless you choose them.`,
          da: `Projektmappen har skjulte ark: ${names}. De udelades, medmindre du vælger dem.`,
        },
        { sheets: hidden },
      ),
    );
  }
  const has = (pattern: RegExp): boolean => archive.names.some((name) => pattern.test(name));
  if (has(/externallinks\//i)) {
    notes.push(
      fileProblem('XLSX_EXTERNAL_LINKS', {
        en: 'The workbook links to other files. They are not opened; the values stored in this file are taken.',
        da: 'Projektmappen henviser til andre filer. De åbnes ikke; de værdier, der er gemt i denne fil, bruges.',
      }),
    );
  }
  if (has(/(?:embeddings|activex|ctrlprops)\//i)) {
    notes.push(
      fileProblem('XLSX_EMBEDDED_OBJECTS', {
        en: 'The workbook holds embedded objects. They are left out.',
        da: 'Projektmappen indeholder indlejrede objekter. De udelades.',
      }),
    );
  }
  return notes;
}
