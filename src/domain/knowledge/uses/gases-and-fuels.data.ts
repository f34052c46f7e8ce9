import type { UseRow } from '../use-entry.ts';

export const GASES_AND_FUELS_USES: readonly UseRow[] = [];
