import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEFAULT_LEVEL, type DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import { checkMapping } from '../../domain/import/check-mapping.ts';
import type { Mapping } from '../../domain/import/mapping.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { levelNotYours } from '../../registry/writing/write-access.ts';
import type { ReadingChoices } from '../spreadsheet/spreadsheet.ts';
import { facilityNotYours, importChanged, importNotFound, importNotReady, rowsWrong } from './import-problems.ts';
import { ImportRegistryService } from './import-registry.service.ts';
import { mappingOf, type GivenMapping } from './import-shown.ts';
import { ImportWorkService } from './import-work.service.ts';
import type { Import, ImportMode, ImportState } from './import.ts';
import { advance, readImport, type ImportChange } from './import.rows.ts';
import { jsonText } from './json-text.ts';
import { forgetFile, forgetRows, readCounts } from './staged.rows.ts';

export interface MapRequest {
  readonly id: string;
  readonly version: number;
  readonly mapping: GivenMapping;
  /** Of rows that say none; the default where left out. */
  readonly level?: DisclosureLevel | null;
  /** Where rows name no facility. */
  readonly facilityId?: string | null;
}

/** What a person decides on the way of an import. */
@Injectable()
export class ImportWritingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly registry: ImportRegistryService,
    private readonly work: ImportWorkService,
  ) {}

  /** Confirms what the columns are; the rows are checked then. Throws a ProblemError with all that is wrong with the mapping. */
  map(asking: Viewer, { id, version, mapping: given, level, facilityId }: MapRequest): Promise<Import> {
    return this.#go(asking, id, ['read', 'checked'], async (manager, viewer, found) => {
      if (found.version !== version) throw new ProblemError([importChanged(found.version)]);
      const mapping = mappingOf(given, found.surveys);
      const problems = checkMapping(mapping, found.surveys);
      if (problems.length > 0) {
        throw new ProblemError(
          problems.map((problem) => ({ ...problem, path: ['input', 'mapping', ...problem.path] })),
        );
      }
      if (found.organisationId === null && (level ?? DEFAULT_LEVEL) !== DEFAULT_LEVEL) {
        throw new ProblemError([{ ...levelNotYours(), path: ['input', 'level'] }]);
      }
      const chosen = { ...found, facilityId: facilityId ?? null };
      const { context } = await this.registry.prepare(manager, viewer, chosen);
      if (chosen.facilityId !== null && !context.hasFacility(chosen.facilityId)) {
        throw new ProblemError([facilityNotYours()]);
      }
      await remember(manager, found, mapping);
      return {
        state: 'mapped',
        mapping,
        questions: [],
        level: level ?? DEFAULT_LEVEL,
        facilityId: chosen.facilityId,
        goesOn: false,
        rowsChecked: 0,
        problems: [],
      };
    });
  }

  /** Reads the file anew with another encoding or delimiter. */
  readAgain(asking: Viewer, id: string, choices: ReadingChoices): Promise<Import> {
    return this.#go(asking, id, ['read', 'checked'], () =>
      Promise.resolve({ state: 'uploaded', choices, mapping: null, rowsRead: 0, rowsChecked: 0, problems: [] }),
    );
  }

  /** Has the rows stored. Throws a ProblemError with `IMPORT_ROWS_WRONG` where that is all or nothing and some are wrong. */
  async store(
    asking: Viewer,
    { id, mode, idempotencyKey }: { readonly id: string; readonly mode: ImportMode; readonly idempotencyKey: string },
  ): Promise<Import> {
    const viewer = requireWriter(asking);
    const { networkId } = await this.#found(viewer, id);
    const request = { networkId, idempotencyKey, id, mode };
    await this.idempotency.once(viewer, 'storeImport', request, async (manager) => {
      const change = async () => {
        const { wrong } = await readCounts(manager, id);
        if (mode === 'allOrNothing' && wrong > 0) throw new ProblemError([rowsWrong(wrong)]);
        return { state: 'storing', mode, rowsStored: 0, problems: [] } as const;
      };
      await this.#goWithin(manager, viewer, id, ['checked'], change);
    });
    return this.#found(viewer, id);
  }

  /** Ends an import; what was staged of it is forgotten, and nothing is stored. */
  async cancel(asking: Viewer, id: string): Promise<Import> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, async (manager) => {
      const found = await this.#locked(manager, viewer, id, ['uploaded', 'read', 'mapped', 'checked', 'storing']);
      await advance(manager, found.id, [found.state], { state: 'cancelled' });
      await forgetFile(manager, id);
      // A job that is about to store them holds on to some until it finds out: they are forgotten after it.
      if (found.state === 'storing') {
        await this.work.send(manager, { ...found, version: found.version + 1 }, viewer.personId);
      } else await forgetRows(manager, id);
    });
    return this.#found(viewer, id);
  }

  async #go(
    asking: Viewer,
    id: string,
    from: readonly ImportState[],
    decide: (manager: EntityManager, viewer: SignedIn, found: Import) => Promise<ImportChange>,
  ): Promise<Import> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, (manager) =>
      this.#goWithin(manager, viewer, id, from, (found) => decide(manager, viewer, found)),
    );
    return this.#found(viewer, id);
  }

  async #goWithin(
    manager: EntityManager,
    viewer: SignedIn,
    id: string,
    from: readonly ImportState[],
    decide: (found: Import) => Promise<ImportChange>,
  ): Promise<void> {
    const found = await this.#locked(manager, viewer, id, from);
    await advance(manager, id, [found.state], await decide(found));
    await this.work.send(manager, { ...found, version: found.version + 1 }, viewer.personId);
  }

  /** The import, held until the transaction ends. */
  async #locked(manager: EntityManager, viewer: SignedIn, id: string, from: readonly ImportState[]): Promise<Import> {
    await manager.query('SELECT FROM import WHERE id = $1 FOR UPDATE', [id]);
    const found = await readImport(manager, viewer, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    if (!from.includes(found.state)) throw new ProblemError([importNotReady(found.state)]);
    return found;
  }

  async #found(viewer: SignedIn, id: string): Promise<Import> {
    const found = await readImport(this.database.as(viewer), viewer, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    return found;
  }
}

/** Keeps how the company's columns are read, for the next file with the same headers. */
async function remember(
  manager: EntityManager,
  { networkId, organisationId }: Import,
  mapping: Mapping,
): Promise<void> {
  const sheets = mapping.sheets.filter(({ included }) => included);
  await manager.query(
    `INSERT INTO import_mapping (network_id, owner_id, signature, sheet)
     SELECT DISTINCT ON (sheet->>'signature') $1::uuid, $2::uuid, sheet->>'signature', sheet FROM jsonb_array_elements($3) sheet
     ON CONFLICT (network_id, owner_id, signature) DO UPDATE SET sheet = excluded.sheet, used_at = now()`,
    [networkId, organisationId ?? networkId, jsonText(sheets)],
  );
}
