import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { pageFrom, readPage, type ConnectionArgs, type Page } from '../../platform/relay.ts';
import { notAllowed, notFoundHere } from '../account-problems.ts';
import { refuseWithoutSuccessor } from '../membership/membership.rows.ts';
import { SessionService } from '../session.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly erasedAt: Date | null;
}

const COLUMNS = `id, name, email, created_at AS "createdAt", disabled_at AS "disabledAt", erased_at AS "erasedAt"`;

/** Who tries the demonstration’s administrator ($4) is shown its invented people alone. */
const SHOWN = `demonstration_role IS NOT NULL OR NOT EXISTS (SELECT FROM person d WHERE d.id = $4 AND d.demonstration_role IS NOT NULL)`;

/** All accounts, for the administrator of the installation. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
  ) {}

  async list(viewer: Viewer, page: ConnectionArgs): Promise<Page<Person>> {
    if (!viewer.isInstallationAdministrator) throw new ProblemError([notAllowed()]);
    const request = readPage(
      page,
      'people',
      (key) => key.length === 2 && key.every((part) => typeof part === 'string'),
    );
    const [name, id] = request.after ?? [null, null];
    const rows = await this.manager.query<Person[]>(
      `SELECT ${COLUMNS} FROM person WHERE ($2::text IS NULL OR (name, id::text) > ($2::text COLLATE "da-x-icu", $3::text)) AND (${SHOWN})
       ORDER BY name, id::text LIMIT $1`,
      [request.limit, name, id, viewer.personId],
    );
    const count = async (): Promise<number> => {
      const [row] = await this.manager.query<[{ count: number }]>(
        `SELECT count(*)::integer AS count FROM person WHERE ${SHOWN.replace('$4', '$1')}`,
        [viewer.personId],
      );
      return row.count;
    };
    return pageFrom(rows, request, (row) => [row.name, row.id], count);
  }

  /** Closes an account: all its sessions end at once, its tokens no longer work. */
  async disable(viewer: Viewer, visit: Visit, personId: string): Promise<Person> {
    await this.#administrator(viewer, visit);
    await this.manager.transaction(async (manager) => {
      const places = await manager.query<unknown[]>(
        `SELECT FROM membership WHERE person_id = $1 AND role = 'installationAdministrator'`,
        [personId],
      );
      if (places.length > 0) await refuseWithoutSuccessor(manager, personId, { organisationId: null, networkId: null });
      await manager.query('UPDATE person SET disabled_at = coalesce(disabled_at, now()) WHERE id = $1', [personId]);
      await manager.query('DELETE FROM session WHERE person_id = $1', [personId]);
      await manager.query('DELETE FROM challenge WHERE person_id = $1', [personId]);
    });
    return this.#one(personId);
  }

  async enable(viewer: Viewer, visit: Visit, personId: string): Promise<Person> {
    await this.#administrator(viewer, visit);
    await this.manager.query('UPDATE person SET disabled_at = NULL WHERE id = $1 AND erased_at IS NULL', [personId]);
    return this.#one(personId);
  }

  async #administrator(viewer: Viewer, visit: Visit): Promise<void> {
    if (!viewer.isInstallationAdministrator) throw new ProblemError([notAllowed()]);
    await this.sessions.refuseDemonstration(await this.sessions.requireSession(viewer, visit));
  }

  async #one(personId: string): Promise<Person> {
    const [row] = await this.manager.query<Person[]>(`SELECT ${COLUMNS} FROM person WHERE id = $1`, [personId]);
    if (row === undefined) throw new ProblemError([notFoundHere(['personId'])]);
    return row;
  }
}
