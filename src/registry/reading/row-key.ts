import type { CursorKey } from '../../platform/cursor.ts';
import { identifierProblem } from '../../platform/identifiers.ts';

/** What lists are sorted by, as PostgreSQL calls it. */
export type SortType = 'text' | 'integer' | 'timestamptz';

/** As PostgreSQL writes it in UTC or any other zone: `2026-11-23 12:34:56.789012+00`. */
const TIMESTAMP = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)([+-]\d\d)(:\d\d)?$/;

const MOST_INTEGER = 2 ** 31 - 1;

/** Whether a cursor's key can be that of a row: the value that it is sorted by, as PostgreSQL writes it, and its id. */
export function isRowKey(key: CursorKey, type: SortType): boolean {
  const [value, id] = key;
  if (key.length !== 2 || typeof value !== 'string' || typeof id !== 'string') return false;
  return identifierProblem(id, []) === null && isValue(value, type);
}

function isValue(value: string, type: SortType): boolean {
  switch (type) {
    case 'text':
      return !value.includes('\0');
    case 'integer':
      return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= MOST_INTEGER;
    case 'timestamptz': {
      const [, day, time, hours, minutes = ':00'] = TIMESTAMP.exec(value) ?? [];
      return day !== undefined && !Number.isNaN(Date.parse(`${day}T${String(time)}${String(hours)}${minutes}`));
    }
  }
}
