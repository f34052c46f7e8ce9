import type { UseRow } from '../use-entry.ts';

export const EWC_18_USES: readonly UseRow[] = [];
