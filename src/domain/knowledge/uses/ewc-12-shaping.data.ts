import type { UseRow } from '../use-entry.ts';

export const EWC_12_USES: readonly UseRow[] = [];
