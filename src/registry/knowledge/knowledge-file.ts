import { parse } from 'csv-parse/sync';
import { readKnowledgeEntry, type KnowledgeEntry, type WrittenEntry } from '../../domain/knowledge/read-entry.ts';
import { entryKey } from '../../domain/knowledge/read-entry.ts';
import { failure, success, type Problem, type Result } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';

/** Characters of a file. */
const LONGEST_FILE = 1_000_000;
const MOST_LINES = 5_000;
/** What a spreadsheet takes for a formula, guarded or not; a guard is put before it and taken off again (OWASP, “CSV injection”). */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARD = "'";

/** More at once nobody mends. */
const MOST_PROBLEMS = 100;

const COLUMNS = [
  'byProduct',
  'donors',
  'receivers',
  'useEn',
  'useDa',
  'replaces',
  'treatments',
  'evidence',
  'confidence',
  'source',
  'limitsEn',
  'limitsDa',
] as const;
type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], unknown>>>;

interface Line {
  readonly number: number;
  readonly cells: Cells;
}

/**
 * Entries from a file: JSON Lines, or CSV whose first line names the columns (`byProduct`, `donors`, `receivers`, `useEn`, `useDa`,
 * `replaces`, `treatments`, `evidence`, `confidence`, `source`, `limitsEn`, `limitsDa`); several things in one column are parted by `|`.
 * All of it or nothing: else all problems, up to a hundred, each with the number of its line in the path (`['text', 12, 'source']`).
 */
export function readKnowledgeFile(text: string): Result<readonly KnowledgeEntry[]> {
  if (text.length > LONGEST_FILE)
    return failure([
      wrong([], 'KNOWLEDGE_FILE_TOO_LONG', {
        en: `The file has more than ${LONGEST_FILE} characters. Send it in parts.`,
        da: `Filen har flere end ${LONGEST_FILE} tegn. Send den i flere dele.`,
      }),
    ]);
  const lines = text.trimStart().startsWith('{') ? linesOfJson(text) : linesOfCsv(text);
  if (!lines.ok) return lines;
  if (lines.value.length === 0 || lines.value.length > MOST_LINES)
    return failure([
      wrong([], 'KNOWLEDGE_FILE_LINES', {
        en: `A file has 1 to ${MOST_LINES} entries; this one has ${lines.value.length}.`,
        da: `En fil har 1 til ${MOST_LINES} poster; denne har ${lines.value.length}.`,
      }),
    ]);
  const problems: Problem[] = [];
  const entries: KnowledgeEntry[] = [];
  const seen = new Map<string, number>();
  for (const { number, cells } of lines.value) {
    const read = readKnowledgeEntry(writtenOf(cells), ['text', number]);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const before = seen.get(entryKey(read.value));
    if (before !== undefined)
      problems.push(
        wrong([number], 'KNOWLEDGE_TWICE', {
          en: `The same stands in line ${before}.`,
          da: `Det samme står i linje ${before}.`,
        }),
      );
    seen.set(entryKey(read.value), number);
    entries.push(read.value);
  }
  return problems.length > 0 ? failure(problems.slice(0, MOST_PROBLEMS)) : success(entries);
}

