import { foldName } from './fold-name.ts';
import { namesIn, readHeader } from './recognise-header.ts';
import type { HeaderReading } from './recognise-header.ts';
import { cellText } from './sheet.ts';
import type { Row, SheetSurvey } from './sheet.ts';

/** Where the header of a sheet stands and what it says. */
export interface Header {
  readonly row: number;
  readonly rows: 1 | 2;
  /** Column for column, from A on; a blank for a column without header. */
  readonly texts: readonly string[];
  readonly readings: readonly (HeaderReading | null)[];
  /** Sum of the confidences: how much like a header it is. */
  readonly weight: number;
}

/** Tells whether two sheets have the same header: folded words in their order. */
export function signatureOf(texts: readonly string[]): string {
  return texts.map(foldName).join('|').replace(/\|+$/, '');
}

/** Words that take their meaning from the heading above them: `Anlæg` over `Navn`. */
const DEPENDENT: ReadonlySet<string> = new Set(
  'navn name nr no nummer number id type kode code bezeichnung betegnelse'.split(' '),
);
const NAME: ReadonlySet<string> = new Set(['navn', 'name', 'bezeichnung', 'betegnelse']);
const WITHOUT_HEADING = 0.5;
const BY_HEADING = 0.9;

/** The header of a sheet: the row of its first rows, or the two rows, in which most columns are recognised; null without any. */
export function findHeader({ head }: SheetSurvey): Header | null {
  let found: Header | null = null;
  for (const at of likeliest(head)) {
    const row = head[at];
    if (row === undefined) continue;
    const single = headerOf([row]);
    const next = head[at + 1];
    // Two rows belong together only where the lower one is a row of words as well.
    const double = next?.number === row.number + 1 && isWords(next) ? headerOf([row, next]) : null;
    for (const candidate of double === null ? [single] : [single, double]) {
      if (standing(candidate) > (found === null ? 0 : standing(found))) found = candidate;
    }
  }
  return found;
}

/** Two rows must say clearly more than one to be a header: a title above the header says nothing. */
function standing({ weight, rows }: Header): number {
  return rows === 2 ? weight - 0.5 : weight;
}

/** The row of the first rows with most words in it: the header of a sheet in which no column was recognised; null for an empty sheet. */
export function widestRow({ head }: SheetSurvey): Header | null {
  const words = ({ cells }: Row): number => cells.filter((cell) => typeof cell === 'string').length;
  const widest = head.reduce<Row | null>((best, row) => (best === null || words(row) > words(best) ? row : best), null);
  return widest === null ? null : headerOf([widest]);
}

/** Where a header stands that was mapped before, with what it is known by; null where none of them is there. */
export function findKnownHeader<T extends { readonly signature: string; readonly headerRows: number }>(
  { head }: SheetSurvey,
  known: readonly T[],
): { readonly header: Header; readonly known: T } | null {
  for (const [at, row] of head.entries()) {
    for (const rows of [[row], head.slice(at, at + 2)]) {
      const signature = signatureOf(headerTexts(rows));
      const found = known.find((it) => it.signature === signature && it.headerRows === rows.length);
      if (found !== undefined && signature !== '') return { header: headerOf(rows), known: found };
    }
  }
  return null;
}

/** Rows that are looked at closely: those with most names of columns, each with the row above, and the first ones. */
const CLOSE_LOOKS = 3;

function likeliest(head: readonly Row[]): readonly number[] {
  const named = head
    .map(({ cells }, at) => ({ at, names: namesIn(cells.flatMap((cell) => (typeof cell === 'string' ? cell : []))) }))
    .sort((one, other) => other.names - one.names || one.at - other.at)
    .slice(0, CLOSE_LOOKS)
    .flatMap(({ at }) => [at - 1, at]);
  return [...new Set([0, 1, 2, ...named])]
    .filter((at) => at >= 0 && at < head.length)
    .sort((one, other) => one - other);
}

/** The texts of a header at a place that a person chose. */
export function headerAt({ head }: SheetSurvey, row: number, rows: number): Header | null {
  const own = head.filter(({ number }) => number >= row && number < row + rows);
  return own.length === 0 ? null : headerOf(own);
}

function isWords({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const words = filled.filter((cell) => typeof cell === 'string' && !/^[\d.,\s-]+$/.test(cell));
  return filled.length > 0 && words.length >= 0.8 * filled.length;
}

interface HeaderText {
  /** Of the row above, or the merged one that spans the column; empty for a header of one row. */
  readonly heading: string;
  readonly own: string;
}

/** Column for column. A merged heading holds its text in its first cell; it spans the empty cells behind. */
function textsOf(rows: readonly Row[]): readonly HeaderText[] {
  const [upper, lower] = rows;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const textOf = (row: Row | undefined, at: number): string => cellText(row?.cells[at]).replace(/\s+/g, ' ');
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const above = textOf(upper, at);
    if (lower === undefined) return { heading: '', own: above };
    const below = textOf(lower, at);
    // A heading over an empty cell is the header of its own column alone.
    if (above !== '') group = below === '' ? '' : above;
    return below === '' && above !== ''
      ? { heading: '', own: above }
      : { heading: above === '' ? group : above, own: below };
  });
}

function headerTexts(rows: readonly Row[]): readonly string[] {
  return textsOf(rows).map(({ heading, own }) => `${heading} ${own}`.trim());
}

function headerOf(rows: readonly Row[]): Header {
  const [upper, lower] = rows;
  const texts = headerTexts(rows);
  const readings = textsOf(rows).map(
    ({ heading, own }) => candidatesOf(heading, own).sort((one, other) => other.confidence - one.confidence)[0] ?? null,
  );
  // What is recognised once counts once: a row of data that repeats “vand” is no header.
  const weights = new Map<string, number>();
  readings.forEach((reading) => {
    if (reading !== null) weights.set(reading.field, Math.max(reading.confidence, weights.get(reading.field) ?? 0));
  });
  const filled = texts.filter((text) => text !== '').length;
  const weight = [...weights.values()].reduce((sum, it) => sum + it, 0);
  return {
    row: upper?.number ?? 1,
    rows: lower === undefined ? 1 : 2,
    texts,
    readings,
    weight: weight - 0.05 * (filled - weights.size),
  };
}

/** What a column under a heading may be: by its own words, by both together, or by the heading alone. */
function candidatesOf(heading: string, own: string): HeaderReading[] {
  const folded = foldName(own);
  const weighed: readonly (readonly [string, number])[] =
    heading === ''
      ? [[own, 1]]
      : [
          [own, DEPENDENT.has(folded) ? WITHOUT_HEADING : 1],
          [`${heading} ${own}`, 1],
          [`${own} ${heading}`, 1],
          ...(NAME.has(folded) ? [[heading, BY_HEADING] as const] : []),
        ];
  return weighed.flatMap(([text, weight]) => {
    const reading = readHeader(text.trim());
    return reading === null ? [] : { ...reading, confidence: reading.confidence * weight };
  });
}
