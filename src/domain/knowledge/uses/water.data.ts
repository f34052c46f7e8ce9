import type { UseRow } from '../use-entry.ts';

export const WATER_USES: readonly UseRow[] = [];
