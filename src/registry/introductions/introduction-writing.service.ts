import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { noteInTrail, type TrailAction } from '../trail/trail.rows.ts';
import { sql, statement, type Sql } from '../reading/sql.ts';
import { IdempotencyService, type CreatingRequest } from '../writing/idempotency.service.ts';
import { countRevision } from '../writing/network-revision.rows.ts';
import { writingRole } from '../writing/write-access.ts';
import { introductionRefused } from './introduction-problems.ts';
import type { Introduction } from './introduction.rows.ts';
import { IntroductionsService } from './introductions.service.ts';

interface Asked extends CreatingRequest {
  readonly ownStreamId: string;
  /** The other side, as a blind stream of one's matches or as a stream that one sees: one of the two. */
  readonly blindId?: string | null;
  readonly streamId?: string | null;
}

interface Proposed extends CreatingRequest {
  readonly supplyStreamId: string;
  readonly demandStreamId: string;
}

/** The steps of an introduction; each is one statement of the database, which alone knows both sides. */
@Injectable()
export class IntroductionWritingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly introductions: IntroductionsService,
  ) {}

  /** Throws a ProblemError with `STREAM_NOT_FOUND`, `STREAM_PRIVATE`, `PARTNER_NOT_FOUND`, `INTRODUCTION_KNOWN` or `INTRODUCTION_REFUSED`. */
  async ask(asking: Viewer, request: Asked): Promise<Introduction> {
    const viewer = requireWriter(asking);
    const { ownStreamId, blindId = null, streamId = null } = request;
    const id = await this.idempotency.once(viewer, 'askForIntroduction', request, async (manager, newId) => {
      writingRole(viewer, request.networkId);
      await requireRow(manager, ownStream(viewer, request), 'STREAM_NOT_FOUND');
      await refuse(manager, 'ask_for_introduction', [newId, ownStreamId, blindId, streamId]);
      await note(manager, viewer, newId, 'askedForIntroduction');
    });
    return this.#seen(viewer, id);
  }

  /** By the secretariat, between two streams that it sees. Throws a ProblemError with `PARTNER_NOT_FOUND` or `INTRODUCTION_KNOWN`. */
  async propose(asking: Viewer, request: Proposed): Promise<Introduction> {
    const viewer = requireWriter(asking);
    const { supplyStreamId, demandStreamId } = request;
    const id = await this.idempotency.once(viewer, 'proposeIntroduction', request, async (manager, newId) => {
      await requireRow(manager, brokeredStream(viewer, request), 'PARTNER_NOT_FOUND');
      await refuse(manager, 'propose_introduction', [newId, supplyStreamId, demandStreamId]);
      await note(manager, viewer, newId, 'proposedIntroduction');
    });
    return this.#seen(viewer, id);
  }

  /** Throws a ProblemError with `INTRODUCTION_NOT_FOUND`, `INTRODUCTION_SETTLED` or `STREAM_PRIVATE`. */
  async answer(asking: Viewer, { id, agree }: { readonly id: string; readonly agree: boolean }): Promise<Introduction> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, async (manager) => {
      await requireRow(manager, ownSide(viewer, id), 'INTRODUCTION_NOT_FOUND');
      await refuse(manager, 'answer_introduction', [id, agree]);
      await note(manager, viewer, id, agree ? 'agreedToIntroduction' : 'declinedIntroduction');
    });
    return this.#seen(viewer, id);
  }

  /** For the future, at any time. Throws a ProblemError with `INTRODUCTION_NOT_FOUND` or `INTRODUCTION_SETTLED`. */
  async withdraw(asking: Viewer, id: string): Promise<Introduction> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, async (manager) => {
      await requireRow(manager, endableIntroduction(viewer, id), 'INTRODUCTION_NOT_FOUND');
      await refuse(manager, 'withdraw_introduction', [id]);
      await note(manager, viewer, id, 'withdrewIntroduction');
    });
    return this.#seen(viewer, id);
  }

  async #seen(viewer: Viewer, id: string): Promise<Introduction> {
    const [introduction] = await this.introductions.byIds(viewer, [id]);
    if (!introduction) throw new ProblemError([introductionRefused('INTRODUCTION_NOT_FOUND')]);
    return introduction;
  }
}

type Step = 'ask_for_introduction' | 'propose_introduction' | 'answer_introduction' | 'withdraw_introduction';

// The first wall of the steps. The database's functions know the person alone, and so would let an API token do what its
// person may.

const ownStream = (
  { organisationIds }: SignedIn,
  { ownStreamId, networkId }: Asked,
): Sql => sql`SELECT FROM stream s WHERE s.id = ${ownStreamId} AND s.network_id = ${networkId}
    AND s.organisation_id = ANY(${organisationIds}::uuid[])`;

const brokeredStream = (
  { secretariatNetworkIds }: SignedIn,
  { supplyStreamId, networkId }: Proposed,
): Sql => sql`SELECT FROM stream s WHERE s.id = ${supplyStreamId} AND s.network_id = ${networkId}
    AND s.network_id = ANY(${secretariatNetworkIds}::uuid[])`;

const ownSide = (
  { organisationIds }: SignedIn,
  id: string,
): Sql => sql`SELECT FROM introduction i JOIN introduction_side own ON own.introduction_id = i.id
    WHERE i.id = ${id} AND own.organisation_id = ANY(${organisationIds}::uuid[])`;

const endableIntroduction = (viewer: SignedIn, id: string): Sql => sql`${ownSide(viewer, id)}
    UNION ALL SELECT FROM introduction i
    WHERE i.id = ${id} AND i.proposed AND i.network_id = ANY(${viewer.secretariatNetworkIds}::uuid[])`;

async function requireRow(manager: EntityManager, question: Sql, code: string): Promise<void> {
  const [row] = await manager.query<unknown[]>(...statement(question));
  if (row === undefined) throw new ProblemError([introductionRefused(code)]);
}

async function refuse(manager: EntityManager, step: Step, values: readonly unknown[]): Promise<void> {
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const [{ refusal }] = await manager.query<[{ refusal: string | null }]>(`SELECT ${step}(${places}) AS refusal`, [
    ...values,
  ]);
  if (refusal !== null) throw new ProblemError([introductionRefused(refusal)]);
}

/** In the trail of each side that whoever took the step may know of: the other is told by the introduction itself. */
async function note(manager: EntityManager, viewer: SignedIn, id: string, action: TrailAction): Promise<void> {
  const [{ networkId }] = await manager.query<[{ networkId: string }]>(
    'SELECT network_id AS "networkId" FROM introduction WHERE id = $1',
    [id],
  );
  const sides = await manager.query<{ streamId: string; organisationId: string }[]>(
    'SELECT stream_id AS "streamId", organisation_id AS "organisationId" FROM introduction_side WHERE introduction_id = $1 ORDER BY side',
    [id],
  );
  for (const { streamId, organisationId } of sides) {
    const entry = {
      subjectKind: 'stream',
      subjectId: streamId,
      ownerOrganisationId: organisationId,
      networkId,
    } as const;
    await noteInTrail(manager, viewer, { ...entry, action, details: { introductionId: id } });
  }
  await countRevision(manager, networkId);
}
