import type { Field, FieldValue } from '../content/fields.ts';

/** The facts of a row by their keys; what is not known is left out. */
export function factsOf<Row>(fields: readonly Field<Row>[], row: Row): Record<string, FieldValue> {
  const facts: Record<string, FieldValue> = {};
  for (const { key, of } of fields) {
    const value = of(row);
    if (value !== null) facts[key] = value;
  }
  return facts;
}

/** The items of a JSON array, one a line, with commas between them over all pieces. */
export async function* jsonItems<Row>(
  pieces: AsyncIterable<readonly Row[]>,
  itemOf: (row: Row) => unknown,
  first = true,
): AsyncGenerator<string> {
  let isFirst = first;
  for await (const piece of pieces) {
    let text = '';
    for (const row of piece) {
      const item = itemOf(row);
      if (item === undefined) continue;
      text += `${isFirst ? '\n' : ',\n'}${JSON.stringify(item)}`;
      isFirst = false;
    }
    if (text !== '') yield text;
  }
}
