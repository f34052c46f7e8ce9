import type { UseRow } from '../use-entry.ts';

export const HEAT_AND_COLD_USES: readonly UseRow[] = [];
