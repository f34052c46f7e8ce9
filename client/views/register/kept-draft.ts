import type { Language } from '../../../src/domain/text.ts';
import { EMPTY_FORM } from '../../state/stream-form.ts';
import type { StreamForm } from '../../state/stream-form.ts';

/** What must outlive a reload: everything typed, and the key that makes of two tries to save one stream. */
export interface KeptDraft {
  readonly form: StreamForm;
  readonly idempotencyKey: string;
  /** The language whose way of writing numbers the form is in. */
  readonly language: Language;
  /** The version of the stream that is being changed; null for a new one. */
  readonly version: number | null;
}

const prefix = 'symbiosis-exchange.draft.2.';

/** The draft kept in this tab under that name; null where there is none or it cannot be read. */
export function keptDraft(name: string): KeptDraft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') as KeptDraft | null;
    return kept && { ...kept, form: { ...EMPTY_FORM, ...kept.form } };
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage takes nothing from the form that is open.
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // As above.
  }
}
