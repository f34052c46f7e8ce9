import type { UseRow } from '../use-entry.ts';

export const EWC_20_USES: readonly UseRow[] = [];
