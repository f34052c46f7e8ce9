import type { LocalText } from '../text.ts';
import type { CellProblem, Proposal } from './cell-problem.ts';

/** A problem of a cell before it is known where the cell stands. */
export type Finding = Pick<CellProblem, 'severity' | 'code' | 'message' | 'proposals'>;

/** What a cell was read as, with what there is to say about it; null with an error, or where nothing is given. */
export interface CellReading<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

export const NOTHING: CellReading<never> = { value: null, findings: [] };

export function taken<T>(value: T, ...findings: readonly Finding[]): CellReading<T> {
  return { value, findings };
}

export function refused(code: string, message: LocalText, proposals: readonly Proposal[] = []): CellReading<never> {
  return { value: null, findings: [{ severity: 'error', code, message, proposals }] };
}

export function warning(code: string, message: LocalText, proposals: readonly Proposal[] = []): Finding {
  return { severity: 'warning', code, message, proposals };
}

/** A proposal that reads alike in both languages. */
export function proposal(value: string, label: LocalText = { en: value, da: value }): Proposal {
  return { value, label };
}

const SHOWN = 40;

/** What a message repeats of a cell. */
export function quoted(text: string): LocalText {
  const printable = text.replace(/\p{Cc}/gu, ' ').trim();
  const shown = printable.length > SHOWN ? `${printable.slice(0, SHOWN)}…` : printable;
  return { en: `“${shown}”`, da: `»${shown}«` };
}
