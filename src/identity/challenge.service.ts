import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { digestOfToken, newToken } from './secret-token.ts';

export type ChallengeKind =
  'secondFactor' | 'passkeySignIn' | 'passkeyRegistration' | 'openId' | 'passwordReset' | 'emailChange' | 'signUp';

export interface Challenge<Content> {
  readonly id: string;
  readonly personId: string | null;
  readonly content: Content;
}

/** Steps that are begun in one request and finished in another, once, by whoever shows the token. */
@Injectable()
export class ChallengeService {
  constructor(private readonly manager: EntityManager) {}

  /** Begins a step and gives its token. Steps that nobody finished are cleared away here. */
  async begin(
    kind: ChallengeKind,
    { personId, content, minutes }: { personId: string | null; content: object; minutes: number },
  ): Promise<string> {
    const token = newToken();
    await this.manager.query('DELETE FROM challenge WHERE expires_at < now()');
    await this.manager.query(
      `INSERT INTO challenge (kind, token_hash, person_id, content, expires_at)
       VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5))`,
      [kind, digestOfToken(token), personId, content, minutes],
    );
    return token;
  }

  /** Finishes a step: it is gone, so that a second request with the same token finds nothing. Null where there is none. */
  async take<Content>(
    kind: ChallengeKind,
    token: string,
    manager: EntityManager = this.manager,
  ): Promise<Challenge<Content> | null> {
    const [[taken]] = await manager.query<[Challenge<Content>[], number]>(
      `DELETE FROM challenge WHERE kind = $1 AND token_hash = $2 AND expires_at > now()
       RETURNING id, person_id AS "personId", content`,
      [kind, digestOfToken(token)],
    );
    return taken ?? null;
  }

  /** Takes one of so many tries at a step, and leaves it open; null where it is over, or all tries were taken. */
  async tryAt<Content>(kind: ChallengeKind, token: string, tries: number): Promise<Challenge<Content> | null> {
    const [[open]] = await this.manager.query<[Challenge<Content>[], number]>(
      `UPDATE challenge SET failures = failures + 1
       WHERE kind = $1 AND token_hash = $2 AND expires_at > now() AND failures < $3
       RETURNING id, person_id AS "personId", content`,
      [kind, digestOfToken(token), tries],
    );
    return open ?? null;
  }

  /** Ends all open steps of a kind of a person: the older mailed links no longer work. */
  async endAll(personId: string, kinds: readonly ChallengeKind[]): Promise<void> {
    await this.manager.query('DELETE FROM challenge WHERE person_id = $1 AND kind = ANY($2)', [personId, kinds]);
  }
}
