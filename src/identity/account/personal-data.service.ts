import { Injectable } from '@nestjs/common';
import { ProblemError } from '../../platform/problem-error.ts';
import { notAllowed, notFoundHere } from '../account-problems.ts';
import { refuseWithoutSuccessor } from '../membership/membership.rows.ts';
import { SessionService } from '../session.service.ts';
import { ViewerDatabase } from '../viewer-database.service.ts';
import type { Viewer } from '../viewer.ts';
import type { Visit } from '../visit.ts';

/** What is held on a person by table: SQL that gives a list of rows. What only the server can use (hashes, keys) is left out. */
const HELD: Readonly<Record<string, string>> = {
  person: `SELECT id, name, email, language, created_at, disabled_at, password_changed_at, password_hash IS NOT NULL AS has_password FROM person WHERE id = $1`,
  memberships: `SELECT m.id, m.role, m.organisation_id, o.name AS organisation_name, m.network_id, n.name AS network_name, m.created_at
    FROM membership m LEFT JOIN organisation o ON o.id = m.organisation_id LEFT JOIN network n ON n.id = m.network_id WHERE m.person_id = $1 ORDER BY m.created_at, m.id`,
  sessions: `SELECT id, address, agent, created_at, last_seen_at, expires_at FROM session WHERE person_id = $1 ORDER BY created_at, id`,
  passkeys: `SELECT id, credential_id, name, transports, created_at, last_used_at FROM passkey WHERE person_id = $1 ORDER BY created_at, id`,
  authenticator_app: `SELECT created_at, confirmed_at FROM totp WHERE person_id = $1`,
  recovery_codes: `SELECT count(*) FILTER (WHERE used_at IS NULL) AS left, count(used_at) AS used FROM recovery_code WHERE person_id = $1`,
  openid_connect: `SELECT issuer, subject, created_at FROM federated_identity WHERE person_id = $1 ORDER BY issuer, subject`,
  api_tokens: `SELECT id, name, scopes, network_id, created_at, expires_at, revoked_at, last_used_at FROM api_token WHERE person_id = $1 ORDER BY created_at, id`,
  invitations_sent: `SELECT id, email, role, organisation_id, network_id, created_at, expires_at, accepted_at, revoked_at FROM invitation WHERE invited_by = $1 ORDER BY created_at, id`,
  invitations_accepted: `SELECT id, email, role, organisation_id, network_id, created_at, accepted_at FROM invitation WHERE accepted_by = $1 ORDER BY created_at, id`,
  participations_decided: `SELECT network_id, organisation_id, state, decided_at FROM network_participation WHERE decided_by = $1 ORDER BY decided_at, organisation_id`,
  open_steps: `SELECT kind, created_at, expires_at FROM challenge WHERE person_id = $1 ORDER BY created_at, id`,
  requests: `SELECT key, created_at FROM idempotency_key WHERE person_id = $1 ORDER BY created_at, key`,
  trail: `SELECT at, audience, action, subject_kind, subject_id, address FROM audit_trail WHERE person_id = $1 ORDER BY id`,
  stream_versions: `SELECT stream_id, version, at, action FROM stream_version WHERE person_id = $1 ORDER BY at, stream_id`,
  imports: `SELECT id, network_id, organisation_id, file_name, file_bytes, state, rows_stored, created_at, changed_at FROM import WHERE person_id = $1 ORDER BY created_at, id`,
  matching_runs: `SELECT id, network_id, state, started_at, ended_at FROM matching_run WHERE person_id = $1 ORDER BY started_at, id`,
  scenarios: `SELECT id, network_id, name, is_shared, selection, scenario, kept_at FROM resilience_scenario WHERE person_id = $1 ORDER BY kept_at, id`,
  known_addresses: `SELECT count(*) AS count, max(last_at) AS last_at FROM known_address WHERE person_id = $1`,
};

export interface PersonalData {
  readonly fileName: string;
  readonly json: string;
}

/** What a person may ask for by the GDPR: a copy (articles 15 and 20), and to be forgotten (17). */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly sessions: SessionService,
  ) {}

  async export(viewer: Viewer, visit: Visit): Promise<PersonalData> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.sessions.refuseDemonstration(personId);
    const columns = Object.entries(HELD).map(
      ([name, statement]) => `(SELECT coalesce(json_agg(held), '[]') FROM (${statement}) held) AS ${name}`,
    );
    const statement = `SELECT now() AS exported_at, ${columns.join(', ')}`;
    const [held] = await this.database.as({ personId }).query<[object]>(statement, [personId]);
    return { fileName: 'symbiosis-exchange-my-data.json', json: `${JSON.stringify(held, null, 2)}\n` };
  }

  /** Erases who asks; this browser is signed out. Throws LAST_ADMINISTRATOR where somebody must take over first. */
  async eraseMe(viewer: Viewer, visit: Visit): Promise<string> {
    const personId = await this.sessions.requireFreshSession(viewer, visit);
    await this.#erase(personId);
    await this.sessions.end(visit);
    return personId;
  }

  /** Erases a person, by the administrator of the installation. */
  async erasePerson(viewer: Viewer, visit: Visit, personId: string): Promise<string> {
    if (!viewer.isInstallationAdministrator) throw new ProblemError([notAllowed()]);
    await this.sessions.requireFreshSession(viewer, visit);
    await this.#erase(personId);
    return personId;
  }

  /**
   * The person keeps the id, under a pseudonym, so that the trail still says that it was one and the same; all else about
   * them goes. What they registered is their company's, and stays.
   */
  async #erase(personId: string): Promise<void> {
    // In the person's own name: what is theirs alone is behind the second wall for everybody else.
    await this.database.write({ personId }, async (manager) => {
      const [row] = await manager.query<{ email: string | null }[]>(
        'SELECT email FROM person WHERE id = $1 AND erased_at IS NULL FOR UPDATE',
        [personId],
      );
      if (row === undefined) throw new ProblemError([notFoundHere(['personId'])]);
      const places = await manager.query<{ organisationId: string | null; networkId: string | null }[]>(
        `SELECT DISTINCT organisation_id AS "organisationId", network_id AS "networkId" FROM membership WHERE person_id = $1`,
        [personId],
      );
      for (const place of places) await refuseWithoutSuccessor(manager, personId, place);
      for (const table of ERASED_TABLES) await manager.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
      // An open invitation to the address is the inviter's to call back; one that was taken up has done its work.
      await manager.query('DELETE FROM invitation WHERE accepted_by = $1 OR email = $2', [personId, row.email]);
      await manager.query(
        `UPDATE person SET name = 'Erased person ' || left(id::text, 8), email = NULL, password_hash = NULL, password_changed_at = NULL,
           language = 'en', demonstration_role = NULL, disabled_at = coalesce(disabled_at, now()), erased_at = now()
         WHERE id = $1`,
        [personId],
      );
    });
  }
}

/** Of the keys of requests (`idempotency_key`) the pseudonym remains: a number made by chance, and a digest. */
const ERASED_TABLES = [
  'session',
  'membership',
  'passkey',
  'totp',
  'recovery_code',
  'federated_identity',
  'api_token',
  'challenge',
  'known_address',
  'resilience_scenario',
];
