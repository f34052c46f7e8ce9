import { failure, success } from '../problem.ts';
import type { Problem, ProblemFacts, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { activityCode, signsOf, WASTE_CODES, WASTE_LEVEL, wasteCode } from './code-lists.ts';
import { nearestCodes } from './nearest-codes.ts';
import { searchActivityCodes, searchWasteCodes } from './search-codes.ts';

const OFFERED = 5;
/** A message repeats what was written only as far as a code or a name could go. */
const LONGEST_REPEATED = 40;

/** EWC in English, EAK (Det Europæiske Affaldskatalog) in Danish, LoW (List of Waste) in the guidance, AVV in Germany. */
const WASTE_CODE =
  /^(?:(?:ewc|eak|low|avv|eural)(?:[\s-]*(?:code|kode|no\.?|nr\.?))?[\s:.-]*)?(?<digits>\d{2}(?:[\s.\-_/]*\d{2}){0,2})\s*(?<mark>\*?)$/i;

/** `35.11`, `3511`, `D`, `D35.11`, and the six digits of Dansk Branchekode (`35.11.00`), whose first four are NACE. */
const ACTIVITY_CODE =
  /^(?:(?:nace|db07|branchekode)(?:[\s-]*(?:code|kode|rev\.?\s?2))?[\s:.-]*)?(?<section>[a-u]?)[\s.]*(?<digits>(?:\d{2}(?:\.?\d{1,2}(?:\.?\d{2})?)?)?)$/i;

/** Longer than any code with its words; of what is longer, blanks without end cost a pattern minutes to refuse. */
const LONGEST_CODE = 60;

function partsOf(text: string, pattern: RegExp): Readonly<Record<string, string>> | undefined {
  const written = text.trim();
  return written.length > LONGEST_CODE ? undefined : pattern.exec(written.normalize('NFKC'))?.groups;
}

/**
 * The six-digit code of the European List of Waste that a person wrote: `10 01 05`, `100105`, `10.01.05`, `EWC 10 01 05`,
 * `EAK-kode 10 01 04*`. An asterisk may be left out, but not be given to a waste that the list does not mark.
 *
 * Problems (path empty, the caller knows where the text came from): `WASTE_CODE_MALFORMED`, `WASTE_CODE_INCOMPLETE`
 * (a chapter or sub-chapter), `WASTE_CODE_UNKNOWN`, `WASTE_CODE_NOT_HAZARDOUS`; `facts.given` is the text, `facts.nearest`
 * the codes to offer.
 */
export function parseWasteCode(text: string): Result<string> {
  const parts = partsOf(text, WASTE_CODE);
  if (parts === undefined) {
    return problem(
      'WASTE_CODE_MALFORMED',
      nearestWastes(text),
      {
        en: `“${shortened(text)}” is not a waste code. A code of the European List of Waste has six digits, such as 10 01 05.`,
        da: `»${shortened(text)}« er ikke en affaldskode. En EAK-kode har seks cifre, fx 10 01 05.`,
      },
      text,
    );
  }
  const code = signsOf(parts.digits ?? '').replace(/\D/g, '');
  const entry = wasteCode(code);
  if (entry === null) {
    return problem(
      'WASTE_CODE_UNKNOWN',
      nearestWastes(code),
      {
        en: `The European List of Waste has no code ${spaced(code)}.`,
        da: `Der findes ingen EAK-kode ${spaced(code)}.`,
      },
      text,
    );
  }
  if (entry.level !== WASTE_LEVEL) {
    const within = WASTE_CODES.filter((it) => it.level === WASTE_LEVEL && it.code.startsWith(code)).map(
      (it) => it.code,
    );
    return problem(
      'WASTE_CODE_INCOMPLETE',
      within.slice(0, OFFERED),
      {
        en: `${entry.displayCode} is a heading of the list (“${entry.title.en}”). Give all six digits.`,
        da: `${entry.displayCode} er en overskrift på listen (»${entry.title.da}«). Angiv alle seks cifre.`,
      },
      text,
    );
  }
  if (parts.mark === '*' && entry.hazardous !== true) {
    return problem(
      'WASTE_CODE_NOT_HAZARDOUS',
      [entry.code, ...mirrorsOf(entry.code)],
      {
        en: `The list does not mark ${entry.displayCode} as hazardous. Leave the asterisk out, or choose the hazardous code.`,
        da: `${entry.displayCode} er ikke farligt affald på listen. Udelad stjernen, eller vælg koden for farligt affald.`,
      },
      text,
    );
  }
  return success(entry.code);
}

/**
 * The NACE Rev. 2 code that a person wrote, of any level: `35.11`, `3511`, `D`, `D35.11`, or the six digits of Dansk
 * Branchekode (`351100`), of which the class is kept.
 *
 * Problems: `ACTIVITY_CODE_MALFORMED`, `ACTIVITY_CODE_UNKNOWN`, with facts as in `parseWasteCode`.
 */
export function parseActivityCode(text: string): Result<string> {
  const parts = partsOf(text, ACTIVITY_CODE);
  const digits = signsOf(parts?.digits ?? '').slice(0, 4);
  const section = signsOf(parts?.section ?? '');
  if (parts === undefined || (digits === '' && section === '')) {
    return problem(
      'ACTIVITY_CODE_MALFORMED',
      nearestActivities(text),
      {
        en: `“${shortened(text)}” is not an activity code. NACE codes look like 35.11.`,
        da: `»${shortened(text)}« er ikke en branchekode. NACE-koder ser ud som 35.11.`,
      },
      text,
    );
  }
  const entry = activityCode(digits === '' ? section : digits);
  if (entry === null || (section !== '' && sectionOf(entry.code) !== section)) {
    return problem(
      'ACTIVITY_CODE_UNKNOWN',
      nearestActivities(digits),
      {
        en: `NACE Rev. 2 has no code ${shortened(text).toUpperCase()}.`,
        da: `NACE rev. 2 har ingen kode ${shortened(text).toUpperCase()}.`,
      },
      text,
    );
  }
  return success(entry.code);
}

function problem(code: string, nearest: readonly string[], message: LocalText, given: string): Result<never> {
  const facts: ProblemFacts = { given: shortened(given), nearest };
  const found: Problem = { kind: 'invalid', code, path: [], message, facts };
  return failure([found]);
}

/** Where somebody wrote the waste's name in place of its code, the codes of that name. */
function nearestWastes(text: string): readonly string[] {
  const found = /\d/.test(text)
    ? nearestCodes('EWC', text, OFFERED)
    : searchWasteCodes(text.slice(0, LONGEST_REPEATED), 2 * OFFERED).filter((it) => it.level === WASTE_LEVEL);
  return found.slice(0, OFFERED).map((it) => it.code);
}

function nearestActivities(text: string): readonly string[] {
  const found = /\d/.test(text)
    ? nearestCodes('NACE', text, OFFERED)
    : searchActivityCodes(text.slice(0, LONGEST_REPEATED), OFFERED);
  return found.map((it) => it.code);
}

/** The hazardous codes whose harmless counterpart this is: those that its title excludes ("other than those mentioned in 10 01 14"). */
function mirrorsOf(code: string): readonly string[] {
  const excluded = (wasteCode(code)?.title.en ?? '').match(/\d\d \d\d \d\d/g) ?? [];
  return excluded.map(signsOf).filter((it) => wasteCode(it)?.hazardous === true);
}

/** The section a code stands under; empty for an unknown one. */
export function sectionOf(code: string): string {
  const entry = activityCode(code);
  if (entry === null) return '';
  return entry.parentCode === null ? entry.code : sectionOf(entry.parentCode);
}

function spaced(code: string): string {
  return code.replace(/(\d\d)(?=\d)/g, '$1 ');
}

function shortened(text: string): string {
  const printable = text.replace(/\p{Cc}/gu, ' ').trim();
  return printable.length > LONGEST_REPEATED ? `${printable.slice(0, LONGEST_REPEATED)}…` : printable;
}
