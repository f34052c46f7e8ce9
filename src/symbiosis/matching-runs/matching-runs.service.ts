import { Injectable } from '@nestjs/common';
import { knowledgeVersion } from '../../domain/knowledge/own-uses.ts';
import { partsOf } from '../../domain/matching/parts.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireReader, requireWriter } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { pageOfList, type Page } from '../../platform/relay.ts';
import { readList, readRows, type PageArguments } from '../../registry/reading/list.rows.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { sql } from '../../registry/reading/sql.ts';
import { IdempotencyService, type CreatingRequest } from '../../registry/writing/idempotency.service.ts';
import { rowsById } from '../rows-by-id.ts';
import {
  endRun,
  LATEST_RUN_FIRST,
  MATCHING_RUN_ROWS,
  readKeptMatches,
  visibleRuns,
  type MatchingRun,
} from './matching-run.rows.ts';
import { asSecretariat, MatchingWork } from './matching-work.service.ts';

/** Nobody reads on: whoever looks for something narrows the search. */
const MOST_KEPT_SHOWN = 2_000;

/** Full matchings of a network, as jobs: started, looked at and cancelled by its secretariat. */
@Injectable()
export class MatchingRunsService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
    private readonly idempotency: IdempotencyService,
    private readonly work: MatchingWork,
  ) {}

  /** Throws a ProblemError with `SECRETARIAT_REQUIRED`, or `MATCHING_RUNNING` where one is under way. */
  async start(asking: Viewer, request: CreatingRequest): Promise<MatchingRun> {
    const signedIn = requireWriter(asking);
    const networkId = request.networkId.toLowerCase();
    if (!signedIn.secretariatNetworkIds.includes(networkId)) throw new ProblemError([SECRETARIAT_MATCHES]);
    const snapshot = await this.registry.snapshot(asSecretariat(signedIn, networkId), networkId);
    const parts = partsOf(snapshot.streams.filter(({ direction }) => direction === 'supply').length);
    const version = knowledgeVersion(snapshot.ownUses ?? []);
    const { personId } = signedIn;
    const id = await this.idempotency.once(signedIn, 'startMatching', request, async (manager, made) => {
      const [run] = await manager.query<{ startedAt: Date }[]>(
        `INSERT INTO matching_run (id, network_id, person_id, parts, revision, knowledge_version)
         SELECT $1, n.id, $3, $4, $5, $6 FROM network n WHERE n.id = $2
         ON CONFLICT (network_id) WHERE state = 'running' DO NOTHING RETURNING started_at AS "startedAt"`,
        [made, networkId, personId, parts, snapshot.network.revision, version],
      );
      if (run === undefined) throw new ProblemError([MATCHING_RUNNING]);
      await manager.query(
        'INSERT INTO matching_part (run_id, part) SELECT $1, part FROM generate_series(0, $2::integer - 1) AS part',
        [made, parts],
      );
      await this.work.send(manager, { id: made, networkId, personId, parts });
    });
    const run = await this.one(signedIn, id);
    if (run === null) throw new ProblemError([runNotFound()]);
    return run;
  }

  /** What was found by then is dropped with the next run that ends. Throws a ProblemError with `MATCHING_NOT_FOUND`. */
  async cancel(asking: Viewer, id: string): Promise<MatchingRun> {
    const viewer = requireWriter(asking);
    if ((await this.one(viewer, id)) === null) throw new ProblemError([runNotFound()]);
    await endRun(this.database.writingAs(viewer), id, 'cancelled');
    const run = await this.one(viewer, id);
    if (run === null) throw new ProblemError([runNotFound()]);
    return run;
  }

  /** A run with its progress; null for everyone but the secretariat. */
  async one(asking: Viewer, id: string): Promise<MatchingRun | null> {
    const viewer = requireReader(asking);
    const [run] = await readRows<MatchingRun>(this.database.as(viewer), MATCHING_RUN_ROWS, [id], [visibleRuns(viewer)]);
    return run ?? null;
  }

  /** The latest first. */
  list(asking: Viewer, networkId: string, page: PageArguments): Promise<Page<MatchingRun>> {
    const viewer = requireReader(asking);
    const conditions = [visibleRuns(viewer), sql`m.network_id = ${networkId}`];
    const question = { source: MATCHING_RUN_ROWS, order: LATEST_RUN_FIRST, conditions, page };
    return readList<MatchingRun>(this.database.as(viewer), question);
  }

  /** What the last full matching found, best first, of streams that are still as open to the secretariat as they were then. */
  async kept(asking: Viewer, id: string, page: PageArguments) {
    const viewer = requireReader(asking);
    const networkId = id.toLowerCase();
    if (!viewer.secretariatNetworkIds.includes(networkId)) return pageOfList([], page, 'kept-matches');
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const { stream } = rowsById(snapshot);
    const kept = await readKeptMatches(this.database.as(viewer), networkId, MOST_KEPT_SHOWN);
    const shown = kept.flatMap((match) => {
      const [supply, demand] = [stream.get(match.supplyId), stream.get(match.demandId)];
      return supply && demand ? [{ ...match, id: `${match.supplyId}>${match.demandId}`, supply, demand }] : [];
    });
    return pageOfList(shown, page, 'kept-matches');
  }
}

const SECRETARIAT_MATCHES: Problem = {
  kind: 'forbidden',
  code: 'SECRETARIAT_REQUIRED',
  path: ['networkId'],
  message: {
    en: 'Only the secretariat of this network may have all of it matched.',
    da: 'Kun netværkets sekretariat kan sætte en samlet matchning i gang.',
  },
};

const MATCHING_RUNNING: Problem = {
  kind: 'conflict',
  code: 'MATCHING_RUNNING',
  path: ['networkId'],
  message: {
    en: 'The network is being matched already. Wait for that, or cancel it.',
    da: 'Netværket er allerede ved at blive matchet. Vent, til det er færdigt, eller afbryd det.',
  },
};

function runNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'MATCHING_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such matching of your network.', da: 'Jeres netværk har ikke en sådan matchning.' },
  };
}
