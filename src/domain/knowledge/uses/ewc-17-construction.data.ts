import type { UseRow } from '../use-entry.ts';

export const EWC_17_USES: readonly UseRow[] = [];
