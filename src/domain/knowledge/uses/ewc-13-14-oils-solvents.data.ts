import type { UseRow } from '../use-entry.ts';

export const EWC_13_14_USES: readonly UseRow[] = [];
