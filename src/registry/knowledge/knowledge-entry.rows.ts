import { usesOfEntry, type KnowledgeEntry } from '../../domain/knowledge/read-entry.ts';
import type { KnownUse } from '../../domain/registry/known-use.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { together } from '../reading/columns.ts';
import { readAll, type RowOrder, type RowSource } from '../reading/list.rows.ts';
import { sql, type Sql } from '../reading/sql.ts';

/** An entry as it is stored. */
export interface StoredEntry extends KnowledgeEntry {
  readonly id: string;
  readonly networkId: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
}

export const KNOWLEDGE_ENTRY_ROWS: RowSource = {
  columns: {
    id: 'e.id',
    networkId: 'e.network_id',
    version: 'e.version',
    byProduct: 'e.by_product',
    donors: 'e.donors',
    receivers: 'e.receivers',
    use: together({ en: 'e.use_en', da: 'e.use_da' }),
    replaces: 'e.replaces',
    treatments: 'e.treatments',
    evidence: 'e.evidence',
    confidence: 'e.confidence',
    source: 'e.source',
    limits: together({ en: 'e.limits_en', da: 'e.limits_da' }),
    changedAt: 'e.changed_at',
    withdrawnAt: 'e.withdrawn_at',
  },
  leads: {},
  from: 'knowledge_entry e',
  id: 'e.id',
};

/** An entry as it was after one time that it was written. */
export interface EntryVersion {
  readonly version: number;
  readonly at: Date;
  /** Null where nobody knows; an erased person's name is a pseudonym. */
  readonly by: string | null;
  readonly entry: StoredEntry;
}

const ENTRY_VERSION_ROWS: RowSource = {
  columns: { ...KNOWLEDGE_ENTRY_ROWS.columns, at: 'v.at', by: 'p.name' },
  leads: {},
  from: `knowledge_entry_version v CROSS JOIN LATERAL jsonb_populate_record(NULL::knowledge_entry, v.entry) e
    LEFT JOIN person p ON p.id = v.person_id`,
  id: 'e.id',
};

/** Versions of each entry, the latest first, for its secretariat; in the order of `ids`. */
export async function readEntryVersions(
  reader: Reader,
  { secretariatNetworkIds }: Viewer,
  ids: readonly string[],
): Promise<readonly (readonly EntryVersion[])[]> {
  const rows = await readAll<StoredEntry & Pick<EntryVersion, 'at' | 'by'>>(reader, ENTRY_VERSION_ROWS, [
    sql`v.entry_id = ANY(${ids}::uuid[])`,
    sql`e.network_id = ANY(${secretariatNetworkIds}::uuid[])`,
  ]);
  const versions = rows.map(({ at, by, ...entry }) => ({ version: entry.version, at, by, entry }));
  return ids.map((id) =>
    versions.filter(({ entry }) => entry.id === id).sort((one, other) => other.version - one.version),
  );
}

export const ENTRIES_BY_PRODUCT: RowOrder = { name: 'knowledge', by: 'e.by_product', type: 'text' };

/** What a search looks through. */
export const ENTRY_WORDS = `concat_ws(' ', e.by_product, array_to_string(e.donors, ' '), array_to_string(e.receivers, ' '), e.use_en, e.use_da,
  array_to_string(e.replaces, ' '), array_to_string(e.treatments, ' '), e.source, e.limits_en, e.limits_da)`;

/** Of `knowledge_entry e`: those of networks that the viewer has to do with; nobody else is told what a network knows. */
export function visibleEntries({ memberNetworkIds, secretariatNetworkIds, analystNetworkIds }: Viewer): Sql {
  return sql`e.network_id = ANY(${[...memberNetworkIds, ...secretariatNetworkIds, ...analystNetworkIds]}::uuid[])`;
}

/** The uses that a network has added and that the viewer is told; the very list of before where nothing has changed. */
export async function readOwnUses(
  reader: Reader,
  viewer: Viewer,
  networkId: string,
  before: readonly KnownUse[] | undefined,
): Promise<readonly KnownUse[]> {
  const { memberNetworkIds, secretariatNetworkIds, analystNetworkIds } = viewer;
  if (![...memberNetworkIds, ...secretariatNetworkIds, ...analystNetworkIds].includes(networkId)) return [];
  const conditions = [sql`e.network_id = ${networkId}`, sql`e.withdrawn_at IS NULL`];
  const uses = (await readAll<StoredEntry>(reader, KNOWLEDGE_ENTRY_ROWS, conditions)).flatMap(usesOfEntry);
  return before !== undefined && JSON.stringify(before) === JSON.stringify(uses) ? before : uses;
}
