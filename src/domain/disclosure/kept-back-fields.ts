import type { Audience } from './audience.ts';

/**
 * Fields that a stream keeps back from those who otherwise see all of it: what the company asks or pays, and what getting
 * rid of the stream costs it today. A partner who knows them knows how far it can be pressed.
 */
const KEPT_BACK_FIELDS = ['price', 'presentCost'] as const;
export type KeptBackField = (typeof KEPT_BACK_FIELDS)[number];

/**
 * Which of these fields an audience sees of a stream it sees whole: the company and its secretariat all, everyone else,
 * those introduced too, only what the company has released.
 */
export function fieldsSeen(audience: Audience, released: readonly KeptBackField[]): readonly KeptBackField[] {
  if (audience === 'company' || audience === 'secretariat') return KEPT_BACK_FIELDS;
  return KEPT_BACK_FIELDS.filter((field) => released.includes(field));
}

/** A row of which any field that this audience does not see is null. */
export function withFieldsCut<Row extends object>(
  row: Row,
  audience: Audience,
  released: readonly KeptBackField[],
): Row {
  const seen = fieldsSeen(audience, released);
  const cut = KEPT_BACK_FIELDS.filter((field) => field in row && !seen.includes(field));
  return { ...row, ...Object.fromEntries(cut.map((field) => [field, null])) };
}
