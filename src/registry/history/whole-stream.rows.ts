import type { PresentCost } from '../../domain/registry/cost-field.ts';
import type { StreamInput } from '../../domain/registry/stream-input.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { LocalText } from '../../domain/text.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { together } from '../reading/columns.ts';
import { readAll, type RowSource } from '../reading/list.rows.ts';
import { sql } from '../reading/sql.ts';
import { STREAM_ROWS } from '../reading/stream.rows.ts';

/** All that is held of a stream, with what is kept back of it: for its company and those it is entrusted to. */
export interface WholeStream extends Stream {
  readonly facilityName: string;
  readonly resourceName: LocalText;
  readonly presentCost: (PresentCost & { readonly released: boolean }) | null;
}

const WHOLE_STREAM_ROWS: RowSource = {
  ...STREAM_ROWS,
  columns: {
    ...STREAM_ROWS.columns,
    facilityName: 'f.name',
    resourceName: together({ en: 'r.name_en', da: 'r.name_da' }),
    presentCost: together({
      value: 't.present_cost_value',
      unit: 't.present_cost_unit',
      year: 't.present_cost_year',
      released: 't.released',
    }),
  },
  from: `stream s LEFT JOIN facility f ON f.id = s.facility_id LEFT JOIN resource r ON r.id = s.resource_id
    LEFT JOIN stream_terms t ON t.stream_id = s.id`,
};

/** Streams whole, also withdrawn ones, sorted by id: one value each, to be kept as it is. */
export async function readWholeStreams(reader: Reader, ids: readonly string[]): Promise<WholeStream[]> {
  const rows = await readAll<WholeStream>(reader, WHOLE_STREAM_ROWS, [sql`s.id = ANY(${ids}::uuid[])`]);
  // A row still carries the columns that its groups were put together from (`amount.value` beside `amount`).
  return rows.map((row) => pick(row, (field) => !field.includes('.')) as WholeStream);
}

/**
 * A stream that was kept, as people would send it: to be checked and stored anew. How widely it and its costs are shown is left
 * out: that stays as it is, since nothing that was taken back shall be shown again by the way.
 */
export function inputOf(whole: WholeStream): StreamInput {
  const { facilityId, resourceId, amount, properties, presentCost, ...facts } = whole;
  return {
    ...without(facts, 'level'),
    facility: { id: facilityId },
    resource: { id: resourceId },
    amount: amount && { ...amount, ...amount.provenance },
    properties: properties.map((property) => ({ ...property, ...property.provenance })),
    presentCost: presentCost && without(presentCost, 'released'),
  };
}

function without<T extends object, Field extends keyof T>(value: T, field: Field): Omit<T, Field> {
  return pick(value, (name) => name !== field) as Omit<T, Field>;
}

function pick(value: object, isWanted: (field: string) => boolean): object {
  return Object.fromEntries(Object.entries(value).filter(([field]) => isWanted(field)));
}
