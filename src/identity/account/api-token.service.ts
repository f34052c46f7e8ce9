import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { nameOrThrow, notFoundHere } from '../account-problems.ts';
import { InstallationSecret } from '../installation-secret.service.ts';
import { PersonalIdempotency } from '../personal-idempotency.service.ts';
import type { Scope } from '../roles.ts';
import { digestOfToken } from '../secret-token.ts';
import { SessionService } from '../session.service.ts';
import type { Viewer } from '../viewer.ts';
import { VIEWER_COLUMNS, viewerFrom, type ViewerRow } from '../viewer.rows.ts';
import type { Visit } from '../visit.ts';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: Scope[];
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export interface NewApiToken {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresInDays: number;
  readonly networkId?: string | null;
}

/** Makes a token known for what it is, to people and to programs that look for leaked secrets. */
const PREFIX = 'sxt_';
const LONGEST_DAYS = 366;
const MOST_TOKENS = 50;

const COLUMNS = `t.id, t.name, t.scopes, t.network_id AS "networkId",
  (SELECT name FROM network WHERE id = t.network_id) AS "networkName", t.created_at AS "createdAt", t.expires_at AS "expiresAt",
  t.revoked_at AS "revokedAt", t.last_used_at AS "lastUsedAt"`;

const VIEWER_OF_TOKEN = `
  SELECT ${VIEWER_COLUMNS}, t.scopes, t.network_id AS "networkId",
    t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS "isUnseen"
  FROM api_token t JOIN person p ON p.id = t.person_id
  WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > now() AND p.disabled_at IS NULL`;

/** What scripts show in place of a person: with some of the person's rights, for a time. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly manager: EntityManager,
    private readonly sessions: SessionService,
    private readonly secret: InstallationSecret,
    private readonly idempotency: PersonalIdempotency,
  ) {}

  list(personId: string): Promise<ApiToken[]> {
    return this.manager.query(
      `SELECT ${COLUMNS} FROM api_token t WHERE t.person_id = $1 ORDER BY t.created_at DESC, t.id`,
      [personId],
    );
  }

  /**
   * A new token, with itself: it is kept as a digest alone. It follows from the request's key by the installation's secret, so
   * that a request whose answer was lost can be sent again, for ten minutes; later that is refused.
   */
  async create(viewer: Viewer, visit: Visit, request: NewApiToken): Promise<{ apiToken: ApiToken; token: string }> {
    const personId = await this.sessions.requireFreshSession(viewer, visit);
    const name = nameOrThrow(request.name, ['name'], 100);
    const problems = problemsOf(request);
    if (problems.length > 0) throw new ProblemError(problems);
    const networkId = request.networkId ?? null;
    if (networkId !== null && !networksOf(viewer).includes(networkId))
      throw new ProblemError([notFoundHere(['networkId'])]);
    const signature = await this.secret.sign('api token', personId, request.idempotencyKey);
    const token = PREFIX + signature.toString('base64url');
    const made = await this.idempotency.once('createApiToken', personId, request, async (manager, id) => {
      const [stored] = await manager.query<unknown[]>(
        `INSERT INTO api_token (id, token_hash, person_id, name, scopes, network_id, expires_at)
         SELECT $1, $2, $3, $4, $5, $6, now() + make_interval(days => $7)
         WHERE (SELECT count(*) FROM api_token WHERE person_id = $3 AND revoked_at IS NULL AND expires_at > now()) < ${MOST_TOKENS}
         RETURNING id`,
        [
          id,
          digestOfToken(token),
          personId,
          name,
          [...new Set(request.scopes)].sort(),
          networkId,
          request.expiresInDays,
        ],
      );
      if (stored === undefined) throw new ProblemError([tooManyTokens()]);
    });
    const [apiToken] = await this.manager.query<(ApiToken & { isRecent: boolean })[]>(
      `SELECT ${COLUMNS}, t.created_at > now() - interval '10 minutes' AS "isRecent" FROM api_token t WHERE t.id = $1`,
      [made.id],
    );
    if (apiToken?.isRecent !== true) throw new ProblemError([shownBefore()]);
    return { apiToken, token };
  }

  async revoke(viewer: Viewer, visit: Visit, id: string): Promise<ApiToken> {
    const personId = await this.sessions.requireSession(viewer, visit);
    await this.manager.query(
      'UPDATE api_token SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1 AND person_id = $2',
      [id, personId],
    );
    const [row] = await this.manager.query<ApiToken[]>(
      `SELECT ${COLUMNS} FROM api_token t WHERE t.id = $1 AND t.person_id = $2`,
      [id, personId],
    );
    if (row === undefined) throw new ProblemError([notFoundHere(['id'])]);
    return row;
  }

  /** The person of a token, with no more rights than the token has; null for one that does not work (any more). */
  async viewerOf(token: string): Promise<Viewer | null> {
    if (!token.startsWith(PREFIX)) return null;
    const [row] = await this.manager.query<
      (ViewerRow & { scopes: Scope[]; networkId: string | null; isUnseen: boolean })[]
    >(VIEWER_OF_TOKEN, [digestOfToken(token)]);
    if (row === undefined) return null;
    if (row.isUnseen) {
      await this.manager.query('UPDATE api_token SET last_used_at = now() WHERE token_hash = $1', [
        digestOfToken(token),
      ]);
    }
    return cutTo(viewerFrom(row), row.scopes, row.networkId);
  }
}

