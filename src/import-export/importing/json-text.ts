/**
 * A value as JSON that PostgreSQL takes: a NUL and half of a pair of signs are no text there, and a spreadsheet may hold both.
 * U+FFFD stands in their place.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\u')) return text;
  // A stroke that was typed is written as two: it is passed over.
  return text.replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, (escaped) => (escaped === '\\\\' ? escaped : '\\ufffd'));
}
