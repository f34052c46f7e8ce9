import type { Language } from '../../../src/domain/text.ts';
import type { Step } from '../../state/form-steps.ts';
import { EMPTY_FORM } from '../../state/stream-form.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import { DRAFT_PREFIX } from '../pieces/drafts-forgotten.ts';

/** What must outlive a reload and a closed window: everything typed, and the key that makes of two tries to save one stream. */
export interface KeptDraft {
  readonly form: StreamForm;
  readonly idempotencyKey: string;
  /** The language whose way of writing numbers the form is in. */
  readonly language: Language;
  /** The version of the stream that is being changed; null for a new one. */
  readonly version: number | null;
  /** Where the person was. */
  readonly step: Step;
}

/** What stands in the storage: also when it was last written, milliseconds since 1970. */
type Stored = KeptDraft & { readonly keptAt: number };

/** A draft that nobody came back to is thrown away after this long, milliseconds. */
const FORGOTTEN_AFTER = 30 * 24 * 3_600_000;

function read(storage: Storage, name: string): Stored | null {
  const kept = JSON.parse(storage.getItem(DRAFT_PREFIX + name) ?? 'null') as Stored | null;
  if (kept === null || Date.now() - kept.keptAt > FORGOTTEN_AFTER) return null;
  return { ...kept, form: { ...EMPTY_FORM, ...kept.form } };
}

/**
 * The draft kept under that name: of this tab, else the one last left on this device, with the moment it was left (null for
 * this tab's own). Null where there is none or it cannot be read.
 */
export function keptDraft(name: string): { readonly draft: KeptDraft; readonly leftAt: number | null } | null {
  try {
    const here = read(sessionStorage, name);
    if (here) return { draft: here, leftAt: null };
    const left = read(localStorage, name);
    return left && { draft: left, leftAt: left.keptAt };
  } catch {
    return null;
  }
}

/** Keeps it for this tab, and on this device for when the tab is closed. */
export function keepDraft(name: string, draft: KeptDraft): void {
  try {
    const written = JSON.stringify({ ...draft, keptAt: Date.now() } satisfies Stored);
    sessionStorage.setItem(DRAFT_PREFIX + name, written);
    localStorage.setItem(DRAFT_PREFIX + name, written);
  } catch {
    // A full or forbidden storage takes nothing from the form that is open.
  }
}

/** Forgets it; what another tab has written under the same name meanwhile stays. */
export function dropDraft(name: string): void {
  try {
    const here = read(sessionStorage, name);
    const left = read(localStorage, name);
    sessionStorage.removeItem(DRAFT_PREFIX + name);
    if (here === null || here.idempotencyKey === left?.idempotencyKey) localStorage.removeItem(DRAFT_PREFIX + name);
  } catch {
    // As above.
  }
}
