import { foldName } from './fold-name.ts';
import { readHeader } from './recognise-header.ts';
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
  head.forEach((row, at) => {
    const single = headerOf([row]);
    const next = head[at + 1];
    // Two rows belong together only where the lower one is a row of words as well.
    const double = next?.number === row.number + 1 && isWords(next) ? headerOf([row, next]) : null;
    for (const candidate of double === null ? [single] : [single, double]) {
      const better = candidate.rows === 2 ? 1 : 0;
      if (candidate.weight > (found?.weight ?? 0) + better * 0.5) found = candidate;
    }
  });
  return found;
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

function headerOf(rows: readonly Row[]): Header {
  const [upper, lower] = rows;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const texts: string[] = [];
  const readings: (HeaderReading | null)[] = [];
  let group = '';
  for (let at = 0; at < width; at++) {
    const above = cellText(upper?.cells[at]).replace(/\s+/g, ' ');
    if (lower === undefined) {
      texts.push(above);
      readings.push(readHeader(above));
      continue;
    }
    const below = cellText(lower.cells[at]).replace(/\s+/g, ' ');
    // A merged heading holds its text in its first cell; it spans the empty cells behind, a heading of its own cell does not.
    if (above !== '') group = below === '' ? '' : above;
    const heading = above === '' ? group : above;
    const candidates = candidatesOf(heading, below === '' ? above : below);
    candidates.sort((one, other) => other.confidence - one.confidence);
    texts.push(`${heading} ${below}`.trim());
    readings.push(candidates[0] ?? null);
  }
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
function candidatesOf(heading: string, below: string): HeaderReading[] {
  const folded = foldName(below);
  const weighed: readonly (readonly [string, number])[] = [
    [below, heading !== '' && DEPENDENT.has(folded) ? WITHOUT_HEADING : 1],
    [`${heading} ${below}`, 1],
    [`${below} ${heading}`, 1],
    ...(NAME.has(folded) ? [[heading, BY_HEADING] as const] : []),
  ];
  return weighed.flatMap(([text, weight]) => {
    const reading = readHeader(text.trim());
    return reading === null ? [] : { ...reading, confidence: reading.confidence * weight };
  });
}
