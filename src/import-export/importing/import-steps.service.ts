import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import { ImportCheckingService } from './import-checking.service.ts';
import { rowsWrong } from './import-problems.ts';
import { ImportReadingService } from './import-reading.service.ts';
import { ImportStoringService } from './import-storing.service.ts';
import type { Import } from './import.ts';
import { advance } from './import.rows.ts';
import { forgetRows, readCounts } from './staged.rows.ts';

/** What comes next for an import in each state. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly reading: ImportReadingService,
    private readonly checking: ImportCheckingService,
    private readonly storing: ImportStoringService,
  ) {}

  async go(viewer: SignedIn, found: Import, signal: AbortSignal): Promise<void> {
    switch (found.state) {
      case 'uploaded':
        return this.reading.read(viewer, found, signal);
      case 'mapped':
        return this.checking.check(viewer, found, signal);
      case 'checked':
        return found.goesOn ? this.#goOn(viewer, found) : undefined;
      case 'storing':
        return this.storing.store(viewer, found, signal);
      case 'cancelled':
        return forgetRows(this.database.writingAs(viewer), found.id);
      case 'read':
      case 'done':
      case 'failed':
        return undefined;
    }
  }

  /** Stores what a script has sent without asking, unless there is something wrong that it did not want to go without. */
  async #goOn(viewer: SignedIn, { id, mode }: Import): Promise<void> {
    const database = this.database.writingAs(viewer);
    const { wrong } = await readCounts(database, id);
    if (mode !== 'goodRows' && wrong > 0) {
      await advance(database, id, ['checked'], { state: 'failed', problems: [rowsWrong(wrong)] });
      return;
    }
    await advance(database, id, ['checked'], { state: 'storing' });
  }
}
