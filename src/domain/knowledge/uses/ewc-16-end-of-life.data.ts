import type { UseRow } from '../use-entry.ts';

export const EWC_16_USES: readonly UseRow[] = [];
