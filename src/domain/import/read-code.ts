import type { ClassificationCode } from '../classification/classification-code.ts';
import { activityCode, wasteCode } from '../classification/code-lists.ts';
import { parseActivityCode, parseWasteCode } from '../classification/parse-code.ts';
import type { Problem, Result } from '../problem.ts';
import { NOTHING, proposal, quoted, taken, warning } from './finding.ts';
import type { CellReading } from './finding.ts';
import { cellText } from './sheet.ts';
import type { Cell } from './sheet.ts';

/** A code with its title behind it, as drop-down lists have it: `10 01 05 - Calciumbaseret …`. */
const CODE_WITH_TITLE = /^(?<code>\d\d[ .-]?\d\d[ .-]?\d\d\s?\*?)\s*[-–:(,;]?\s+\p{L}/u;
const OFFERED = 5;

/**
 * The six digits of a waste code, in any spelling (`10 01 05`, `100105`, `10.01.05*`, the number 100105, with its title
 * behind). A number that lost its leading zero is taken with a warning (`WASTE_CODE_ZERO_LOST`); one that a spreadsheet
 * made a date of, and all that `parseWasteCode` refuses, are errors with the nearest codes.
 */
export function readWasteCodeCell(cell: Cell | undefined): CellReading<string> {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return fromDate(cell.day);
  const text = cellText(cell);
  if (text === '' || text === '-') return NOTHING;
  const lost = /^(?:\d{5}|\d \d\d \d\d|\d\.\d\d\.\d\d)\*?$/.test(text)
    ? wasteCode(`0${text.replace(/[\s.*]/g, '')}`)
    : null;
  if (lost !== null) {
    const code = lost.displayCode;
    return taken(
      lost.code,
      warning(
        'WASTE_CODE_ZERO_LOST',
        {
          en: `${quoted(text).en} has lost its leading zero and is read as ${code} (${lost.title.en}).`,
          da: `${quoted(text).da} har mistet sit foranstillede nul og læses som ${code} (${lost.title.da}).`,
        },
        [proposalOf(lost)],
      ),
    );
  }
  const parsed = parseWasteCode(text.replace(/\s*\(?\*\)?$/, '*'));
  if (parsed.ok) return taken(parsed.value);
  const code = CODE_WITH_TITLE.exec(text)?.groups?.code;
  return reading(code === undefined ? parsed : parseWasteCode(code), wasteCode);
}

/** The NACE code of a cell: `11.06`, `110600`, the number 11.06, or 1.11 that lost its leading zero. Problems as in `parseActivityCode`. */
export function readActivityCodeCell(cell: Cell | undefined): CellReading<string> {
  const text = cellText(cell);
  if (text === '' || text === '-') return NOTHING;
  const lost = /^\d\.\d{1,2}$/.test(text) ? activityCode(`0${text}`) : null;
  if (lost !== null) return taken(lost.code);
  const parsed = parseActivityCode(text);
  if (parsed.ok) return taken(parsed.value);
  const code = /^(?<code>\d\d(?:\.?\d\d?)?(?:\.?\d\d)?)\s*[-–:(,;]?\s+\p{L}/u.exec(text)?.groups?.code;
  return reading(code === undefined ? parsed : parseActivityCode(code), activityCode);
}

function reading(result: Result<string>, entryOf: (code: string) => ClassificationCode | null): CellReading<string> {
  if (result.ok) return taken(result.value);
  return {
    value: null,
    findings: result.problems.map((problem) => ({
      severity: 'error',
      code: problem.code,
      message: problem.message,
      proposals: nearestOf(problem, entryOf),
    })),
  };
}

/** The codes that a problem offers, each with its title. */
function nearestOf(
  { facts }: Problem,
  entryOf: (code: string) => ClassificationCode | null,
): ReturnType<typeof proposalOf>[] {
  const nearest = facts?.nearest;
  return Array.isArray(nearest)
    ? nearest.slice(0, OFFERED).flatMap((code: string) => {
        const entry = entryOf(code);
        return entry === null ? [] : [proposalOf(entry)];
      })
    : [];
}

function proposalOf({ displayCode, title }: ClassificationCode): ReturnType<typeof proposal> {
  return proposal(displayCode, { en: `${displayCode} ${title.en}`, da: `${displayCode} ${title.da}` });
}

/** `10.01.05` typed into a cell that takes it for 10 January 2005. */
function fromDate(day: string): CellReading<string> {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  const short = year.slice(2);
  const entries = [`${ofMonth}${month}${short}`, `${short}${month}${ofMonth}`].flatMap((code) => wasteCode(code) ?? []);
  return {
    value: null,
    findings: [
      {
        severity: 'error',
        code: 'WASTE_CODE_IS_DATE',
        message: {
          en: `The spreadsheet has made the date ${day} of this code. Set the cell to text and write the code again.`,
          da: `Regnearket har lavet koden om til datoen ${day}. Sæt cellen til tekst, og skriv koden igen.`,
        },
        proposals: entries.map(proposalOf),
      },
    ],
  };
}
