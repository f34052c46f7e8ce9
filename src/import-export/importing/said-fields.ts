import type { SheetMapping } from '../../domain/import/mapping.ts';
import type { StreamInput } from '../../domain/registry/stream-input.ts';

/** The fields of a sheet from which a part of a stream is read, where they are not called like it. */
const FIELDS_OF: Readonly<Record<string, RegExp>> = {
  amount: /^(?:amount|month\d+)$/,
  pattern: /^(?:month\d+|weekday\d+|batchAmount|batchEveryDays)$/,
  properties: /^property:/,
  byProductTest: /(?:Met|Evidence)$/,
  presentCost: /^presentCost$/,
};

/**
 * What a row says of a stream that is there already: parts that the sheet has no column for are left out, and stay as they
 * are (also a description that would be the row's own word for the resource). An empty cell in a column that is there takes the part away; how widely the stream is shown is never taken away.
 */
export function saidOf(input: StreamInput, { columns, defaults }: SheetMapping): StreamInput {
  const fields = [...columns.flatMap(({ field }) => field ?? []), ...Object.keys(defaults)];
  const hasColumn = (part: string): boolean =>
    fields.some((field) => FIELDS_OF[part]?.test(field) ?? field === part) && part !== 'level';
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(input).filter(([part, value]) => (!isEmpty(value) && part !== 'description') || hasColumn(part)),
  ) as unknown as StreamInput;
}
