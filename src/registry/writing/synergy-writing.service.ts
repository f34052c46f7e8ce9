import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAtLeast } from '../../domain/disclosure/disclosure-level.ts';
import type { Problem } from '../../domain/problem.ts';
import type { FacilityLevel } from '../../domain/registry/facility.ts';
import type { SynergyInput } from '../../domain/registry/stream-input.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Synergy } from '../../domain/registry/synergy.ts';
import { validateSynergy } from '../../domain/registry/validate-synergy.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { sql, statement } from '../reading/sql.ts';
import { SynergyService } from '../reading/synergy.service.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { IdempotencyService, type CreatingRequest } from './idempotency.service.ts';
import { countRevision } from './network-revision.rows.ts';
import { writingRole } from './write-access.ts';

@Injectable()
export class SynergyWritingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly synergies: SynergyService,
  ) {}

  /** Stores what somebody sees between a supply and a demand, as identified. Throws a ProblemError with all that is wrong. */
  async identify(asking: Viewer, request: CreatingRequest & SynergyInput): Promise<Synergy> {
    const viewer = requireWriter(asking);
    const { networkId } = request;
    const id = await this.idempotency.once(viewer, 'identifySynergy', request, async (manager, newId) => {
      writingRole(viewer, networkId);
      const streams = await lockStreams(manager, viewer, [request.supplyStreamId, request.demandStreamId]);
      const context = { networkId, streamOf: (streamId: string) => streams.get(streamId.toLowerCase()) ?? null };
      const synergy = valueOrThrow(validateSynergy(request, context));
      const parties = [request.supplyStreamId, request.demandStreamId].flatMap(
        (key) => streams.get(key.toLowerCase()) ?? [],
      );
      await refuseOutsider(manager, viewer, parties);
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
      for (const ownerOrganisationId of new Set(parties.map(({ organisationId }) => organisationId))) {
        const entry = { subjectKind: 'synergy', subjectId: newId, ownerOrganisationId, networkId } as const;
        await noteInTrail(manager, viewer, { ...entry, action: 'identifiedSynergy' });
      }
      await countRevision(manager, networkId);
    });
    const [synergy] = await this.synergies.byIds(viewer, [id]);
    if (!synergy) throw new Error(`Synergy ${id} was stored and is gone.`);
    return synergy;
  }

  /** Lets one's own side of a synergy be known more or less widely. Throws a ProblemError with `SYNERGY_NOT_FOUND`. */
  async release(
    asking: Viewer,
    { id, level }: { readonly id: string; readonly level: FacilityLevel },
  ): Promise<Synergy> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, async (manager) => {
      // The function knows the person alone; an API token may stand for less.
      const own = sql`SELECT FROM synergy y WHERE y.id = ${id} AND (y.donor_organisation_id = ANY(${viewer.organisationIds}::uuid[])
        OR y.receiver_organisation_id = ANY(${viewer.organisationIds}::uuid[]))`;
      const [mine] = await manager.query<unknown[]>(...statement(own));
      if (mine === undefined) throw new ProblemError([synergyNotFound()]);
      const [{ released }] = await manager.query<[{ released: boolean }]>(
        'SELECT release_synergy($1, $2) AS released',
        [id, level],
      );
      if (!released) throw new ProblemError([synergyNotFound()]);
      const [party] = await manager.query<[{ networkId: string; ownerOrganisationId: string }]>(
        `SELECT network_id AS "networkId",
           CASE WHEN donor_organisation_id = ANY($2::uuid[]) THEN donor_organisation_id ELSE receiver_organisation_id END AS "ownerOrganisationId"
         FROM synergy WHERE id = $1`,
        [id, viewer.organisationIds],
      );
      const entry = { subjectKind: 'synergy', subjectId: id, ...party } as const;
      await noteInTrail(manager, viewer, { ...entry, action: 'releasedSynergy', details: { level } });
      await countRevision(manager, party.networkId);
    });
    const [synergy] = await this.synergies.byIds(viewer, [id]);
    if (!synergy) throw new Error(`Synergy ${id} was released and is gone.`);
    return synergy;
  }
}

function synergyNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'SYNERGY_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such synergy of yours.', da: 'I har ikke en sådan synergi.' },
  };
}

/** A stream as far as a synergy asks about it. */
interface Party extends Pick<Stream, 'id' | 'networkId' | 'facilityId' | 'resourceId' | 'direction' | 'level'> {
  readonly organisationId: string;
}

/** The streams that the viewer sees, by id, held until the transaction ends: nobody withdraws or pairs them meanwhile. */
async function lockStreams(manager: EntityManager, viewer: Viewer, ids: readonly string[]) {
  await manager.query('SELECT lock_streams($1)', [ids]);
  const question = sql`SELECT s.id, s.network_id AS "networkId", s.facility_id AS "facilityId", s.resource_id AS "resourceId",
      s.direction, s.level, s.organisation_id AS "organisationId"
    FROM stream s WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleStreams(viewer)}`;
  const streams = await manager.query<Party[]>(...statement(question));
  return new Map(streams.map((stream) => [stream.id, stream]));
}

/**
 * A party names a synergy of its own; the secretariat only one whose parties know of each other already, since a synergy shows
 * each the other: for those who do not, there is the introduction.
 */
async function refuseOutsider(manager: EntityManager, { organisationIds }: Viewer, parties: readonly Party[]) {
  if (parties.some(({ organisationId }) => organisationIds.includes(organisationId))) return;
  if (parties.every(({ level }) => isAtLeast(level, 'network'))) return;
  const [introduced] = await manager.query<unknown[]>(
    `SELECT FROM introduction i JOIN introduction_side a ON a.introduction_id = i.id AND a.stream_id = $1
     JOIN introduction_side b ON b.introduction_id = i.id AND b.stream_id = $2 WHERE i.state = 'agreed'`,
    parties.map(({ id }) => id),
  );
  if (introduced === undefined) throw new ProblemError([partiesNotIntroduced()]);
}

function partiesNotIntroduced(): Problem {
  return {
    kind: 'conflict',
    code: 'PARTIES_NOT_INTRODUCED',
    path: ['demandStreamId'],
    message: {
      en: 'The two companies do not know of each other yet. Propose an introduction first.',
      da: 'De to virksomheder kender endnu ikke til hinanden. Foreslå først en præsentation.',
    },
  };
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
