import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from './viewer.ts';

/** Who the database is asked as: a viewer, or a person who has just been recognised. */
type Named = Pick<Viewer, 'personId' | 'onlyNetworkId'>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What one statement is asked of: the database as a viewer sees it, or a transaction that is under way. */
export interface Reader {
  query<T>(statement: string, values?: unknown[]): Promise<T>;
}

/**
 * The database as one viewer may see it: behind the second wall, where PostgreSQL itself decides by the person that the
 * transaction names. The name lasts for that transaction alone: kept on a connection it would pass to whoever gets the
 * connection next.
 */
@Injectable()
export class ViewerDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** For single statements, each at its own moment. */
  as(viewer: Named): Reader {
    return { query: (statement, values) => this.read(viewer, (manager) => manager.query(statement, values)) };
  }

  /** As `as`, for statements that write: each is a transaction of its own. */
  writingAs(viewer: Named): Reader {
    return { query: (statement, values) => this.write(viewer, (manager) => manager.query(statement, values)) };
  }

  /** Reads as the viewer; statements of one `run` see one connection. A visitor needs no transaction: nobody is named. */
  read<T>(viewer: Named, run: (manager: EntityManager) => Promise<T>): Promise<T> {
    return viewer.personId === null ? run(this.dataSource.manager) : this.#named('BEGIN READ ONLY', viewer, run);
  }

  /** As `read`, all of it at one moment, whatever others store meanwhile. */
  readAtOnce<T>(viewer: Named, run: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.#named('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', viewer, run);
  }

  /** Writes as the viewer: all of it, or nothing. */
  write<T>(viewer: Named, run: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.#named('BEGIN', viewer, run);
  }

  async #named<T>(begin: string, viewer: Named, run: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { personId, onlyNetworkId = null } = viewer;
    const settings = Object.entries({ person: personId, network: onlyNetworkId }).filter(([, id]) => id !== null);
    if (settings.some(([, id]) => !UUID.test(String(id)))) throw new Error('The id of a person or network is no UUID.');
    const runner = this.dataSource.createQueryRunner();
    try {
      // One message: naming the person costs no round trip of its own, and takes no parameter.
      await runner.query([begin, ...settings.map(([name, id]) => `SET LOCAL app.${name} = '${id}'`)].join('; '));
      const result = await run(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      // A connection that is gone has nothing left to take back.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
