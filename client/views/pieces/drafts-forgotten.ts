/** What begins the name of every draft that is kept in the browser. */
export const DRAFT_PREFIX = 'symbiosis-exchange.draft.3.';

/** Forgets all drafts kept on this device: whoever signs out leaves nothing of their company behind. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(DRAFT_PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // A forbidden storage keeps nothing.
  }
}
