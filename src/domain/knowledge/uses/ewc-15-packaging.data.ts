import type { UseRow } from '../use-entry.ts';

export const EWC_15_USES: readonly UseRow[] = [];
