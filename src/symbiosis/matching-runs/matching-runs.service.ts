import { Injectable } from '@nestjs/common';
import type { Problem } from '../../domain/problem.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireReader, requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Page } from '../../platform/relay.ts';
import { readList, type PageArguments } from '../../registry/reading/list.rows.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { sql } from '../../registry/reading/sql.ts';
import { SeenService } from '../../registry/trail/seen.service.ts';
import { IdempotencyService, type CreatingRequest } from '../../registry/writing/idempotency.service.ts';
import { presentYear } from '../matching/matching-ground.service.ts';
import { matchId } from '../matching/shown-matches.service.ts';
import { rowsById } from '../rows-by-id.ts';
import { readFoundPairs } from './found-pairs.rows.ts';
import type { FoundPair, MatchingRun } from './matching-run.ts';
import { endRun, insertRun, LATEST_RUN_FIRST, MATCHING_RUN_ROWS, readRun, visibleRuns } from './matching-run.rows.ts';
import { MatchingWork } from './matching-work.service.ts';

/** As many as a network's list of matches shows of a supply. */
const LIMIT_PER_SUPPLY = 20;

export interface ShownRun extends MatchingRun {
  /** What is found now may be otherwise: the network, the program or the year is another one. */
  readonly isStale: boolean;
}

interface ShownPair {
  readonly id: string;
  readonly supply: Stream;
  readonly demand: Stream;
  readonly score: number;
}

/** Full matchings of a network, as jobs: started, looked at and cancelled by its secretariat. */
@Injectable()
export class MatchingRunsService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
    private readonly idempotency: IdempotencyService,
    private readonly work: MatchingWork,
    private readonly seen: SeenService,
  ) {}

  /** Throws a ProblemError with `SECRETARIAT_REQUIRED`, or `MATCHING_RUNNING` where one is under way. */
  async start(asking: Viewer, request: CreatingRequest): Promise<ShownRun> {
    const viewer = requireWriter(asking);
    const networkId = request.networkId.toLowerCase();
    if (!viewer.secretariatNetworkIds.includes(networkId)) throw new ProblemError([secretariatRequired()]);
    const id = await this.idempotency.once(
      viewer,
      'startMatching',
      { ...request, networkId },
      async (manager, made) => {
        const run = { id: made, networkId, personId: viewer.personId };
        const asked = {
          limitPerSupply: LIMIT_PER_SUPPLY,
          presentYear: presentYear(),
          programVersion: this.work.programVersion,
        };
        if (!(await insertRun(manager, { ...run, ...asked }))) throw new ProblemError([matchingRunning()]);
        await this.work.send(manager, run, 'prepare');
      },
    );
    return this.#known(viewer, id);
  }

  /** One that has ended stays as it is. Throws a ProblemError with `MATCHING_NOT_FOUND`. */
  async cancel(asking: Viewer, id: string): Promise<ShownRun> {
    const viewer = requireWriter(asking);
    const run = await this.#known(viewer, id);
    await this.database.write(viewer, async (manager) => {
      if (await endRun(manager, run.id, 'cancelled', null)) await this.work.send(manager, run, 'forget');
    });
    return this.#known(viewer, run.id);
  }

  /** A run with its progress; null for everyone but the secretariat. */
  async one(asking: Viewer, id: string): Promise<ShownRun | null> {
    const viewer = requireReader(asking);
    const run = await readRun(this.database.as(viewer), viewer, id);
    return run && this.#shown(run);
  }

  /** The latest first. */
  async list(asking: Viewer, networkId: string, page: PageArguments): Promise<Page<ShownRun>> {
    const viewer = requireReader(asking);
    const conditions = [visibleRuns(viewer), sql`m.network_id = ${networkId}`];
    const question = { source: MATCHING_RUN_ROWS, order: LATEST_RUN_FIRST, conditions, page };
    const found = await readList<MatchingRun>(this.database.as(viewer), question);
    return withNodes(
      found,
      found.nodes.map((run) => this.#shown(run)),
    );
  }

  /** What a run has found, best first, of streams that are as open to the viewer as they were then. */
  async pairs(asking: Viewer, { id, networkId }: MatchingRun, page: PageArguments): Promise<Page<ShownPair>> {
    const viewer = requireReader(asking);
    const found = await readFoundPairs(this.database.as(viewer), viewer, id, page);
    const { stream } = rowsById(await this.registry.snapshot(viewer, networkId));
    const shown = found.nodes.map((pair) => shownPair(pair, stream));
    await this.seen.whole(
      viewer,
      shown.flatMap(({ supply, demand }) => [supply, demand]),
    );
    return withNodes(found, shown);
  }

  async #known(viewer: SignedIn, id: string): Promise<ShownRun> {
    const run = await this.one(viewer, id);
    if (run === null) throw new ProblemError([matchingNotFound()]);
    return run;
  }

  #shown(run: MatchingRun): ShownRun {
    const isOfAnother = run.programVersion !== this.work.programVersion || run.presentYear !== presentYear();
    return { ...run, isStale: run.isOutdated || isOfAnother };
  }
}

/** The same page with other items, one for each. */
function withNodes<Item, Shown>(page: Page<Item>, nodes: readonly Shown[]): Page<Shown> {
  return {
    ...page,
    nodes,
    edges: () =>
      page.edges().flatMap(({ cursor }, place) => {
        const node = nodes[place];
        return node === undefined ? [] : [{ cursor, node }];
      }),
  };
}

/** The registry is read after the pairs: a stream that was withdrawn in between fails the page, and the next one is without it. */
function shownPair({ supplyId, demandId, score }: FoundPair, streams: ReadonlyMap<string, Stream>): ShownPair {
  const [supply, demand] = [streams.get(supplyId), streams.get(demandId)];
  if (!supply || !demand) throw new ProblemError([changedMeanwhile()]);
  const id = matchId({
    latentSide: null,
    supplyId,
    demandId,
    donorId: supply.facilityId,
    receiverId: demand.facilityId,
  });
  return { id, supply, demand, score };
}

function secretariatRequired(): Problem {
  return {
    kind: 'forbidden',
    code: 'SECRETARIAT_REQUIRED',
    path: ['networkId'],
    message: {
      en: 'Only the secretariat of this network may have all of it matched.',
      da: 'Kun netværkets sekretariat kan sætte en samlet matchning i gang.',
    },
  };
}

function matchingRunning(): Problem {
  return {
    kind: 'conflict',
    code: 'MATCHING_RUNNING',
    path: ['networkId'],
    message: {
      en: 'The network is being matched already. Wait for that, or cancel it.',
      da: 'Netværket er allerede ved at blive matchet. Vent, til det er færdigt, eller afbryd det.',
    },
  };
}

function matchingNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'MATCHING_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such matching of your network.', da: 'Jeres netværk har ikke en sådan matchning.' },
  };
}

function changedMeanwhile(): Problem {
  return {
    kind: 'conflict',
    code: 'NETWORK_CHANGED',
    path: [],
    message: {
      en: 'The network was changed just now. Ask again.',
      da: 'Netværket er netop blevet ændret. Prøv igen.',
    },
  };
}
