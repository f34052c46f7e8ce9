import { createHash } from 'node:crypto';
import { ProblemError } from './problem-error.ts';

/** What a row of a sorted list is found again by: the values it is sorted by, the id last. */
export type CursorKey = readonly (string | number | null)[];

const CHECK_BYTES = 6;

/**
 * Opaque name of a place in a list. It carries a checksum, so that a cursor that was cut, changed, or taken from a list of another
 * order is refused. It is no secret and grants nothing: what a viewer may see is decided again on every page.
 *
 * @param order name of the list's order, such as `streams:byName`
 */
export function encodeCursor(order: string, key: CursorKey): string {
  const content = Buffer.from(JSON.stringify(key), 'utf8');
  return Buffer.concat([checksum(order, content), content]).toString('base64url');
}

/**
 * The key in a cursor; throws a ProblemError with `CURSOR_INVALID` where it was not made by {@link encodeCursor} for this
 * order, or, since anyone can compute a checksum, where the list has no such keys.
 */
export function decodeCursor(order: string, cursor: string, isKey: (key: CursorKey) => boolean): CursorKey {
  const bytes = Buffer.from(cursor, 'base64url');
  const content = bytes.subarray(CHECK_BYTES);
  const genuine =
    bytes.toString('base64url') === cursor && checksum(order, content).equals(bytes.subarray(0, CHECK_BYTES));
  const key = genuine ? keyOf(content) : null;
  if (key !== null && isKey(key)) return key;
  throw new ProblemError([
    {
      kind: 'invalid',
      code: 'CURSOR_INVALID',
      path: ['after'],
      message: {
        en: 'This is not a cursor of this list. Use the endCursor of the page before, with the same sort and filter.',
        da: 'Det er ikke en markør fra denne liste. Brug endCursor fra den forrige side med samme sortering og filter.',
      },
    },
  ]);
}

function keyOf(content: Buffer): CursorKey | null {
  try {
    const key: unknown = JSON.parse(content.toString('utf8'));
    const isFlat = Array.isArray(key) && key.every((value) => value === null || typeof value !== 'object');
    return isFlat ? (key as CursorKey) : null;
  } catch {
    return null;
  }
}

function checksum(order: string, content: Buffer): Buffer {
  return createHash('sha256').update(order).update('\n').update(content).digest().subarray(0, CHECK_BYTES);
}
