import type { EntityManager } from 'typeorm';

/** Says that something in the network has changed; in the transaction that changed it, and last, since others wait for it. */
export async function countRevision(manager: EntityManager, networkId: string): Promise<void> {
  await manager.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [networkId]);
}
