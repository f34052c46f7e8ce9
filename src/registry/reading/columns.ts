import type { ItemSelection, Selection } from '../../platform/selection.ts';

/** Several columns that come together as one value of the domain: null where the first of them is. */
export interface ColumnGroup {
  readonly parts: Columns;
}

/** By the domain's name of each field: the SQL expression that gives it, or a group of them. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record cannot refer to itself
export interface Columns {
  readonly [field: string]: string | ColumnGroup;
}

/** By the name of a field: the columns that it is found by, besides its own. The `id` is always read, and what it leads to. */
export type Leads = Readonly<Record<string, readonly string[]>>;

export function together(parts: Columns): ColumnGroup {
  return { parts };
}

type FlatRow = Record<string, unknown>;

/** What to select, and how a flat row becomes the domain's shape. */
export interface Reading {
  /** The names that the columns get in the flat row, in the order of `expressions`. */
  readonly names: readonly string[];
  readonly expressions: readonly string[];
  /** Puts the groups together, in place: a row just read belongs to nobody else. */
  readonly shape: (row: FlatRow) => void;
}

/** Chosen readings by their columns: a client asks the same few questions again and again. */
const READINGS = new WeakMap<Columns, WeakMap<Selection, Reading>>();
const WHOLE = new WeakMap<Columns, Reading>();

/**
 * The reading of the id, the columns that `selected` asks for, and those that lead to what else it asks for.
 * Nothing that was not asked for is read: JSON that PostgreSQL builds for nobody was two thirds of a nested list's time.
 */
export function readingOf(columns: Columns, leads: Leads, { fields }: ItemSelection): Reading {
  const ofColumns = remembered(READINGS, columns, () => new WeakMap<Selection, Reading>());
  return remembered(ofColumns, fields, () => {
    const wanted = new Set(['id', ...Object.keys(fields)].flatMap((field) => [field, ...(leads[field] ?? [])]));
    return compile(columns, (field) => wanted.has(field));
  });
}

/** The reading of all columns: what a snapshot needs. */
export function wholeReadingOf(columns: Columns): Reading {
  return remembered(WHOLE, columns, () => compile(columns, () => true));
}

function compile(columns: Columns, isRead: (field: string) => boolean): Reading {
  const names: string[] = [];
  const expressions: string[] = [];
  const groups: ((row: FlatRow) => void)[] = [];
  for (const [field, column] of Object.entries(columns).filter(([name]) => isRead(name))) {
    if (typeof column === 'string') {
      names.push(field);
      expressions.push(column);
    } else {
      const value = group(`${field}.`, column, names, expressions);
      groups.push((row) => {
        row[field] = value(row);
      });
    }
  }
  return {
    names,
    expressions,
    shape: (row) => {
      for (const put of groups) put(row);
    },
  };
}

function group(
  prefix: string,
  { parts }: ColumnGroup,
  names: string[],
  expressions: string[],
): (row: FlatRow) => unknown {
  const [first] = Object.keys(parts);
  const values = Object.entries(parts).map(([field, column]): [string, (row: FlatRow) => unknown] => {
    const name = `${prefix}${field}`;
    if (typeof column !== 'string') return [field, group(`${name}.`, column, names, expressions)];
    names.push(name);
    expressions.push(column);
    return [field, (row) => row[name]];
  });
  return (row) => {
    if (row[`${prefix}${String(first)}`] === null) return null;
    const value: FlatRow = {};
    for (const [field, valueOf] of values) value[field] = valueOf(row);
    return value;
  };
}

function remembered<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