/** What is left of a person's rights for a token: never the administration of anything. */
export function cutTo(viewer: Viewer, scopes: readonly Scope[], networkId: string | null): Viewer {
  const inNetworks = (ids: readonly string[]): readonly string[] => {
    if (!scopes.includes('readNetwork')) return [];
    return networkId === null ? ids : ids.filter((id) => id === networkId);
  };
  return {
    personId: viewer.personId,
    organisationIds: scopes.includes('readCompany') ? viewer.organisationIds : [],
    administeredOrganisationIds: [],
    memberNetworkIds: inNetworks(viewer.memberNetworkIds),
    secretariatNetworkIds: inNetworks(viewer.secretariatNetworkIds),
    analystNetworkIds: inNetworks(viewer.analystNetworkIds),
    isInstallationAdministrator: false,
    scopes,
    ...(networkId === null ? {} : { onlyNetworkId: networkId }),
  };
}

function networksOf(viewer: Viewer): string[] {
  return [...viewer.memberNetworkIds, ...viewer.secretariatNetworkIds, ...viewer.analystNetworkIds];
}

function problemsOf({ scopes, expiresInDays }: NewApiToken): Problem[] {
  const problems: Problem[] = [];
  if (scopes.length === 0) {
    problems.push({
      kind: 'invalid',
      code: 'SCOPES_MISSING',
      path: ['scopes'],
      message: { en: 'Say what the token is for.', da: 'Vælg, hvad nøglen skal kunne bruges til.' },
    });
  }
  if (expiresInDays < 1 || expiresInDays > LONGEST_DAYS) {
    problems.push({
      kind: 'invalid',
      code: 'EXPIRY_OUT_OF_RANGE',
      path: ['expiresInDays'],
      message: {
        en: `A token ends in 1 to ${LONGEST_DAYS} days.`,
        da: `En nøgle udløber om 1 til ${LONGEST_DAYS} dage.`,
      },
      facts: { minimum: 1, maximum: LONGEST_DAYS },
    });
  }
  return problems;
}

function tooManyTokens(): Problem {
  return {
    kind: 'conflict',
    code: 'TOO_MANY_TOKENS',
    path: [],
    message: {
      en: `You have ${MOST_TOKENS} tokens that work. Revoke one that is no longer used.`,
      da: `Du har ${MOST_TOKENS} nøgler, der virker. Tilbagekald en, der ikke bruges mere.`,
    },
  };
}

function shownBefore(): Problem {
  return {
    kind: 'conflict',
    code: 'TOKEN_SHOWN_BEFORE',
    path: ['idempotencyKey'],
    message: {
      en: 'This token was made and shown before. Make a new one.',
      da: 'Denne nøgle er allerede lavet og vist. Lav en ny.',
    },
  };
}
