import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import { rankEachSupply } from '../../domain/matching/find-matches.ts';
import { partOfKind } from '../../domain/matching/parts.ts';
import { prepareMatching, type MatchingIndex } from '../../domain/matching/prepare-matching.ts';
import { PersonViewer } from '../../identity/person-viewer.service.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import { PUBLIC_VIEWER, type Viewer } from '../../identity/viewer.ts';
import type { JobTry } from '../../platform/jobs/job-queue.ts';
import { Jobs } from '../../platform/jobs/jobs.service.ts';
import { readRows } from '../../registry/reading/list.rows.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import {
  endRun,
  keepPart,
  type FoundPair,
  MATCHING_RUN_ROWS,
  visibleRuns,
  type MatchingRun,
} from './matching-run.rows.ts';

const QUEUE = 'matching';
const LIMIT_PER_SUPPLY = 20;
/** How often others get their turn, and whether it is still wanted is looked at. */
const TURN_MS = 50;
const LOOK_MS = 1_000;

interface PartOrder {
  readonly runId: string;
  readonly networkId: string;
  readonly personId: string;
  readonly part: number;
}

/** The network as its secretariat sees it: what she sees besides, as a member of a company, is not for the others of it. */
export function asSecretariat(viewer: Viewer, networkId: string): Viewer {
  return { ...PUBLIC_VIEWER, personId: viewer.personId, secretariatNetworkIds: [networkId] };
}

/** Works on the parts of full matchings, in whichever process works on jobs. */
@Injectable()
export class MatchingWork implements OnModuleInit {
  readonly #indexes = new WeakMap<ViewedSnapshot, MatchingIndex>();

  constructor(
    private readonly jobs: Jobs,
    private readonly people: PersonViewer,
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
  ) {}

  onModuleInit(): void {
    this.jobs.declare<PartOrder>({
      name: QUEUE,
      tries: 5,
      longestSeconds: 3_600,
      atOnce: 1,
      work: (order, given) => this.#work(order, given),
      gaveUp: (order) => this.#fail(order),
    });
  }

  /** Has all parts of a run done, once the transaction is committed. */
  async send(
    within: Reader,
    { id, networkId, personId, parts }: Pick<MatchingRun, 'id' | 'networkId' | 'personId' | 'parts'>,
  ): Promise<void> {
    for (let part = 0; part < parts; part += 1) {
      const order: PartOrder = { runId: id, networkId, personId, part };
      await this.jobs.send(QUEUE, order, { within, key: `${id} ${part}` });
    }
  }

  async #work(order: PartOrder, { signal }: JobTry): Promise<void> {
    const viewer = await this.#viewer(order);
    if (viewer === null) return;
    const run = await this.#running(viewer, order);
    if (run === null) return;
    const snapshot = await this.registry.snapshot(viewer, order.networkId);
    const index = this.#indexes.get(snapshot) ?? prepareMatching(snapshot);
    this.#indexes.set(snapshot, index);
    const ranked = rankEachSupply(index, {
      limitPerSupply: LIMIT_PER_SUPPLY,
      presentYear: run.startedAt.getUTCFullYear(),
      isAsked: (key) => partOfKind(key, run.parts) === order.part,
    });
    const found: FoundPair[] = [];
    let supplies = 0;
    let [turn, look] = [performance.now(), performance.now()];
    for (const pairs of ranked) {
      supplies += 1;
      found.push(...pairs.map((pair) => ({ ...pair, confidence: pair.confidence() })));
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      signal.throwIfAborted();
      if (performance.now() - look > LOOK_MS) {
        if ((await this.#running(viewer, order)) === null) return;
        look = performance.now();
      }
      turn = performance.now();
    }
    await this.database.write(viewer, (manager) => keepPart(manager, run, order.part, supplies, found));
  }

  async #running(viewer: Viewer, { runId }: PartOrder): Promise<MatchingRun | null> {
    const [run] = await readRows<MatchingRun>(
      this.database.as(viewer),
      MATCHING_RUN_ROWS,
      [runId],
      [visibleRuns(viewer)],
    );
    return run?.state === 'running' ? run : null;
  }

  /** Null where she is no longer of the secretariat: then the run is nobody's, and is given up by whoever looks at it next. */
  async #viewer({ personId, networkId }: PartOrder): Promise<Viewer | null> {
    const viewer = await this.people.viewerEverywhere(personId);
    return viewer?.secretariatNetworkIds.includes(networkId) === true ? asSecretariat(viewer, networkId) : null;
  }

  async #fail(order: PartOrder): Promise<void> {
    const viewer = await this.#viewer(order);
    if (viewer !== null) await endRun(this.database.writingAs(viewer), order.runId, 'failed');
  }
}
