import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignedIn } from '../../identity/access.ts';
import { PersonViewer } from '../../identity/person-viewer.service.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { JobTry } from '../../platform/jobs/job-queue.ts';
import { Jobs } from '../../platform/jobs/jobs.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { gaveUp } from './import-problems.ts';
import { ImportSteps } from './import-steps.service.ts';
import type { Import, ImportState } from './import.ts';
import { advance, readImport } from './import.rows.ts';

const QUEUE = 'import';

/** Whose import it is: the job works with the rights that this person has by then. */
interface ImportOrder {
  readonly importId: string;
  readonly networkId: string;
  readonly personId: string;
}

const UNFINISHED: readonly ImportState[] = ['uploaded', 'read', 'mapped', 'checked', 'storing'];

/** Takes imports on where no person is waited for: reads, checks, stores. */
@Injectable()
export class ImportWorkService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly people: PersonViewer,
    private readonly database: ViewerDatabase,
    private readonly steps: ImportSteps,
  ) {}

  onModuleInit(): void {
    this.jobs.declare<ImportOrder>({
      name: QUEUE,
      tries: 5,
      longestSeconds: 3_600,
      atOnce: 2,
      work: (order, given) => this.#work(order, given),
      gaveUp: (order) => this.#fail(order, new ProblemError([gaveUp()])),
    });
  }

  /** Has what comes next done, once the transaction is committed. */
  async send(
    within: Reader,
    { id, networkId, version }: Pick<Import, 'id' | 'networkId' | 'version'>,
    personId: string,
  ): Promise<void> {
    const order: ImportOrder = { importId: id, networkId, personId };
    await this.jobs.send(QUEUE, order, { within, key: `${id} ${version}` });
  }

  async #work(order: ImportOrder, { signal }: JobTry): Promise<void> {
    const viewer = await this.#viewer(order);
    if (viewer === null) return;
    try {
      // Each step takes the import to another state; one that leaves it where it is was the last.
      for (let before: ImportState | null = null; ;) {
        const found = await readImport(this.database.as(viewer), viewer, order.importId);
        if (found === null || found.state === before) return;
        before = found.state;
        await this.steps.go(viewer, found, signal);
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await this.#fail(order, error);
    }
  }

  async #fail(order: ImportOrder, { problems }: ProblemError): Promise<void> {
    const viewer = await this.#viewer(order);
    if (viewer === null) return;
    await advance(this.database.writingAs(viewer), order.importId, UNFINISHED, { state: 'failed', problems });
  }

  async #viewer({ personId, networkId }: ImportOrder): Promise<SignedIn | null> {
    const viewer = await this.people.viewerOf(personId, networkId);
    return viewer === null ? null : { ...viewer, personId };
  }
}
