import type { UseRow } from '../use-entry.ts';

export const EWC_11_USES: readonly UseRow[] = [];
