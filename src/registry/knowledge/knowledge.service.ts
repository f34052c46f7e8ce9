import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  entryKey,
  readKnowledgeEntry,
  type KnowledgeEntry,
  type WrittenEntry,
} from '../../domain/knowledge/read-entry.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { nulProblem } from '../../platform/identifiers.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Page } from '../../platform/relay.ts';
import { readAll, readList, type PageArguments } from '../reading/list.rows.ts';
import { sql } from '../reading/sql.ts';
import { containsWords } from '../reading/text-search.ts';
import { IdempotencyService, type ChangingRequest, type CreatingRequest } from '../writing/idempotency.service.ts';
import { countRevision } from '../writing/network-revision.rows.ts';
import {
  ENTRIES_BY_PRODUCT,
  ENTRY_WORDS,
  KNOWLEDGE_ENTRY_ROWS,
  readEntryVersions,
  visibleEntries,
  type EntryVersion,
  type StoredEntry,
} from './knowledge-entry.rows.ts';
import { readKnowledgeFile, writeKnowledgeFile } from './knowledge-file.ts';
import { entryChanged, entryIsThere, entryNotFound, SECRETARIAT_KEEPS_KNOWLEDGE } from './knowledge-problems.ts';

interface SeenEntry {
  readonly id: string;
  readonly version: number;
}

/** What a network adds to the knowledge base: written by its secretariat, used by the matches of all in it. */
@Injectable()
export class KnowledgeService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
  ) {}

  /** The network's entries by by-product, as far as the viewer is told them. */
  async list(
    viewer: Viewer,
    asked: { readonly networkId: string; readonly text?: string | null; readonly withWithdrawn: boolean },
    page: PageArguments,
  ): Promise<Page<StoredEntry>> {
    const conditions = [
      sql`e.network_id = ${asked.networkId}`,
      visibleEntries(viewer),
      containsWords(ENTRY_WORDS, asked.text),
      ...(asked.withWithdrawn ? [] : [sql`e.withdrawn_at IS NULL`]),
    ];
    const question = { source: KNOWLEDGE_ENTRY_ROWS, order: ENTRIES_BY_PRODUCT, conditions, page };
    return readList(this.database.as(viewer), question);
  }

  /** The entries in use as a file that `import` reads. Throws a ProblemError with `SECRETARIAT_REQUIRED`. */
  async file(asking: Viewer, networkId: string): Promise<string> {
    if (!asking.secretariatNetworkIds.includes(networkId.toLowerCase()))
      throw new ProblemError([SECRETARIAT_KEEPS_KNOWLEDGE]);
    const entries = await readAll<StoredEntry>(this.database.as(asking), KNOWLEDGE_ENTRY_ROWS, [
      sql`e.network_id = ${networkId}`,
      sql`e.withdrawn_at IS NULL`,
    ]);
    return writeKnowledgeFile(entries.toSorted((one, other) => (entryKey(one) < entryKey(other) ? -1 : 1)));
  }

  /** What was written of each entry, when and by whom, the latest first; empty for all but its secretariat. */
  versions(viewer: Viewer, ids: readonly string[]): Promise<readonly (readonly EntryVersion[])[]> {
    return readEntryVersions(this.database.as(viewer), viewer, ids);
  }

  /** Adds one. Throws a ProblemError with `SECRETARIAT_REQUIRED`, `KNOWLEDGE_ENTRY_EXISTS`, or all that `readKnowledgeEntry` finds. */
  async add(asking: Viewer, request: CreatingRequest & { readonly entry: WrittenEntry }): Promise<StoredEntry> {
    const viewer = this.#secretary(asking, request.networkId);
    const entry = understood(request.entry);
    const id = await this.idempotency.once(viewer, 'addKnowledgeEntry', request, async (manager, made) => {
      await store(manager, request.networkId, [[made, entry, ['entry']]]);
      await note(manager, viewer, request.networkId, 'addedKnowledge', made, factsOf(entry));
    });
    return this.#one(viewer, id);
  }

  /** Writes one anew. Throws as `add`, or `KNOWLEDGE_ENTRY_NOT_FOUND`, `KNOWLEDGE_ENTRY_CHANGED`. */
  async change(
    asking: Viewer,
    request: ChangingRequest & SeenEntry & { readonly entry: WrittenEntry },
  ): Promise<StoredEntry> {
    const viewer = requireWriter(asking);
    const entry = understood(request.entry);
    await this.idempotency.change(viewer, 'changeKnowledgeEntry', request, async (manager) => {
      const { networkId } = await locked(manager, viewer, request);
      await refuseKnown(manager, networkId, [[request.id, entry, ['entry']]]);
      await manager.query(
        `UPDATE knowledge_entry SET by_product = $2, donors = $3, receivers = $4, use_en = $5, use_da = $6, replaces = $7, treatments = $8,
           evidence = $9, confidence = $10, source = $11, limits_en = $12, limits_da = $13, version = version + 1, changed_at = now()
         WHERE id = $1`,
        [request.id, ...columnsOf(entry)],
      );
      await note(manager, viewer, networkId, 'changedKnowledge', request.id, factsOf(entry));
      await countRevision(manager, networkId);
    });
    return this.#one(viewer, request.id);
  }

  /** Takes one out of use; it is kept, and told as withdrawn. Throws as `change`. */
  async withdraw(asking: Viewer, request: ChangingRequest & SeenEntry): Promise<StoredEntry> {
    const viewer = requireWriter(asking);
    await this.idempotency.change(viewer, 'withdrawKnowledgeEntry', request, async (manager) => {
      const entry = await locked(manager, viewer, request);
      await manager.query(
        'UPDATE knowledge_entry SET withdrawn_at = now(), changed_at = now(), version = version + 1 WHERE id = $1',
        [request.id],
      );
      await note(manager, viewer, entry.networkId, 'withdrewKnowledge', request.id, factsOf(entry));
      await countRevision(manager, entry.networkId);
    });
    return this.#one(viewer, request.id);
  }

  /** Adds all entries of a file, or none of them. Gives how many. Throws as `add`, with the line in each problem's path. */
  async import(asking: Viewer, request: CreatingRequest & { readonly text: string }): Promise<number> {
    const viewer = this.#secretary(asking, request.networkId);
    const nul = nulProblem(request.text, ['text']);
    if (nul !== null) throw new ProblemError([nul]);
    const read = readKnowledgeFile(request.text);
    if (!read.ok) throw new ProblemError(read.problems);
    await this.idempotency.once(viewer, 'importKnowledgeEntries', request, async (manager, made) => {
      const rows = read.value.map((entry) => [randomUUID(), entry, ['text']] as const);
      await store(manager, request.networkId, rows);
      await note(manager, viewer, request.networkId, 'importedKnowledge', made, { entries: rows.length });
    });
    return read.value.length;
  }

  #secretary(asking: Viewer, networkId: string): SignedIn {
    const viewer = requireWriter(asking);
    if (!viewer.secretariatNetworkIds.includes(networkId.toLowerCase()))
      throw new ProblemError([SECRETARIAT_KEEPS_KNOWLEDGE]);
    return viewer;
  }

  async #one(viewer: SignedIn, id: string): Promise<StoredEntry> {
    const [entry] = await readAll<StoredEntry>(this.database.as(viewer), KNOWLEDGE_ENTRY_ROWS, [
      sql`e.id = ${id}`,
      visibleEntries(viewer),
    ]);
    if (entry === undefined) throw new ProblemError([entryNotFound()]);
    return entry;
  }
}

