/** A piece of SQL with its values, which travel beside the text and never in it. */
export interface Sql {
  readonly texts: readonly string[];
  /** One fewer than `texts`: they stand between them. */
  readonly values: readonly unknown[];
}

/** SQL from a template: what is put in becomes a parameter, except another piece of SQL, which is spliced in. */
export function sql(strings: TemplateStringsArray, ...inserts: readonly unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  inserts.forEach((insert, index) => {
    const piece = isSql(insert) ? insert : { texts: ['', ''], values: [insert] };
    values.push(...piece.values);
    const [first = '', ...others] = piece.texts;
    texts.push((texts.pop() ?? '') + first, ...others);
    texts.push((texts.pop() ?? '') + (strings[index + 1] ?? ''));
  });
  return { texts, values };
}

/** SQL that stands in the source code as it is: column lists and orders. Never for anything a caller sent. */
export function constant(text: string): Sql {
  return { texts: [text], values: [] };
}

/**
 * A whole number that stands in the text: how many rows are wanted decides how they are best found, and PostgreSQL plans
 * a prepared statement without its values.
 */
export function wholeNumber(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new Error('This is no whole number.');
  return constant(String(value));
}

/** The condition that an expression of ours has this value; none where no value is asked for. */
export function hasValue(expression: string, value: string | null | undefined): Sql {
  return (value ?? null) === null ? constant('true') : sql`${constant(expression)} = ${value}`;
}

/** All of the conditions; true where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, condition) => sql`${all} AND (${condition})`, constant('true'));
}

/** Any of the conditions; false where there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((any, condition) => sql`${any} OR (${condition})`, constant('false'));
}

/** Text with numbered parameters, and their values, as PostgreSQL takes them. */
export function statement({ texts, values }: Sql): [text: string, values: unknown[]] {
  return [texts.reduce((text, part, index) => `${text}$${index}${part}`), [...values]];
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'texts' in value && 'values' in value;
}
