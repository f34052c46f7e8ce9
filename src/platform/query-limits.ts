import type { Problem } from '../domain/problem.ts';
import type { LocalText } from '../domain/text.ts';
import type { QuerySize } from './query-size.ts';

/** Words and signs of a document. Our client's longest question has some 250; one written by hand may be four times as long. */
export const MOST_TOKENS = 1_000;

/** The deepest sensible question, from a facility down to the source of a figure of a match's stream, has 12. A script may ask 25 questions under names of its own, and a few parts of each. */
const MOST: QuerySize = {
  depth: 15,
  fields: 2_000,
  objects: 250_000,
  questions: 25,
  aliases: 40,
  copies: 20,
  directives: 20,
};

/**
 * What is too large about an operation, before anything is done for it: what is written on one page can ask for more than a
 * machine holds (`facilities { streams { facility { streams …`, a hundred of each).
 */
export function querySizeProblems(size: QuerySize): readonly Problem[] {
  return (Object.keys(MOST) as (keyof QuerySize)[])
    .filter((measure) => size[measure] > MOST[measure])
    .map((measure) => tooLarge(measure, size[measure]));
}

/**
 * What an operation takes off the caller's allowance: a point a question, and one for each thousand objects that it may be
 * answered with. So a hundred large lists weigh as much as what they hold, and not as a hundred small questions.
 */
export function queryPoints({ questions, objects }: QuerySize): number {
  return Math.max(1, questions) + Math.floor(objects / 1_000);
}

const WORDS: Readonly<Record<keyof QuerySize, (size: string, most: string) => LocalText>> = {
  depth: (size, most) => ({
    en: `The query is ${size} fields deep; ${most} is the most. Ask for what is below in a query of its own.`,
    da: `Forespørgslen er ${size} felter dyb; højst ${most} er tilladt. Spørg om resten i en forespørgsel for sig.`,
  }),
  fields: (size, most) => ({
    en: `The query has ${size} fields, fragments opened; ${most} is the most. Ask for it in several queries.`,
    da: `Forespørgslen har ${size} felter, når fragmenterne er foldet ud; højst ${most} er tilladt. Del den i flere.`,
  }),
  objects: (size, most) => ({
    en: `The query may be answered with ${size} objects; ${most} is the most. Ask for smaller pages, or for fewer lists within lists.`,
    da: `Svaret kan fylde ${size} objekter; højst ${most} er tilladt. Bed om mindre sider eller færre lister i lister.`,
  }),
  questions: (size, most) => ({
    en: `The query asks ${size} questions at once; ${most} is the most. Ask them in several queries.`,
    da: `Forespørgslen stiller ${size} spørgsmål på én gang; højst ${most} er tilladt. Del den i flere.`,
  }),
  aliases: (size, most) => ({
    en: `The query renames ${size} fields; ${most} is the most. Ask for them in several queries.`,
    da: `Forespørgslen omdøber ${size} felter; højst ${most} er tilladt. Del den i flere.`,
  }),
  copies: (size, most) => ({
    en: `The query names ${size} fields again beside themselves; ${most} is the most. Once is enough.`,
    da: `Forespørgslen gentager ${size} felter side om side; højst ${most} er tilladt. Én gang er nok.`,
  }),
  directives: (size, most) => ({
    en: `The query has ${size} directives; ${most} is the most. Leave out the fields that are not wanted.`,
    da: `Forespørgslen har ${size} direktiver; højst ${most} er tilladt. Udelad de felter, der ikke skal med.`,
  }),
};

const CODES: Readonly<Record<keyof QuerySize, string>> = {
  depth: 'QUERY_TOO_DEEP',
  fields: 'QUERY_TOO_LONG',
  objects: 'QUERY_TOO_LARGE',
  questions: 'QUERY_TOO_MANY_QUESTIONS',
  aliases: 'QUERY_TOO_MANY_ALIASES',
  copies: 'QUERY_REPEATS_ITSELF',
  directives: 'QUERY_TOO_MANY_DIRECTIVES',
};

function tooLarge(measure: keyof QuerySize, size: number): Problem {
  const most = MOST[measure];
  const said = Number.isFinite(size) && size < 1e15 ? String(size) : '>1e15';
  return {
    kind: 'invalid',
    code: CODES[measure],
    path: [],
    message: WORDS[measure](said, String(most)),
    facts: { maximum: most },
  };
}
