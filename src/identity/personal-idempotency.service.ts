import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../platform/problem-error.ts';
import { ViewerDatabase } from './viewer-database.service.ts';

export interface Made {
  readonly id: string;
  /** Whether an earlier request with the same key had made it. */
  readonly wasThere: boolean;
}

/** Makes one thing once for a person, however often their request is sent. */
@Injectable()
export class PersonalIdempotency {
  constructor(private readonly database: ViewerDatabase) {}

  /**
   * In one transaction the key is taken and `make` stores the row under the id it is given, or neither. Throws
   * `IDEMPOTENCY_KEY_REUSED` where the key stands for another request.
   */
  once(
    operation: string,
    personId: string,
    request: { readonly idempotencyKey: string },
    make: (manager: EntityManager, id: string) => Promise<void>,
  ): Promise<Made> {
    const entries = Object.entries(request as unknown as Record<string, unknown>).filter(
      ([, value]) => value !== undefined && value !== null,
    );
    const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
    const digest = createHash('sha256')
      .update(JSON.stringify([operation, sorted]))
      .digest('hex');
    return this.database.write({ personId }, async (manager) => {
      const [taken] = await manager.query<{ id: string }[]>(
        `INSERT INTO idempotency_key (person_id, key, request_digest, answer_id)
         VALUES ($1, $2, $3, gen_random_uuid()) ON CONFLICT DO NOTHING RETURNING answer_id AS id`,
        [personId, request.idempotencyKey, digest],
      );
      if (taken !== undefined) {
        await make(manager, taken.id);
        return { id: taken.id, wasThere: false };
      }
      const [before] = await manager.query<[{ id: string; digest: string }]>(
        `SELECT answer_id AS id, request_digest AS digest FROM idempotency_key WHERE person_id = $1 AND key = $2`,
        [personId, request.idempotencyKey],
      );
      if (before.digest !== digest) {
        throw new ProblemError([
          {
            kind: 'conflict',
            code: 'IDEMPOTENCY_KEY_REUSED',
            path: ['idempotencyKey'],
            message: {
              en: 'This idempotency key was used for another request. Take a new one for each thing to be made.',
              da: 'Denne idempotensnøgle er brugt til en anden forespørgsel. Brug en ny til hver ting, der skal laves.',
            },
          },
        ]);
      }
      return { id: before.id, wasThere: true };
    });
  }
}
