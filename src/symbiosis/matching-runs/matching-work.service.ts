import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { knowledgeVersion } from '../../domain/knowledge/own-uses.ts';
import type { SignedIn } from '../../identity/access.ts';
import { PersonViewer } from '../../identity/person-viewer.service.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import { PUBLIC_VIEWER } from '../../identity/viewer.ts';
import type { JobTry } from '../../platform/jobs/job-queue.ts';
import { Jobs } from '../../platform/jobs/jobs.service.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { readRulesInForce } from '../matching/matching-rules.rows.ts';
import { freeze, type MatchingInput } from './matching-input.ts';
import type { MatchingRun, MatchingRunFailure } from './matching-run.ts';
import {
  beginPart,
  endRun,
  forgetRuns,
  NoLongerWanted,
  readInput,
  readRun,
  storePart,
  storePrepared,
} from './matching-run.rows.ts';
import { RankingThread } from './ranking-thread.ts';

const QUEUE = 'matching';
/** How often it is looked at whether a run is still wanted. */
const LOOK_MS = 1_000;

/** What one job does: a part of a run; what comes before the first and after the last one where there is none. */
interface MatchingOrder {
  readonly runId: string;
  readonly networkId: string;
  readonly personId: string;
  readonly part: number | null;
}

type RunOrder = Pick<MatchingRun, 'id' | 'networkId' | 'personId'>;

/** Prepares full matchings and works on their parts, in whichever process works on jobs. */
@Injectable()
export class MatchingWork implements OnModuleInit, OnModuleDestroy {
  readonly #thread = new RankingThread();
  readonly #me = `${hostname()} ${process.pid}`;
  /** Of this program: what another one finds is not laid beside it. */
  readonly programVersion: string;

  constructor(
    private readonly jobs: Jobs,
    private readonly people: PersonViewer,
    private readonly database: ViewerDatabase,
    private readonly registry: RegistryService,
    @Inject(SERVER_SETTINGS) { version, revision }: ServerSettings,
  ) {
    this.programVersion = revision === null ? version : `${version}+${revision}`;
  }

  onModuleInit(): void {
    this.jobs.declare<MatchingOrder>({
      name: QUEUE,
      tries: 5,
      longestSeconds: 3_600,
      // One thread, which ranks one part at a time.
      atOnce: 1,
      work: (order, given) => this.#work(order, given),
      gaveUp: (order) => this.#fail(order, 'gaveUp'),
    });
  }

  onModuleDestroy(): void {
    this.#thread.stop();
  }

  /** Has a run prepared that was started, or what is left of one that was cancelled thrown away, once the transaction is committed. */
  async send(within: Reader, run: RunOrder, what: 'prepare' | 'forget'): Promise<void> {
    await this.jobs.send(QUEUE, orderOf(run, null), { within, key: `${run.id} ${what}` });
  }

  async #work(order: MatchingOrder, { signal }: JobTry): Promise<void> {
    const viewer = await this.#secretary(order);
    const run = viewer && (await readRun(this.database.as(viewer), viewer, order.runId));
    if (!viewer || !run) return;
    if (run.endedAt !== null) {
      if (order.part === null) await forgetRuns(this.database.writingAs(viewer), run.networkId);
    } else if (run.programVersion !== this.programVersion) {
      await this.#fail(order, 'otherVersion');
    } else {
      const wanted = this.#whileWanted(viewer, run, signal);
      try {
        if (order.part === null) await this.#prepare(viewer, run, wanted.signal);
        else await this.#rank(viewer, run, order.part, wanted.signal);
      } catch (error) {
        if (!(error instanceof NoLongerWanted || wanted.signal.reason instanceof NoLongerWanted)) throw error;
      } finally {
        wanted.end();
      }
    }
  }

  async #prepare(viewer: SignedIn, run: MatchingRun, signal: AbortSignal): Promise<void> {
    if (run.state !== 'preparing') return;
    const input = await this.#input(viewer, run);
    const frozen = await freeze(input);
    const parts = await this.#thread.layOut(run.id, frozen, signal);
    const { network, ownUses } = input.snapshot;
    const restsOn = { revision: network.revision, knowledgeVersion: knowledgeVersion(ownUses ?? []) };
    await this.database.write(viewer, async (manager) => {
      if (!(await storePrepared(manager, run.id, frozen, restsOn, parts))) return;
      for (const part of parts.keys())
        await this.jobs.send(QUEUE, orderOf(run, part), { within: manager, key: `${run.id} ${part}` });
    });
    if (parts.length === 0) await forgetRuns(this.database.writingAs(viewer), run.networkId);
  }

  /** Rules after the registry: who changes them counts the network's revision up, so that the run is told to be outdated. */
  async #input(viewer: SignedIn, { networkId, limitPerSupply, presentYear }: MatchingRun): Promise<MatchingInput> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const rules = await readRulesInForce(this.database.as(viewer), networkId);
    return { snapshot, rules, limitPerSupply, presentYear };
  }

  async #rank(viewer: SignedIn, run: MatchingRun, part: number, signal: AbortSignal): Promise<void> {
    if (!(await beginPart(this.database.writingAs(viewer), run.id, part, this.#me))) return;
    if (!this.#thread.hasLaidOut(run.id)) {
      const input = await readInput(this.database.as(viewer), run);
      if (input === null) throw new NoLongerWanted();
      await this.#thread.layOut(run.id, input, signal);
    }
    const ranking = await this.#thread.rank(part, signal);
    await this.database.write(viewer, (manager) => storePart(manager, run.id, part, ranking));
    const after = await readRun(this.database.as(viewer), viewer, run.id);
    if (after?.state === 'done') await forgetRuns(this.database.writingAs(viewer), run.networkId);
  }

  /** Aborted with NoLongerWanted once the run has ended otherwise, until `end` is called. */
  #whileWanted(viewer: SignedIn, { id }: MatchingRun, given: AbortSignal) {
    const [unwanted, over] = [new AbortController(), new AbortController()];
    const look = async () => {
      for (;;) {
        await setTimeout(LOOK_MS, undefined, { signal: over.signal });
        const run = await readRun(this.database.as(viewer), viewer, id);
        if (run?.endedAt !== null) return;
      }
    };
    look().then(
      () => {
        unwanted.abort(new NoLongerWanted());
      },
      // Over, or the database does not answer: then the work itself will tell.
      () => undefined,
    );
    return {
      signal: AbortSignal.any([given, unwanted.signal]),
      end: () => {
        over.abort();
      },
    };
  }

  async #fail(order: MatchingOrder, failure: MatchingRunFailure): Promise<void> {
    const viewer = await this.#secretary(order);
    if (viewer === null) return;
    await endRun(this.database.writingAs(viewer), order.runId, 'failed', failure);
    await forgetRuns(this.database.writingAs(viewer), order.networkId);
  }

  /**
   * The network as its secretariat sees it: what one of them sees besides, as a member of a company, is not for the others. In the name
   * of whoever started the run or, where she has left, of another of the secretariat.
   */
  async #secretary({ networkId, personId }: MatchingOrder): Promise<SignedIn | null> {
    const secretary = await this.people.secretaryOf(networkId, personId);
    return secretary === null
      ? null
      : { ...PUBLIC_VIEWER, personId: secretary, secretariatNetworkIds: [networkId], onlyNetworkId: networkId };
  }
}

function orderOf({ id, networkId, personId }: RunOrder, part: number | null): MatchingOrder {
  return { runId: id, networkId, personId, part };
}
