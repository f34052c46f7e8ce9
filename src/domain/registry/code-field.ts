import { parseActivityCode, parseWasteCode } from '../classification/parse-code.ts';
import { wasteCode, activityCode } from '../classification/code-lists.ts';
import type { ClassificationCode } from '../classification/classification-code.ts';
import type { Problem, Result } from '../problem.ts';
import type { Path, Report } from './field.ts';

/** The nearest codes with their titles, said at the end of the message. */
function withOffers(problem: Problem, entryOf: (code: string) => ClassificationCode | null): Problem {
  const nearest = problem.facts?.nearest;
  const entries = Array.isArray(nearest) ? nearest.flatMap((code: string) => entryOf(code) ?? []).slice(0, 3) : [];
  if (entries.length === 0) return problem;
  const offers = (language: 'en' | 'da'): string =>
    entries.map(({ displayCode, title }) => `${displayCode} (${title[language]})`).join(', ');
  return {
    ...problem,
    message: {
      en: `${problem.message.en} Nearest: ${offers('en')}.`,
      da: `${problem.message.da} Nærmeste: ${offers('da')}.`,
    },
  };
}

function readCode(
  text: string | null | undefined,
  parse: (text: string) => Result<string>,
  entryOf: (code: string) => ClassificationCode | null,
  path: Path,
  report: Report,
): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.problems) report({ ...withOffers(problem, entryOf), path });
  return null;
}

/** The EWC code, six digits; null where none is given or it is none (problems of `parseWasteCode`). */
export function readWasteCode(text: string | null | undefined, path: Path, report: Report): string | null {
  return readCode(text, parseWasteCode, wasteCode, path, report);
}

/** The NACE code; null where none is given or it is none (problems of `parseActivityCode`). */
export function readActivityCode(text: string | null | undefined, path: Path, report: Report): string | null {
  return readCode(text, parseActivityCode, activityCode, path, report);
}
