import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { allOf, constant, sql, type Sql } from './sql.ts';

const LONGEST_TEXT = 200;
const MOST_WORDS = 10;

/** What is searched for; null where nothing is. Throws a ProblemError with `SEARCH_TEXT_TOO_LONG`. */
export function searchWords(text: string | null | undefined): string | null {
  const words = (text ?? '').trim();
  if (words.length > LONGEST_TEXT) throw new ProblemError([textTooLong(words.length)]);
  return words === '' ? null : words;
}

/** The condition that every word of `text` occurs somewhere in `haystack` (an expression of ours), in upper or lower case. */
export function containsWords(haystack: string, text: string | null | undefined): Sql {
  // Texts of several collations put together have none; that of the names also knows æ for Æ.
  const words = searchWords(text)?.split(/\s+/u) ?? [];
  return allOf(
    words
      .slice(0, MOST_WORDS)
      .map((word) => sql`${constant(haystack)} COLLATE "da-x-icu" ILIKE ${`%${escapeLike(word)}%`}`),
  );
}

/** Without this `50%` would find everything that begins with 50. */
function escapeLike(word: string): string {
  return word.replaceAll(/[\\%_]/g, '\\$&');
}

function textTooLong(length: number): Problem {
  return {
    kind: 'invalid',
    code: 'SEARCH_TEXT_TOO_LONG',
    path: ['text'],
    message: {
      en: `The search text has ${length} characters; at most ${LONGEST_TEXT} are read.`,
      da: `Søgeteksten har ${length} tegn; der læses højst ${LONGEST_TEXT}.`,
    },
    facts: { maximum: LONGEST_TEXT },
  };
}
