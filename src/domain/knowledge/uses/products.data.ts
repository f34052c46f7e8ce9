import type { UseRow } from '../use-entry.ts';

export const PRODUCT_USES: readonly UseRow[] = [];
