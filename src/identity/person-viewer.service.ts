import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Viewer } from './viewer.ts';
import { VIEWER_COLUMNS, viewerFrom, type ViewerRow } from './viewer.rows.ts';

/** Work that goes on when its person has left: done with the rights that she has by then. */
@Injectable()
export class PersonViewer {
  constructor(private readonly manager: EntityManager) {}

  /** The viewer in one network alone; null where the account is closed. */
  async viewerOf(personId: string, onlyNetworkId: string): Promise<Viewer | null> {
    const viewer = await this.viewerEverywhere(personId);
    return viewer && { ...viewer, onlyNetworkId };
  }

  /** The viewer as at a browser; null where the account is closed. */
  async viewerEverywhere(personId: string): Promise<Viewer | null> {
    const [row] = await this.manager.query<ViewerRow[]>(
      `SELECT ${VIEWER_COLUMNS} FROM person p WHERE p.id = $1 AND p.disabled_at IS NULL`,
      [personId],
    );
    return row === undefined ? null : viewerFrom(row);
  }

  /** One of a network's secretariat: this person where she is of it; null where nobody is. */
  async secretaryOf(networkId: string, personId: string): Promise<string | null> {
    const [row] = await this.manager.query<{ id: string }[]>(
      `SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.network_id = $1 AND m.role = 'secretariat' AND p.disabled_at IS NULL ORDER BY p.id <> $2, p.id LIMIT 1`,
      [networkId, personId],
    );
    return row?.id ?? null;
  }
}