/** Entries as CSV that `readKnowledgeFile` reads back: with a byte order mark, so that spreadsheets know the letters. */
export function writeKnowledgeFile(entries: readonly KnowledgeEntry[]): string {
  const cell = (value: string): string => {
    const guarded = FORMULA.test(value) ? GUARD + value : value;
    return /["\r\n;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };
  const rows = entries.map((entry): Record<(typeof COLUMNS)[number], string> => ({
    byProduct: entry.byProduct,
    donors: entry.donors.join(' | '),
    receivers: entry.receivers.join(' | '),
    useEn: entry.use.en,
    useDa: entry.use.da,
    replaces: entry.replaces.join(' | '),
    treatments: entry.treatments.join(' | '),
    evidence: entry.evidence,
    confidence: `${entry.confidence}`,
    source: entry.source,
    limitsEn: entry.limits?.en ?? '',
    limitsDa: entry.limits?.da ?? '',
  }));
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(';'));
  return `\uFEFF${[COLUMNS.join(';'), ...lines].join('\r\n')}\r\n`;
}

function linesOfJson(text: string): Result<readonly Line[]> {
  const problems: Problem[] = [];
  const lines = text.split('\n').flatMap((line, at): Line[] => {
    if (line.trim() === '') return [];
    try {
      const read: unknown = JSON.parse(line);
      if (typeof read === 'object' && read !== null) return [{ number: at + 1, cells: flat(read) }];
    } catch {
      // Said below, with its line.
    }
    problems.push(
      wrong([at + 1], 'KNOWLEDGE_LINE_UNREADABLE', {
        en: `Line ${at + 1} is no JSON object.`,
        da: `Linje ${at + 1} er ikke et JSON-objekt.`,
      }),
    );
    return [];
  });
  return problems.length > 0 ? failure(problems.slice(0, MOST_PROBLEMS)) : success(lines);
}

/** `use: { en, da }` as `useEn`, `useDa`: as an entry is given by the API. */
function flat(read: object): Cells {
  const { use, limits, ...rest } = read as Record<string, unknown>;
  const parts = (name: string, value: unknown): Record<string, unknown> => {
    const { en, da } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    return { ...(en === undefined ? {} : { [`${name}En`]: en }), ...(da === undefined ? {} : { [`${name}Da`]: da }) };
  };
  return { ...rest, ...parts('use', use), ...parts('limits', limits) };
}

function linesOfCsv(text: string): Result<readonly Line[]> {
  const [first = ''] = text.split('\n', 1);
  const delimiter = [';', '\t', ','].find((each) => first.includes(each)) ?? ',';
  try {
    const read = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: Cells; readonly info: { readonly lines: number } }[];
    const named = Object.keys(read[0]?.record ?? {});
    const unknown = named.filter((name) => name !== '' && !COLUMNS.some((column) => column === name));
    if (unknown.length > 0)
      return failure([
        wrong([1], 'KNOWLEDGE_COLUMN_UNKNOWN', {
          en: `There is no column ${unknown.join(', ')}. The columns are ${COLUMNS.join(', ')}.`,
          da: `Der findes ikke en kolonne ${unknown.join(', ')}. Kolonnerne er ${COLUMNS.join(', ')}.`,
        }),
      ]);
    return success(read.map(({ record, info }) => ({ number: info.lines, cells: record })));
  } catch (error) {
    const { lines = 1, code } = error as { lines?: number; code?: string };
    if (code?.startsWith('CSV_') !== true) throw error;
    return failure([
      wrong([lines], 'KNOWLEDGE_LINE_UNREADABLE', {
        en: `Line ${lines} cannot be read as CSV; a quotation mark may be missing.`,
        da: `Linje ${lines} kan ikke læses som CSV; måske mangler et anførselstegn.`,
      }),
    ]);
  }
}

function writtenOf(cells: Cells): WrittenEntry {
  const text = (value: unknown): string => {
    if (typeof value === 'number') return `${value}`;
    if (typeof value !== 'string') return '';
    return FORMULA.test(value) && value.startsWith(GUARD) ? value.slice(GUARD.length) : value;
  };
  const list = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value.map(text) : text(value).split('|'))
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const confidence = text(cells.confidence).trim().replace(',', '.');
  return {
    byProduct: text(cells.byProduct),
    donors: list(cells.donors),
    receivers: list(cells.receivers),
    use: { en: text(cells.useEn), da: text(cells.useDa) },
    replaces: list(cells.replaces),
    treatments: list(cells.treatments),
    evidence: text(cells.evidence),
    confidence: confidence === '' ? NaN : Number(confidence),
    source: text(cells.source),
    limits: { en: text(cells.limitsEn), da: text(cells.limitsDa) },
  };
}

function wrong(place: Problem['path'], code: string, message: LocalText): Problem {
  return { kind: 'invalid', code, path: ['text', ...place], message };
}
