import type { UseRow } from '../use-entry.ts';

export const SHARED_SERVICE_USES: readonly UseRow[] = [];
