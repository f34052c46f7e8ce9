import type { Reader } from '../../identity/viewer-database.service.ts';

/** Says that something in the network has changed; in the transaction that changed it, and last, since others wait for it. */
export async function countRevision(reader: Reader, networkId: string): Promise<void> {
  await reader.query('SELECT count_revision($1)', [networkId]);
}
