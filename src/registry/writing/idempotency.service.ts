import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import type { SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { networkNotFound } from '../reading/not-found.ts';
import { canonicalJson } from './canonical-json.ts';
import { withKnownFailures } from './known-failure.ts';

export interface CreatingRequest {
  readonly networkId: string;
  readonly idempotencyKey: string;
}

/** A request to change what is there; its key may be left out. */
export interface ChangingRequest {
  readonly idempotencyKey?: string | null;
}

@Injectable()
export class IdempotencyService {
  constructor(private readonly database: ViewerDatabase) {}

  /**
   * Makes one row once, however often the request is sent: in one transaction the key is taken and `make` stores the row
   * under the id it is given, or neither. A key is one person's. Gives the id of the row. Throws a ProblemError with `NETWORK_NOT_FOUND`, or
   * `IDEMPOTENCY_KEY_REUSED` where the key stands for another request.
   */
  once(
    viewer: SignedIn,
    operation: string,
    request: CreatingRequest,
    make: (manager: EntityManager, id: string) => Promise<void>,
  ): Promise<string> {
    return withKnownFailures(() =>
      this.database.write(viewer, async (manager) => {
        const [network] = await manager.query<unknown[]>('SELECT FROM network WHERE id = $1', [request.networkId]);
        if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
        const { answerId, isNew } = await takeKey(manager, viewer, operation, request, request.idempotencyKey);
        if (isNew) await make(manager, answerId);
        return answerId;
      }),
    );
  }

  /**
   * Changes something once, however often the request is sent, where it has a key; each time where it has none. A change that
   * was made and never answered is so told from one that somebody else made. Throws as `once`.
   */
  change(
    viewer: SignedIn,
    operation: string,
    request: ChangingRequest,
    make: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    const key = request.idempotencyKey ?? null;
    return withKnownFailures(() =>
      this.database.write(viewer, async (manager) => {
        const isNew = key === null || (await takeKey(manager, viewer, operation, request, key)).isNew;
        if (isNew) await make(manager);
      }),
    );
  }
}

/** Takes the key for the request, or gives what it stands for. Throws a ProblemError with `IDEMPOTENCY_KEY_REUSED`. */
async function takeKey(
  manager: EntityManager,
  { personId }: SignedIn,
  operation: string,
  request: object,
  key: string,
): Promise<{ readonly answerId: string; readonly isNew: boolean }> {
  const digest = createHash('sha256').update(canonicalJson({ operation, request })).digest('hex');
  // Waits for a transaction that is about to take the same key.
  const [taken] = await manager.query<{ answerId: string }[]>(
    `INSERT INTO idempotency_key (person_id, key, request_digest, answer_id)
     VALUES ($1, $2, $3, gen_random_uuid()) ON CONFLICT DO NOTHING RETURNING answer_id AS "answerId"`,
    [personId, key, digest],
  );
  if (taken !== undefined) return { ...taken, isNew: true };
  const [before] = await manager.query<[{ answerId: string; digest: string }]>(
    `SELECT answer_id AS "answerId", request_digest AS digest FROM idempotency_key WHERE person_id = $1 AND key = $2`,
    [personId, key],
  );
  if (before.digest !== digest) throw new ProblemError([keyReused()]);
  return { answerId: before.answerId, isNew: false };
}

function keyReused(): Problem {
  return {
    kind: 'conflict',
    code: 'IDEMPOTENCY_KEY_REUSED',
    path: ['idempotencyKey'],
    message: {
      en: 'This idempotency key was used for another request. Take a new one for each thing to be stored.',
      da: 'Denne idempotensnøgle er brugt til en anden forespørgsel. Brug en ny til hver ting, der skal gemmes.',
    },
  };
}
