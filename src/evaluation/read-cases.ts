import { failure, success, type Problem, type Result } from '../domain/problem.ts';
import type { CaseFile } from './evaluation.ts';

/**
 * The cases in the text of a file: `{"cases": [...]}`, a list, or a single case. A byte order mark is passed over.
 *
 * @returns INVALID_JSON, CASES_MISSING, or CASE_NOT_AN_OBJECT for each entry that is none
 */
export function readCases(text: string): Result<readonly CaseFile[]> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure([
      invalid('INVALID_JSON', [], {
        en: `The file is not JSON: ${reason}.`,
        da: `Filen er ikke JSON: ${reason}.`,
      }),
    ]);
  }
  const cases = listOf(content);
  if (!cases || cases.length === 0) {
    return failure([
      invalid('CASES_MISSING', ['cases'], {
        en: 'The file holds no case: write {"cases": [...]}, a list of cases, or one case.',
        da: 'Filen indeholder ingen opgaver: skriv {"cases": [...]}, en liste af opgaver eller en enkelt opgave.',
      }),
    ]);
  }
  const problems = cases.flatMap((entry, index) =>
    isObject(entry)
      ? []
      : [
          invalid('CASE_NOT_AN_OBJECT', ['cases', index], {
            en: 'A case must be an object {...}.',
            da: 'En opgave skal være et objekt {...}.',
          }),
        ],
  );
  return problems.length > 0 ? failure(problems) : success(cases.filter(isObject));
}

function listOf(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content as unknown[];
  if (!isObject(content)) return undefined;
  if (!('cases' in content)) return [content];
  return Array.isArray(content.cases) ? (content.cases as unknown[]) : undefined;
}

export function isObject(value: unknown): value is CaseFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(code: string, path: Problem['path'], message: Problem['message']): Problem {
  return { kind: 'invalid', code, path, message };
}
