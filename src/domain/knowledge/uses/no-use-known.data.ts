import type { NoUseRow } from '../use-entry.ts';

/** EWC sub-chapters (four digits) or codes that nobody is known to make use of, with the reason: they go to safe disposal. */
export const NO_USE_KNOWN: readonly NoUseRow[] = [
];
