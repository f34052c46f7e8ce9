import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../platform/problem-error.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../platform/settings.module.ts';
import { demonstrationFixed, notFoundHere, signInAgain, signInNeeded } from './account-problems.ts';
import { demonstrationIsOpen } from './demonstration-is-open.ts';
import { digestOfToken, newToken } from './secret-token.ts';
import { SESSION_IDLE_DAYS, SESSION_LASTS_DAYS } from './session-lasting.ts';
import { PUBLIC_VIEWER, type Viewer } from './viewer.ts';
import { VIEWER_COLUMNS, viewerFrom, type ViewerRow } from './viewer.rows.ts';
import type { Visit } from './visit.ts';

/** What is changed by who has just signed in, needs no password again for so long. */
const FRESH_MINUTES = 30;

const RUNS = `s.expires_at > now() AND s.last_seen_at > now() - interval '${SESSION_IDLE_DAYS} days'`;

const VIEWER_OF_SESSION = `
  SELECT ${VIEWER_COLUMNS}, s.last_seen_at < now() - interval '1 minute' AS "isUnseen"
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND ${RUNS} AND p.disabled_at IS NULL AND ($2 OR p.demonstration_role IS NULL)`;

export interface OwnSession {
  readonly id: string;
  readonly agent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly isThisOne: boolean;
}

/** Who is signed in where. The cookie holds a token of chance; the table its digest. */
@Injectable()
export class SessionService {
  constructor(
    private readonly manager: EntityManager,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /** The viewer of a session that has not ended; the public visitor for any other token. */
  async viewerOf(token: string, { isUse }: { readonly isUse: boolean } = { isUse: true }): Promise<Viewer> {
    const digest = digestOfToken(token);
    // What visitors began while they could try the demonstration ends with it.
    const [row] = await this.manager.query<(ViewerRow & { isUnseen: boolean })[]>(VIEWER_OF_SESSION, [
      digest,
      demonstrationIsOpen(this.settings),
    ]);
    if (row === undefined) return PUBLIC_VIEWER;
    if (row.isUnseen && isUse) {
      await this.manager.query('UPDATE session SET last_seen_at = now() WHERE token_hash = $1', [digest]);
    }
    return viewerFrom(row);
  }

  /**
   * Signs the person in under a new token; a session that the browser had before ends, so that no planted one lives on. Of visitors
   * who share an invented person of the demonstration no address is kept.
   */
  async begin(personId: string, visit: Visit): Promise<void> {
    await this.#forget(visit);
    await this.manager.query('DELETE FROM session s WHERE person_id = $1 AND NOT (' + RUNS + ')', [personId]);
    const token = newToken();
    await this.manager.query(
      `INSERT INTO session (person_id, token_hash, expires_at, address, agent)
       SELECT p.id, $2, now() + interval '${SESSION_LASTS_DAYS} days', v.address, v.agent
       FROM person p LEFT JOIN (VALUES ($3, $4)) AS v (address, agent) ON p.demonstration_role IS NULL WHERE p.id = $1`,
      [personId, digestOfToken(token), visit.address, visit.agent],
    );
    visit.giveSession(token);
  }

  /** Ends the session of this browser, at the server as well. */
  async end(visit: Visit): Promise<void> {
    await this.#forget(visit);
    visit.takeSession();
  }

  /** The one last used first; of an invented person of the demonstration the one of this browser alone. */
  async ownSessions(viewer: Viewer, visit: Visit): Promise<OwnSession[]> {
    return this.manager.query(
      `SELECT id, agent, address, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
         token_hash = $2 AS "isThisOne"
       FROM session s WHERE person_id = $1 AND ${RUNS}
         AND (token_hash = $2 OR NOT EXISTS (SELECT FROM person WHERE id = $1 AND demonstration_role IS NOT NULL))
       ORDER BY last_seen_at DESC, id`,
      [requirePerson(viewer), digestOfToken(visit.sessionToken ?? '')],
    );
  }

  /** Ends one session of the viewer's. Throws NOT_FOUND where it is no session of theirs. */
  async endOne(viewer: Viewer, id: string): Promise<string[]> {
    const personId = requirePerson(viewer);
    await this.refuseDemonstration(personId);
    const ended = await this.#deleted('person_id = $1 AND id = $2', [personId, id]);
    if (ended.length === 0) throw new ProblemError([notFoundHere(['id'])]);
    return ended;
  }

  /** Ends all sessions of who asks but this one. */
  async endMyOthers(viewer: Viewer, visit: Visit): Promise<string[]> {
    const personId = await this.requireSession(viewer, visit);
    await this.refuseDemonstration(personId);
    return this.endOthers(personId, visit);
  }

  /** Ends all sessions of the person but that of this browser; all of them where none is given. */
  endOthers(personId: string, visit: Visit | null): Promise<string[]> {
    return this.#deleted('person_id = $1 AND token_hash <> $2', [personId, digestOfToken(visit?.sessionToken ?? '')]);
  }

  /** Who asks, at a browser: no API token reaches an account. Throws SIGN_IN_REQUIRED. */
  async requireSession(viewer: Viewer, visit: Visit): Promise<string> {
    const personId = requirePerson(viewer);
    if (viewer.scopes !== null || visit.sessionToken === null) throw new ProblemError([signInNeeded()]);
    return Promise.resolve(personId);
  }

  /** As {@link requireSession}, for what changes how one signs in. Throws SIGN_IN_AGAIN, and DEMONSTRATION_ACCOUNT. */
  async requireFreshSession(viewer: Viewer, visit: Visit): Promise<string> {
    const personId = await this.requireSession(viewer, visit);
    await this.refuseDemonstration(personId);
    const [fresh] = await this.manager.query<unknown[]>(
      `SELECT FROM session s WHERE token_hash = $1 AND ${RUNS} AND created_at > now() - interval '${FRESH_MINUTES} minutes'`,
      [digestOfToken(visit.sessionToken ?? '')],
    );
    if (fresh === undefined) throw new ProblemError([signInAgain()]);
    return personId;
  }

  /** All visitors of a demonstration share its people: nobody may change their accounts for the others. */
  async refuseDemonstration(personId: string): Promise<void> {
    const [shared] = await this.manager.query<unknown[]>(
      'SELECT FROM person WHERE id = $1 AND demonstration_role IS NOT NULL',
      [personId],
    );
    if (shared !== undefined) throw new ProblemError([demonstrationFixed()]);
  }

  async #forget(visit: Visit): Promise<void> {
    if (visit.sessionToken === null) return;
    await this.manager.query('DELETE FROM session WHERE token_hash = $1', [digestOfToken(visit.sessionToken)]);
  }

  async #deleted(condition: string, values: readonly unknown[]): Promise<string[]> {
    const [rows] = await this.manager.query<[{ id: string }[], number]>(
      `DELETE FROM session WHERE ${condition} RETURNING id`,
      [...values],
    );
    return rows.map(({ id }) => id);
  }
}

/** Who asks, in person: throws SIGN_IN_REQUIRED for a visitor, and for an API token, which administers nothing. */
export function requireInPerson(viewer: Viewer): string {
  if (viewer.scopes !== null) throw new ProblemError([signInNeeded()]);
  return requirePerson(viewer);
}

/** Who asks; throws SIGN_IN_REQUIRED for a visitor. */
export function requirePerson(viewer: Viewer): string {
  if (viewer.personId === null) throw new ProblemError([signInNeeded()]);
  return viewer.personId;
}
