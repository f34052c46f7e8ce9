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
}
