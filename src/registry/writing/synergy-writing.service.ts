import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import type { SynergyInput } from '../../domain/registry/stream-input.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Synergy } from '../../domain/registry/synergy.ts';
import { validateSynergy } from '../../domain/registry/validate-synergy.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { SynergyService } from '../reading/synergy.service.ts';
import { IdempotencyService, type CreatingRequest } from './idempotency.service.ts';
import { countRevision } from './network-revision.rows.ts';

@Injectable()
export class SynergyWritingService {
  constructor(
    private readonly idempotency: IdempotencyService,
    private readonly synergies: SynergyService,
  ) {}

  /** Stores what somebody sees between a supply and a demand, as identified. Throws a ProblemError with all that is wrong. */
  async identify(viewer: Viewer, request: CreatingRequest & SynergyInput): Promise<Synergy> {
    const { networkId } = request;
    const id = await this.idempotency.once('identifySynergy', request, async (manager, newId) => {
      const streams = await lockStreams(manager, [request.supplyStreamId, request.demandStreamId]);
      const context = { networkId, streamOf: (streamId: string) => streams.get(streamId.toLowerCase()) ?? null };
      const synergy = valueOrThrow(validateSynergy(request, context));
      await refuseSecond(manager, request);
      await manager.query(
        `INSERT INTO synergy (id, network_id, donor_id, receiver_id, resource_id, kind, stage, supply_stream_id, demand_stream_id, note)
         VALUES ($1, $2, $3, $4, $5, $6, 'identified', $7, $8, $9)`,
        [
          newId,
          networkId,
          synergy.donorId,
          synergy.receiverId,
          synergy.resourceId,
          synergy.kind,
          synergy.supplyStreamId,
          synergy.demandStreamId,
          synergy.note,
        ],
      );
      await countRevision(manager, networkId);
    });
    const [synergy] = await this.synergies.byIds(viewer, [id]);
    if (!synergy) throw new Error(`Synergy ${id} was stored and is gone.`);
    return synergy;
  }
}

/** The streams by id, held until the transaction ends: nobody withdraws or pairs them meanwhile. */
async function lockStreams(manager: EntityManager, ids: readonly string[]) {
  const streams = await manager.query<Pick<Stream, 'id' | 'networkId' | 'facilityId' | 'resourceId' | 'direction'>[]>(
    `SELECT id, network_id AS "networkId", facility_id AS "facilityId", resource_id AS "resourceId", direction
     FROM stream WHERE id = ANY($1::uuid[]) AND withdrawn_at IS NULL ORDER BY id FOR UPDATE`,
    [ids],
  );
  return new Map(streams.map((stream) => [stream.id, stream]));
}

async function refuseSecond(manager: EntityManager, { supplyStreamId, demandStreamId }: SynergyInput): Promise<void> {
  const [known] = await manager.query<{ id: string }[]>(
    `SELECT id FROM synergy WHERE supply_stream_id = $1 AND demand_stream_id = $2 AND stage <> 'ended' LIMIT 1`,
    [supplyStreamId, demandStreamId],
  );
  if (known !== undefined) throw new ProblemError([synergyKnown(known.id)]);
}

function synergyKnown(synergyId: string): Problem {
  return {
    kind: 'conflict',
    code: 'SYNERGY_KNOWN',
    path: ['demandStreamId'],
    message: {
      en: 'A synergy between this supply and this demand is known already.',
      da: 'Der er allerede en synergi mellem dette udbud og dette behov.',
    },
    facts: { synergyId },
  };
}
