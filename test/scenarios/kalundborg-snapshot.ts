import { demonstrationSnapshot } from '../../src/registry/demonstration/demonstration-snapshot.ts';
import { KALUNDBORG } from '../../src/registry/demonstration/kalundborg.ts';

export const KALUNDBORG_SNAPSHOT = demonstrationSnapshot(KALUNDBORG);
