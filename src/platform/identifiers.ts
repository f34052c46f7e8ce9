import type { Problem } from '../domain/problem.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Problem of an id that is no UUID; null where it is one. Asked of every ID argument before it meets the database. */
export function identifierProblem(id: string, path: Problem['path']): Problem | null {
  if (UUID.test(id)) return null;
  return {
    kind: 'invalid',
    code: 'ID_MALFORMED',
    path,
    message: {
      en: `“${shortened(id)}” is not an id. An id has the form 123e4567-e89b-42d3-a456-426614174000.`,
      da: `“${shortened(id)}” er ikke et id. Et id har formen 123e4567-e89b-42d3-a456-426614174000.`,
    },
  };
}

/** Problem of a text with a NUL byte, which PostgreSQL cannot store; null where there is none. */
export function nulProblem(text: string, path: Problem['path']): Problem | null {
  if (!text.includes('\0')) return null;
  return {
    kind: 'invalid',
    code: 'TEXT_NUL',
    path,
    message: {
      en: 'The text contains a NUL character (U+0000). Please remove it.',
      da: 'Teksten indeholder et NUL-tegn (U+0000). Fjern det, og prøv igen.',
    },
  };
}

function shortened(text: string): string {
  const printable = text.replaceAll(/\p{C}/gu, '\u{FFFD}');
  return printable.length > 60 ? `${printable.slice(0, 60)}…` : printable;
}
