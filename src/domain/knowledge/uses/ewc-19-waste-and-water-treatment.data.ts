import type { UseRow } from '../use-entry.ts';

export const EWC_19_USES: readonly UseRow[] = [];