type NewRow = readonly [id: string, entry: KnowledgeEntry, path: Problem['path']];

function understood(written: WrittenEntry): KnowledgeEntry {
  const read = readKnowledgeEntry(written, ['entry']);
  if (!read.ok) throw new ProblemError(read.problems);
  return read.value;
}

async function store(manager: EntityManager, networkId: string, rows: readonly NewRow[]): Promise<void> {
  // The network's row is the turnstile of those who add to it at once: the revision is counted first.
  await countRevision(manager, networkId);
  await refuseKnown(manager, networkId, rows);
  await manager.query(
    `INSERT INTO knowledge_entry (id, network_id, by_product, donors, receivers, use_en, use_da, replaces, treatments, evidence, confidence,
       source, limits_en, limits_da)
     SELECT id, $1, "byProduct", donors, receivers, use->>'en', use->>'da', replaces, treatments, evidence, confidence, source,
       limits->>'en', limits->>'da'
     FROM jsonb_to_recordset($2) AS item(id uuid, "byProduct" text, donors text[], receivers text[], use jsonb, replaces text[],
       treatments text[], evidence text, confidence double precision, source text, limits jsonb)`,
    [networkId, JSON.stringify(rows.map(([id, entry]) => ({ id, ...entry })))],
  );
}

async function refuseKnown(manager: EntityManager, networkId: string, rows: readonly NewRow[]): Promise<void> {
  const stored = await readAll<StoredEntry>(manager, KNOWLEDGE_ENTRY_ROWS, [
    sql`e.network_id = ${networkId}`,
    sql`e.withdrawn_at IS NULL`,
  ]);
  const known = new Map(stored.map((entry) => [entryKey(entry), entry.id]));
  const problems = rows.flatMap(([id, entry, path]) => {
    const other = known.get(entryKey(entry));
    return other === undefined || other === id.toLowerCase() ? [] : [entryIsThere(path)];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}

/** The entry, which nobody else changes until this transaction ends. */
async function locked(manager: EntityManager, viewer: SignedIn, { id, version }: SeenEntry): Promise<StoredEntry> {
  await manager.query('SELECT FROM knowledge_entry WHERE id = $1 FOR UPDATE', [id]);
  const [entry] = await readAll<StoredEntry>(manager, KNOWLEDGE_ENTRY_ROWS, [
    sql`e.id = ${id}`,
    sql`e.network_id = ANY(${viewer.secretariatNetworkIds}::uuid[])`,
    sql`e.withdrawn_at IS NULL`,
  ]);
  if (entry === undefined) throw new ProblemError([entryNotFound()]);
  if (entry.version !== version) throw new ProblemError([entryChanged(entry.version)]);
  return entry;
}

function columnsOf(entry: KnowledgeEntry): readonly unknown[] {
  const { byProduct, donors, receivers, use, replaces, treatments, evidence, confidence, source, limits } = entry;
  const lists = [replaces, treatments];
  return [
    byProduct,
    donors,
    receivers,
    use.en,
    use.da,
    ...lists,
    evidence,
    confidence,
    source,
    limits?.en ?? null,
    limits?.da ?? null,
  ];
}

function factsOf({ byProduct, use, confidence }: KnowledgeEntry) {
  return { byProduct, use: use.en, confidence };
}

/** What concerns the network, and no single company, is noted under the network's entry. */
async function note(
  manager: EntityManager,
  viewer: SignedIn,
  networkId: string,
  action: string,
  id: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await manager.query(
    `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, network_id, details, address)
     VALUES ($1, $2, 'secretariat', $3, 'knowledgeEntry', $4, $5, $6, $7)`,
    [viewer.personId, viewer.organisationIds, action, id, networkId, details, viewer.address],
  );
}
